import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { readImageFiles } from './image-files.ts'

/**
 * Writes the files of the image in an archive of this program into `dir`, which is created. Such archives have plain files
 * only; modes and empty folders are not kept.
 */
export const unpackImage = async (archive: string, dir: string, signal: AbortSignal): Promise<void> => {
  await mkdir(dir, { recursive: true })
  const readerOf = (path: string) => {
    const pieces: Buffer[] = []
    return {
      piece: (bytes: Buffer): void => void pieces.push(bytes),
      end: async (): Promise<undefined> => {
        const target = join(dir, path)
        if (relative(dir, target).startsWith('..')) throw new Error(`${archive} has a file outside: ${path}`)
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, Buffer.concat(pieces))
      },
    }
  }
  await readImageFiles(archive, readerOf, signal)
}
