import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { eventually, pidIn, runs } from '../../support/processes.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const isRoot = process.geteuid?.() === 0
const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 }

test('a run folder has a short path in the temporary folder of the runner and names its owner', async () => {
  await using temp = await tempFolder()
  await using folder = await openRunFolder(testHost({ env: { RUNNER_TEMP: temp.path } }))
  expect(folder.path).toMatch(new RegExp(`^${temp.path}/gcb-[A-Za-z0-9]{6}$`))
  expect(folder.path.length).toBeLessThanOrEqual(41)
  expect((await stat(folder.path)).mode & 0o777).toBe(0o711)
  const owner: unknown = JSON.parse(await readFile(join(folder.path, 'owner.json'), 'utf8'))
  expect(owner).toMatchObject({ pid: process.pid, uid: process.geteuid?.(), startTicks: expect.any(Number) })
})

test.for([undefined, '', '/no/such/folder'])(
  'without a runner it is in /var/tmp (RUNNER_TEMP: %s)',
  async (name) => {
    await using folder = await openRunFolder(testHost({ env: { RUNNER_TEMP: name } }))
    expect(folder.path).toMatch(/^(\/private)?\/var\/tmp\/gcb-/)
  },
)

test('a temporary folder whose path is too long for Podman is not used', async () => {
  await using temp = await tempFolder()
  const long = join(temp.path, 'x'.repeat(31 - temp.path.length))
  await mkdir(long)
  await using folder = await openRunFolder(testHost({ env: { RUNNER_TEMP: long } }))
  expect(folder.path.startsWith(temp.path)).toBe(false)
})

test('root does not use a temporary folder that other users cannot enter', async () => {
  await using temp = await tempFolder()
  const open = join(temp.path, 'closed/open')
  await mkdir(open, { recursive: true })
  await chmod(join(temp.path, 'closed'), 0o700)
  const parentAs = async (uid: number): Promise<boolean> => {
    await using folder = await openRunFolder(testHost({ uid, env: { RUNNER_TEMP: open } }))
    return folder.path.startsWith(temp.path)
  }
  expect(await parentAs(0)).toBe(false)
  expect(await parentAs(1000)).toBe(true)
})

test('folders in it are private to their owner', async () => {
  await using folder = await openRunFolder(testHost())
  const [own, again, theirs] = [
    await folder.sub('own/deep'),
    await folder.sub('own/deep'),
    await folder.sub('theirs', nobody),
  ]
  expect([own, again]).toEqual([join(folder.path, 'own/deep'), join(folder.path, 'own/deep')])
  expect((await stat(own)).mode & 0o777).toBe(isRoot ? 0o755 : 0o700)
  const { mode, uid } = await stat(theirs)
  expect([mode & 0o777, uid]).toEqual([0o700, isRoot ? nobody.uid : process.geteuid?.()])
})

test('a name that leads out of the folder is refused', async () => {
  await using folder = await openRunFolder(testHost())
  await expect(folder.sub('../elsewhere')).rejects.toThrow('../elsewhere')
  await expect(folder.sub('')).rejects.toThrow('not a name')
})

test('disposing removes the folder, even with read-only folders as in the module cache of Go', async () => {
  const host = testHost()
  const folder = await openRunFolder(host)
  const cache = join(await folder.sub('mod'), 'example.org/m@v1.0.0')
  await mkdir(cache, { recursive: true })
  await writeFile(join(cache, 'go.mod'), 'module m\n', { mode: 0o444 })
  await chmod(cache, 0o555)
  await folder[Symbol.asyncDispose]()
  await expect(stat(folder.path)).rejects.toThrow('ENOENT')
  expect(host.lines).toEqual([])
})

test('links in it are removed, not followed', async () => {
  await using elsewhere = await tempFolder()
  await writeFile(join(elsewhere.path, 'kept'), '')
  const folder = await openRunFolder(testHost())
  await symlink(elsewhere.path, join(folder.path, 'link'))
  await folder[Symbol.asyncDispose]()
  expect(await readdir(elsewhere.path)).toEqual(['kept'])
})

test('disposing works after an abort, and twice', async () => {
  const controller = new AbortController()
  const host = testHost({ signal: controller.signal })
  const folder = await openRunFolder(host)
  controller.abort()
  await folder[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
  await expect(stat(folder.path)).rejects.toThrow('ENOENT')
  expect(host.lines).toEqual([])
})

test('disposing ends owned processes and their descendants, even those that ignore SIGTERM', async () => {
  const host = testHost()
  const folder = await openRunFolder(host, 300)
  const at = (name: string): string => join(folder.path, name)
  const polite = await startDaemon(host, at('polite'), 'exec sleep 3600')
  const script = `setsid sleep 3600 & echo $! > "${at('child')}"; trap "" TERM; while :; do sleep 0.1; done`
  const stubborn = await startDaemon(host, at('stubborn'), script)
  const child = await pidIn(at('child'))
  await folder.ownProcess(polite, 'the polite daemon')
  await folder.ownProcess(stubborn, 'the stubborn daemon')
  await folder[Symbol.asyncDispose]()
  await eventually('all are gone', () => ![polite, stubborn, child].some(runs))
  expect(host.lines).toHaveLength(2)
  expect(host.lines.join()).toContain(`the polite daemon (process ${polite})`)
})

test('a released process, and another one with the number of an owned one, keep running', async () => {
  const host = testHost()
  const folder = await openRunFolder(host)
  const released = await startDaemon(host, join(folder.path, 'released'), 'exec sleep 3600')
  const other = await startDaemon(host, join(folder.path, 'other'), 'exec sleep 3600')
  await folder.ownProcess(released, 'released')
  await folder.releaseProcess(released)
  await folder.releaseProcess(released)
  await folder.ownProcess(other, 'other')
  const record = join(folder.path, 'processes', `${other}.json`)
  await writeFile(record, JSON.stringify({ pid: other, startTicks: 1, name: 'one that ended long ago' }))
  await writeFile(join(folder.path, 'processes', 'torn.json'), '{"pid":')
  await folder[Symbol.asyncDispose]()
  expect([runs(released), runs(other)]).toEqual([true, true])
  for (const pid of [released, other]) process.kill(pid, 'SIGKILL')
})

test('owning a process that has ended does nothing, and init cannot be owned', async () => {
  await using folder = await openRunFolder(testHost())
  await folder.ownProcess(2 ** 22 + 1, 'gone')
  expect(await readdir(folder.path)).toEqual(['owner.json'])
  await expect(folder.ownProcess(1, 'init')).rejects.toThrow('init cannot belong to this run')
})

test('files of subordinate user ids are deleted in the user namespace of Podman', async () => {
  await using fakes = await fakePrograms({
    rm: 'echo "rm: Permission denied" >&2; exit 1',
    podman: '[ "$1 $2" = "unshare rm" ] || exit 1\nshift 2\nexec /bin/rm "$@"',
  })
  const host = testHost({ uid: 1000, env: { PATH: fakes.PATH } })
  const folder = await openRunFolder(host)
  await folder[Symbol.asyncDispose]()
  await expect(stat(folder.path)).rejects.toThrow('ENOENT')
  expect(host.lines).toEqual([])
})

test('without Podman, Buildah and then rootlesskit are tried', async () => {
  await using fakes = await fakePrograms({
    rm: 'exit 1',
    podman: 'exit 125',
    buildah: 'exit 125',
    rootlesskit: '[ "$1" = rm ] || exit 1\nshift\nexec /bin/rm "$@"',
  })
  const host = testHost({ uid: 1000, env: { PATH: fakes.PATH } })
  const folder = await openRunFolder(host)
  await folder[Symbol.asyncDispose]()
  await expect(stat(folder.path)).rejects.toThrow('ENOENT')
})

test.for([
  { uid: 0, byHand: 'By hand: rm -rf' },
  { uid: 1000, byHand: 'By hand: sudo rm -rf' },
])(
  'what cannot be removed gives one warning with the command that does it (uid $uid)',
  async ({ uid, byHand }) => {
    const stubborn = 'echo "$0: the disk is on fire" >&2; exit 1'
    await using fakes = await fakePrograms({
      rm: stubborn,
      podman: stubborn,
      buildah: stubborn,
      rootlesskit: stubborn,
    })
    const host = testHost({ uid, env: { PATH: fakes.PATH } })
    const folder = await openRunFolder(host)
    await folder[Symbol.asyncDispose]()
    expect(host.lines).toHaveLength(1)
    expect(host.lines[0]).toContain('rm: the disk is on fire')
    expect(host.lines[0]).toContain(`${byHand} ${folder.path}`)
    await testHost().exec('/bin/rm', ['-rf', folder.path])
  },
)

/** Starts a daemon the way engines do and returns its process number. */
const startDaemon = async (
  host: ReturnType<typeof testHost>,
  pidFile: string,
  script: string,
): Promise<number> => {
  await host.exec('sh', [
    '-c',
    `setsid sh -c "$1" >/dev/null 2>&1 &`,
    'sh',
    `echo $$ > "${pidFile}"; ${script}`,
  ])
  return pidIn(pidFile)
}
