import { type FileReader, readImageFiles } from '../../host/image-archive/image-files.ts'
import { mark } from '../../measure/image/build-info.ts'

/** A program that Go built, from an image. */
export type GoProgram = { readonly path: string; readonly bytes: Buffer }

const elf = Buffer.from('\x7fELF', 'latin1')
/** Together they are in memory, and each is scanned for seconds. A toolchain of Go has about 20 of them, with 200 MB. */
const [mostBytes, mostPrograms] = [1024 * 1024 * 1024, 64] as const

/** The programs in the image of an archive that Go built, sorted by path; undefined: they are more than can be looked at. */
export const goProgramsIn = async (
  archive: string,
  signal: AbortSignal,
): Promise<readonly GoProgram[] | undefined> => {
  let [found, foundBytes, isWhole] = [0, 0, true]
  const room: Room = {
    isLeft: (bytes) => found < mostPrograms && foundBytes + bytes <= mostBytes,
    take: (bytes) => {
      found += 1
      foundBytes += bytes
    },
    miss: () => {
      isWhole = false
    },
  }
  const files = await readImageFiles(archive, () => programReader(room), signal)
  if (!isWhole) return undefined
  return [...files]
    .map(([path, { learned }]) => ({ path, bytes: learned }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
}

/** What programs of an image may take together. */
type Room = {
  readonly isLeft: (bytes: number) => boolean
  readonly take: (bytes: number) => void
  /** There was none for a program that Go built. */
  readonly miss: () => void
}

const programReader = (room: Room): FileReader<Buffer> => {
  let pieces: Buffer[] = []
  let bytes = 0
  let [isProgram, isKept] = [true, true]
  return {
    piece: (piece) => {
      if (!isProgram) return
      bytes += piece.length
      pieces.push(Buffer.from(piece))
      if (bytes < elf.length) return
      if (isKept) isProgram = startsAsProgram(pieces)
      isKept &&= room.isLeft(bytes)
      if (!isProgram) pieces = []
      else if (!isKept) {
        // Libraries of C may be larger, and more: only what Go built is missing then.
        const content = Buffer.concat(pieces)
        if (content.includes(mark)) room.miss()
        pieces = [Buffer.from(content.subarray(1 - mark.length))]
      }
    },
    end: () => {
      if (!isProgram || !isKept || bytes < elf.length) return undefined
      const content = Buffer.concat(pieces)
      if (!content.includes(mark)) return undefined
      room.take(bytes)
      return content
    },
  }
}

const startsAsProgram = ([first = Buffer.alloc(0), ...rest]: readonly Buffer[]): boolean => {
  const start = first.length >= elf.length ? first : Buffer.concat([first, ...rest])
  return start.subarray(0, elf.length).equals(elf)
}
