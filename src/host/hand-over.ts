import type { Host, User } from './host.ts'
import { succeed } from './process/exec.ts'

/**
 * Gives files and folders, with everything in them, to the user that an engine runs as; does nothing without one.
 * Symbolic links change their owner, their targets do not: a project may link to a file of the system.
 */
export const handOver = async (
  host: Host,
  paths: readonly string[],
  reader: User | undefined,
): Promise<void> => {
  if (reader === undefined) return
  const args = ['-hR', `${reader.uid}:${reader.gid}`, '--', ...paths]
  succeed(await host.exec('chown', args, { timeoutMs: 900_000 }))
}
