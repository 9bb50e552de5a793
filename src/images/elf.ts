/** A 64-bit little-endian ELF file, as far as a dynamic loader reads it (System V ABI, "Object Files", "Dynamic Linking"). */
export type ElfFile = {
  /** `e_machine`. */
  readonly machine: number
  /** The loader that the kernel starts for it; undefined: none. */
  readonly interpreter: string | undefined
  /** The values of a tag of the dynamic section, in order. */
  dynamic(tag: number): readonly number[]
  /** Where something that is loaded at this address is in the file. Throws when that is nowhere. */
  offsetOf(address: number): number
  /** The text at this place of the table of the dynamic section. */
  nameAt(offset: number): string
  /** Whether it still has the table that strip, or `-s` of Go's linker, leaves out. */
  readonly hasSymbolTable: boolean
  /** How many symbols other files provide or use; undefined: it does not say. */
  readonly dynamicSymbols: number | undefined
}

type Segment = {
  readonly type: number
  readonly offset: number
  readonly address: number
  readonly bytes: number
}

const programHeader = { load: 1, dynamic: 2, interpreter: 3 } as const
const sectionType = { symbols: 2, dynamicSymbols: 11 } as const
const stringTable = 5
const segmentBytes = 56
const sectionBytes = 64
export const symbolBytes = 24
/** No loader has a longer path, and no library a longer name (PATH_MAX). */
const longestText = 4096

/** Reads the headers of a file. Throws when it is not such a file, or damaged: every place that is read is in it. */
export const openElf = (bytes: Buffer): ElfFile => {
  if (bytes.length < sectionBytes || bytes.toString('latin1', 0, 6) !== '\x7fELF\x02\x01')
    throw new Error('it is not a 64-bit little-endian ELF file')
  const segments = segmentsOf(bytes)
  const dynamicSection = dynamicOf(bytes, segments)
  const dynamic = (tag: number): readonly number[] =>
    dynamicSection.flatMap(([each, value]) => (each === tag ? [value] : []))
  const offsetOf = (address: number): number => fileOffset(segments, address)
  const loader = segments.find(({ type }) => type === programHeader.interpreter)
  return {
    machine: bytes.readUInt16LE(18),
    interpreter: loader === undefined ? undefined : textAt(bytes, loader.offset),
    dynamic,
    offsetOf,
    nameAt: (offset) => textAt(bytes, offsetOf(dynamic(stringTable)[0] ?? 0) + offset),
    hasSymbolTable: sectionOf(bytes, sectionType.symbols) !== undefined,
    dynamicSymbols: symbolsIn(bytes),
  }
}

const segmentsOf = (bytes: Buffer): readonly Segment[] => {
  const [start, size, count] = [word(bytes, 32), bytes.readUInt16LE(54), bytes.readUInt16LE(56)]
  return records(bytes, { start, size, count, least: segmentBytes }).map((at) => ({
    type: bytes.readUInt32LE(at),
    offset: word(bytes, at + 8),
    address: word(bytes, at + 16),
    bytes: word(bytes, at + 32),
  }))
}

const dynamicOf = (bytes: Buffer, segments: readonly Segment[]): readonly (readonly [number, number])[] => {
  const section = segments.find(({ type }) => type === programHeader.dynamic)
  if (section === undefined) return []
  const entries: (readonly [number, number])[] = []
  const end = Math.min(section.offset + section.bytes, bytes.length - 15)
  for (let at = section.offset; at < end; at += 16) {
    const tag = word(bytes, at)
    if (tag === 0) break
    entries.push([tag, word(bytes, at + 8)])
  }
  return entries
}

const symbolsIn = (bytes: Buffer): number | undefined => {
  const found = sectionOf(bytes, sectionType.dynamicSymbols)
  return found === undefined ? undefined : Math.floor(word(bytes, found + 32) / symbolBytes)
}

/** Where the header of the first section of a type is. */
const sectionOf = (bytes: Buffer, wanted: number): number | undefined => {
  const [start, size, count] = [word(bytes, 40), bytes.readUInt16LE(58), bytes.readUInt16LE(60)]
  if (start === 0) return undefined
  return records(bytes, { start, size, count, least: sectionBytes }).find(
    (at) => bytes.readUInt32LE(at + 4) === wanted,
  )
}

type Table = {
  readonly start: number
  readonly size: number
  readonly count: number
  /** As much of a record is read. */
  readonly least: number
}

/** Where each record of a table starts. */
const records = (bytes: Buffer, { start, size, count, least }: Table): readonly number[] => {
  if (count === 0) return []
  if (size < least || start + size * count > bytes.length)
    throw new Error('its headers are not where they should be')
  return Array.from({ length: count }, (_, index) => start + index * size)
}

const fileOffset = (segments: readonly Segment[], address: number): number => {
  const segment = segments.find(
    (each) =>
      each.type === programHeader.load && address >= each.address && address < each.address + each.bytes,
  )
  if (segment === undefined) throw new Error('it refers to an address that is not in the file')
  return segment.offset + address - segment.address
}

const textAt = (bytes: Buffer, offset: number): string => {
  const end = bytes.subarray(offset, offset + longestText + 1).indexOf(0)
  if (end < 0) throw new Error('it has a text that does not end')
  return bytes.toString('utf8', offset, offset + end)
}

/** 64 bits. A number that does not fit exactly is beyond the end of every file anyway. */
const word = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))
