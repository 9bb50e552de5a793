import { addAbortSignal, type Readable } from 'node:stream'
import { extract, type Header } from 'tar-stream'
import { type Pause, pausesFor } from '../pauses.ts'
import { layersOf } from './archive-layers.ts'
import {
  applyChanges,
  entryPath,
  fileCounter,
  type ImageFile,
  type LayerChanges,
  noteWhiteout,
} from './layer-changes.ts'

/** Learns something of one file from its bytes, which arrive in pieces. */
export type FileReader<T> = {
  piece(bytes: Buffer): void | Promise<void>
  /** Undefined: nothing worth keeping. */
  end(): T | undefined | Promise<T | undefined>
}

/** For files of which nothing is to be learned. */
export const ignoring: FileReader<never> = { piece: () => {}, end: () => undefined }

/**
 * Reads every file of the image in an archive, layer by layer, and returns what was learned of those that the image ends up
 * with, by path without a leading slash. A file that a higher layer replaces or removes is not in the result. Memory is
 * needed only for what is kept. A symbolic link has its target as its content.
 */
export const readImageFiles = async <T>(
  archive: string,
  readerOf: (path: string) => FileReader<T>,
  signal: AbortSignal,
  platform?: string,
): Promise<ReadonlyMap<string, ImageFile<T>>> => {
  const files = new Map<string, ImageFile<T>>()
  const [count, pause] = [fileCounter(), pausesFor(signal)]
  for (const [layer, tar] of (await layersOf(archive, platform)).entries()) {
    const changes: LayerChanges<T> = { learned: new Map(), gone: new Set(), emptied: new Set() }
    await readLayer(await tar.open(), { changes, readerOf, signal, below: files, count, pause })
    await applyChanges(files, changes, layer, pause)
  }
  return files
}

type LayerReading<T> = {
  readonly changes: LayerChanges<T>
  readonly readerOf: (path: string) => FileReader<T>
  readonly signal: AbortSignal
  readonly below: ReadonlyMap<string, ImageFile<T>>
  readonly count: (path: string) => void
  readonly pause: Pause
}

const readLayer = async <T>(tar: Readable, reading: LayerReading<T>): Promise<void> => {
  const entries = extract()
  addAbortSignal(reading.signal, tar)
  tar.on('error', (error) => entries.destroy(error)).pipe(entries)
  try {
    for await (const entry of entries) {
      await readEntry(entry, reading)
      // Whatever is left of an entry has to be read before the next one comes.
      entry.resume()
      await reading.pause()
    }
  } finally {
    tar.destroy()
  }
}

const readEntry = async <T>(entry: Entry, reading: LayerReading<T>): Promise<void> => {
  const { changes, below, readerOf, count } = reading
  const { name, type, linkname } = entry.header
  const path = entryPath(name)
  if (type !== 'directory') count(path)
  if (noteWhiteout(path, changes)) return
  if (type === 'link') {
    const target = entryPath(linkname)
    keep(path, changes.learned.get(target) ?? below.get(target)?.learned, reading)
  } else if (type !== 'directory') {
    const reader = readerOf(path)
    if (type === 'symlink') await reader.piece(Buffer.from(linkname))
    for await (const piece of entry) if (Buffer.isBuffer(piece)) await reader.piece(piece)
    keep(path, await reader.end(), reading)
  }
}

type Entry = AsyncIterable<unknown> & { readonly header: Header }

const keep = <T>(path: string, learned: T | undefined, { changes, below }: LayerReading<T>): void => {
  if (learned !== undefined) changes.learned.set(path, learned)
  else if (below.has(path)) changes.gone.add(path)
}
