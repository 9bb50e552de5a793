import { createReadStream } from 'node:fs'
import { extract, type Header } from 'tar-stream'
import type { CopiedContent, TarEntry } from './tar.ts'

/**
 * The entries of a tar archive in their order, to be written into another one: files, folders and links, with their owners
 * and modes. Paths have no leading `./`. Everything else, as devices, is left out.
 */
export const copiedEntries = async function* (
  archive: string,
  isWanted: (path: string) => boolean,
): AsyncGenerator<TarEntry> {
  const tar = extract()
  const source = createReadStream(archive)
  source.on('error', (error) => tar.destroy(error)).pipe(tar)
  try {
    for await (const entry of tar) {
      const [path, content] = [plain(entry.header.name), contentOf(entry.header, entry)]
      if (content !== undefined && path !== '' && isWanted(path)) yield { path, content }
      // Whatever is left of an entry has to be read before the next one comes.
      entry.resume()
    }
  } finally {
    source.destroy()
  }
}

const contentOf = (header: Header, bytes: AsyncIterable<unknown>): CopiedContent | undefined => {
  const { type, mode, uid, gid, size, linkname } = header
  const common = { kind: 'copied', mode, uid, gid, sizeBytes: size, bytes } as const
  switch (type) {
    case 'file':
    case 'contiguous-file':
      return { ...common, type: 'file', target: undefined }
    case 'directory':
      return { ...common, type, target: undefined }
    case 'symlink':
      return { ...common, type, target: linkname }
    case 'link':
      return { ...common, type, target: plain(linkname) }
    case 'block-device':
    case 'character-device':
    case 'fifo':
      return undefined
  }
}

const plain = (path: string): string =>
  path
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
