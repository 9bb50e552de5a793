import type { Host, User } from './host.ts'
import { succeed } from './process/exec.ts'

/**
 * Gives files and folders, with everything in them, to the user that an engine runs as; does nothing without one.
 * Symbolic links change their owner, their targets do not: a project may link to a file of the system. What that user has
 * already is not touched: to give it again would change its time, as if a build had written it.
 */
export const handOver = async (
  host: Host,
  paths: readonly string[],
  reader: User | undefined,
): Promise<void> => {
  if (reader === undefined) return
  const { uid, gid } = reader
  const others = ['(', '!', '-user', `${uid}`, '-o', '!', '-group', `${gid}`, ')']
  const args = [...paths, ...others, '-exec', 'chown', '-h', `${uid}:${gid}`, '--', '{}', '+']
  succeed(await host.exec('find', args, { timeoutMs: 900_000 }))
}
