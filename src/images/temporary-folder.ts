import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const prefix = '.partial-'
/** Nothing here takes an hour to write, so what is older was left behind by a run that was killed. */
const abandonedAfterMs = 3_600_000

/**
 * A new empty folder inside `parent`, on the same file system, so that a finished file can be moved out of
 * it in one step. Disposing it removes it with everything in it.
 */
export const temporaryFolder = async (
  parent: string,
): Promise<AsyncDisposable & { readonly path: string }> => {
  await mkdir(parent, { recursive: true })
  const path = await mkdtemp(join(parent, prefix))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** Removes from `parent` the temporary folders whose owner never came back for them. */
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
