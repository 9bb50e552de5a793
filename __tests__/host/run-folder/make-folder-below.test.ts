import { mkdir, readdir, rm, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolderBelow } from '../../../src/host/run-folder/make-folder-below.ts'
import { emptyFolder } from '../../support/test-files.ts'

const rights = { mode: 0o700, owner: undefined }

test('creates a folder with its parents, and sets the mode of one that exists', async () => {
  const root = await emptyFolder()
  await makeFolderBelow(root, ['a', 'b'], rights)
  expect((await stat(join(root, 'a/b'))).mode & 0o777).toBe(0o700)
  await makeFolderBelow(root, ['a', 'b'], { ...rights, mode: 0o755 })
  expect((await stat(join(root, 'a/b'))).mode & 0o777).toBe(0o755)
})

test.for([
  ['the folder itself', ['home']],
  ['a folder on the way', ['home', 'below']],
] as const)('touches nothing through a link in the place of %s', async ([, steps]) => {
  const [root, outside] = [await emptyFolder(), await emptyFolder()]
  const before = await stat(outside)
  await symlink(outside, join(root, 'home'))
  await expect(makeFolderBelow(root, steps, rights)).rejects.toThrow(/ELOOP|ENOTDIR/)
  expect(await readdir(outside)).toEqual([])
  expect((await stat(outside)).mode).toBe(before.mode)
})

// What a process of the engine's user would do while root makes the folders of the engine.
test('touches nothing outside while folders are exchanged for links all the time', async () => {
  const [root, outside] = [await emptyFolder(), await emptyFolder()]
  await mkdir(join(outside, 'theirs'), { mode: 0o755 })
  const pm = join(root, 'pm')
  const exchange = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      await rm(pm, { recursive: true, force: true }).catch(() => {})
      await symlink(outside, pm).catch(() => {})
    }
  }
  const end = new AbortController()
  const exchanging = exchange(end.signal)
  for (let at = 0; at < 200; at += 1) await makeFolderBelow(root, ['pm', 'theirs'], rights).catch(() => {})
  end.abort()
  await exchanging
  expect(await readdir(outside)).toEqual(['theirs'])
  expect((await stat(join(outside, 'theirs'))).mode & 0o777).toBe(0o755)
})
