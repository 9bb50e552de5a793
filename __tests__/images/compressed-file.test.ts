import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decompressionOf } from '../../src/images/compressed-file.ts'

/** What is inside a file that arrives in pieces of this size. */
const inside = async (file: Buffer, pieceBytes = file.length): Promise<string | undefined> => {
  const content: Buffer[] = []
  const decompression = decompressionOf(file.subarray(0, 4), (bytes) => void content.push(Buffer.from(bytes)))
  for (let at = 0; at < file.length; at += pieceBytes)
    await decompression?.piece(file.subarray(at, at + pieceBytes))
  await decompression?.end()
  return decompression === undefined ? undefined : Buffer.concat(content).toString()
}

type Member = {
  readonly name: string
  readonly text: string
  readonly isStored?: boolean
  /** The sizes are behind the data, as a writer that cannot go back has them. */
  readonly isStreamed?: boolean
}

const zipOf = (members: readonly Member[]): Buffer =>
  Buffer.concat([
    ...members.flatMap(({ name, text, isStored = false, isStreamed = false }) => {
      const data = isStored ? Buffer.from(text) : deflateRawSync(text)
      const header = Buffer.alloc(30)
      header.writeUInt32LE(0x04034b50, 0)
      header.writeUInt16LE(isStreamed ? 8 : 0, 6)
      header.writeUInt16LE(isStored ? 0 : 8, 8)
      header.writeUInt32LE(isStreamed ? 0 : data.length, 18)
      header.writeUInt16LE(name.length, 26)
      header.writeUInt16LE(3, 28)
      const behind = isStreamed ? Buffer.from('PK\u0007\u0008crc-size-full', 'latin1') : Buffer.alloc(0)
      return [header, Buffer.from(`${name}abc`), data, behind]
    }),
    Buffer.from('PK\u0001\u0002 the central directory PK\u0005\u0006', 'latin1'),
  ])

const one = 'the first member '.repeat(400)
const two = 'the second member '.repeat(900)

describe('the content of a compressed file', () => {
  test('is that of gzip, of all its members', async () => {
    const file = Buffer.concat([gzipSync(one), gzipSync(two)])
    for (const pieceBytes of [1, 7, file.length]) expect(await inside(file, pieceBytes)).toBe(one + two)
  })

  test('is that of a zip archive, whether sizes come before or behind the data', async () => {
    for (const isStreamed of [false, true]) {
      const file = zipOf([
        { name: 'one', text: one, isStreamed },
        { name: 'two', text: two, isStreamed },
      ])
      for (const pieceBytes of [1, 5, 64, file.length]) expect(await inside(file, pieceBytes)).toBe(one + two)
    }
  })

  test('leaves out members that are not compressed, which the file itself shows', async () => {
    const file = zipOf([
      { name: 'one', text: one, isStored: true },
      { name: 'two', text: two },
    ])
    for (const pieceBytes of [1, 64, file.length]) expect(await inside(file, pieceBytes)).toBe(two)
  })

  test('ends where a file is damaged or cut off', async () => {
    const gzip = gzipSync(one)
    expect(one).toContain(await inside(gzip.subarray(0, gzip.length - 12), 5))
    expect(await inside(Buffer.concat([gzip.subarray(0, 10), Buffer.alloc(5_000, 0xff)]), 100)).toBe('')
    const zip = zipOf([{ name: 'one', text: one }])
    expect(one).toContain(await inside(zip.subarray(0, 60), 5))
    const broken = Buffer.concat([zip.subarray(0, 36), Buffer.alloc(500, 0xff), zip])
    expect(await inside(broken, 50)).toBe(one)
  })

  test('is not that of any other file', async () => {
    for (const start of ['', '\u007fELF', 'PK', 'package main'])
      expect(await inside(Buffer.from(start, 'latin1'))).toBeUndefined()
  })
})
