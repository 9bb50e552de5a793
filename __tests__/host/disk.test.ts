import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, namingFullDisk } from '../../src/host/disk.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('a folder is created with its parents, and an existing one is not an error', async () => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'a', 'b', 'c')
  await makeFolder(path)
  await makeFolder(path)
  expect((await stat(path)).isDirectory()).toBe(true)
})

test('an existing file with that name is an error', async () => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'file')
  await writeFile(path, '')
  await expect(makeFolder(path)).rejects.toThrow('EEXIST')
  await expect(makeFolder(join(path, 'below'))).rejects.toThrow('ENOTDIR')
})

test('a place where nothing can be created is an error, not an endless loop', async () => {
  await expect(makeFolder('/proc/report')).rejects.toThrow('ENOENT')
})

const fail = (): Promise<never> => Promise.reject(new Error('git: Out of diskspace'))

test('a failure on a disk that has room is not blamed on the disk', async () => {
  await expect(namingFullDisk('/', fail)).rejects.toThrow(/^git: Out of diskspace$/)
})

test('a failure on a full disk names the disk, whatever the words of the program that failed', async () => {
  await expect(namingFullDisk('/', fail, Infinity)).rejects.toThrow(
    'git: Out of diskspace\nthe disk of / is full; free space there, or set RUNNER_TEMP to a folder on another disk',
  )
})
