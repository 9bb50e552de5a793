import { createHash } from 'node:crypto'
import { closeSync, constants, lstatSync, openSync, readSync, readlinkSync } from 'node:fs'
import type { Pause } from '../../../host/pauses.ts'

/** What an engine sees of one path of a build context. */
export type Fingerprint = {
  /** Kind, permissions, and the SHA-256 of the content or the target of the link. */
  readonly text: string
  /** Of a file's content; 0 for everything else. */
  readonly bytes: number
}

const chunk = Buffer.allocUnsafe(1 << 20)
/** Larger files are read with pauses. */
const largeBytes = 16 * 1024 * 1024

/**
 * Reads one path without following a link. Owners and times are left out: engines reset owners, and no cache key
 * includes times. Synchronous, because a promise per file would make large trees several times slower.
 */
export const fingerprint = (path: string, pause: Pause): Fingerprint | Promise<Fingerprint> => {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return { text: `link ${readlinkSync(path)}`, bytes: 0 }
  const mode = (stat.mode & 0o7777).toString(8)
  if (stat.isDirectory()) return { text: `folder ${mode}`, bytes: 0 }
  if (!stat.isFile()) return { text: `special ${mode} ${stat.rdev}`, bytes: 0 }
  const ofContent = ({ sha256, bytes }: Content): Fingerprint => ({ text: `file ${mode} ${sha256}`, bytes })
  return stat.size > largeBytes ? largeContent(path, pause).then(ofContent) : ofContent(contentOf(path))
}

type Content = { readonly sha256: string; readonly bytes: number }

const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

const contentOf = (path: string): Content => {
  const hash = createHash('sha256')
  const file = openSync(path, flags)
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

const largeContent = async (path: string, pause: Pause): Promise<Content> => {
  const hash = createHash('sha256')
  const file = openSync(path, flags)
  try {
    let bytes = 0
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read))
      bytes += read
      await pause()
    }
    return { sha256: hash.digest('hex'), bytes }
  } finally {
    closeSync(file)
  }
}
