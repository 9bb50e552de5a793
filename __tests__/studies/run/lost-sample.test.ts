import { expect, test } from 'vitest'
import { DaemonDied } from '../../../src/engines/daemon-died.ts'
import { CommandError } from '../../../src/host/process/exec.ts'
import {
  lostAround,
  lostBy,
  lostByBuild,
  lostByCommand,
  LostSample,
} from '../../../src/studies/run/lost-sample.ts'
import { testHost } from '../../support/test-host.ts'

test('a dead engine is not a failed build, and other errors are', () => {
  const died = new DaemonDied({ message: 'buildkitd was killed\nby a signal', logTail: '' })
  expect(lostBy(died)).toEqual({ kind: 'engine-died', message: 'buildkitd was killed', builds: [] })
  expect(lostBy(new Error('no space left\non /'))).toEqual({
    kind: 'failed',
    message: 'no space left',
    builds: [],
  })
  const lost = { kind: 'state-lost', message: 'it came from the cache', builds: [] } as const
  expect(lostBy(new LostSample(lost))).toEqual(lost)
})

test('a command that was stopped at the time limit of builds would have taken longer', async () => {
  const result = await testHost().exec('sleep', ['20'], { timeoutMs: 100 })
  const error = new CommandError(result)
  expect(lostByCommand(error, 100)).toEqual({
    ...{ kind: 'timed-out', message: 'it did not finish within 0.1 s', builds: [] },
    durationMs: result.durationMs,
  })
  // It was not the build, whose limit is longer.
  expect(lostByCommand(error, 101).kind).toBe('failed')
  const failed = await testHost().exec('false', [], { timeoutMs: 20_000 })
  expect(lostByCommand(new CommandError(failed), 100).kind).toBe('failed')
})

test.each(['failed', 'engine-died', 'timed-out'] as const)('a build that %s stays what it is', (kind) => {
  const time = kind === 'timed-out' ? { durationMs: 5000 } : {}
  const failure = { kind, message: 'the reason\nand more', logTail: '' }
  expect(lostByBuild(failure, 5000)).toEqual({ kind, message: 'the reason', builds: [], ...time })
})

test('that a build was stopped is not the time of something that happens in it', () => {
  const failure = { kind: 'timed-out', message: 'stopped\nand more', logTail: '' } as const
  expect(lostAround(failure)).toEqual({ kind: 'failed', message: 'stopped', builds: [] })
  expect(lostAround({ ...failure, kind: 'engine-died' }).kind).toBe('engine-died')
})
