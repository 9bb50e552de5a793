import { readFile, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import { messageOf } from '../host/error-text.ts'
import { sha256OfFile } from '../host/file-hash.ts'
import { errorCode } from '../host/json.ts'
import { writeText } from '../host/writing.ts'
import { temporaryFolder } from '../host/run-folder/temporary-folder.ts'

/** Which archive is wanted: its file name, which holds everything that decides its contents, and its image's name. */
type WantedArchive = { readonly file: string; readonly reference: string }

/** Image archives (base images, modules) that are kept from one run to the next. */
export type ArchiveStore = {
  /** The archive that an earlier run left, else the one that `make` writes to the given path. */
  get(wanted: WantedArchive, make: (path: string) => Promise<ImageArchive>): Promise<ImageArchive>
}

/** Tries to restore an archive and its sidecar to this path from another place; never throws. */
export type RestoreArchive = (path: string) => Promise<void>

/**
 * A store in `folder`. Beside each archive a sidecar (`.json`) holds the digests of the image and of the archive itself;
 * without one that matches, the archive is restored, and made again when that does not help.
 */
export const openArchiveStore = (
  folder: string,
  restore: RestoreArchive = () => Promise.resolve(),
): ArchiveStore => ({
  get: async ({ file, reference }, make) => {
    const path = join(folder, file)
    const kept = await completeArchive(path, reference)
    if (kept !== undefined) return kept
    await restore(path)
    const restored = await completeArchive(path, reference)
    if (restored !== undefined) return restored
    const { configDigest } = await keep(path, async () => {
      const made = await make(path)
      const sha256 = await sha256OfFile(path)
      await writeSidecar(path, { reference, configDigest: made.configDigest, sha256 })
      return made
    })
    return { path, reference, configDigest }
  },
})

/** An error of the file system names the input that says where archives are kept. */
const keep = async (path: string, make: () => Promise<ImageArchive>): Promise<ImageArchive> => {
  try {
    return await make()
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause
    throw new Error(`The image archive ${path} cannot be kept in cache-dir: ${messageOf(cause)}`, { cause })
  }
}

type Sidecar = {
  readonly reference: string
  readonly configDigest: string
  /** Of the archive, in hex: a file that was damaged or exchanged since it was made is never loaded into an engine. */
  readonly sha256: string
}

/** Where the sidecar of an archive is. It is written after the archive. */
export const sidecarOf = (path: string): string => `${path}.json`

const completeArchive = async (path: string, reference: string): Promise<ImageArchive | undefined> => {
  const sidecar = await readSidecar(path)
  if (sidecar?.reference !== reference) return undefined
  if ((await sha256OfFile(path).catch(() => undefined)) !== sidecar.sha256) return undefined
  return { path, reference, configDigest: sidecar.configDigest }
}

/** Moved into place in one step, after the archive: a run that is killed in between leaves no sidecar. */
const writeSidecar = async (path: string, sidecar: Sidecar): Promise<void> => {
  await using folder = await temporaryFolder(dirname(path))
  const draft = join(folder.path, basename(path))
  await writeText(draft, `${JSON.stringify(sidecar)}\n`, { mode: 0o644 })
  await rename(draft, sidecarOf(path))
}

const readSidecar = async (path: string): Promise<Sidecar | undefined> => {
  try {
    const sidecar: unknown = JSON.parse(await readFile(sidecarOf(path), 'utf8'))
    return isSidecar(sidecar) ? sidecar : undefined
  } catch {
    // Missing or damaged: the archive is made again.
    return undefined
  }
}

const isSidecar = (value: unknown): value is Sidecar =>
  typeof value === 'object' &&
  value !== null &&
  'reference' in value &&
  typeof value.reference === 'string' &&
  'configDigest' in value &&
  typeof value.configDigest === 'string' &&
  'sha256' in value &&
  typeof value.sha256 === 'string'
