import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { databaseWords, inspectImage, vulnerabilityWords } from '../../../src/studies/builders/inspect.ts'
import type { FoundIn, Vulnerability } from '../../../src/studies/builders/findings.ts'
import type { Scanner } from '../../../src/studies/builders/scanner.ts'
import { writeDockerArchive } from '../../support/image-archive.ts'
import { emptyFolder } from '../../support/test-files.ts'

const vulnerability = (id: string, foundIn: FoundIn): Vulnerability => ({ id, foundIn })

const scanner = (found: readonly Vulnerability[]): Scanner => ({
  database: { folder: '/data', version: 'v0', date: '2026-11-05T23:49:57.000Z', entries: 4789 },
  scan: () => Promise.resolve(found),
})

/** One section, of the type of a symbol table, behind the header. */
const withSymbols = (): Buffer => {
  const program = Buffer.alloc(200)
  program.write('\x7fELF\x02\x01', 'latin1')
  program.writeBigUInt64LE(64n, 40)
  program.writeUInt16LE(64, 58)
  program.writeUInt16LE(1, 60)
  program.writeUInt32LE(2, 68)
  program.write('\xff Go buildinf:', 150, 'latin1')
  return program
}

const stripped = Buffer.from('\x7fELF\x02\x01 \xff Go buildinf: x', 'latin1')

/** Of an image with so many programs, and with other files after them. */
const binaryOf = async (programs: number, others: Readonly<Record<string, Buffer>> = {}) => {
  const dir = await emptyFolder()
  const path = join(dir, 'image.tar')
  const files = Array.from({ length: programs }, (_, at) => [`bin/tool${at}`, stripped] as const)
  await writeDockerArchive(path, [{ notes: 'x', ...Object.fromEntries(files), ...others }])
  const asked = { scanner: scanner([]), dir, signal: new AbortController().signal }
  return (await inspectImage(path, asked)).binary
}

describe('what a scanner found', () => {
  test('is counted by how sure it is', () => {
    const found = [vulnerability('A', 'symbol'), vulnerability('B', 'module'), vulnerability('C', 'symbol')]
    expect(vulnerabilityWords(found)).toBe('3 (2 by symbol, 1 by module)')
    expect(vulnerabilityWords([])).toBe('none')
  })

  test('has the date and the size of its database, and its age when it is old', () => {
    expect(databaseWords(scanner([]), '2026-11-29T00:00:00Z')).toBe('2026-11-05, 4789 entries')
    expect(databaseWords(scanner([]), '2026-12-05T23:49:57Z')).toBe('2026-11-05, 4789 entries')
    expect(databaseWords(scanner([]), '2026-12-06T23:49:57Z')).toBe('2026-11-05, 4789 entries, 31 days old')
  })

  test('does not depend on who wrote the image, and neither does its hash', async () => {
    const dir = await emptyFolder()
    const program = Buffer.from('\x7fELF\x02\x01 \xff Go buildinf: x', 'latin1')
    const { signal } = new AbortController()
    const inspected: unknown[] = []
    for (const isGzipped of [false, true]) {
      const path = join(dir, `image-${isGzipped}.tar`)
      await writeDockerArchive(path, [{ app: program }], { isGzipped })
      const found = [vulnerability('A', 'symbol'), vulnerability('A', 'symbol')]
      inspected.push(await inspectImage(path, { scanner: scanner(found), dir, signal }))
    }
    expect(inspected[0]).toEqual({
      imageBytes: 2048,
      binary: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      vulnerabilities: [vulnerability('A', 'module')],
    })
    expect(inspected[1]).toEqual(inspected[0])
  })

  test('of several programs is counted by the most precise finding in any of them', async () => {
    const dir = await emptyFolder()
    const path = join(dir, 'image.tar')
    await writeDockerArchive(path, [{ a: withSymbols(), b: stripped }])
    const asked = {
      scanner: scanner([vulnerability('A', 'symbol')]),
      dir,
      signal: new AbortController().signal,
    }
    expect((await inspectImage(path, asked)).vulnerabilities).toEqual([vulnerability('A', 'symbol')])
  })

  test('is nothing where not all programs are looked at, or there are none', async () => {
    expect(await binaryOf(20)).toMatch(/^[0-9a-f]{12}$/)
    expect(await binaryOf(65)).toEqual({
      unknown: 'the image has more programs that Go built than are looked at',
    })
    expect(await binaryOf(0)).toEqual({ unknown: 'the image has no program that Go built' })
  })

  test('is not lost to libraries of C that come after as many programs as are looked at', async () => {
    const library = Buffer.from('\x7fELF\x02\x01 made by a compiler of C', 'latin1')
    expect(await binaryOf(64, { 'lib/libz.so': library })).toBe(await binaryOf(64))
    expect(await binaryOf(64, { 'lib/other': stripped })).toEqual(await binaryOf(65))
  })

  test('is only sure about symbols where the program still has them', async () => {
    const dir = await emptyFolder()
    const { signal } = new AbortController()
    const program = withSymbols()
    const path = join(dir, 'image.tar')
    await writeDockerArchive(path, [{ app: program }])
    const asked = { scanner: scanner([vulnerability('A', 'symbol')]), dir, signal }
    expect((await inspectImage(path, asked)).vulnerabilities[0]?.foundIn).toBe('symbol')
    program.writeUInt32LE(1, 68)
    await writeDockerArchive(path, [{ app: program }])
    expect((await inspectImage(path, asked)).vulnerabilities[0]?.foundIn).toBe('module')
  })
})
