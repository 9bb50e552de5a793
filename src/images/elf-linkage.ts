import { type ElfFile, openElf, symbolBytes } from './elf.ts'

/** What a program or library needs of the system that it runs on, and what it provides. */
export type Linkage = {
  /** As Go names it; undefined: another one. */
  readonly architecture: 'amd64' | 'arm64' | undefined
  /** The dynamic loader, as in `/lib64/ld-linux-x86-64.so.2`; undefined: it needs none. */
  readonly interpreter: string | undefined
  /** Names of the libraries that the loader must find, in order, as in `libc.so.6`. */
  readonly libraries: readonly string[]
  /** Versions that those libraries must define. */
  readonly needs: readonly NeededVersion[]
  /** Versions that it defines itself, as in `GLIBC_2.36`. */
  readonly defines: readonly string[]
}

export type NeededVersion = {
  readonly library: string
  /** As in `GLIBC_2.34`. */
  readonly version: string
  /** What is used in this version, sorted; empty when the file has no list of sections. */
  readonly symbols: readonly string[]
}

/**
 * Reads how a program or library is linked, from the tables that the dynamic loader reads, so that it does not matter
 * whether it was stripped. Throws with the reason when it is not a 64-bit little-endian ELF file, or damaged.
 */
export const readLinkage = (bytes: Buffer): Linkage => {
  try {
    return linkageOf(bytes, openElf(bytes))
  } catch (error) {
    // Buffer's own words for a place outside the file.
    if (error instanceof RangeError) throw new Error('it is cut off or damaged', { cause: error })
    throw error
  }
}

const machines = new Map<number, Linkage['architecture']>([
  [62, 'amd64'],
  [183, 'arm64'],
])

/** Tags of the dynamic section (System V ABI; Linux Standard Base, "Symbol Versioning"). */
const tags = {
  needed: 1,
  symbols: 6,
  symbolVersions: 0x6fff_fff0,
  defined: 0x6fff_fffc,
  definedCount: 0x6fff_fffd,
  needs: 0x6fff_fffe,
  needsCount: 0x6fff_ffff,
} as const

const linkageOf = (bytes: Buffer, elf: ElfFile): Linkage => {
  const symbols = usedSymbols(bytes, elf)
  return {
    architecture: machines.get(elf.machine),
    interpreter: elf.interpreter,
    libraries: elf.dynamic(tags.needed).map((offset) => elf.nameAt(offset)),
    needs: neededVersions(bytes, elf).map(({ index, library, version }) => ({
      library,
      version,
      symbols: (symbols.get(index) ?? []).toSorted(),
    })),
    defines: definedVersions(bytes, elf),
  }
}

type VersionNeed = { readonly index: number; readonly library: string; readonly version: string }

/** The loader starts a program without such a version. */
const isWeak = (flags: number): boolean => (flags & 2) !== 0

const neededVersions = (bytes: Buffer, elf: ElfFile): readonly VersionNeed[] =>
  chain(bytes, tableOf(elf, tags.needs, tags.needsCount), 12).flatMap((need) => {
    const library = elf.nameAt(bytes.readUInt32LE(need + 4))
    const first = need + bytes.readUInt32LE(need + 8)
    return chain(bytes, { first, count: bytes.readUInt16LE(need + 2) }, 12).flatMap((at) => {
      const version = elf.nameAt(bytes.readUInt32LE(at + 8))
      return isWeak(bytes.readUInt16LE(at + 4))
        ? []
        : [{ index: bytes.readUInt16LE(at + 6), library, version }]
    })
  })

const definedVersions = (bytes: Buffer, elf: ElfFile): readonly string[] =>
  chain(bytes, tableOf(elf, tags.defined, tags.definedCount), 16).flatMap((at) => {
    // The first one is the name of the file itself.
    const isFileName = (bytes.readUInt16LE(at + 2) & 1) !== 0
    return isFileName ? [] : [elf.nameAt(bytes.readUInt32LE(at + bytes.readUInt32LE(at + 12)))]
  })

type Chain = { readonly first: number; readonly count: number }

const tableOf = (elf: ElfFile, tag: number, countTag: number): Chain => {
  const [address] = elf.dynamic(tag)
  return address === undefined
    ? { first: 0, count: 0 }
    : { first: elf.offsetOf(address), count: elf.dynamic(countTag)[0] ?? 0 }
}

/** Far more than any C library has: a damaged file could make the lists as long as itself. */
const [mostVersions, mostSymbols] = [4_096, 1_000_000] as const

/** Where the entries of a list start, in which each says at `nextAt` how far away the next one is; 0 ends it. */
const chain = (bytes: Buffer, { first, count }: Chain, nextAt: number): readonly number[] => {
  if (count > mostVersions) throw new Error(`it has a list of ${count} versions`)
  const starts: number[] = []
  for (let at = first; starts.length < count && at !== starts.at(-1); at += bytes.readUInt32LE(at + nextAt))
    starts.push(at)
  return starts
}

/** The names of the symbols that other files must define, by the index of their version. */
const usedSymbols = (bytes: Buffer, elf: ElfFile): ReadonlyMap<number, readonly string[]> => {
  const [table, versions] = [elf.dynamic(tags.symbols)[0], elf.dynamic(tags.symbolVersions)[0]]
  const used = new Map<number, string[]>()
  if (table === undefined || versions === undefined) return used
  const [symbolsAt, versionsAt] = [elf.offsetOf(table), elf.offsetOf(versions)]
  const count = Math.min(elf.dynamicSymbols ?? 0, mostSymbols)
  for (let index = 1; index < count; index++) {
    const at = symbolsAt + index * symbolBytes
    const version = bytes.readUInt16LE(versionsAt + index * 2)
    const isDefinedHere = bytes.readUInt16LE(at + 6) !== 0
    if (isDefinedHere || version <= anyVersion) continue
    const names = used.get(version) ?? []
    names.push(elf.nameAt(bytes.readUInt32LE(at)))
    used.set(version, names)
  }
  return used
}

/** Up to this index no version is meant: 0 is a local symbol, 1 one without a version. */
const anyVersion = 1
