import { lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writing } from '../writing.ts'
import { isOwnerAlive, readOwner, writeOwner } from './owner.ts'

const prefix = '.go-container-bench-'
/** A run notes its process right after it creates the folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000

/**
 * A new empty folder in `parent`, and so on the same file system: a finished file can be moved out of it in one step.
 * Disposing it deletes it and everything in it. What killed runs of this user left in `parent` is removed first.
 */
export const temporaryFolder = async (
  parent: string,
): Promise<AsyncDisposable & { readonly path: string }> => {
  const folder = await writing(parent, async () => {
    // Whatever the umask: later runs trust what is kept there.
    await mkdir(parent, { recursive: true, mode: 0o755 })
    await removeAbandoned(parent, Date.now())
    return mkdtemp(join(parent, prefix))
  })
  const path = join(folder, 'content')
  try {
    await writeOwner(folder, uid())
    await writing(path, () => mkdir(path))
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/** Removes the temporary folders in `parent` that killed runs of this user left behind. */
export const removeAbandoned = async (parent: string, nowMs: number): Promise<void> => {
  const names = await readdir(parent).catch(() => [])
  for (const name of names.filter((each) => isTemporary(each))) {
    const path = join(parent, name)
    if (await isAbandoned(path, nowMs)) await rm(path, { recursive: true, force: true })
  }
}

const isTemporary = (name: string): boolean => /^\.go-container-bench-[A-Za-z0-9]{6}$/.test(name)

const isAbandoned = async (path: string, nowMs: number): Promise<boolean> => {
  const folder = await lstat(path).catch(() => undefined)
  if (folder === undefined || !folder.isDirectory() || folder.uid !== uid()) return false
  const owner = await readOwner(path)
  const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs)
  return owner === undefined ? ageMs > oldWithoutOwnerMs : !(await isOwnerAlive(owner, ageMs))
}

const uid = (): number => process.geteuid?.() ?? 0
