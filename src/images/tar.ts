import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { posix } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Header, pack, type Pack } from 'tar-stream'
import { messageOf } from '../host/error-text.ts'
import { writing } from '../host/writing.ts'

/** One entry of a tar archive. The path is relative to the root, without `./` and without a trailing slash. */
export type TarEntry = { readonly path: string; readonly content: TarContent }

export type TarContent =
  | { readonly kind: 'folder'; /** Default 0755. */ readonly mode?: number }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'file'
      /** The file with the bytes; it must not change while it is read. */
      readonly source: string
      readonly sizeBytes: number
      readonly executable: boolean
    }
  | { readonly kind: 'link'; /** What the symbolic link contains. */ readonly target: string }
  | CopiedContent

/** An entry of another archive as it is there, except for its time. */
export type CopiedContent = {
  readonly kind: 'copied'
  readonly type: 'file' | 'directory' | 'symlink' | 'link'
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Of both sorts of link. */
  readonly target: string | undefined
  readonly sizeBytes: number
  /** Of a file; read to its end before the next entry comes. */
  readonly bytes: AsyncIterable<unknown>
}

/** Entries in the order of the archive; they may be read from another one meanwhile. */
export type TarEntries = Iterable<TarEntry> | AsyncIterable<TarEntry>

export type WrittenTar = {
  /** In hex. */
  readonly sha256: string
  readonly sizeBytes: number
}

/**
 * Writes a tar archive that depends only on paths and contents: all times are 1970; except for copied entries, the owner is
 * 0:0, and the modes are 0755 and 0644. Entries keep their order. The file must not exist yet; when writing fails, an incomplete file is left.
 */
export const writeTar = async (path: string, entries: TarEntries): Promise<WrittenTar> => {
  const tar = pack()
  const hashed = hashing()
  const written = writing(path, () =>
    pipeline(
      Readable.from(tar, { objectMode: false }),
      hashed.stream,
      createWriteStream(path, { flags: 'wx', mode: 0o644 }),
    ),
  )
  // When one side fails, the other ends too. Both must end before the caller removes the file. The error of the file
  // comes first, because the other side only reports that it was cut off.
  const ends = await Promise.allSettled([written, fill(tar, entries)])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return hashed.written()
}

/** A stream that passes bytes on, and knows at its end what they were. */
export const hashing = () => {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const stream = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      sizeBytes += chunk.length
      done(null, chunk)
    },
  })
  return { stream, written: (): WrittenTar => ({ sha256: hash.digest('hex'), sizeBytes }) }
}

/** The entries of a deterministic layer: sorted by path, with all parent folders. */
export const inOrder = (entries: readonly TarEntry[]): readonly TarEntry[] => {
  const byPath = new Map<string, TarEntry>()
  for (const { path } of entries) {
    for (const parent of parents(path)) byPath.set(parent, { path: parent, content: { kind: 'folder' } })
  }
  for (const entry of entries) byPath.set(entry.path, entry)
  // By code unit, because the order must not depend on the locale of the machine.
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const parents = (path: string): readonly string[] => {
  const parent = posix.dirname(path)
  return parent === '.' ? [] : [...parents(parent), parent]
}

const fill = async (tar: Pack, entries: TarEntries): Promise<void> => {
  try {
    for await (const entry of entries) await add(tar, entry)
    tar.finalize()
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(messageOf(error)))
    throw error
  }
}

const add = (tar: Pack, { path, content }: TarEntry): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => (error ? reject(error) : resolve())
    const common = { mtime: new Date(0), uid: 0, gid: 0 } satisfies Partial<Header>
    switch (content.kind) {
      case 'folder':
        tar.entry({ ...common, name: `${path}/`, type: 'directory', mode: content.mode ?? 0o755 }, done)
        break
      case 'text':
        tar.entry({ ...common, name: path, mode: 0o644 }, content.text, done)
        break
      case 'file': {
        const mode = content.executable ? 0o755 : 0o644
        const sink = tar.entry({ ...common, name: path, mode, size: content.sizeBytes }, done)
        // `done` gets the error too, but without a listener it would end the process.
        sink.on('error', done)
        createReadStream(content.source)
          .on('error', (error) => sink.destroy(error))
          .pipe(sink)
        break
      }
      case 'link':
        tar.entry({ ...common, name: path, type: 'symlink', mode: 0o777, linkname: content.target }, done)
        break
      case 'copied': {
        const { type, mode, uid, gid, target, sizeBytes, bytes } = content
        const name = type === 'directory' ? `${path}/` : path
        const header = { ...common, name, type, mode, uid, gid, size: sizeBytes, linkname: target ?? '' }
        const sink = tar.entry(header, done)
        sink.on('error', done)
        if (type !== 'file') break
        Readable.from(bytes)
          .on('error', (error) => sink.destroy(error))
          .pipe(sink)
      }
    }
  })
