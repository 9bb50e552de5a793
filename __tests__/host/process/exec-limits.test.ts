import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ExecResult } from '../../../src/host/host.ts'
import { makeExec } from '../../../src/host/process/exec.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { repositoryUrl } from '../../support/paths.ts'
import { eventually, pidIn, runs } from '../../support/processes.ts'

const never = new AbortController().signal
const graceMs = 400
const exec = makeExec({ env: process.env, signal: never, graceMs })
const patientExec = makeExec({ env: process.env, signal: never, graceMs: 60_000 })

/** Runs a script and aborts it once it prints `ready`: however slow the machine is, its traps are then set. */
const abortedWhenReady = (run: typeof exec, script: string): Promise<ExecResult> => {
  const controller = new AbortController()
  const onLine = ({ text }: { readonly text: string }): void => {
    if (text === 'ready') controller.abort()
  }
  return run('sh', ['-c', script], { signal: controller.signal, onLine })
}

/** A program has ended that wrote its process number to a file, or does so soon: a killed one needs the processor too. */
const gone = async (pidFile: string): Promise<void> => {
  const pid = await pidIn(pidFile)
  await eventually(`the end of process ${pid}`, () => !runs(pid))
}

test('a program that hangs is stopped at the time limit', async () => {
  const { end, durationMs } = await exec('sleep', ['3600'], { timeoutMs: 300 })
  expect(end).toEqual({ kind: 'timed-out', afterMs: 300 })
  expect(durationMs).toBeGreaterThanOrEqual(300)
})

test('a program may clean up within the grace period before it is killed', async () => {
  const script = `trap 'echo cleaned; exit 0' TERM; echo ready; while :; do sleep 0.05; done`
  const { end, stdout } = await abortedWhenReady(patientExec, script)
  expect(end.kind).toBe('aborted')
  expect(stdout).toBe('ready\ncleaned\n')
})

test('a program that ignores SIGTERM is killed after the grace period', async () => {
  await using files = await fakePrograms()
  const pidFile = join(files.folder, 'pid')
  const script = `trap '' TERM; echo $$ > "${pidFile}"; echo ready; while :; do sleep 0.1; done`
  const { end, durationMs } = await abortedWhenReady(exec, script)
  expect(end.kind).toBe('aborted')
  expect(durationMs).toBeGreaterThanOrEqual(graceMs)
  await gone(pidFile)
})

test('descendants that left the process group, as in a container, do not survive either', async () => {
  await using files = await fakePrograms()
  const [obedient, stubborn] = [join(files.folder, 'obedient'), join(files.folder, 'stubborn')]
  const script = `
    setsid sh -c 'echo $$ > "${obedient}"; exec sleep 3600' &
    setsid sh -c 'trap "" TERM; echo $$ > "${stubborn}"; while :; do sleep 0.1; done' &
    until [ -s "${obedient}" ] && [ -s "${stubborn}" ]; do sleep 0.02; done
    echo ready
    wait`
  const { end } = await abortedWhenReady(exec, script)
  expect(end.kind).toBe('aborted')
  for (const file of [obedient, stubborn]) await gone(file)
})

test('descendants of a program that ends while it is looked at, at its time limit, are stopped too', async () => {
  await using files = await fakePrograms()
  const left = join(files.folder, 'left')
  const script = `setsid sh -c 'echo $$ > "${left}"; exec sleep 3600' & wait`
  const onTimeLimit = async (pid: number): Promise<void> => {
    expect(runs(await pidIn(left))).toBe(true)
    process.kill(pid, 'SIGKILL')
    await eventually('the end of the program', () => !runs(pid))
  }
  const { end } = await exec('sh', ['-c', script], { timeoutMs: 1_000, onTimeLimit })
  expect(end).toEqual({ kind: 'timed-out', afterMs: 1_000 })
  await gone(left)
})

test('a daemon that a program leaves behind delays nothing and keeps running', async () => {
  await using files = await fakePrograms()
  const pidFile = join(files.folder, 'pid')
  const script = `setsid sh -c 'echo $$ > "${pidFile}"; exec sleep 3600' & echo started; sleep 0.2`
  const { end, stdout } = await exec('sh', ['-c', script])
  expect({ end, stdout }).toEqual({ end: { kind: 'exited', code: 0 }, stdout: 'started\n' })
  // It holds standard output open: whoever reads that to its end waits as long as the daemon runs.
  const daemon = await pidIn(pidFile)
  expect(runs(daemon)).toBe(true)
  process.kill(daemon, 'SIGKILL')
})

test('output written just before the exit is read to its end, even when a daemon holds the pipe', async () => {
  const { stdout } = await exec('sh', ['-c', 'sleep 2 & head -c 150000 /dev/zero | tr "\\0" x'])
  expect(stdout.length).toBe(150_000)
})

test('an abort stops a running program', async () => {
  const controller = new AbortController()
  const running = exec('sleep', ['3600'], { signal: controller.signal })
  setTimeout(() => controller.abort(), 200)
  const { end, durationMs } = await running
  expect(end).toEqual({ kind: 'aborted' })
  expect(durationMs).toBeGreaterThanOrEqual(150)
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
    import { existsSync, statSync } from 'node:fs'
    import { makeExec } from '${source}'
    const exec = makeExec({ env: process.env, signal: new AbortController().signal })
    void exec('sh', ['-c', 'echo $$ > "${pidFile}"; exec sleep 3600'])
    const isStarted = () => existsSync('${pidFile}') && statSync('${pidFile}').size > 0
    setInterval(() => isStarted() && process.exit(5), 20)`
  const { end } = await exec(process.execPath, ['--input-type=module', '-e', script])
  expect(end).toEqual({ kind: 'exited', code: 5 })
  await gone(pidFile)
})

test('hundreds of megabytes of output neither hang nor stay in memory', { timeout: 300_000 }, async () => {
  const beforeBytes = process.memoryUsage().rss
  let peakBytes = beforeBytes
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss)
  }, 20)
  let lines = 0
  const script =
    'head -c 300000000 /dev/zero | tr "\\0" x; yes abcdefghijklmnopqrstuvwxyz0123456789 | head -c 20000000'
  const { end, stdout, tail, truncated } = await exec('sh', ['-c', script], {
    timeoutMs: 300_000,
    onLine: () => (lines += 1),
  })
  clearInterval(timer)
  expect(end).toEqual({ kind: 'exited', code: 0 })
  expect(stdout.length).toBe(4 * 1024 * 1024)
  expect(truncated).toBe(true)
  expect(tail.length).toBe(16 * 1024)
  expect(tail).toContain('abcdefghijklmnopqrstuvwxyz0123456789\nabc')
  expect(lines).toBe(Math.ceil(20_000_000 / 37))
  expect((peakBytes - beforeBytes) / 1e6).toBeLessThan(150)
})
