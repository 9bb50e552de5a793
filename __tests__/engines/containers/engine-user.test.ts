import { execFileSync, spawn } from 'node:child_process'
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pausePid, withinReach } from '../../../src/engines/containers/running.ts'
import { belongsTo } from '../../../src/host/process/process-owner.ts'
import { emptyFolder } from '../../support/test-files.ts'

const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 }

/** What the engine's user could put in the place of its `pause.pid`. */
const written = async (put: (file: string) => Promise<unknown>): Promise<string> => {
  const dir = await emptyFolder()
  const file = join(dir, 'xdg/libpod/tmp/pause.pid')
  await mkdir(dirname(file), { recursive: true })
  await put(file)
  return dir
}

test('the pause process of the engine is found', async () => {
  const dir = await written((file) => writeFile(file, `${process.pid}\n`))
  expect(await pausePid({ dir, user: undefined })).toBe(process.pid)
})

test.runIf(process.getuid?.() === 0)(
  'only a process of the user of the engine is its pause process',
  async () => {
    const theirs = spawn('sleep', ['60'], { uid: nobody.uid, gid: nobody.gid, stdio: 'ignore' })
    onTestFinished(() => void theirs.kill())
    const [ours, own] = await Promise.all(
      [process.pid, theirs.pid].map((pid) => written((file) => writeFile(file, String(pid)))),
    )
    expect(await pausePid({ dir: ours ?? '', user: nobody })).toBeUndefined()
    expect(await pausePid({ dir: own ?? '', user: nobody })).toBe(theirs.pid)
    expect(await belongsTo(1, nobody)).toBe(false)
  },
)

test.each<readonly [string, (file: string) => Promise<unknown>]>([
  ['nothing', (file) => rm(file, { force: true })],
  ['no number', (file) => writeFile(file, 'no number')],
  ['nothing written', (file) => writeFile(file, '')],
  ['a process group', (file) => writeFile(file, '-1')],
  ['the first process', (file) => writeFile(file, '1')],
  ['a pipe', async (file) => execFileSync('mkfifo', [file])],
  ['an endless device', (file) => symlink('/dev/zero', file)],
])('where there is %s, no process is taken for it', async (_, put) => {
  expect(await pausePid({ dir: await written(put), user: undefined })).toBeUndefined()
})

test('an archive is not copied through a link that is in the place of the copy', async () => {
  const [dir, cache, outside] = [await emptyFolder(), await emptyFolder(), await emptyFolder()]
  await writeFile(join(cache, 'base.tar'), 'archive')
  await symlink(join(outside, 'cron'), join(dir, 'base.tar'))
  await expect(withinReach({ dir }, join(cache, 'base.tar'))).rejects.toThrow('EEXIST')
  expect(await readdir(outside)).toEqual([])
})
