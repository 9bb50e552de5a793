import { lstat, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { handOver } from '../../src/host/hand-over.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

const [uid, gid] = [process.geteuid?.() ?? 0, process.getegid?.() ?? 0]
/** Only root can give files away; anyone else is a reader of their own files. */
const reader = { name: 'reader', ...(uid === 0 ? { uid: 12_345, gid: 12_346 } : { uid, gid }) }

const makeProject = async (path: string) => {
  const [dir, outside] = [join(path, '-project'), join(path, 'outside')]
  await testHost().exec('mkdir', ['-p', '--', join(dir, 'folder')])
  await writeFile(join(dir, 'folder/file'), '')
  await writeFile(outside, '')
  await symlink(outside, join(dir, 'link'))
  return { dir, outside, all: [dir, join(dir, 'folder'), join(dir, 'folder/file'), join(dir, 'link')] }
}

const ownersOf = async (paths: readonly string[]) => {
  const found = await Promise.all(paths.map((path) => lstat(path)))
  return [...new Set(found.map((each) => `${each.uid}:${each.gid}`))]
}

test('folders belong to the reader with everything in them, but the targets of links do not', async () => {
  await using temp = await tempFolder()
  const { dir, outside, all } = await makeProject(temp.path)
  await handOver(testHost(), [dir], reader)
  expect(await ownersOf(all)).toEqual([`${reader.uid}:${reader.gid}`])
  expect((await stat(outside)).uid).toBe(uid)
})

test('what belongs to the reader already is not touched, so that no build is blamed for it', async () => {
  await using temp = await tempFolder()
  const { dir, all } = await makeProject(temp.path)
  const touched = () => Promise.all(all.map(async (path) => (await lstat(path, { bigint: true })).ctimeNs))
  await handOver(testHost(), [dir], reader)
  const before = await touched()
  await handOver(testHost(), [dir], reader)
  expect(await touched()).toEqual(before)
})

test('without a reader nothing changes', async () => {
  await using temp = await tempFolder()
  const { dir, all } = await makeProject(temp.path)
  await handOver(testHost({ env: { PATH: '/nowhere' } }), [dir], undefined)
  expect(await ownersOf(all)).toEqual([`${uid}:${gid}`])
})

test('a path that does not exist is an error that names it', async () => {
  await expect(handOver(testHost(), ['/no/such/folder'], reader)).rejects.toThrow('/no/such/folder')
})
