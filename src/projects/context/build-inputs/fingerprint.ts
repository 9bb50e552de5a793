import { createHash } from 'node:crypto'
import { closeSync, constants, lstatSync, openSync, readSync, readlinkSync } from 'node:fs'

/** What an engine sees of one path of a build context. */
export type Fingerprint = {
  /** Kind, permissions, and the SHA-256 of the content or the target of the link. */
  readonly text: string
  /** Of a file's content; 0 for everything else. */
  readonly bytes: number
}

const chunk = Buffer.allocUnsafe(1 << 20)

/**
 * Reads one path without following a link. Owners and times are left out: engines reset owners, and no cache key
 * includes times. Synchronous, because a promise per file would make large trees several times slower.
 */
export const fingerprint = (path: string): Fingerprint => {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return { text: `link ${readlinkSync(path)}`, bytes: 0 }
  const mode = (stat.mode & 0o7777).toString(8)
  if (stat.isDirectory()) return { text: `folder ${mode}`, bytes: 0 }
  if (!stat.isFile()) return { text: `special ${mode} ${stat.rdev}`, bytes: 0 }
  const { sha256, bytes } = contentOf(path)
  return { text: `file ${mode} ${sha256}`, bytes }
}

const contentOf = (path: string): { sha256: string; bytes: number } => {
  const hash = createHash('sha256')
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    let bytes = 0
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read))
      bytes += read
    }
    return { sha256: hash.digest('hex'), bytes }
  } finally {
    closeSync(file)
  }
}
