import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** An empty folder with a short path that every user can enter, as the runner's temporary folder is. */
export const tempFolder = async (): Promise<AsyncDisposable & { readonly path: string }> => {
  const path = await realpath(await mkdtemp(join('/tmp', 'g-')))
  await chmod(path, 0o755)
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
