import { describe, expect, test } from 'vitest'
import { judgeRun } from '../../src/analysis/run-verdict.ts'
import type { Because, BenchmarkReport, VerdictKind } from '../../src/model.ts'
import { attempts, defaultLimits } from '../support/circumstances.ts'

const benchmark = (project: string, changes: Partial<BenchmarkReport> = {}): BenchmarkReport => ({
  id: `docker/${project}/cold`,
  engine: 'docker',
  project,
  scenario: 'cold',
  evidenceLevel: 'structural',
  gated: true,
  limits: defaultLimits,
  head: { samplesMs: [] },
  ...changes,
})

const compared = (project: string, kind: VerdictKind, slowdown?: number, reason = `${kind} reason`) =>
  benchmark(project, {
    comparison: {
      pairs: 6,
      attempts: { base: attempts(), head: attempts() },
      verdict: { kind, because: 'scatter', reason },
      ...(slowdown !== undefined && { slowdown }),
    },
  })

/** The same with another code. */
const becauseOf = (because: Because, report: BenchmarkReport): BenchmarkReport =>
  report.comparison === undefined
    ? report
    : {
        ...report,
        comparison: { ...report.comparison, verdict: { ...report.comparison.verdict, because } },
      }

const run = (...kinds: readonly VerdictKind[]) =>
  judgeRun(kinds.map((kind, index) => compared(`p${index}`, kind, 0.01)))

describe('the verdict of a run', () => {
  test.each<[VerdictKind, readonly VerdictKind[]]>([
    ['regression', ['unchanged', 'invalid', 'warning', 'improvement', 'inconclusive', 'none', 'regression']],
    ['invalid', ['unchanged', 'improvement', 'warning', 'inconclusive', 'invalid']],
    ['warning', ['unchanged', 'inconclusive', 'improvement', 'warning']],
    ['improvement', ['unchanged', 'inconclusive', 'improvement']],
    ['unchanged', ['inconclusive', 'inconclusive', 'unchanged']],
    ['inconclusive', ['inconclusive', 'inconclusive']],
    ['inconclusive', ['none', 'inconclusive']],
    ['none', ['none', 'none']],
  ])('is %s for %j', (expected, kinds) => {
    expect(run(...kinds).verdict.kind).toBe(expected)
  })

  test.each<Because>(['out-of-time', 'out-of-disk', 'engine-broke', 'no-edit', 'image-moved', 'state-lost'])(
    'is inconclusive when one benchmark was not sampled (%s), whatever the others say',
    (because) => {
      const hole = becauseOf(because, compared('b', 'inconclusive', undefined, 'give --time-budget 31m'))
      for (const kind of ['unchanged', 'improvement', 'inconclusive'] as const) {
        const { verdict } = judgeRun([compared('a', kind, 0.01), hole])
        expect([verdict.kind, verdict.because]).toEqual(['inconclusive', because])
        expect(verdict.reason).toContain('docker/b/cold: give --time-budget 31m')
      }
      expect(judgeRun([compared('a', 'regression', 0.2), hole]).verdict.kind).toBe('regression')
    },
  )

  test('ignores benchmarks that are not gated', () => {
    const loose = { ...compared('loose', 'regression', 0.5), gated: false }
    const { verdict, slowdown, judged } = judgeRun([loose, compared('app', 'unchanged', 0.02)])
    expect(verdict.kind).toBe('unchanged')
    expect(slowdown).toBe(0.02)
    expect(judged).toBe(1)
  })

  test('of one gated benchmark is that of the benchmark, with its reason', () => {
    expect(judgeRun([compared('app', 'warning', 0.07, '7% slower')]).verdict).toEqual({
      kind: 'warning',
      because: 'scatter',
      reason: 'docker/app/cold: 7% slower',
    })
  })

  test('names the slowest of several regressions and how many there are', () => {
    const { verdict } = judgeRun([
      compared('a', 'regression', 0.12, '12% slower'),
      compared('b', 'regression', 0.31, '31% slower'),
      compared('c', 'unchanged', 0),
    ])
    expect(verdict.reason).toBe('regression in 2 of 3 gated benchmarks, above all docker/b/cold: 31% slower')
  })

  test('names the largest gain of several improvements', () => {
    const { verdict } = judgeRun([
      compared('a', 'improvement', -0.1, '10% less time'),
      compared('b', 'improvement', -0.3, '30% less time'),
    ])
    expect(verdict.reason).toContain('above all docker/b/cold: 30% less time')
  })

  test('counts what is inconclusive and what was not judged beside it', () => {
    const kinds = ['unchanged', 'inconclusive', 'inconclusive', 'none'] as const
    expect(run(...kinds).verdict.reason).toBe(
      'unchanged in 1 of 3 gated benchmarks, docker/p0/cold: unchanged reason; ' +
        '2 inconclusive beside it; 1 not judged',
    )
    expect(run('regression', 'inconclusive').verdict.reason).toMatch(/; 1 inconclusive beside it$/)
    expect(run('inconclusive', 'inconclusive').verdict.reason).not.toContain('beside')
  })

  test('tells a reason that all share once', () => {
    const reason = 'no input of the build changed, so nothing was built'
    const { verdict, slowdown, unknown } = judgeRun([
      compared('a', 'unchanged', undefined, reason),
      compared('b', 'unchanged', undefined, reason),
    ])
    expect(verdict.reason).toBe(`unchanged in 2 of 2 gated benchmarks: ${reason}`)
    expect(slowdown).toBeUndefined()
    expect(unknown?.slowdown).toBe('no gated benchmark has times to compare')
  })
})

describe('a run that judges nothing', () => {
  test('repeats why its gated benchmarks were not judged', () => {
    const reason = 'not judged: the base does not build'
    expect(judgeRun([compared('app', 'none', 0.4, reason)])).toEqual({
      verdict: { kind: 'none', because: 'scatter', reason },
      judged: 0,
      unknown: { slowdown: reason },
    })
  })

  test('says when there is one revision, and when nothing is gated', () => {
    expect(judgeRun([benchmark('app')]).verdict).toEqual({
      kind: 'none',
      because: 'one-revision',
      reason: 'not judged: there is only one revision',
    })
    expect(judgeRun([{ ...compared('app', 'regression', 0.5), gated: false }]).verdict).toEqual({
      kind: 'none',
      because: 'nothing-gated',
      reason: 'not judged: no benchmark is gated',
    })
    expect(judgeRun([]).verdict.kind).toBe('none')
  })
})

test('a gated benchmark that was not compared while others were is a hole, not a pass', () => {
  const { verdict } = judgeRun([compared('a', 'unchanged', 0), benchmark('b')])
  expect(verdict.kind).toBe('invalid')
  expect(verdict.reason).toContain('docker/b/cold: it is gated, but was not compared')
})

describe('the worst slowdown', () => {
  test('is the largest of the gated benchmarks whose times could be judged', () => {
    const { slowdown } = judgeRun([
      compared('a', 'unchanged', 0.02),
      compared('b', 'inconclusive', 0.08),
      compared('c', 'invalid', 0.9),
      compared('d', 'none', 0.7),
    ])
    expect(slowdown).toBe(0.08)
  })

  test('is negative when every one became faster', () => {
    const { slowdown } = judgeRun([compared('a', 'improvement', -0.3), compared('b', 'improvement', -0.1)])
    expect(slowdown).toBe(-0.1)
  })

  test('does not depend on benchmarks without times', () => {
    expect(judgeRun([compared('a', 'unchanged'), compared('b', 'unchanged', -0.03)]).slowdown).toBe(-0.03)
  })
})
