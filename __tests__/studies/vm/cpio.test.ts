import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeCpio } from '../../../src/studies/vm/cpio.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** Reads an archive by the description of the format, which has all numbers in hexadecimal. */
const read = (archive: Buffer) => {
  const entries: { name: string; mode: string; content: string }[] = []
  for (let at = 0; ;) {
    expect(archive.toString('latin1', at, at + 6)).toBe('070701')
    const field = (index: number): number =>
      Number.parseInt(archive.toString('latin1', at + 6 + 8 * index, at + 14 + 8 * index), 16)
    const [mode, size, nameSize] = [field(1), field(6), field(11)]
    const name = archive.toString('utf8', at + 110, at + 110 + nameSize - 1)
    const start = Math.ceil((at + 110 + nameSize) / 4) * 4
    if (name === 'TRAILER!!!') return entries
    entries.push({ name, mode: mode.toString(8), content: archive.toString('utf8', start, start + size) })
    at = Math.ceil((start + size) / 4) * 4
  }
}

describe('the first files of a kernel', () => {
  it('are written with their folders, modes and contents', async () => {
    await using folder = await tempFolder()
    const [archive, source] = [join(folder.path, 'a.cpio'), join(folder.path, 'source')] as const
    await writeFile(source, 'twelve bytes')
    await writeCpio(archive, [
      { path: 'init', content: { kind: 'file', source, sizeBytes: 12, executable: true } },
      { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
      { path: 'a/b.txt', content: { kind: 'text', text: 'é' } },
      { path: 'a/l', content: { kind: 'link', target: 'b.txt' } },
    ])
    expect(read(await readFile(archive))).toEqual([
      { name: 'a', mode: '40755', content: '' },
      { name: 'a/b.txt', mode: '100644', content: 'é' },
      { name: 'a/l', mode: '120777', content: 'b.txt' },
      { name: 'init', mode: '100755', content: 'twelve bytes' },
      { name: 'tmp', mode: '41777', content: '' },
    ])
  })
})
