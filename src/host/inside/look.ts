import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../json.ts'
import { nameIn, stepsIn } from './check.ts'
import { mostBytes } from './read.ts'

/**
 * Looks at a revision without waiting, for readers that walk through many files. What is a link, a device, a pipe, too
 * large or out of the root is as if it did not exist: it is no fact about the project.
 */

/** The text of a small regular file with no link on the way to it; else undefined. */
export const textInside = (root: string, path: string): string | undefined => {
  if (kindOf(root, path) !== 'file') return undefined
  const name = nameIn(root, path)
  let file: number
  try {
    file = openSync(join(root, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return undefined
  }
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size > mostBytes || wasExchanged(file, join(realpathSync(root), name)))
      return undefined
    const buffer = Buffer.alloc(stat.size)
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0)).toString('utf8')
  } finally {
    closeSync(file)
  }
}

/** Whether there is such a regular file, with no link on the way to it. */
export const isFileIn = (root: string, path: string): boolean => kindOf(root, path) === 'file'

/** Whether there is such a folder, with no link on the way to it. */
export const isFolderIn = (root: string, path: string): boolean => kindOf(root, path) === 'folder'

/** Whether there is such a file or folder, with no link on the way to it. */
export const existsIn = (root: string, path: string): boolean => kindOf(root, path) !== undefined

const kindOf = (root: string, path: string): 'file' | 'folder' | undefined => {
  let at = root
  let kind: 'file' | 'folder' = 'folder'
  for (const step of namesIn(root, path) ?? [undefined]) {
    if (step === undefined || kind === 'file') return undefined
    at = join(at, step)
    const found = statOf(at)
    if (found?.isDirectory() !== true && found?.isFile() !== true) return undefined
    kind = found.isFile() ? 'file' : 'folder'
  }
  return kind
}

/**
 * What is at a path itself, without following a link in its place. Undefined for what does not exist, may not be looked at, or
 * has a name that is too long to exist.
 */
export const statOf = (path: string): Stats | undefined => {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/** Undefined for a path out of the root. */
const namesIn = (root: string, path: string): readonly string[] | undefined => {
  try {
    return stepsIn(nameIn(root, path))
  } catch {
    return undefined
  }
}

/** A folder on the way may have become a link after it was looked at. */
const wasExchanged = (file: number, expected: string): boolean =>
  process.platform === 'linux' && readlinkSync(`/proc/self/fd/${file}`) !== expected
