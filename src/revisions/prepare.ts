import { withoutRepository } from '../host/git/environment.ts'
import { succeeded } from '../host/git/git.ts'
import type { Host } from '../host/host.ts'
import { CommandError, commandLine } from '../host/process/exec.ts'
import { findIsolation } from '../host/process/isolation.ts'
import type { Revision } from '../model.ts'

/** The user's command for `sh`, run once in each clone. */
export type Prepare = {
  readonly command: string
  readonly timeoutMs: number
  /** Whether the head is code of a fork, or may be. */
  readonly isOfFork: boolean
  /** Folders that no code of a revision has a reason to see, absolute. */
  readonly covered: readonly string[]
}

/** The clone it runs in, and what its revision is called in sentences. */
type PreparedClone = { readonly revision: Revision; readonly called: string; readonly dir: string }

/** `prepare` failed in one of the revisions, or did what it must not do. */
export class PrepareError extends Error {
  readonly revision: Revision
  constructor(revision: Revision, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PrepareError'
    this.revision = revision
  }
}

/**
 * Runs `prepare` at the top of a clone, as this user and where it sees no process of the job and no other folder of the
 * run, because it is code of the revision. Where that is not possible, it is refused for code of a fork. Throws a `PrepareError` unless it
 * exits with 0.
 */
export const runPrepare = async (
  host: Host,
  { command, timeoutMs, isOfFork, covered }: Prepare,
  { revision, called, dir }: PreparedClone,
): Promise<void> => {
  host.log(`Running prepare in ${called}`)
  // The command's own `git` must see the clone, even when a git that works on another repository started us.
  const env = withoutRepository(host.env)
  const isolation = await findIsolation(host, { dir, covered })
  if (isolation === undefined) withoutIsolation(host, isOfFork)
  const [program, ...args] = isolation?.wrap(command) ?? (['sh', '-c', command] as const)
  const result = await host.exec(program, args, { cwd: dir, env, timeoutMs })
  host.signal.throwIfAborted()
  if (succeeded(result)) return
  // What it was wrapped in would hide what failed.
  const shown = commandLine('sh', ['-c', command])
  const cause = new CommandError({ ...result, command: shown })
  throw new PrepareError(revision, `prepare failed in ${called}: ${cause.message}`, { cause })
}

/** Throws for code of a fork: whoever wrote it could read the tokens of this job. */
const withoutIsolation = (host: Host, isOfFork: boolean): void => {
  const why =
    'this machine allows no namespaces (neither root, nor sudo without a password, nor user namespaces), so prepare could read ' +
    'the tokens of this job from other processes'
  if (isOfFork)
    throw new Error(
      `prepare is refused for code of a fork: ${why}. Leave prepare out, or allow user namespaces on this machine.`,
    )
  host.log(`Note: ${why}.`)
}
