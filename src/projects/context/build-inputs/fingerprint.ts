import { createHash } from 'node:crypto'
import { closeSync, constants, lstatSync, openSync, readSync, readlinkSync } from 'node:fs'
import type { Pause } from '../../../host/pauses.ts'

const chunk = Buffer.allocUnsafe(1 << 20)
/** Larger files are read with pauses. */
const largeBytes = 16 * 1024 * 1024

/**
 * What an engine sees of one path of a build context: kind, permissions, and the SHA-256 of the content or the target of
 * the link. Reads it without following a link. Owners and times are left out: engines reset owners, and no cache key
 * includes times. Synchronous, because a promise per file would make large trees several times slower.
 */
export const fingerprint = (path: string, pause: Pause): string | Promise<string> => {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return `link ${readlinkSync(path)}`
  const mode = (stat.mode & 0o7777).toString(8)
  if (stat.isDirectory()) return `folder ${mode}`
  if (!stat.isFile()) return `special ${mode} ${stat.rdev}`
  const ofContent = (sha256: string): string => `file ${mode} ${sha256}`
  return stat.size > largeBytes ? largeContent(path, pause).then(ofContent) : ofContent(contentOf(path))
}

const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

const contentOf = (path: string): string => {
  const hash = createHash('sha256')
  const file = openSync(path, flags)
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

const largeContent = async (path: string, pause: Pause): Promise<string> => {
  const hash = createHash('sha256')
  const file = openSync(path, flags)
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read))
      await pause()
    }
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}
