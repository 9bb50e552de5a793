import { makeFolder } from '../host/disk.ts'
import { messageOf } from '../host/error-text.ts'
import { InputError } from '../inputs/error.ts'

/** Makes sure that the folder for the report exists. Throws when it cannot be created. */
export const openOutputDir = async (outputDir: string): Promise<void> => {
  try {
    await makeFolder(outputDir)
  } catch (error) {
    throw new InputError([`output-dir: ${outputDir} cannot be created: ${messageOf(error)}`])
  }
}
