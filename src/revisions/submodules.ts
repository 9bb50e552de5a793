import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { git, gitFailure, gitText, settingsMatching, succeeded, transferTimeoutMs } from '../host/git/git.ts'
import { commitOf, isShallow, objectFormat, RepositoryError } from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import { CommandError } from '../host/process/exec.ts'
import { fetchLocally } from './local-fetch.ts'
import type { Origin } from './origin.ts'

/** A submodule recorded in the HEAD of a repository. */
type Submodule = { readonly name: string; readonly path: string; readonly sha: string }

export type Checkout = {
  readonly host: Host
  /** The checked-out clone. */
  readonly dir: string
  /** The same repository in the user's checkout; it may not exist there. */
  readonly source: string
  readonly origin: Origin | undefined
}

/**
 * Checks out the submodules of a clone, except those that the user's checkout has but left empty, and none where it left
 * all of its own empty. Each comes from the user's own objects when they include the commit, else from its URL. Returns
 * the paths of the submodules that are checked out and of those left empty. Throws a `RepositoryError` that names a
 * submodule that cannot be fetched.
 */
export const checkOutSubmodules = async (
  checkout: Checkout,
): Promise<{ readonly present: readonly string[]; readonly empty: readonly string[] }> => {
  const { host, dir, source } = checkout
  const all = await submodulesIn(host, dir)
  const known = existsSync(source) ? (await submodulesIn(host, source)).map(({ path }) => path) : []
  const isEmpty = (path: string): boolean => !existsSync(join(source, path, '.git'))
  // One that only the other revision has stays empty too: whoever checks out none builds no revision with any.
  const hasNone = known.length > 0 && known.every(isEmpty)
  const isEmptyThere = ({ path }: Submodule): boolean => hasNone || (known.includes(path) && isEmpty(path))
  const present = all.filter((each) => !isEmptyThere(each))
  for (const each of present) await checkOutSubmodule(checkout, each)
  return { present: present.map(pathOf), empty: all.filter(isEmptyThere).map(pathOf) }
}

const pathOf = ({ path }: Submodule): string => path

const checkOutSubmodule = async ({ host, dir, source, origin }: Checkout, each: Submodule): Promise<void> => {
  const { name, path, sha } = each
  const userCopy = join(source, path)
  const hasUserCopy = existsSync(join(userCopy, '.git'))
  const options = { ...origin?.access, timeoutMs: transferTimeoutMs }
  await gitText(host, dir, ['submodule', '--quiet', 'init', '--', path])
  if (hasUserCopy && (await commitOf(host, { root: userCopy }, sha)) !== undefined)
    await copyObjects(host, dir, userCopy, each)
  const depth = (await isShallow(host, { root: hasUserCopy ? userCopy : dir })) ? ['--depth=1'] : []
  const update = ['submodule', '--quiet', 'update', '--checkout', '--force', ...depth, '--', path]
  const result = await git(host, dir, update, options)
  host.signal.throwIfAborted()
  if (succeeded(result)) return
  throw new RepositoryError(
    `The submodule ${path} (${name}) cannot be fetched at ${sha} (${gitFailure(result)}); check out with submodules: recursive and a token that may read it`,
    { cause: new CommandError(result) },
  )
}

/**
 * Puts the objects where git looks for them before it clones a submodule, so that it needs no network and no
 * credentials.
 */
const copyObjects = async (
  host: Host,
  dir: string,
  userCopy: string,
  { name, sha }: Submodule,
): Promise<void> => {
  const gitDir = join(await gitText(host, dir, ['rev-parse', '--absolute-git-dir']), 'modules', name)
  const url = await gitText(host, dir, ['config', '--get', `submodule.${name}.url`])
  await gitText(host, dir, ['init', '--quiet', '--bare', '--template=', objectFormat(sha), gitDir])
  const inGitDir = (...args: readonly string[]): Promise<string> =>
    gitText(host, gitDir, ['--git-dir=.', ...args])
  // It will get a working tree when the submodule is checked out.
  await inGitDir('config', 'core.bare', 'false')
  await inGitDir('remote', 'add', '--', 'origin', url)
  await fetchLocally({ host, dir: gitDir, from: userCopy }, [], [sha])
  // Git would fetch a commit again if nothing referred to it.
  await inGitDir('update-ref', '--no-deref', 'HEAD', sha)
}

const submodulesIn = async (host: Host, dir: string): Promise<readonly Submodule[]> => {
  if (!existsSync(join(dir, '.gitmodules'))) return []
  const settings = await settingsMatching(host, dir, '^submodule\\..*\\.path$', '.gitmodules')
  const named = settings.map(
    ([setting, path]) => [path, setting.slice('submodule.'.length, -'.path'.length)] as const,
  )
  if (named.length === 0) return []
  const names = new Map(named.filter(([, name]) => !name.split('/').includes('..')))
  const staged = await gitText(host, dir, [
    '--literal-pathspecs',
    'ls-files',
    '--stage',
    '-z',
    '--',
    ...names.keys(),
  ])
  return staged.split('\0').flatMap((line): Submodule[] => {
    const [, sha, path] = /^160000 ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? []
    const name = names.get(path ?? '')
    return sha === undefined || path === undefined || name === undefined ? [] : [{ name, path, sha }]
  })
}
