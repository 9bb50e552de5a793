import { expect, test } from 'vitest'
import type { Measurement, StudyRow } from '../../src/model.ts'
import { cpuAdvice } from '../../src/studies/cpu/advice.ts'
import { goColumns, usedIn, usedUnder } from '../../src/studies/cpu/cells.ts'
import { withGoFlag } from '../../src/studies/cpu/go-flags.ts'
import { limitNamed, parallelismIn, studyLimits, withParallelism } from '../../src/studies/cpu/limits.ts'
import { quotaIn, readCpuProbe, whyIgnored } from '../../src/studies/cpu/cpu-probe.ts'
import { about, row, times } from './rows.ts'

test('a quota that surely costs time is named with its throttled periods', () => {
  const half = row({ value: 'quota-0.5', ...times(3.9, 3.5, 4.2), columns: { throttledShare: 0.96 } })
  const two = row({ value: 'quota-2', ...times(1.02, 0.97, 1.06) })
  expect(cpuAdvice([half, two])).toEqual([
    'A quota costs time in 1 of 2 rows, most with 0.5: cold of tiny on podman took 3.90× (3.50× to 4.20×) as long as without a limit, held up in 96% of its periods.',
  ])
  expect(cpuAdvice([two])).toEqual(['No quota is shown to cost time (1 row compared with no limit).'])
  expect(cpuAdvice([row({ value: 'quota-0.5', ratio: 3.9 })])).toEqual([])
})

const withP = (p: number, ms: number, change: Partial<StudyRow> = {}): StudyRow =>
  row({ value: 'quota-0.5', project: `tiny+p${p}`, group: `podman tiny+p${p}`, ...about(ms), ...change })

const even = [withP(1, 400), withP(2, 400), withP(4, 400), withP(8, 400)]

test('-p is left alone when no difference from -p 1 is shown', () => {
  expect(cpuAdvice(even)).toEqual([
    'No difference is shown between `-p 1` and `-p` 2, 4, 8 with quota-0.5 (cold of tiny on podman): leave `-p` alone.',
  ])
})

test('a -p that is slower or faster than -p 1 is named with its bounds', () => {
  expect(cpuAdvice([...even.slice(0, 2), withP(4, 300), withP(8, 600)])).toEqual([
    'Compared with `-p 1`, quota-0.5 (cold of tiny on podman) takes 0.75× (0.75× to 0.75×) with `-p 4` and 1.50× (1.50× to 1.50×) with `-p 8`.',
  ])
})

test('-p is not compared across projects, scenarios or engines, with five rounds, or when one value is missing', () => {
  const others = even.slice(0, 3)
  for (const change of [
    { project: 'small+p8' },
    { scenario: 'warm' },
    { engine: 'docker' },
    { value: 'quota-1' },
    { attempts: withP(8, 900).attempts.slice(1) },
  ])
    expect(cpuAdvice([...others, withP(8, 900, change)])).toEqual([])
  expect(cpuAdvice(others)).toEqual([])
})

const contested = (shares: number, ms: number): StudyRow =>
  row({ value: `weight-${shares}-with-competitor`, ...about(ms), ...times(ms / 100, ms / 101, ms / 99) })

test('a weight is compared with the default one beside the same competitor', () => {
  expect(cpuAdvice([contested(1024, 200), contested(256, 500)])).toEqual([
    'Beside a competitor, cold of tiny on podman took 2.50× (2.50× to 2.50×) as long with weight-256-with-competitor as with weight-1024-with-competitor.',
  ])
  expect(cpuAdvice([contested(1024, 200), contested(256, 200)])).toEqual([
    'Beside a competitor, weight-256-with-competitor is not shown to be slower than weight-1024-with-competitor (1 row).',
  ])
  expect(cpuAdvice([contested(256, 500)])).toEqual([])
  for (const other of [{ group: 'docker tiny' }, { scenario: 'warm' }])
    expect(cpuAdvice([{ ...contested(1024, 200), ...other }, contested(256, 500)])).toEqual([])
})

test('a weight alone is shown to make no difference only where all its rows say so', () => {
  const [same, slower] = [
    row({ value: 'weight-256', ...times(1, 0.95, 1.04) }),
    row({ value: 'weight-1024', ...times(1.2, 1.1, 1.3) }),
  ]
  expect(cpuAdvice([same])).toEqual([
    'Without a competitor, no difference is shown between a weight and no limit (1 row).',
  ])
  expect(cpuAdvice([same, slower])).toEqual([])
  expect(cpuAdvice([row({ value: 'weight-256', ratio: 1 })])).toEqual([])
})

const seen = (goVersion: string): readonly StudyRow[] => [
  row({ value: 'quota-2', columns: { goMaxProcs: 8, goVersion } }),
]

test('a Go that does not see the quota gets GOMAXPROCS, and an old one a newer Go', () => {
  expect(cpuAdvice(seen('1.24.1'))).toEqual([
    'On podman, Go 1.24.1 chose GOMAXPROCS 8 under a quota of 2: set GOMAXPROCS in the Dockerfile, or build with Go 1.25 or newer.',
  ])
  expect(cpuAdvice(seen('1.26.8'))).toEqual([
    'On podman, Go 1.26.8 chose GOMAXPROCS 8 under a quota of 2: set GOMAXPROCS in the Dockerfile.',
  ])
  const hidden = row({ value: 'quota-2', columns: { goMaxProcs: 8, goVersion: '1.24.1', seenQuota: 'none' } })
  expect(cpuAdvice([hidden])).toEqual([
    'On podman, Go 1.24.1 chose GOMAXPROCS 8 under a quota of 2 that its step does not see: set GOMAXPROCS in the Dockerfile.',
  ])
  // Two are the least that Go uses on more than one processor.
  expect(cpuAdvice([row({ value: 'quota-0.5', columns: { goMaxProcs: 2 } })])).toEqual([])
})

const counted = (counters: Measurement['counters'], change: Partial<Measurement> = {}): Measurement => ({
  benchmark: 'podman+quota-0.5/tiny/cold',
  revision: 'head',
  round: 1,
  startedAt: '2026-11-29T03:00:00.000Z',
  durationMs: 1000,
  counters,
  ...change,
})

test('what builds used is the mean of the counted ones, and a counter that one lacks is not known', () => {
  const used = { quotaPeriods: 10, throttledPeriods: 9, throttledMs: 500, buildCpuMs: 600 }
  const lost = counted({ ...used, buildCpuMs: 9_000 }, { excluded: 'state-lost' })
  expect(usedIn([counted(used), counted({ ...used, buildCpuMs: 400 }), lost])).toEqual({
    throttledShare: 0.9,
    throttledMs: 500,
    cpuMs: 500,
    processors: '0.50',
  })
  const unread = counted({ quotaPeriods: 10 }, { unknown: { 'counters.throttledMs': 'no control group' } })
  expect(usedIn([unread])).toMatchObject({
    throttledShare: { unknown: 'the kernel does not show it' },
    throttledMs: { unknown: 'no control group' },
  })
  expect(usedIn([counted({ ...used, quotaPeriods: 0 })])).not.toHaveProperty('throttledShare')
  const beside = usedUnder({ hasRival: true }, [counted(used)])
  const unknown = { unknown: 'that of the competitor is counted with it' }
  expect(beside).toMatchObject({ cpuMs: unknown, processors: unknown, throttledMs: 500 })
  expect(usedUnder({ hasRival: false }, [counted(used)])).toMatchObject({ cpuMs: 600 })
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

test('a short build may use the whole quota of its first and its last period', () => {
  // Begun afresh, 150 ms of processor time under a quota of 50 in 100 ms take three periods, the last of them in part.
  expect(whyIgnored(0.5, { usedProcessors: 150 / 225, wallMs: 225 })).toBeUndefined()
  expect(whyIgnored(0.5, { usedProcessors: 150 / 225, wallMs: 10_000 })).toMatch(/ was ignored: 0\.67 /)
  expect(whyIgnored(0.5, { usedProcessors: 1.8, wallMs: 225 })).toMatch(/ was ignored: 1\.80 /)
})

test('what the probe wrote is read, and a quota that it exceeds was ignored', () => {
  const read = readCpuProbe(JSON.stringify(probe))
  expect(read).toEqual({
    round: 'r1',
    goMaxProcs: 2,
    processors: 2,
    goVersion: '1.26.8',
    usedProcessors: 0.52,
    wallMs: 1000,
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
