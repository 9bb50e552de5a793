import { describe, expect, test } from 'vitest'
import type { BinaryBuild, Measurement, Obstacle, Report } from '../../../src/model.ts'
import type { BinaryChange } from '../../../src/report/advice/binary-change.ts'
import { type TriedAdvice, withAdvice } from '../../../src/report/advice/outcome.ts'
import { judgeReport } from '../../../src/report/judge-report.ts'
import { benchmark, build, buildReport, pairs, sampling } from '../../support/report-builder.ts'

const project = '.+copy-order'
const of = benchmark({ project, scenario: 'source-change' })
const cold = benchmark({ project, scenario: 'cold' })

const tried: TriedAdvice = {
  kind: 'tried',
  rewrite: 'copy-order',
  text: 'Copies go.mod first.',
  changesBinary: undefined,
  project,
  file: 'Dockerfile',
  dockerfile: 'Dockerfile',
  line: 3,
  diff: '--- a/Dockerfile\n',
}

const digests = { base: 'a'.repeat(64), other: 'b'.repeat(64) }

const told: BinaryBuild = {
  ...{ programs: 1, go: 'go1.26.8', vcs: 1, trimpath: 0, cgo: 1 },
  othersSha256: 'c'.repeat(64),
}

const warmUpWith = (
  revision: 'base' | 'head',
  binarySha256: string | undefined,
  binaryBuild?: BinaryBuild,
): Measurement => {
  const made = build(cold, { revision, round: 0, excluded: 'warm-up' })
  const { evidence } = made
  return evidence === undefined || binarySha256 === undefined
    ? made
    : { ...made, evidence: { ...evidence, binarySha256, ...(binaryBuild !== undefined && { binaryBuild }) } }
}

const reportOf = (
  timesMs: readonly (readonly [number, number])[],
  {
    head = digests.base,
    obstacles = [] as readonly Obstacle[],
    headBuild = undefined as BinaryBuild | undefined,
  } = {},
): Report =>
  buildReport({
    revisions: ['base', 'head'],
    benchmarks: [of],
    measurements: [
      warmUpWith('base', digests.base, told),
      warmUpWith('head', head === '' ? undefined : head, headBuild),
      ...pairs(of, timesMs),
    ],
    sampling: new Map([[of.id, sampling({ looks: [6], pairs: timesMs.length, obstacles })]]),
  })

const six = (baseMs: number, headMs: number) =>
  Array.from({ length: 6 }, (_, at) => [baseMs + at, headMs + at] as const)

const adviceOf = (report: Report, each: TriedAdvice = tried) => withAdvice(report, [each]).advice?.[0]

const why = (obstacle: Obstacle) => adviceOf(reportOf([], { obstacles: [obstacle] }))

const changed = (shows: BinaryChange['shows'], head: Partial<BinaryBuild> | undefined) =>
  adviceOf(
    reportOf(six(10_000, 6_000), {
      head: digests.other,
      headBuild: head === undefined ? undefined : { ...told, ...head },
    }),
    { ...tried, changesBinary: { text: 'So it is.', shows } },
  )

describe('a rewrite', () => {
  test('is the cause of what it changes, so that no cause is called unknown', () => {
    const found = reportOf(six(10_000, 6_000))
    expect(judgeReport(found).benchmarks[0]?.comparison?.causes).toBeDefined()
    const { verdict, causes, cause } = judgeReport(withAdvice(found, [tried])).benchmarks[0]?.comparison ?? {}
    expect({ kind: verdict?.kind, causes, cause }).toEqual({
      kind: 'improvement',
      causes: undefined,
      cause: undefined,
    })
  })

  test('is advice where it is surely faster and the binary is the same', () => {
    const advice = adviceOf(reportOf(six(10_000, 6_000)))
    expect(advice).toMatchObject({
      outcome: 'faster',
      binary: { kind: 'same', base: digests.base, head: digests.base },
      results: [{ scenario: 'source-change', verdict: 'improvement', pairs: 6 }],
    })
    expect(advice?.results[0]?.slowdown).toBeCloseTo(-0.4, 2)
  })

  test('is no advice with another binary, unless it is known to make one', () => {
    const other = reportOf(six(10_000, 6_000), { head: digests.other })
    expect(adviceOf(other)).toMatchObject({ outcome: 'other-binary', binary: { kind: 'different' } })
    expect(adviceOf(reportOf(six(10_000, 6_000), { head: '' }))).toMatchObject({
      outcome: 'other-binary',
      binary: { kind: 'unknown' },
    })
  })

  test('explains another binary only where what Go wrote into it shows that and nothing else', () => {
    for (const [shows, head] of [
      ['trimpath', { trimpath: 1 }],
      ['no-commit', { vcs: 0 }],
      ['no-cgo', { cgo: 0 }],
      ['other-go', { go: 'go1.26.1' }],
    ] as const)
      expect(changed(shows, head)).toMatchObject({
        outcome: 'faster',
        binary: { kind: 'explained', reason: 'So it is.' },
      })
    for (const [head, reason] of [
      [{}, 'does not show that a commit is gone'],
      [{ vcs: 2 }, 'does not show that a commit is gone'],
      [{ vcs: 0, othersSha256: 'd'.repeat(64) }, 'also shows other modules, tags or flags'],
      [undefined, 'cannot be read'],
    ] as const) {
      const { outcome, binary } = changed('no-commit', head) ?? {}
      expect({ outcome, kind: binary?.kind }).toEqual({ outcome: 'other-binary', kind: 'different' })
      expect(binary?.reason).toContain(reason)
    }
  })

  test('that is not faster, slower, or has too few pairs says so', () => {
    expect(adviceOf(reportOf(six(10_000, 10_001)))?.outcome).toBe('no-difference')
    expect(adviceOf(reportOf(six(10_000, 15_000)))?.outcome).toBe('slower')
    expect(adviceOf(reportOf(six(10_000, 6_000).slice(0, 2)))?.outcome).toBe('not-judged')
  })

  test('that does not build, has no time or no engine says why', () => {
    expect(why({ kind: 'head-does-not-build', reason: 'no such file' })).toMatchObject({
      outcome: 'does-not-build',
      reason: 'no such file',
      results: [],
    })
    expect(why({ kind: 'unsupported', reason: 'it ignores mounts' })?.outcome).toBe('unsupported')
    expect(why({ kind: 'out-of-time', reason: 'it did not fit' })?.outcome).toBe('no-time')
  })

  test('whose turn had not come when the run was stopped is not measured', () => {
    const stopped = {
      ...buildReport({ revisions: ['base', 'head'], benchmarks: [of], measurements: [] }),
      complete: false,
    }
    expect(adviceOf(stopped)).toMatchObject({ outcome: 'not-measured', reason: 'the run was stopped before' })
  })

  test('that does not apply has its reason and nothing else', () => {
    const { kind: _, ...others } = tried
    const advice = adviceOf(reportOf([]), { ...others, kind: 'not-applicable', reason: 'there is no go.mod' })
    expect(advice).toEqual({
      rewrite: 'copy-order',
      text: 'Copies go.mod first.',
      outcome: 'not-applicable',
      reason: 'there is no go.mod',
      results: [],
    })
  })
})
