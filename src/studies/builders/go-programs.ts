import { type FileReader, readImageFiles } from '../../host/image-archive/image-files.ts'
import { mark } from '../../measure/image/build-info.ts'

/** A program that Go built, from an image. */
export type GoProgram = { readonly path: string; readonly bytes: Buffer }

const elf = Buffer.from('\x7fELF', 'latin1')
/** A larger one, or more of them, would take too much memory. */
const [mostBytes, mostPrograms] = [512 * 1024 * 1024, 8] as const

/** The programs in the image of an archive that Go built, sorted by path; at most eight. */
export const goProgramsIn = async (archive: string, signal: AbortSignal): Promise<readonly GoProgram[]> => {
  let found = 0
  const readerOf = (): FileReader<Buffer> => {
    const pieces: Buffer[] = []
    let bytes = 0
    let isWanted = true
    return {
      piece: (piece) => {
        bytes += piece.length
        isWanted &&= bytes <= mostBytes && found < mostPrograms
        if (isWanted) pieces.push(Buffer.from(piece))
        if (bytes >= elf.length && pieces.length > 0) isWanted &&= startsAsProgram(pieces)
        if (!isWanted) pieces.length = 0
      },
      end: () => {
        const content = Buffer.concat(pieces)
        if (!isWanted || !content.subarray(0, elf.length).equals(elf) || !content.includes(mark))
          return undefined
        found += 1
        return content
      },
    }
  }
  const files = await readImageFiles(archive, readerOf, signal)
  return [...files]
    .map(([path, { learned }]) => ({ path, bytes: learned }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
}

const startsAsProgram = ([first = Buffer.alloc(0), ...rest]: readonly Buffer[]): boolean => {
  const start = first.length >= elf.length ? first : Buffer.concat([first, ...rest])
  return start.subarray(0, elf.length).equals(elf)
}
