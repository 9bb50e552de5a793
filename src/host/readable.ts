import { type Dirent, readdirSync, readFileSync } from 'node:fs'

/**
 * What is in files and folders that may be missing, gone by now, or closed to this user, as /proc and /sys have them.
 * Synchronous: what is read in one go belongs together.
 */

/** The text of a file; empty when it cannot be read. */
export const readableText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The names in a folder; none when it cannot be read. */
export const readableNames = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The same in bytes, which need not be text. */
export const readableByteNames = (folder: Buffer): readonly Buffer[] => {
  try {
    return readdirSync(folder, { encoding: 'buffer' })
  } catch {
    return []
  }
}

/** The entries of a folder; none when it cannot be read. */
export const readableEntries = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** The names of the folders in a folder, without links to folders; none when it cannot be read. */
export const readableFolders = (folder: string): readonly string[] =>
  readableEntries(folder).flatMap((each) => (each.isDirectory() ? [each.name] : []))
