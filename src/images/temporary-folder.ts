import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const prefix = '.partial-'
/** Nothing takes an hour to write, so an older folder was left behind by a killed run. */
const abandonedAfterMs = 3_600_000

/**
 * A new empty folder in `parent`, and so on the same file system: a finished file can be moved out of it in one step.
 * Disposing it deletes it and everything in it.
 */
export const temporaryFolder = async (
  parent: string,
): Promise<AsyncDisposable & { readonly path: string }> => {
  await mkdir(parent, { recursive: true })
  const path = await mkdtemp(join(parent, prefix))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** Removes the temporary folders in `parent` that killed runs left behind. */
export const removeAbandoned = async (parent: string, nowMs: number): Promise<void> => {
  const names = await readdir(parent).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const path = join(parent, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && nowMs - found.mtimeMs > abandonedAfterMs) {
      await rm(path, { recursive: true, force: true })
    }
  }
}
