import type { ExecResult, Host } from '../host.ts'
import { CommandError } from '../process/exec.ts'
import { complaint, git, gitText, succeeded } from './git.ts'

/** A repository that has a working tree and at least one commit. */
export type Repository = {
  /** The top of its working tree: absolute, without symbolic links. */
  readonly root: string
  /** Where in it the folder is that was asked about: `services/api`; empty at the top. */
  readonly prefix: string
}

/** The user's repository does not allow what was asked for; the message says what to change in it. */
export class RepositoryError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RepositoryError'
  }
}

/** Finds the repository that a folder is in. Throws a `RepositoryError` when there is none with a commit. */
export const findRepository = async (host: Host, dir: string): Promise<Repository> => {
  const found = await git(host, dir, ['rev-parse', '--show-toplevel', '--show-prefix'])
  if (!succeeded(found)) throw notFound(host, dir, found)
  const [root = '', prefix = ''] = found.stdout.split('\n')
  const repository = { root, prefix: prefix.replace(/\/$/, '') }
  if ((await commitOf(host, repository, 'HEAD')) !== undefined) return repository
  throw new RepositoryError(`The git repository ${root} has no commit yet; commit something first`)
}

/** The id of the commit that a name stands for; undefined when it stands for none that is here. */
export const commitOf = async (
  host: Host,
  { root }: Pick<Repository, 'root'>,
  name: string,
): Promise<string | undefined> => {
  // `--end-of-options` is not reliable here before git 2.30.
  if (name === '' || name.startsWith('-')) return undefined
  const result = await git(host, root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  if (result.end.kind !== 'exited') throw new CommandError(result)
  return result.end.code === 0 ? result.stdout.trim() : undefined
}

/** Whether history was cut off, as by `actions/checkout` unless it is told otherwise. */
export const isShallow = async (host: Host, { root }: Pick<Repository, 'root'>): Promise<boolean> =>
  (await gitText(host, root, ['rev-parse', '--is-shallow-repository'])) === 'true'

/** The argument for `git init` that makes a repository able to hold a commit. */
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
    return new RepositoryError(`${dir} is in a bare git repository; give a folder of a checkout`, { cause })
  }
  return new RepositoryError(`The git repository of ${dir} cannot be read: ${complaint(result)}`, { cause })
}
