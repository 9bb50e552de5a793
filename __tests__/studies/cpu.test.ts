import { expect, test } from 'vitest'
import { cpuAdvice } from '../../src/studies/cpu/advice.ts'
import { goColumns } from '../../src/studies/cpu/cells.ts'
import { withGoFlag } from '../../src/studies/cpu/go-flags.ts'
import { limitNamed, parallelismIn, studyLimits, withParallelism } from '../../src/studies/cpu/limits.ts'
import { quotaIn, readCpuProbe, whyIgnored } from '../../src/studies/cpu/cpu-probe.ts'
import { row, times } from './rows.ts'

test('a quota that surely costs time is named with its throttled periods', () => {
  const half = row({ value: 'quota-0.5', ...times(3.9, 3.5, 4.2), columns: { throttledShare: 0.96 } })
  expect(cpuAdvice([half])).toEqual([
    'A quota of 0.5 costs time: cold on podman took 3.90× as long as without a limit, held up in 96% of its periods. Raise the quota before anything else.',
  ])
  expect(cpuAdvice([row({ value: 'quota-2', ...times(1.02, 0.97, 1.06) })])).toEqual([])
})

const timed = (p: number, medianMs: number) =>
  row({ value: 'quota-0.5', project: `tiny+p${p}`, sample: { samplesMs: [medianMs], medianMs } })

test('-p is left alone when its medians are within 10%', () => {
  expect(cpuAdvice([timed(1, 40_000), timed(8, 43_000)])).toEqual([
    'With quota-0.5, `-p` from 1 to 8 changed the median by less than 10%: leave `-p` alone.',
  ])
})

test('a -p that is slower is named with the fastest one', () => {
  expect(cpuAdvice([timed(1, 40_000), timed(2, 30_000), timed(8, 45_000)])).toEqual([
    'With quota-0.5, `-p 8` took 1.50× as long as `-p 2`, by the medians.',
  ])
})

test('a weight is said to be free only where that was shown', () => {
  const contested = row({ value: 'weight-256-with-competitor', ...times(4.8, 4.1, 5.5) })
  const alone = row({ value: 'weight-256', ...times(1, 0.95, 1.04) })
  expect(cpuAdvice([alone, contested])).toEqual([
    'A weight costs nothing while nobody competes; with a competitor at the default weight, weight-256 took 4.80× as long.',
  ])
  expect(cpuAdvice([contested])).toEqual([
    'With a competitor at the default weight, weight-256 took 4.80× as long.',
  ])
})

test('a Go that does not see the quota gets GOMAXPROCS', () => {
  const columns = { goMaxProcs: 8 }
  expect(cpuAdvice([row({ value: 'quota-2', columns })])[0]).toMatch(
    /^On podman, Go saw 8 processors under a quota of 2: set GOMAXPROCS/,
  )
  // Two are the least that Go uses on more than one processor.
  expect(cpuAdvice([row({ value: 'quota-0.5', columns: { goMaxProcs: 2 } })])).toEqual([])
})

test.for([
  ['50000 100000', 0.5],
  ['max 100000', 'none'],
  ['150000', 1.5],
  ['-1', 'none'],
  [undefined, undefined],
  ['nonsense', undefined],
] as const)('the quota %j is %j', ([text, quota]) => {
  expect(quotaIn(text)).toBe(quota)
})

const probe = { round: 'r1', gomaxprocs: 2, cpus: 2, go: 'go1.26.8', wallMs: 1000, cpuMs: 520, quota: '-1' }

test('what the probe wrote is read, and a quota that it exceeds was ignored', () => {
  const read = readCpuProbe(JSON.stringify(probe))
  expect(read).toEqual({
    round: 'r1',
    goMaxProcs: 2,
    processors: 2,
    goVersion: '1.26.8',
    usedProcessors: 0.52,
    ownQuota: 'none',
  })
  expect(whyIgnored(0.5, read)).toBeUndefined()
  expect(whyIgnored(0.4, read)).toBe('the quota of 0.4 was ignored: 0.52 processors were used')
  expect(() => readCpuProbe('{"wallMs": 1}')).toThrow('the probe of the processors wrote down no gomaxprocs')
})

test.for([
  ['ENV GOFLAGS=-mod=readonly', 'ENV GOFLAGS="-mod=readonly -p=4"'],
  [
    'ENV A=1 \\\n    GOFLAGS=-mod=readonly \\\n    B=2',
    'ENV A=1 \\\n    GOFLAGS="-mod=readonly -p=4" \\\n    B=2',
  ],
  ['ENV GOFLAGS="-mod=vendor -v"', 'ENV GOFLAGS="-mod=vendor -v -p=4"'],
  ['ENV GOFLAGS=""', 'ENV GOFLAGS="-p=4"'],
] as const)('a flag is added to %j', ([text, changed]) => {
  expect(withGoFlag(text, '-p=4')).toBe(changed)
})

test('a Dockerfile without GOFLAGS is refused', () => {
  expect(() => withGoFlag('RUN go build .', '-p=4')).toThrow('its Dockerfile does not set GOFLAGS')
})

test('the -p of a project is part of its name', () => {
  expect(parallelismIn(withParallelism('tiny+cache-mounts+go1.26.8', 8))).toBe(8)
  expect(parallelismIn('tiny+cache-mounts+go1.26.8')).toBeUndefined()
})

test('each limit has a name that can stand in a list', () => {
  const names = studyLimits.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z\d.-]+$/)
  expect(limitNamed('quota-0.5')).toMatchObject({ limit: { kind: 'quota', cpus: 0.5 }, hasRival: false })
})

test('GOMAXPROCS is known only for the Go that the builds have', () => {
  const probed = { goMaxProcs: 2, goVersion: '1.21.13' }
  expect(goColumns(probed, '1.21.13')).toEqual({ goMaxProcs: 2, goVersion: '1.21.13' })
  expect(goColumns(probed, undefined)).toMatchObject({
    goMaxProcs: { unknown: expect.stringContaining('which Go the image has') },
  })
})
