import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { sweepDeadRuns } from '../../../src/host/run-folder/sweep.ts'
import { pidIn, runs } from '../../support/processes.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'
import { repositoryUrl } from '../../support/paths.ts'

const hourMs = 3_600_000

const source = (file: string): string => repositoryUrl(`src/host/${file}`).href

/** A killed run, of which its folder and a daemon that it owned are left. */
const killedRun = async (temp: string): Promise<{ readonly path: string; readonly daemon: number }> => {
  const script = `
    import { spawn } from 'node:child_process'
    import { writeFileSync } from 'node:fs'
    import { makeHost } from '${source('real-host.ts')}'
    import { openRunFolder } from '${source('run-folder/run-folder.ts')}'
    const folder = await openRunFolder(makeHost(console.log, new AbortController().signal))
    await folder.sub('store')
    const daemon = spawn('sleep', ['3600'], { detached: true, stdio: 'ignore' })
    await folder.ownProcess(daemon.pid, 'a daemon')
    writeFileSync('${temp}/daemon', String(daemon.pid))
    console.log(folder.path)
    setInterval(() => {}, 1000)`
  const env = { ...process.env, RUNNER_TEMP: temp }
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [chunk]: unknown[] = await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  return { path: String(chunk).trim(), daemon: await pidIn(join(temp, 'daemon')) }
}

test('what a killed run left is removed, including its daemon; a working run is not touched', async () => {
  await using temp = await tempFolder()
  const host = testHost({ env: { RUNNER_TEMP: temp.path } })
  await using working = await openRunFolder(host)
  const dead = await killedRun(temp.path)
  expect(runs(dead.daemon)).toBe(true)
  expect(await sweepDeadRuns(host)).toEqual([dead.path])
  expect(runs(dead.daemon)).toBe(false)
  expect(await readdir(temp.path)).toEqual(['daemon', basename(working.path)].toSorted())
  expect(host.lines).toEqual([`Ending a daemon (process ${dead.daemon}), which is still running.`])
})

test('a run whose process number was reused by another process is dead', async () => {
  await using temp = await tempFolder()
  const host = testHost({ env: { RUNNER_TEMP: temp.path } })
  await using folder = await openRunFolder(host)
  const file = join(folder.path, 'owner.json')
  const owner = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
  await writeFile(file, JSON.stringify({ ...owner, startTicks: 1 }))
  expect(await sweepDeadRuns(host)).toEqual([folder.path])
})

test.for(['', '{"pid":', '{"pid":"1","uid":0}', '[]', 'null'])(
  'a folder without a valid owner (%j) is removed only after an hour',
  async (content) => {
    await using temp = await tempFolder()
    const host = testHost({ env: { RUNNER_TEMP: temp.path } })
    const path = join(temp.path, 'gcb-AbC123')
    await mkdir(path)
    if (content !== '') await writeFile(join(path, 'owner.json'), content)
    expect(await sweepDeadRuns(host)).toEqual([])
    expect(await sweepDeadRuns(host, Date.now() + 0.9 * hourMs)).toEqual([])
    expect(await sweepDeadRuns(host, Date.now() + 1.1 * hourMs)).toEqual([path])
  },
)

test('links, files, other names and the folders of other users stay', async () => {
  await using temp = await tempFolder()
  const host = testHost({ env: { RUNNER_TEMP: temp.path } })
  const dead = JSON.stringify({ pid: 2 ** 22 + 1, startTicks: 1, uid: (process.geteuid?.() ?? 0) + 1 })
  for (const name of ['target', 'gcb-longer-name', 'gcb-other1']) {
    await mkdir(join(temp.path, name))
    await writeFile(join(temp.path, name, 'owner.json'), dead)
  }
  await symlink(join(temp.path, 'target'), join(temp.path, 'gcb-link01'))
  await writeFile(join(temp.path, 'gcb-file01'), '')
  const before = await readdir(temp.path)
  expect(await sweepDeadRuns(host, Date.now() + 24 * hourMs)).toEqual([])
  expect(await readdir(temp.path)).toEqual(before)
})

test('a folder that belongs to someone else stays, whatever its owner.json says', async () => {
  await using temp = await tempFolder()
  const uid = (process.geteuid?.() ?? 0) + 1
  const path = join(temp.path, 'gcb-AbC123')
  await mkdir(path)
  await writeFile(join(path, 'owner.json'), JSON.stringify({ pid: 2 ** 22 + 1, startTicks: 1, uid }))
  const host = testHost({ uid, env: { RUNNER_TEMP: temp.path } })
  expect(await sweepDeadRuns(host)).toEqual([])
})

test('a run in another process namespace counts as working for a day, and not after a restart of the machine', async () => {
  await using temp = await tempFolder()
  const host = testHost({ env: { RUNNER_TEMP: temp.path } })
  const path = join(temp.path, 'gcb-Abc123')
  await mkdir(path)
  const bootId = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
  const ownedBy = (boot: string): Promise<void> =>
    writeFile(
      join(path, 'owner.json'),
      JSON.stringify({ pid: 4_194_303, startTicks: 1, bootId: boot, uid: host.uid, pidNamespace: 'pid:[1]' }),
    )
  await ownedBy(bootId)
  expect(await sweepDeadRuns(host)).toEqual([])
  expect(await sweepDeadRuns(host, Date.now() + 25 * hourMs)).toEqual([path])
  await mkdir(path)
  await ownedBy('11111111-2222-3333-4444-555555555555')
  expect(await sweepDeadRuns(host)).toEqual([path])
})
