import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type FileReader, readImageFiles } from './image-files.ts'

/** How much is unpacked: each file is in memory until it is written, and a build can compress zeros without end. */
type UnpackLimits = {
  readonly fileBytes: number
  readonly totalBytes: number
  readonly files: number
}

const usualLimits: UnpackLimits = {
  fileBytes: 512 * 1024 * 1024,
  totalBytes: 4 * 1024 * 1024 * 1024,
  files: 200_000,
}

/**
 * Writes the files of the image in an archive into `dir`, which is created and must be empty. Only plain files are written, so
 * no entry can lead out of the folder: a symbolic link becomes a file with its target as text. Modes and empty folders
 * are not kept, and what a higher layer removes stays. Throws when an entry names a place outside, or at a limit.
 */
export const unpackImage = async (
  archive: string,
  dir: string,
  signal: AbortSignal,
  limits: UnpackLimits = usualLimits,
): Promise<void> => {
  await mkdir(dir, { recursive: true })
  const counted = counter(archive, limits)
  const readerOf = (path: string): FileReader<string> => {
    const pieces: Buffer[] = []
    let bytes = 0
    counted.file()
    return {
      piece: (piece) => {
        bytes += piece.length
        counted.bytes(path, bytes, piece.length)
        pieces.push(piece)
      },
      end: async () => {
        await writeFile(await placeOf(archive, dir, path), Buffer.concat(pieces))
        return path
      },
    }
  }
  const files = await readImageFiles(archive, readerOf, signal)
  // A hard link to another file is the same as a copy.
  for (const [path, { learned }] of files) {
    if (learned === path) continue
    counted.file()
    await copyFile(join(dir, learned), await placeOf(archive, dir, path))
  }
}

const placeOf = async (archive: string, dir: string, path: string): Promise<string> => {
  const target = join(dir, path)
  const [first] = relative(dir, target).split('/')
  if (first === '..' || first === '') throw new Error(`${archive} has a file outside of its root: ${path}`)
  await mkdir(dirname(target), { recursive: true })
  return target
}

/** Throws at the limits. */
const counter = (archive: string, { fileBytes, totalBytes, files }: UnpackLimits) => {
  let [sum, count] = [0, 0]
  return {
    file: (): void => {
      count += 1
      if (count > files) throw new Error(`${archive} has more than ${files} files; no more are unpacked`)
    },
    bytes: (path: string, ofFile: number, added: number): void => {
      sum += added
      if (ofFile > fileBytes)
        throw new Error(`${path} in ${archive} has more than ${fileBytes} bytes; no larger file is unpacked`)
      if (sum > totalBytes)
        throw new Error(`the files in ${archive} have more than ${totalBytes} bytes; no more are unpacked`)
    },
  }
}
