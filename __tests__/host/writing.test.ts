import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorCode } from '../../src/host/json.ts'
import { writeText, writing } from '../../src/host/writing.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('a file is written, with the mode that was asked for', async () => {
  await using folder = await tempFolder()
  await writeText(join(folder.path, 'file'), 'text', { mode: 0o600, flag: 'wx' })
  expect(await readFile(join(folder.path, 'file'), 'utf8')).toBe('text')
})

const full = (): Promise<void> => writeFile('/dev/full', 'text')

test('a full disk is reported with the path, which the error of Node does not name, and what to do', async () => {
  await expect(full()).rejects.toThrow(/^ENOSPC: no space left on device, write$/)
  await expect(writing('/out/report.json', full)).rejects.toThrow(
    'cannot write /out/report.json: ENOSPC: no space left on device, write; free space and inodes there, or use a folder on another disk',
  )
})

test.each([
  ['EFBIG', /raise the limit of file sizes \(ulimit -f\)$/],
  ['EMFILE', /raise the limit of open files \(ulimit -n\)$/],
  ['EROFS', /make it writable, or use another folder$/],
  ['EIO', /cannot write \/out: it failed$/],
])('advice on %s', async (code, text) => {
  const fail = (): Promise<never> => Promise.reject(Object.assign(new Error('it failed'), { code }))
  await expect(writing('/out', fail)).rejects.toThrow(text)
})

test('the code of the error is kept', async () => {
  await using folder = await tempFolder()
  await mkdir(join(folder.path, 'taken'))
  const error: unknown = await writeText(join(folder.path, 'taken'), '').catch((caught: unknown) => caught)
  expect(errorCode(error)).toBe('EISDIR')
})
