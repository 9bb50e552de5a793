import { InputError } from '../inputs/error.ts'
import { messageOf } from './error-text.ts'

/** Throws when the working directory was deleted: every relative path would fail later, with an error that names nothing. */
export const assertWorkingFolder = (read = (): string => process.cwd()): void => {
  try {
    read()
  } catch (error) {
    throw new InputError([
      `the working directory no longer exists (${messageOf(error)}); change to a directory that exists and run again`,
    ])
  }
}
