import { existsSync } from 'node:fs'
import { copyFile, lstat, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { GitSettings } from '../host/git/environment.ts'
import { git, gitFailure, gitText, succeeded, transferTimeoutMs } from '../host/git/git.ts'
import { RepositoryError } from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import { CommandError } from '../host/process/exec.ts'
import type { Checkout } from './submodules.ts'
import { textInside } from '../host/inside/look.ts'

/** The settings that `git lfs install` would write for the user. */
const filter: GitSettings = [
  ['filter.lfs.clean', 'git-lfs clean -- %f'],
  ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
  ['filter.lfs.process', 'git-lfs filter-process'],
  ['filter.lfs.required', 'true'],
]

/** According to their specification, pointers are smaller. */
const pointerLimitBytes = 1024

/**
 * Replaces the Git LFS pointers in a clone by the files they refer to, which come from the user's own store when it
 * has them, else from the server. Returns the paths of pointers that stay: those of a machine without git lfs, whose
 * checkout has no more than them either. Throws a `RepositoryError` that names a file when it fails.
 */
export const pullLargeFiles = async (checkout: Checkout): Promise<readonly string[]> => {
  const { host, dir, origin } = checkout
  const pointers = await pointersIn(host, dir)
  const [first, ...others] = pointers.keys()
  if (first === undefined) return []
  const which = `${first}${others.length === 0 ? '' : ` (and ${others.length} more)`} is stored in Git LFS`
  if (!succeeded(await git(host, dir, ['lfs', 'version']))) {
    host.signal.throwIfAborted()
    if (await hasOnlyPointers(checkout)) return [...pointers.keys()]
    throw new RepositoryError(`${which}, but git lfs was not found; install git-lfs`)
  }
  await copyKnown(checkout, [...pointers.values()])
  const settings = [...(origin?.access.settings ?? []), ...filter]
  const options = { ...origin?.access, settings, timeoutMs: transferTimeoutMs }
  const pulled = await git(host, dir, ['lfs', 'pull'], options)
  host.signal.throwIfAborted()
  if (succeeded(pulled)) return []
  throw new RepositoryError(
    `${which} and could not be downloaded (${gitFailure(pulled)}); check out with lfs: true and a token that may read it`,
    { cause: new CommandError(pulled) },
  )
}

/** Whether no file of Git LFS is in the user's checkout itself: then what is built there has the pointers, too. */
const hasOnlyPointers = async ({ host, source }: Checkout): Promise<boolean> => {
  if (!existsSync(source)) return false
  const [files, pointers] = [await largeFilesIn(host, source), await pointersIn(host, source)]
  return files.every((path) => pointers.has(path))
}

/** Every pointer in a clone: its path, and the path of its content in a store. */
const pointersIn = async (host: Host, dir: string): Promise<ReadonlyMap<string, string>> => {
  const pointers = new Map<string, string>()
  for (const path of await largeFilesIn(host, dir)) {
    const object = await objectOf(dir, path)
    if (object !== undefined) pointers.set(path, object)
  }
  return pointers
}

/** Every file that git hands to Git LFS, whatever it is now. */
const largeFilesIn = async (host: Host, dir: string): Promise<readonly string[]> => {
  const listed = await gitText(host, dir, ['ls-files', '-z', '--', ':(attr:filter=lfs)'])
  return listed.split('\0').filter((each) => each !== '')
}

/** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined when the file is not a pointer. */
const objectOf = async (dir: string, path: string): Promise<string | undefined> => {
  const found = await lstat(join(dir, path)).catch(() => undefined)
  if (found === undefined || !found.isFile() || found.size >= pointerLimitBytes) return undefined
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(textInside(dir, path) ?? '')?.[1]
  return oid === undefined ? undefined : join('lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid)
}

/** Copies what the user has already downloaded, because Git LFS transfers cost money. */
const copyKnown = async ({ host, dir, source }: Checkout, objects: readonly string[]): Promise<void> => {
  const found = await git(host, source, ['rev-parse', '--git-common-dir'])
  if (!succeeded(found)) return
  const from = resolve(source, found.stdout.trim())
  const to = await gitText(host, dir, ['rev-parse', '--absolute-git-dir'])
  for (const object of objects) {
    await mkdir(dirname(join(to, object)), { recursive: true })
    // Not there: `git lfs pull` gets it, and says so when it cannot.
    await copyFile(join(from, object), join(to, object)).catch(() => {})
  }
}
