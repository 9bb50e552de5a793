import { readFile } from 'node:fs/promises'

/** Part of the C library of most distributions, and linked statically so that it can repair a broken one. */
const candidates = ['/sbin/ldconfig.real', '/usr/sbin/ldconfig', '/sbin/ldconfig']

/** A program of the machine that runs in an image without anything else; undefined: none is known here. */
export const staticProgram = async (): Promise<string | undefined> => {
  for (const path of candidates) if (isStatic(await readFile(path).catch(() => Buffer.alloc(0)))) return path
  return undefined
}

/** PT_INTERP of elf(5): the program needs a loader. */
const loader = 3

/** Whether a file is a program for 64 bits, in little endian, that needs no loader. */
export const isStatic = (file: Buffer): boolean => {
  if (file.length < 64 || file.toString('latin1', 0, 6) !== '\u007FELF\u0002\u0001') return false
  const [start, size, count] = [
    Number(file.readBigUInt64LE(32)),
    file.readUInt16LE(54),
    file.readUInt16LE(56),
  ]
  if (start + size * count > file.length || size < 4) return false
  return Array.from({ length: count }, (_, at) => file.readUInt32LE(start + at * size)).every(
    (type) => type !== loader,
  )
}
