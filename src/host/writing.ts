import { writeFile } from 'node:fs/promises'
import { messageOf } from './error-text.ts'
import { errorCode } from './json.ts'

/**
 * Does something that writes to a path. Node's errors for a full disk name no path: what is thrown here names it and says
 * what to do.
 */
export const writing = async <Value>(path: string, act: () => Promise<Value>): Promise<Value> => {
  try {
    return await act()
  } catch (cause) {
    throw new WritingError(path, cause)
  }
}

class WritingError extends Error {
  readonly code: string | undefined
  constructor(path: string, cause: unknown) {
    super(`cannot write ${path}: ${messageOf(cause)}${adviceOn(errorCode(cause))}`, { cause })
    this.name = 'WritingError'
    this.code = errorCode(cause)
  }
}

/** Writes a file, with an error that names it. */
export const writeText = (
  path: string,
  content: string | Uint8Array,
  options: { readonly mode?: number; readonly flag?: 'wx' } = {},
): Promise<void> => writing(path, () => writeFile(path, content, options))

const adviceOn = (code = ''): string => {
  const advice = advices.find(({ codes }) => codes.includes(code))
  return advice === undefined ? '' : `; ${advice.text}`
}

const advices = [
  { codes: ['ENOSPC', 'EDQUOT'], text: 'free space and inodes there, or use a folder on another disk' },
  { codes: ['EFBIG'], text: 'raise the limit of file sizes (ulimit -f)' },
  { codes: ['EMFILE', 'ENFILE'], text: 'raise the limit of open files (ulimit -n)' },
  { codes: ['EROFS', 'EACCES', 'EPERM'], text: 'make it writable, or use another folder' },
]
