import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeAbandoned, temporaryFolder } from '../../../src/host/run-folder/temporary-folder.ts'
import { emptyFolder } from '../../support/test-files.ts'

const dead = '{"pid":4194303,"startTicks":1,"uid":'

test('is empty, and gone with everything in it afterwards', async () => {
  const parent = await emptyFolder()
  {
    await using folder = await temporaryFolder(parent)
    expect(await readdir(folder.path)).toEqual([])
    await writeFile(join(folder.path, 'file'), '')
  }
  expect(await readdir(parent)).toEqual([])
})

test('what a killed run left is removed; folders of others, of live runs and links are not', async () => {
  const parent = await emptyFolder()
  const [old, uid] = [new Date(Date.now() - 7_200_000), process.geteuid?.() ?? 0]
  const make = async (name: string, owner?: string): Promise<void> => {
    await mkdir(join(parent, name))
    if (owner !== undefined) await writeFile(join(parent, name, 'owner.json'), owner)
    await utimes(join(parent, name), old, old)
  }
  await make('.go-container-bench-killed', `${dead}${uid}}`)
  await make('.go-container-bench-other1', `{"pid":${process.pid},"uid":${uid}}`)
  await make('.partial-download-of-mine')
  await make('.go-container-bench-my-own-notes')
  await symlink('/var', join(parent, '.go-container-bench-linked'))
  await using folder = await temporaryFolder(parent)
  const own = folder.path.slice(parent.length + 1).split('/')[0]
  expect((await readdir(parent)).filter((name) => name !== own).toSorted()).toEqual([
    '.go-container-bench-linked',
    '.go-container-bench-my-own-notes',
    '.go-container-bench-other1',
    '.partial-download-of-mine',
  ])
})

test('a folder without an owner is removed after an hour, if its name is as ours are', async () => {
  const parent = await emptyFolder()
  const ours = '.go-container-bench-AbC123'
  const theirs = [
    '.go-container-bench-my-own-notes',
    '.go-container-bench-',
    '.partial-download-of-mine',
    'AbC123',
  ]
  for (const name of [ours, ...theirs]) await mkdir(join(parent, name))
  await removeAbandoned(parent, Date.now() + 3_500_000)
  expect((await readdir(parent)).toSorted()).toEqual([ours, ...theirs].toSorted())
  await removeAbandoned(parent, Date.now() + 3_700_000)
  expect((await readdir(parent)).toSorted()).toEqual(theirs.toSorted())
})
