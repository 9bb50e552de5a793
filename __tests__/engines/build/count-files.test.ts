import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countFiles } from '../../../src/engines/build/count-files.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

const { signal } = new AbortController()

/** Two cache mounts with four files, a link and an empty folder: seven entries below them with the folder of a file. */
const mounts = async (): Promise<readonly string[]> => {
  const dir = await emptyFolder()
  await writeFiles(dir, { 'one/a': '1', 'one/deep/b': '22', 'two/c': '333', 'two/d': '' })
  await mkdir(join(dir, 'two/empty'))
  await symlink(join(dir, 'one'), join(dir, 'two/link'))
  return [join(dir, 'one'), join(dir, 'two')]
}

test('the regular files below all folders are counted, and no link is followed', async () => {
  expect(await countFiles(await mounts(), signal)).toEqual({ files: 4, bytes: 6, unknown: undefined })
  expect(await countFiles([], signal)).toEqual({ files: 0, bytes: 0, unknown: undefined })
})

test('the count ends at a limit, and then nothing is known', async () => {
  const folders = await mounts()
  expect(await countFiles(folders, signal, 7)).toMatchObject({ files: 4 })
  expect(await countFiles(folders, signal, 6)).toEqual({
    files: undefined,
    bytes: undefined,
    unknown: 'cache mounts have more than 6 files and folders',
  })
})

test('a folder that cannot be read is a reason', async () => {
  const [one = ''] = await mounts()
  const census = await countFiles([one, join(one, 'gone')], signal)
  expect(census.files).toBeUndefined()
  expect(census.unknown).toContain('ENOENT')
})

test('an interrupt ends it, and is no reason', async () => {
  await expect(countFiles(await mounts(), AbortSignal.abort())).rejects.toThrow('aborted')
})
