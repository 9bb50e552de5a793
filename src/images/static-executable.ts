import { open } from 'node:fs/promises'

/** The type of the ELF program header that names a dynamic loader (ELF specification, "Program Header"). */
const ptInterp = 3
/** Enough for the file header and all program headers of a Go program. */
const headBytes = 4096

/**
 * Why the program at `path` cannot run in an image that contains nothing else; undefined when it can, as a 64-bit
 * little-endian ELF file without a dynamic loader.
 */
export const whyNotStandalone = async (path: string): Promise<string | undefined> => {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
  if (bytesRead < 64 || buffer.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') {
    return 'it is not a 64-bit Linux program'
  }
  const offset = Number(buffer.readBigUInt64LE(32))
  const size = buffer.readUInt16LE(54)
  const count = buffer.readUInt16LE(56)
  if (offset + size * count > bytesRead) return 'its program headers are not where they should be'
  const types = Array.from({ length: count }, (_, index) => buffer.readUInt32LE(offset + index * size))
  return types.includes(ptInterp) ? 'it is dynamically linked' : undefined
}
