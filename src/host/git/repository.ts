import type { ExecResult, Host } from '../host.ts'
import { CommandError } from '../process/exec.ts'
import { git, gitFailure, gitText, succeeded } from './git.ts'

/** A repository with a working tree and at least one commit. */
export type Repository = {
  /** The top of its working tree: absolute, without symbolic links. */
  readonly root: string
  /** The folder that was asked about, relative to the top: `services/api`; empty for the top itself. */
  readonly prefix: string
}

/** The user's repository does not allow what was requested; the message says what to change in it. */
export class RepositoryError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RepositoryError'
  }
}

/** Finds the repository that a folder is in. Throws a `RepositoryError` when there is none, or it has no commit. */
export const findRepository = async (host: Host, dir: string): Promise<Repository> => {
  const found = await git(host, dir, ['rev-parse', '--show-toplevel', '--show-prefix'])
  if (!succeeded(found)) throw notFound(host, dir, found)
  const [root = '', prefix = '', ...more] = found.stdout.replace(/\n$/, '').split('\n')
  if (more.length > 0)
    throw new RepositoryError(`The path ${JSON.stringify(dir)} has a line break in it; rename that folder`)
  const repository = { root, prefix: prefix.replace(/\/$/, '') }
  if ((await commitOf(host, repository, 'HEAD')) !== undefined) return repository
  throw new RepositoryError(`The git repository ${root} has no commit yet; commit something first`)
}

/** The id of the commit that a name refers to; undefined when this repository has no such commit. */
export const commitOf = async (
  host: Host,
  { root }: Pick<Repository, 'root'>,
  name: string,
): Promise<string | undefined> => {
  // `--end-of-options` does not work reliably here before git 2.30.
  if (name === '' || name.startsWith('-')) return undefined
  const result = await git(host, root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  if (result.end.kind !== 'exited') throw new CommandError(result)
  return result.end.code === 0 ? result.stdout.trim() : undefined
}

/** Whether the history is cut off, as `actions/checkout` does by default. */
export const isShallow = async (host: Host, { root }: Pick<Repository, 'root'>): Promise<boolean> =>
  (await gitText(host, root, ['rev-parse', '--is-shallow-repository'])) === 'true'

/** The argument that makes `git init` create a repository for commits with ids of this kind. */
export const objectFormat = (commit: string): string =>
  `--object-format=${commit.length === 64 ? 'sha256' : 'sha1'}`

const notFound = (host: Host, dir: string, result: ExecResult): Error => {
  host.signal.throwIfAborted()
  const cause = new CommandError(result)
  if (result.end.kind !== 'exited') return cause
  if (/not a git repository/i.test(result.stderr)) {
    return new RepositoryError(
      `${dir} is not in a git repository; run \`git init\` and commit, or check the project out with git`,
      { cause },
    )
  }
  if (/must be run in a work tree/.test(result.stderr)) {
    return new RepositoryError(`${dir} is in a bare git repository; name a folder of a checkout`, { cause })
  }
  return new RepositoryError(`The git repository of ${dir} cannot be read: ${gitFailure(result)}`, { cause })
}
