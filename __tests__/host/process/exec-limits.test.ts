import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeExec } from '../../../src/host/process/exec.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { eventually, pidIn, runs } from '../../support/processes.ts'
import { repositoryUrl } from '../../support/paths.ts'

const never = new AbortController().signal
const exec = makeExec({ env: process.env, signal: never, graceMs: 400 })

test('a program that hangs is stopped at the time limit', async () => {
  const { end, durationMs } = await exec('sleep', ['60'], { timeoutMs: 300 })
  expect(end).toEqual({ kind: 'timed-out', afterMs: 300 })
  expect(durationMs).toBeGreaterThanOrEqual(300)
  expect(durationMs).toBeLessThan(3_000)
})

test('a program may clean up within the grace before it is killed', async () => {
  const script = `trap 'echo cleaned; exit 0' TERM; echo ready; while :; do sleep 0.05; done`
  const { end, stdout } = await exec('sh', ['-c', script], { timeoutMs: 500 })
  expect(end.kind).toBe('timed-out')
  expect(stdout).toBe('ready\ncleaned\n')
})

test('a program that ignores SIGTERM is killed after the grace', async () => {
  await using files = await fakePrograms()
  const pidFile = join(files.folder, 'pid')
  const script = `trap '' TERM; echo $$ > "${pidFile}"; while :; do sleep 0.1; done`
  const { end, durationMs } = await exec('sh', ['-c', script], { timeoutMs: 300 })
  expect(end.kind).toBe('timed-out')
  expect(durationMs).toBeGreaterThanOrEqual(700)
  expect(durationMs).toBeLessThan(5_000)
  expect(runs(await pidIn(pidFile))).toBe(false)
})

test('descendants that left the process group, as in a container, do not survive the time limit', async () => {
  await using files = await fakePrograms()
  const [obedient, stubborn] = [join(files.folder, 'obedient'), join(files.folder, 'stubborn')]
  const script = `
    setsid sh -c 'echo $$ > "${obedient}"; exec sleep 60' &
    setsid sh -c 'trap "" TERM; echo $$ > "${stubborn}"; while :; do sleep 0.1; done' &
    wait`
  const { end } = await exec('sh', ['-c', script], { timeoutMs: 500 })
  expect(end.kind).toBe('timed-out')
  for (const file of [obedient, stubborn]) expect(runs(await pidIn(file))).toBe(false)
})

test('a daemon that a program leaves behind delays nothing and lives on', async () => {
  await using files = await fakePrograms()
  const pidFile = join(files.folder, 'pid')
  const script = `setsid sh -c 'echo $$ > "${pidFile}"; exec sleep 60' & echo started; sleep 0.2`
  const startMs = performance.now()
  const { end, stdout, durationMs } = await exec('sh', ['-c', script])
  const tookMs = performance.now() - startMs
  expect({ end, stdout }).toEqual({ end: { kind: 'exited', code: 0 }, stdout: 'started\n' })
  expect(durationMs).toBeLessThan(2_000)
  // The daemon holds standard output open: reading until its end would take the whole minute.
  expect(tookMs - durationMs).toBeLessThan(1_500)
  const daemon = await pidIn(pidFile)
  expect(runs(daemon)).toBe(true)
  process.kill(daemon, 'SIGKILL')
})

test('what a program wrote just before its exit is read to its end although a daemon holds the pipe', async () => {
  const { stdout } = await exec('sh', ['-c', 'sleep 2 & head -c 150000 /dev/zero | tr "\\0" x'])
  expect(stdout.length).toBe(150_000)
})

test('an abort stops a running program', async () => {
  const controller = new AbortController()
  const running = exec('sleep', ['60'], { signal: controller.signal })
  setTimeout(() => controller.abort(), 200)
  const { end, durationMs } = await running
  expect(end).toEqual({ kind: 'aborted' })
  expect(durationMs).toBeGreaterThanOrEqual(150)
  expect(durationMs).toBeLessThan(3_000)
})

test('an aborted signal starts nothing', async () => {
  await using files = await fakePrograms({ witness: 'touch "$(dirname "$0")/was-here"' })
  const { end } = await exec(join(files.folder, 'witness'), [], { signal: AbortSignal.abort() })
  expect(end).toEqual({ kind: 'aborted' })
  expect((await exec('ls', [files.folder])).stdout).toBe('witness\n')
})

test('a signal of its own lets a program run after the host was aborted', async () => {
  const stopped = makeExec({ env: process.env, signal: AbortSignal.abort() })
  expect((await stopped('true', [])).end.kind).toBe('aborted')
  expect((await stopped('true', [], { signal: never })).end).toEqual({ kind: 'exited', code: 0 })
})

test('a program does not outlive a benchmark that is forced to exit', async () => {
  await using files = await fakePrograms()
  const pidFile = join(files.folder, 'pid')
  const source = repositoryUrl('src/host/process/exec.ts').href
  const script = `
    import { makeExec } from '${source}'
    const exec = makeExec({ env: process.env, signal: new AbortController().signal })
    void exec('sh', ['-c', 'echo $$ > "${pidFile}"; exec sleep 60'])
    setTimeout(() => process.exit(5), 500)`
  const { end } = await exec(process.execPath, ['--input-type=module', '-e', script])
  expect(end).toEqual({ kind: 'exited', code: 5 })
  const pid = await pidIn(pidFile)
  await eventually('the program is gone', () => !runs(pid))
})

test('hundreds of megabytes of output neither hang nor stay in memory', async () => {
  const beforeBytes = process.memoryUsage().rss
  let peakBytes = beforeBytes
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss)
  }, 20)
  let lines = 0
  const script =
    'head -c 300000000 /dev/zero | tr "\\0" x; yes abcdefghijklmnopqrstuvwxyz0123456789 | head -c 20000000'
  const { end, stdout, tail, truncated, durationMs } = await exec('sh', ['-c', script], {
    onLine: () => (lines += 1),
  })
  clearInterval(timer)
  expect(end).toEqual({ kind: 'exited', code: 0 })
  expect(stdout.length).toBe(4 * 1024 * 1024)
  expect(truncated).toBe(true)
  expect(tail.length).toBe(16 * 1024)
  expect(tail).toContain('abcdefghijklmnopqrstuvwxyz0123456789\nabc')
  expect(lines).toBe(Math.ceil(20_000_000 / 37))
  expect(durationMs).toBeLessThan(20_000)
  expect((peakBytes - beforeBytes) / 1e6).toBeLessThan(150)
}, 30_000)
