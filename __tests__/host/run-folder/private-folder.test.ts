import { chmod, copyFile, mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makePrivateFolder } from '../../../src/host/run-folder/private-folder.ts'
import { succeed } from '../../../src/host/process/exec.ts'
import { diskFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o7777

/** Umask, and what it does to a folder that is created without further ado. */
const umasks = [
  [0o000, 0o777],
  [0o022, 0o755],
  [0o377, 0o400],
] as const

test.each(umasks)('with umask %o only its owner can enter it', async (umask, ordinary) => {
  await using folder = await diskFolder()
  const before = process.umask(umask)
  onTestFinished(() => void process.umask(before))
  const path = await makePrivateFolder(join(folder.path, 'private'))
  await mkdir(join(folder.path, 'ordinary'))
  process.umask(before)
  expect(await modeOf(join(folder.path, 'ordinary'))).toBe(ordinary)
  expect(await modeOf(path)).toBe(0o700)
})

test('a folder that was open to others is closed', async () => {
  await using folder = await diskFolder()
  const path = join(folder.path, 'open')
  await mkdir(path)
  await chmod(path, 0o1777)
  expect(await makePrivateFolder(path)).toBe(path)
  expect(await modeOf(path)).toBe(0o700)
})

const isRoot = process.getuid?.() === 0

test.runIf(isRoot)(
  'another account cannot start what root unpacks there, even with the set-user-ID bit',
  async () => {
    await using folder = await diskFolder()
    await chmod(folder.path, 0o755)
    const host = testHost()
    const nobody = { uid: 65_534, gid: 65_534, name: 'nobody' }
    const inside = [join(folder.path, 'open'), join(folder.path, 'private')] as const
    await mkdir(inside[0])
    await makePrivateFolder(inside[1])
    for (const dir of inside) {
      await copyFile('/usr/bin/id', join(dir, 'id'))
      await chmod(join(dir, 'id'), 0o4755)
    }
    // What would happen in a folder that is not closed: the account is root.
    expect(succeed(await host.exec(join(inside[0], 'id'), ['-u'], { user: nobody })).trim()).toBe('0')
    const { end } = await host.exec(join(inside[1], 'id'), ['-u'], { user: nobody })
    expect(end).toMatchObject({ kind: 'not-started' })
    // Whoever created it can still read what was exported.
    expect((await readFile(join(inside[1], 'id'))).length).toBeGreaterThan(0)
  },
)
