import { appendFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Daemon, startDaemon } from '../../../src/host/process/daemon.ts'
import { eventually, pidIn, runs } from '../../support/processes.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const started = (folder: string, script: string, ...args: readonly string[]): Daemon =>
  startDaemon('sh', ['-c', script, 'sh', ...args], { env: process.env, logFile: join(folder, 'log') })

describe('a daemon', () => {
  test('leads a process group of its own, and closing it ends the whole group', async () => {
    await using folder = await tempFolder()
    const child = join(folder.path, 'child')
    const pids: number[] = []
    {
      await using daemon = started(folder.path, 'sleep 3600 & echo $! > "$1"; wait', child)
      pids.push(daemon.pid, await pidIn(child))
      expect(pids.map(runs)).toEqual([true, true])
      expect(daemon.ended()).toBeUndefined()
    }
    await eventually('the group is gone', () => !pids.some(runs))
  })

  test('that ends on SIGTERM may leave a child that ignores it: that child is killed', async () => {
    await using folder = await tempFolder()
    const child = join(folder.path, 'child')
    const daemon = started(
      folder.path,
      '(trap "" TERM; exec sleep 3600) & echo $! > "$1"; exec sleep 3600',
      child,
    )
    const stubborn = await pidIn(child)
    await daemon[Symbol.asyncDispose]()
    expect(daemon.ended()).toBe('was killed by SIGTERM')
    await eventually('the stubborn child is gone', () => !runs(stubborn))
  })

  test('that ends by itself reports how', async () => {
    await using folder = await tempFolder()
    await using daemon = started(folder.path, 'exit 7')
    await eventually('the daemon ended', () => daemon.ended() !== undefined)
    expect(daemon.ended()).toBe('exited with status 7')
  })

  test('that cannot be started reports why, and need not be closed', async () => {
    await using folder = await tempFolder()
    const options = { env: process.env, logFile: join(folder.path, 'log') }
    await using daemon = startDaemon('/no/such/program', [], options)
    await eventually('the daemon ended', () => daemon.ended() !== undefined)
    expect([daemon.pid, daemon.ended()]).toEqual([0, expect.stringContaining('ENOENT')])
  })

  test('appends both its streams to its log, which only its user can read', async () => {
    await using folder = await tempFolder()
    await appendFile(join(folder.path, 'log'), 'before\n', { mode: 0o600 })
    await using daemon = started(folder.path, 'echo out; echo err >&2; echo last')
    await eventually('the daemon ended', () => daemon.ended() !== undefined)
    expect(await daemon.logTail(10)).toBe('before\nout\nerr\nlast')
    expect(await daemon.logTail(2)).toBe('err\nlast')
    expect((await stat(join(folder.path, 'log'))).mode & 0o777).toBe(0o600)
  })

  test('has exactly the environment it is given', async () => {
    await using folder = await tempFolder()
    const options = { env: { PATH: process.env['PATH'], ONLY: 'this' }, logFile: join(folder.path, 'log') }
    await using daemon = startDaemon('sh', ['-c', 'echo "$ONLY:$HOME"'], options)
    await eventually('the daemon ended', () => daemon.ended() !== undefined)
    expect(await daemon.logTail(1)).toBe('this:')
  })
})

test('a log that does not exist has no last lines', async () => {
  await using folder = await tempFolder()
  const logFile = join(folder.path, 'log')
  await using daemon = startDaemon('true', [], { env: process.env, logFile })
  await rm(logFile)
  expect(await daemon.logTail(5)).toBe('')
})
