import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { UnsafePath } from '../../../src/host/inside/check.ts'
import { readGiven } from '../../../src/host/inside/given.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

/** A repository with a file, beside a folder with the secrets of the machine. */
const machine = async () => {
  const outside = await emptyFolder()
  const root = join(outside, 'repository')
  await mkdir(join(root, 'deep/er'), { recursive: true })
  await writeFiles(outside, { key: 'of the machine', 'repository/netrc': 'of the job' })
  const before = process.cwd()
  onTestFinished(() => process.chdir(before))
  return { outside, root }
}

const textAt = async (root: string, path: string) => (await readGiven(root, path))?.toString()

test.for(['.', 'deep', 'deep/er'])('from %s, a file of the repository is read', async (folder) => {
  const { root } = await machine()
  process.chdir(join(root, folder))
  const up = folder === '.' ? '' : folder.replaceAll(/\w+/g, '..')
  expect(await textAt(root, join(up, 'netrc'))).toBe('of the job')
  expect(await textAt(root, join(root, 'netrc'))).toBe('of the job')
})

test.for(['.', 'deep', 'deep/er'])('from %s, a link of the repository is not followed', async (folder) => {
  const { root, outside } = await machine()
  await symlink(join(outside, 'key'), join(root, 'link'))
  await symlink(outside, join(root, 'deep/folder'))
  process.chdir(join(root, folder))
  const up = folder === '.' ? '' : folder.replaceAll(/\w+/g, '..')
  for (const path of ['link', 'deep/folder/key', 'deep/../link'])
    for (const given of [join(up, path), join(root, path)])
      await expect(readGiven(root, given)).rejects.toThrow(UnsafePath)
})

test('nor is it by a way to the repository that leads through a link of the user', async () => {
  const { root, outside } = await machine()
  await symlink('repository', join(outside, 'workspace'))
  await symlink(join(outside, 'key'), join(root, 'link'))
  await expect(readGiven(root, join(outside, 'workspace/link'))).rejects.toThrow(UnsafePath)
  expect(await textAt(root, join(outside, 'workspace/netrc'))).toBe('of the job')
})

test('a file outside of the repository is left to the caller, and one that does not exist is named', async () => {
  const { root, outside } = await machine()
  await symlink('key', join(outside, 'mine'))
  for (const path of ['key', 'mine', 'nowhere/key', 'repository-of-another/key'])
    expect(await readGiven(root, join(outside, path))).toBeUndefined()
  await expect(readGiven(root, join(root, 'gone'))).rejects.toThrow('gone does not exist')
})
