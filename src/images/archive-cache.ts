import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import { removeAbandoned, temporaryFolder } from './temporary-folder.ts'

type Note = { readonly reference: string; readonly configDigest: string; readonly sizeBytes: number }

/**
 * The archive at `path`, written by `write` unless an earlier run left it there. A note beside it (`.json`)
 * holds its size and digest; without a fitting note the archive is written again. Whatever decides its
 * contents must be part of the file name.
 */
export const cachedArchive = async (
  { path, reference }: { readonly path: string; readonly reference: string },
  write: () => Promise<ImageArchive>,
): Promise<ImageArchive> => {
  const note = await readNote(`${path}.json`)
  const found = await stat(path).catch(() => undefined)
  if (note?.reference === reference && note.sizeBytes === found?.size) {
    return { path, reference, configDigest: note.configDigest }
  }
  await removeAbandoned(dirname(path), Date.now())
  const archive = await write()
  await writeNote(`${path}.json`, {
    reference,
    configDigest: archive.configDigest,
    sizeBytes: (await stat(path)).size,
  })
  return archive
}

/** Moved into place in one step, after the archive: a run that is killed in between leaves no note. */
const writeNote = async (path: string, note: Note): Promise<void> => {
  await using folder = await temporaryFolder(dirname(path))
  const draft = join(folder.path, basename(path))
  await writeFile(draft, `${JSON.stringify(note)}\n`)
  await rename(draft, path)
}

const readNote = async (path: string): Promise<Note | undefined> => {
  try {
    const note: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isNote(note) ? note : undefined
  } catch {
    // A missing or damaged note only means that the archive is written again.
    return undefined
  }
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  'reference' in value &&
  typeof value.reference === 'string' &&
  'configDigest' in value &&
  typeof value.configDigest === 'string' &&
  'sizeBytes' in value &&
  typeof value.sizeBytes === 'number'
