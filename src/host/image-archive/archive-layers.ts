import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { posix } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import zlib from 'node:zlib'
import { listAt, parseJson, textAt } from '../json.ts'
import { attestationsIn, firstImage, type FoundAttestation, imagesIn, type ReadJson } from './manifests.ts'

/** A layer in an image archive. */
type ArchiveLayer = {
  /** The stream of its tar archive, decompressed. */
  open(): Promise<Readable>
}

/**
 * The layers of the image in an archive, the lowest first, whether it is a docker-archive or an OCI layout. Only the
 * index of the archive is read, so its size does not matter. Of images for several platforms, those of the one that is given, else of the
 * first. Throws when it contains no image.
 */
export const layersOf = async (archive: string, platform?: string): Promise<readonly ArchiveLayer[]> => {
  await using file = await open(archive)
  const members = await membersOf(file)
  const read = readerOf(file, members)
  const names =
    platform === undefined
      ? await firstImage(read)
      : (await imagesIn(read)).find((image) => image.platform === platform)?.layers
  if (names === undefined)
    throw new Error(`${archive} contains no image${platform === undefined ? '' : ` for ${platform}`}`)
  if (names.length > mostLayers)
    throw new Error(`the image in ${archive} has ${names.length} layers; at most ${mostLayers} are read`)
  return names.map((name) => {
    const member = resolved(members, name)
    if (member === undefined) throw new Error(`${archive} does not contain the layer ${name}`)
    return { open: () => openLayer(archive, member) }
  })
}

/** The platforms for which an archive has an image, as it names them: `linux/arm64`, but perhaps also `linux/arm64/v8`. */
export const platformsIn = async (archive: string): Promise<readonly string[]> => {
  await using file = await open(archive)
  const images = await imagesIn(readerOf(file, await membersOf(file)))
  return images.map(({ platform }) => platform)
}

/** What the images in an archive say about their build. */
export const attestationsOf = async (archive: string): Promise<readonly FoundAttestation[]> => {
  await using file = await open(archive)
  return await attestationsIn(readerOf(file, await membersOf(file)))
}

/** The configuration of the image in a docker-archive. Throws when it has none. */
export const configIn = async (archive: string): Promise<string> => {
  const documents = parseJson((await documentIn(archive, 'manifest.json')) ?? '')
  const name = textAt(listAt({ all: documents }, 'all')[0], 'Config')
  const config = name === undefined ? undefined : await documentIn(archive, name)
  if (config === undefined) throw new Error(`${archive} contains no image`)
  return config
}

/** The text of a file in an archive; undefined when there is none with this name. */
export const documentIn = async (archive: string, name: string): Promise<string | undefined> => {
  await using file = await open(archive)
  const member = resolved(await membersOf(file), name)
  return member === undefined ? undefined : await textOf(file, member)
}

/** A file in an archive: where its bytes are, or the file that it stands for. */
type Member = { readonly offset: number; readonly sizeBytes: number; readonly linkedTo: string | undefined }

const readerOf =
  (file: FileHandle, members: ReadonlyMap<string, Member>): ReadJson =>
  async (name) => {
    const member = resolved(members, name)
    return member === undefined ? undefined : parseJson(await textOf(file, member))
  }

const blockBytes = 512

/** No engine makes more than 127; a build that writes its archive itself could name one layer a million times. */
const mostLayers = 1_000

/** Far beyond what any engine writes: a manifest, a configuration, and a few files for each layer. */
const mostMembers = 10_000

/** By name. The archives of all engines have names that fit into a plain header. */
const membersOf = async (file: FileHandle): Promise<ReadonlyMap<string, Member>> => {
  const members = new Map<string, Member>()
  const header = Buffer.alloc(blockBytes)
  let longSize: number | undefined
  for (let offset = 0; (await file.read(header, 0, blockBytes, offset)).bytesRead === blockBytes;) {
    if (header[0] === 0) break
    const [type, written] = [field(header, 156, 1), sizeIn(header)]
    const sizeBytes = longSize ?? written
    // A negative size would lead back to where it stands, for ever.
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0)
      throw new Error('an image archive has a file whose size is not a number')
    if (members.size >= mostMembers) throw new Error(`an image archive has more than ${mostMembers} files`)
    const start = offset + blockBytes
    const name = posix.normalize([field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/'))
    const isLink = type === '1' || type === '2'
    const target = field(header, 157, 100)
    // A symbolic link is relative to its folder.
    const linkedTo = type === '2' ? posix.join(posix.dirname(name), target) : target
    const body = { offset: start, sizeBytes, linkedTo: isLink ? linkedTo : undefined }
    longSize = type === 'x' ? extendedSize(await textOf(file, body)) : undefined
    if (type !== 'x' && type !== 'g') members.set(name, body)
    offset = start + Math.ceil((isLink ? 0 : sizeBytes) / blockBytes) * blockBytes
  }
  return members
}

const field = (header: Buffer, from: number, length: number): string =>
  header
    .toString('latin1', from, from + length)
    .replace(/\0.*$/s, '')
    .trim()

/** Octal digits, or a binary number when the first bit is set. */
const sizeIn = (header: Buffer): number =>
  ((header[124] ?? 0) & 0x80) === 0
    ? Number.parseInt(field(header, 124, 12) || '0', 8)
    : Number(header.readBigUInt64BE(128))

/** The size of the next file when it does not fit into its header. */
const extendedSize = (records: string): number | undefined => {
  const size = /(?:^|\n)\d+ size=(\d+)\n/.exec(records)?.[1]
  return size === undefined ? undefined : Number(size)
}

const resolved = (members: ReadonlyMap<string, Member>, name: string): Member | undefined => {
  let member = members.get(posix.normalize(name))
  for (let links = 0; member?.linkedTo !== undefined && links < 8; links++)
    member = members.get(posix.normalize(member.linkedTo))
  return member
}

/** Documents of an image are small: more than this is none. */
const largestDocumentBytes = 16 * 1024 * 1024

const textOf = async (file: FileHandle, { offset, sizeBytes }: Member): Promise<string> => {
  if (sizeBytes > largestDocumentBytes)
    throw new Error(`a document of ${sizeBytes} bytes in an image archive`)
  const bytes = Buffer.alloc(sizeBytes)
  await file.read(bytes, 0, sizeBytes, offset)
  return bytes.toString()
}

const openLayer = async (archive: string, { offset, sizeBytes }: Member): Promise<Readable> => {
  await using file = await open(archive)
  const start = Buffer.alloc(4)
  await file.read(start, 0, Math.min(4, sizeBytes), offset)
  const raw = createReadStream(archive, {
    start: offset,
    end: offset + sizeBytes - 1,
    highWaterMark: 262_144,
  })
  const unpack = decompressionOf(start)
  raw.on('error', (error) => unpack.destroy(error))
  unpack.on('close', () => raw.destroy())
  return raw.pipe(unpack)
}

const decompressionOf = (start: Buffer): Transform => {
  const magic = start.toString('hex')
  if (magic === '28b52ffd') return zstd()
  return magic.startsWith('1f8b') ? zlib.createGunzip() : passOn()
}

const passOn = (): Transform => new Transform({ transform: (chunk, _encoding, done) => done(null, chunk) })

/** Node has it since 22.15. */
const zstd = (): Transform => {
  if (!('createZstdDecompress' in zlib))
    throw new Error('a layer is compressed with zstd, which this version of Node cannot read; use Node 24')
  return zlib.createZstdDecompress()
}
