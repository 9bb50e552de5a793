import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inOrder, type TarContent, type TarEntry } from '../../images/tar.ts'
import { writing } from '../../host/writing.ts'

/**
 * Writes an archive that a kernel unpacks as its first file system: cpio in the format newc
 * (Documentation/driver-api/early-userspace/buffer-format.rst).
 */
export const writeCpio = (path: string, entries: readonly TarEntry[]): Promise<void> =>
  writing(path, () => pipeline(Readable.from(piecesOf(inOrder(entries))), createWriteStream(path)))

const piecesOf = async function* (entries: readonly TarEntry[]): AsyncGenerator<Buffer> {
  let inode = 0
  for (const { path, content } of entries) {
    const { mode, sizeBytes, bytes } = describe(content)
    yield header({ inode: ++inode, mode, sizeBytes, name: path })
    yield* bytes()
    yield padding(sizeBytes)
  }
  yield header({ inode: 0, mode: 0, sizeBytes: 0, name: 'TRAILER!!!' })
}

type Header = {
  readonly inode: number
  readonly mode: number
  readonly sizeBytes: number
  readonly name: string
}

const magic = '070701'

const header = ({ inode, mode, sizeBytes, name }: Header): Buffer => {
  const nameBytes = Buffer.byteLength(name) + 1
  // Inode, mode, owner, group, links, time, size, four numbers of devices, size of the name, no checksum.
  const fields = [inode, mode, 0, 0, 1, 0, sizeBytes, 0, 0, 0, 0, nameBytes, 0]
  const text = magic + fields.map((field) => field.toString(16).padStart(8, '0')).join('')
  return Buffer.concat([Buffer.from(`${text}${name}\0`), padding(text.length + nameBytes)])
}

/** Everything begins at a multiple of four. */
const padding = (bytes: number): Buffer => Buffer.alloc((4 - (bytes % 4)) % 4)

type Described = {
  readonly mode: number
  readonly sizeBytes: number
  readonly bytes: () => Iterable<Buffer> | AsyncIterable<Buffer>
}

/** Of stat(2). */
const [folderType, fileType, linkType] = [0o040_000, 0o100_000, 0o120_000] as const

const describe = (content: TarContent): Described => {
  switch (content.kind) {
    case 'folder':
      return { mode: folderType + (content.mode ?? 0o755), sizeBytes: 0, bytes: () => [] }
    case 'text':
      return ofText(fileType + 0o644, content.text)
    case 'link':
      return ofText(linkType + 0o777, content.target)
    case 'file':
      return {
        mode: fileType + (content.executable ? 0o755 : 0o644),
        sizeBytes: content.sizeBytes,
        bytes: () => createReadStream(content.source),
      }
    case 'copied':
      throw new Error('entries of other archives are not written here')
  }
}

const ofText = (mode: number, text: string): Described => ({
  mode,
  sizeBytes: Buffer.byteLength(text),
  bytes: () => [Buffer.from(text)],
})
