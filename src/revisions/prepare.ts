import { withoutRepository } from '../host/git/environment.ts'
import { succeeded } from '../host/git/git.ts'
import type { Host } from '../host/host.ts'
import { CommandError } from '../host/process/exec.ts'
import type { Revision } from '../model.ts'

/** The user's command for `sh`, run once in each clone. */
export type Prepare = { readonly command: string; readonly timeoutMs: number }

/** `prepare` failed in one of the revisions. */
export class PrepareError extends Error {
  readonly revision: Revision
  constructor(revision: Revision, cause: CommandError) {
    super(`prepare failed in the ${revision}: ${cause.message}`, { cause })
    this.name = 'PrepareError'
    this.revision = revision
  }
}

/** Runs `prepare` at the top of a clone, as this user. Throws a `PrepareError` unless it exits with 0. */
export const runPrepare = async (
  host: Host,
  { command, timeoutMs }: Prepare,
  revision: Revision,
  dir: string,
): Promise<void> => {
  host.log(`Running prepare in the ${revision}`)
  // The command's own `git` must see the clone, even when a git that works on another repository started us.
  const env = withoutRepository(host.env)
  const result = await host.exec('sh', ['-c', command], { cwd: dir, env, timeoutMs })
  host.signal.throwIfAborted()
  if (!succeeded(result)) throw new PrepareError(revision, new CommandError(result))
}
