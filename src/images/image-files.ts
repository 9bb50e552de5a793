import { addAbortSignal, type Readable } from 'node:stream'
import { extract, type Header } from 'tar-stream'
import { layersOf } from './archive-layers.ts'

/** Learns something of one file from its bytes, which arrive in pieces. */
export type FileReader<T> = {
  piece(bytes: Buffer): void | Promise<void>
  /** Undefined: nothing worth keeping. */
  end(): T | undefined | Promise<T | undefined>
}

/** What was learned of a file, and the layer that it comes from: 0 is the lowest. */
export type ImageFile<T> = { readonly learned: T; readonly layer: number }

/**
 * Reads every file of the image in an archive, layer by layer, and returns what was learned of those that the image ends up
 * with, by path without a leading slash. A file that a higher layer replaces or removes is not in the result. Memory is
 * needed only for what is kept. A symbolic link has its target as its content.
 */
export const readImageFiles = async <T>(
  archive: string,
  readerOf: (path: string) => FileReader<T>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ImageFile<T>>> => {
  const files = new Map<string, ImageFile<T>>()
  for (const [layer, tar] of (await layersOf(archive)).entries()) {
    const changes: LayerChanges<T> = { learned: new Map(), gone: new Set(), emptied: [] }
    await readLayer(await tar.open(), { changes, readerOf, signal, below: files })
    applyTo(files, changes, layer)
  }
  return files
}

type LayerChanges<T> = {
  readonly learned: Map<string, T>
  /** Paths that are removed, or replaced by something of which nothing was learned. */
  readonly gone: Set<string>
  /** Folders whose content in lower layers is hidden. */
  readonly emptied: string[]
}

type LayerReading<T> = {
  readonly changes: LayerChanges<T>
  readonly readerOf: (path: string) => FileReader<T>
  readonly signal: AbortSignal
  readonly below: ReadonlyMap<string, ImageFile<T>>
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
    }
  } finally {
    tar.destroy()
  }
}

const readEntry = async <T>(entry: Entry, reading: LayerReading<T>): Promise<void> => {
  const { changes, below, readerOf } = reading
  const { name, type, linkname } = entry.header
  const path = plain(name)
  const [isWhiteout, folder = '', what = ''] = whiteout.exec(path) ?? []
  if (isWhiteout !== undefined) {
    if (what === opaque) changes.emptied.push(folder)
    else changes.gone.add(`${folder}${what}`)
  } else if (type === 'link') {
    const target = plain(linkname)
    keep(path, changes.learned.get(target) ?? below.get(target)?.learned, reading)
  } else if (type !== 'directory') {
    const reader = readerOf(path)
    if (type === 'symlink') await reader.piece(Buffer.from(linkname))
    for await (const piece of entry) if (Buffer.isBuffer(piece)) await reader.piece(piece)
    keep(path, await reader.end(), reading)
  }
}

type Entry = AsyncIterable<unknown> & { readonly header: Header }

const whiteout = /^(.*\/|)\.wh\.(.+)$/s
const opaque = '.wh..opq'

const keep = <T>(path: string, learned: T | undefined, { changes, below }: LayerReading<T>): void => {
  if (learned !== undefined) changes.learned.set(path, learned)
  else if (below.has(path)) changes.gone.add(path)
}

const plain = (path: string): string => path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')

/** What a layer hides is only what is below it, wherever its entry stands in the layer. */
const applyTo = <T>(
  files: Map<string, ImageFile<T>>,
  { learned, gone, emptied }: LayerChanges<T>,
  layer: number,
): void => {
  const folders = [...emptied, ...[...gone].map((path) => `${path}/`)]
  for (const path of gone) files.delete(path)
  for (const path of files.keys()) if (folders.some((folder) => path.startsWith(folder))) files.delete(path)
  for (const [path, value] of learned) files.set(path, { learned: value, layer })
}
