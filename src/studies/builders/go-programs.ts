import { type FileReader, readImageFiles } from '../../host/image-archive/image-files.ts'
import { mark } from '../../measure/image/build-info.ts'

/** A program that Go built, from an image. */
export type GoProgram = { readonly path: string; readonly bytes: Buffer }

const elf = Buffer.from('\x7fELF', 'latin1')
/** Together they are in memory, and each is scanned for seconds. A toolchain of Go has about 20 of them, with 200 MB. */
const [mostBytes, mostPrograms] = [1024 * 1024 * 1024, 64] as const

/** The programs in the image of an archive that Go built, sorted by path; undefined: they may be more than can be looked at. */
export const goProgramsIn = async (
  archive: string,
  signal: AbortSignal,
): Promise<readonly GoProgram[] | undefined> => {
  let [found, foundBytes, isWhole] = [0, 0, true]
  const readerOf = (): FileReader<Buffer> => {
    const pieces: Buffer[] = []
    let bytes = 0
    let isWanted = true
    return {
      piece: (piece) => {
        bytes += piece.length
        if (isWanted) pieces.push(Buffer.from(piece))
        if (bytes >= elf.length && pieces.length > 0) isWanted &&= startsAsProgram(pieces)
        const isTooMuch = found === mostPrograms || foundBytes + bytes > mostBytes
        if (isWanted && bytes >= elf.length && isTooMuch) [isWanted, isWhole] = [false, false]
        if (!isWanted) pieces.length = 0
      },
      end: () => {
        const content = Buffer.concat(pieces)
        if (!isWanted || !content.subarray(0, elf.length).equals(elf) || !content.includes(mark))
          return undefined
        found += 1
        foundBytes += bytes
        return content
      },
    }
  }
  const files = await readImageFiles(archive, readerOf, signal)
  if (!isWhole) return undefined
  return [...files]
    .map(([path, { learned }]) => ({ path, bytes: learned }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
}

const startsAsProgram = ([first = Buffer.alloc(0), ...rest]: readonly Buffer[]): boolean => {
  const start = first.length >= elf.length ? first : Buffer.concat([first, ...rest])
  return start.subarray(0, elf.length).equals(elf)
}
