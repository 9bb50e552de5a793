import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/host/disk.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('a folder is created with those above it, and one that is there is fine', async () => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'a', 'b', 'c')
  await makeFolder(path)
  await makeFolder(path)
  expect((await stat(path)).isDirectory()).toBe(true)
})

test('a file in the way is an error', async () => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'file')
  await writeFile(path, '')
  await expect(makeFolder(path)).rejects.toThrow('EEXIST')
  await expect(makeFolder(join(path, 'below'))).rejects.toThrow('ENOTDIR')
})

test('a place where nothing can be created is an error, and not an endless loop', async () => {
  await expect(makeFolder('/proc/report')).rejects.toThrow('ENOENT')
})
