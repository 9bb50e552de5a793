import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib'

/** The content of a compressed file, decompressed while the file arrives in pieces. */
export type Decompression = {
  piece(bytes: Buffer): Promise<void>
  /** Returns when all of the content was passed on. */
  end(): Promise<void>
}

type Take = (content: Buffer) => void

/**
 * Passes on what a file contains that starts like this, when it was compressed with gzip or is a zip archive; undefined
 * when it is neither. A damaged file is read as far as that is possible.
 */
export const decompressionOf = (start: Buffer, take: Take): Decompression | undefined => {
  if (start[0] === 0x1f && start[1] === 0x8b) return gunzipTo(take)
  if (start.length >= 4 && start.readUInt32LE(0) === memberSignature) return unzipTo(take)
  return undefined
}

const gunzipTo = (take: Take): Decompression => {
  const gunzip = flowing(createGunzip(), take)
  return { piece: async (bytes) => void (await gunzip.write(bytes)), end: () => gunzip.end() }
}

const memberSignature = 0x0403_4b50
const headerBytes = 30
const deflated = 8

/**
 * Reads the members of a zip archive one after the other. Some writers state the compressed size of a member only behind
 * it, so a member ends where its compressed data end, and the next one begins at the next signature.
 */
const unzipTo = (take: Take): Decompression => {
  let rest: Buffer = Buffer.alloc(0)
  let member: Flowing | undefined
  const nextMember = (): boolean => {
    const at = rest.indexOf(signatureBytes)
    rest = rest.subarray(at < 0 ? Math.max(0, rest.length - 3) : at)
    if (at < 0 || rest.length < headerBytes) return false
    const dataAt = headerBytes + rest.readUInt16LE(26) + rest.readUInt16LE(28)
    if (rest.length < dataAt) return false
    if (rest.readUInt16LE(8) === deflated) member = flowing(createInflateRaw(), take)
    // The bytes of a member that is not compressed are in the file itself, where they are seen anyway.
    rest = rest.subarray(dataAt)
    return true
  }
  return {
    piece: async (bytes) => {
      rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      while (rest.length > 0) {
        if (member === undefined && !nextMember()) return
        if (member === undefined) continue
        const used = await member.write(rest)
        rest = rest.subarray(used)
        if (member.isOpen()) return
        member = undefined
      }
    },
    end: async () => member?.end(),
  }
}

const signatureBytes = Buffer.from('PK\u0003\u0004', 'latin1')

type Flowing = {
  /** Returns how many of the bytes belong to the compressed data. */
  write(bytes: Buffer): Promise<number>
  end(): Promise<void>
  isOpen(): boolean
}

/** More is not decompressed: a small file can contain any number of zeros. */
const mostBytes = 2 * 1024 * 1024 * 1024

const flowing = (stream: Gunzip | InflateRaw, take: Take): Flowing => {
  let taken = 0
  stream.on('data', (content: Buffer) => {
    taken += content.length
    if (taken > mostBytes) stream.destroy()
    else take(content)
  })
  stream.on('error', () => {})
  const over = new Promise<void>((resolve) => {
    for (const event of ['end', 'close']) stream.on(event, resolve)
  })
  const isOpen = (): boolean => !stream.destroyed && !stream.readableEnded
  return {
    isOpen,
    write: async (bytes) => {
      if (!isOpen()) return 0
      const before = stream.bytesWritten
      await Promise.race([new Promise<void>((resolve) => stream.write(bytes, () => resolve())), over])
      return stream.bytesWritten - before
    },
    end: async () => {
      if (isOpen()) stream.end()
      await over
    },
  }
}
