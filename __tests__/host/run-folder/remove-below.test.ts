import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { erase } from '../../../src/host/erase-at-exit.ts'
import { removeBelow } from '../../../src/host/run-folder/remove-below.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

/** The two ways to remove a tree in a folder that the user of an engine can write to. */
const ways = [
  ['removeBelow', (root: string, path: string) => removeBelow(testHost(), root, path)],
  ['erase', async (_: string, path: string) => erase(path)],
] as const

test.each(ways)(
  '%s removes a tree with every kind of name in it, and nothing beside it',
  async (_, remove) => {
    const root = await emptyFolder()
    await writeFiles(root, { 'pm/s1/t/-rf': '', 'pm/s1/t/a b/c\n': '', 'pm/s2/kept': '' })
    await writeFile(Buffer.concat([Buffer.from(join(root, 'pm/s1/')), Buffer.from([0xff])]), '')
    await symlink(join(root, 'pm/s2'), join(root, 'pm/s1/link'))
    await remove(root, join(root, 'pm/s1'))
    expect(await readdir(join(root, 'pm'))).toEqual(['s2'])
    expect(await readdir(join(root, 'pm/s2'))).toEqual(['kept'])
    await remove(root, join(root, 'pm/s1'))
  },
)

test.each(ways)('%s removes a link, not what it leads to', async (_, remove) => {
  const [root, outside] = [await emptyFolder(), await emptyFolder()]
  await writeFile(join(outside, 'theirs'), '')
  await symlink(outside, join(root, 's1'))
  await remove(root, join(root, 's1'))
  expect([await readdir(root), await readdir(outside)]).toEqual([[], ['theirs']])
})

test('erase does not go through a link on the way', async () => {
  const [root, outside] = [await emptyFolder(), await emptyFolder()]
  await writeFiles(outside, { 't/theirs': '' })
  await symlink(outside, join(root, 's1'))
  expect(() => erase(join(root, 's1/t'))).toThrow(/ELOOP|ENOTDIR/)
  expect(await readdir(join(outside, 't'))).toEqual(['theirs'])
})

test('removeBelow does not go through a link on the way', async () => {
  const [root, outside] = [await emptyFolder(), await emptyFolder()]
  await writeFiles(outside, { 't/theirs': '' })
  await mkdir(join(root, 'pm'))
  await symlink(outside, join(root, 'pm/s1'))
  await expect(removeBelow(testHost(), root, join(root, 'pm/s1/t'))).rejects.toThrow(/ELOOP|ENOTDIR/)
  expect(await readdir(join(outside, 't'))).toEqual(['theirs'])
})

test('nothing outside is removed while a folder is exchanged for a link all the time', async () => {
  const [root, outside] = [await emptyFolder(), await emptyFolder()]
  await writeFiles(outside, { 'x/theirs': '' })
  const [dir, aside] = [join(root, 'dir'), join(root, 'aside')]
  const end = new AbortController()
  const exchange = async (): Promise<void> => {
    while (!end.signal.aborted) {
      await rename(dir, aside).catch(() => {})
      await symlink(outside, dir).catch(() => {})
      await rm(dir).catch(() => {})
      await rename(aside, dir).catch(() => {})
    }
  }
  const exchanging = exchange()
  for (let at = 0; at < 60; at += 1) {
    await mkdir(join(dir, 'x'), { recursive: true }).catch(() => {})
    await removeBelow(testHost(), root, join(dir, 'x')).catch(() => {})
    try {
      erase(dir)
    } catch {
      // It was exchanged just now.
    }
  }
  end.abort()
  await exchanging
  expect(await readdir(join(outside, 'x'))).toEqual(['theirs'])
})
