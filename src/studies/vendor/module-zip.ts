import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { TreeFile } from './tree.ts'

/** A module at one version. */
type Module = { readonly path: string; readonly version: string }

/**
 * Writes the files of a module as the archive that a module proxy serves, and returns its line of go.sum. The archive is
 * not compressed: it is only ever read from a local file. Sizes and offsets have 32 bits, which Go's own limit of
 * 500 MB for a module fits into.
 */
export const writeModuleZip = async (
  target: string,
  { path, version }: Module,
  files: Iterable<TreeFile>,
): Promise<string> => {
  await using out = await open(target, 'wx')
  const central: Buffer[] = []
  const hashes: string[] = []
  let offset = 0
  for (const file of files) {
    const name = `${path}@${version}/${file.path}`
    const content = Buffer.from(file.text)
    const header = commonHeader(name, content)
    const local = Buffer.concat([localMark, header, Buffer.from(name), content])
    central.push(Buffer.concat([centralMark, header, placeOf(offset), Buffer.from(name)]))
    hashes.push(hashLine(name, content))
    await out.write(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  await out.write(Buffer.concat([directory, endOf(central.length, directory.length, offset)]))
  return `${path} ${version} ${sumOf(hashes)}\n`
}

/** The line of go.sum for the go.mod of a module. */
export const goModSum = ({ path, version }: Module, goMod: string): string =>
  `${path} ${version}/go.mod ${sumOf([hashLine('go.mod', Buffer.from(goMod))])}\n`

/** As Go computes it (golang.org/x/mod/sumdb/dirhash, Hash1): a hash of the sorted list of hashes. */
const sumOf = (lines: readonly string[]): string =>
  `h1:${createHash('sha256').update(lines.toSorted(byName).join('')).digest('base64')}`

const hashLine = (name: string, content: Buffer): string =>
  `${createHash('sha256').update(content).digest('hex')}  ${name}\n`

const byName = (one: string, other: string): number => (one.slice(66) < other.slice(66) ? -1 : 1)

/** Signatures, and the version that an archive without compression needs (APPNOTE.TXT, 4.3.7 and 4.3.12). */
const localMark = Buffer.from('PK\x03\x04')
const centralMark = Buffer.from('PK\x01\x02\x0a\x00')

const commonHeader = (name: string, content: Buffer): Buffer => {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(10, 0)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(Buffer.byteLength(name), 22)
  return header
}

const placeOf = (offset: number): Buffer => {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return tail
}

const endOf = (count: number, directoryBytes: number, offset: number): Buffer => {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
