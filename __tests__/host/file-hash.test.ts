import { createHash } from 'node:crypto'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256OfFile } from '../../src/host/file-hash.ts'
import { makeExec } from '../../src/host/process/exec.ts'
import { tempFolder } from '../support/temp-folder.ts'

test.each([0, 1, 1 << 20, (1 << 20) + 1, 3_000_000])(
  'the hash of %i bytes is that of all of them',
  async (length) => {
    await using folder = await tempFolder()
    const content = Buffer.alloc(length, 'abcdefg')
    const path = join(folder.path, 'file')
    await writeFile(path, content)
    expect(await sha256OfFile(path)).toBe(createHash('sha256').update(content).digest('hex'))
  },
)

test('a file that is not there has none', async () => {
  await expect(sha256OfFile('/nowhere/file')).rejects.toThrow('ENOENT')
})

const growth = `
  import { sha256OfFile } from '${new URL('../../src/host/file-hash.ts', import.meta.url).href}'
  const peakMiB = () => process.resourceUsage().maxRSS / 1024
  const before = peakMiB()
  await sha256OfFile(process.argv[1])
  console.log(peakMiB() - before)
`

test('a large archive takes no more memory than a small one', async () => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'archive')
  await writeFile(path, '')
  await truncate(path, 300_000_000)
  const exec = makeExec({ env: process.env, signal: new AbortController().signal })
  const { stdout, end } = await exec(process.execPath, ['--input-type=module', '-e', growth, path])
  expect(end).toEqual({ kind: 'exited', code: 0 })
  // A buffer for each piece: 50 and more.
  expect(Number(stdout)).toBeLessThan(25)
})
