import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'

type TempFolder = AsyncDisposable & { readonly path: string }

const open = async (parent: string): Promise<TempFolder> => {
  const path = await realpath(await mkdtemp(join(parent, 'g-')))
  await chmod(path, 0o755)
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** An empty folder with a short path that every user can enter, like the runner's temporary folder. */
export const tempFolder = (): Promise<TempFolder> => open('/tmp')

/** Like `tempFolder`, but always on a disk, for the storage of engines. */
export const diskFolder = (): Promise<TempFolder> => open('/var/tmp')
