/** The beginning of a 64-bit ELF file with program headers of these types. */
export const elfFile = (programHeaders: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(64 + 56 * programHeaders.length)
  bytes.write('\x7fELF\x02\x01', 'latin1')
  bytes.writeBigUInt64LE(64n, 32)
  bytes.writeUInt16LE(56, 54)
  bytes.writeUInt16LE(programHeaders.length, 56)
  programHeaders.forEach((type, index) => bytes.writeUInt32LE(type, 64 + 56 * index))
  return bytes
}
