import { makeFolder } from '../host/disk.ts'
import { messageOf } from '../host/error-text.ts'
import { kindInside } from '../host/inside/check.ts'
import { InputError } from '../inputs/error.ts'

/**
 * Makes sure that the folder for the report exists. Throws when it cannot be created, or when it leads through a link in
 * the folder where the program was started: a pull request may have committed that link.
 */
export const openOutputDir = async (outputDir: string, from = process.cwd()): Promise<void> => {
  if (isBelow(outputDir, from) && (await kindInside(from, outputDir)) === 'link')
    throw new InputError([
      `output-dir: ${outputDir} leads through a symbolic link; remove the link, or name another folder`,
    ])
  try {
    await makeFolder(outputDir)
  } catch (error) {
    throw new InputError([`output-dir: ${outputDir} cannot be created: ${messageOf(error)}`])
  }
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
