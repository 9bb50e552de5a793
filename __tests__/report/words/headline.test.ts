import { describe, expect, test } from 'vitest'
import type { Because, Benchmark, Stopped, VerdictKind } from '../../../src/model.ts'
import { nextStep } from '../../../src/report/words/advice.ts'
import { headline } from '../../../src/report/words/headline.ts'
import { noRows } from '../../../src/report/words/no-rows.ts'
import { why } from '../../../src/report/words/why.ts'
import { judged, service } from '../../support/comment-cases.ts'
import {
  benchmark,
  buildReport,
  builds,
  comparison,
  engineFacts,
  pairs,
  sampling,
} from '../../support/report-builder.ts'

const gated = [benchmark({ gated: true }), benchmark({ gated: true, scenario: 'warm' })] as const

/** By verdict: the usual reason for it. */
const usual: Readonly<Record<VerdictKind, Because>> = {
  regression: 'slower',
  warning: 'slower',
  improvement: 'faster',
  unchanged: 'within-threshold',
  inconclusive: 'scatter',
  invalid: 'state-lost-in-one',
  none: 'base-fails',
}

const judgedReport = (kind: VerdictKind, kinds: readonly VerdictKind[]) => {
  const verdict = { kind, because: usual[kind], reason: 'because' }
  const comparisons = kinds.map((each, at) => [
    gated[at]?.id ?? '',
    comparison({ slowdown: 1.3, verdict: { kind: each, because: usual[each], reason: 'because' } }),
  ])
  return buildReport({
    revisions: ['base', 'head'],
    benchmarks: gated,
    measurements: gated.flatMap((each) => pairs(each, [[1_000, 1_010]])),
    judged: { verdict, comparisons: Object.fromEntries(comparisons) },
  })
}

describe('the first line', () => {
  test.each<[VerdictKind, readonly VerdictKind[], string]>([
    [
      'regression',
      ['regression', 'unchanged'],
      'Cold build 2.3× slower: 1.00 s → 1.01 s (regression, 1 of 2 gated benchmarks)',
    ],
    [
      'warning',
      ['warning', 'inconclusive'],
      'Cold build 2.3× slower: 1.00 s → 1.01 s (warning, 1 of 2 gated benchmarks; 1 inconclusive)',
    ],
    [
      'improvement',
      ['improvement', 'improvement'],
      'Cold build 2.3× slower: 1.00 s → 1.01 s (improvement, 2 of 2 gated benchmarks)',
    ],
    [
      'unchanged',
      ['unchanged', 'inconclusive'],
      'Unchanged: cold build 1.00 s → 1.01 s (1 of 2 gated benchmarks; 1 inconclusive; a slowdown above 11% would have been a regression)',
    ],
    [
      'inconclusive',
      ['inconclusive', 'inconclusive'],
      'No clear result for the cold build: 1.00 s → 1.01 s, anything from 1.2% less time to 1.8% slower (inconclusive, 2 of 2 gated benchmarks)',
    ],
    [
      'invalid',
      ['invalid', 'unchanged'],
      'No valid result for the cold build: because (invalid, 1 of 2 gated benchmarks)',
    ],
  ])('of %s gives the number, then the verdict with N of M', (kind, kinds, line) => {
    const report = judgedReport(kind, kinds)
    expect(headline(report)).toBe(line)
    expect(why(report)).toBe('Why: because.')
  })

  test('counts gated benchmarks only', () => {
    const report = judgedReport('unchanged', ['unchanged', 'regression'])
    const [first, second] = report.benchmarks
    const benchmarks = first && second ? [first, { ...second, gated: false }] : []
    expect(headline({ ...report, benchmarks })).toBe(
      'Unchanged: cold build 1.00 s → 1.01 s (a slowdown above 11% would have been a regression)',
    )
  })

  test('of unchanged says what an inconclusive benchmark could have found, or nothing where that is unknown', () => {
    const report = judgedReport('unchanged', ['unchanged', 'inconclusive'])
    const [first, second] = report.benchmarks
    const withReach = (detectable: number | undefined): string => {
      const { detectable: _, ...rest } = second?.comparison ?? comparison()
      const known = detectable === undefined ? rest : { ...rest, detectable }
      return headline({
        ...report,
        benchmarks: first && second ? [first, { ...second, comparison: known }] : [],
      })
    }
    expect(withReach(0.405)).toBe(
      'Unchanged: cold build 1.00 s → 1.01 s (1 of 2 gated benchmarks; 1 inconclusive; a slowdown above 40.5% would have been a regression)',
    )
    expect(withReach(undefined)).toBe(
      'Unchanged: cold build 1.00 s → 1.01 s (1 of 2 gated benchmarks; 1 inconclusive)',
    )
  })

  test('of pairs that scatter too much asks for no more time', () => {
    const report = judgedReport('inconclusive', ['inconclusive', 'inconclusive'])
    const stoppedBy = (stopped: Stopped): typeof report => ({
      ...report,
      benchmarks: report.benchmarks.map((each) => ({ ...each, sampling: sampling({ stopped }) })),
    })
    expect(nextStep(stoppedBy('out-of-time'))).toBe(
      'Run again on a quieter machine, or with a larger time-budget.',
    )
    expect(nextStep(stoppedBy('futile'))).toBe('Run again on a quieter machine.')
  })

  test('of unchanged does not say what would have been found where four pairs were enough', () => {
    const report = judged({
      benchmarks: [change, cold],
      measurements: [...pairs(change, six(9_000, 9_010)), ...pairs(cold, six(20_000, 20_020).slice(0, 4))],
      sampled: {},
    })
    expect(report.benchmarks.map(({ comparison: of }) => of?.detectable === undefined)).toEqual([false, true])
    expect(headline(report)).toMatch(/^Unchanged: .* \(2 of 2 gated benchmarks\)$/)
  })

  test('gives the reason when two revisions were not judged, and the second line what was measured', () => {
    const report = judgedReport('none', ['none', 'none'])
    const reason = 'not judged: 2 of 6 builds of the base failed'
    const notJudged = { ...report, verdict: { ...report.verdict, reason } }
    expect(headline(notJudged)).toBe('Not judged: 2 of 6 builds of the base failed.')
    expect(why(notJudged)).toBe('2 of 2 benchmarks measured in the head, for information only.')
  })

  test('says once that a run with two revisions stopped early', () => {
    const report = buildReport({
      complete: false,
      revisions: ['base', 'head'],
      benchmarks: gated,
      measurements: pairs(gated[0], [[1_000, 1_010]]),
    })
    expect(headline(report)).toBe('Not judged: the run stopped before its plan was carried out.')
    expect(why(report)).toBe('1 of 2 benchmarks measured in the head, for information only.')
  })

  test('needs no benchmark to say that nothing changed', () => {
    expect(headline({ ...judgedReport('unchanged', []), benchmarks: [] })).toBe('Unchanged: because')
  })

  test('says how many builds when they differ', () => {
    const rival = benchmark({ engine: 'docker' })
    const report = buildReport({
      engines: [engineFacts.podman, engineFacts.docker],
      benchmarks: [gated[0], rival],
      measurements: [...builds(gated[0], [1, 2, 3]), ...builds(rival, [1, 2])],
    })
    expect(headline(report)).toBe(
      'Measured 2 benchmarks on podman 4.3.1 and docker 20.10.24, 2 to 3 builds each; nothing was compared: cold 2 ms with podman and 2 ms with docker.',
    )
  })

  test('names the version that was asked for, once', () => {
    const pinned = benchmark({ engine: 'podman@4.3.1' })
    const report = buildReport({ benchmarks: [pinned], measurements: builds(pinned, [1, 2, 3]) })
    expect(headline(report)).toContain('on podman 4.3.1, 3 builds each')
  })

  test('says when the run stopped early', () => {
    expect(headline(buildReport({ complete: false }))).toMatch(/^Provisional: .*stopped before its plan/u)
  })
})

const [change, cold, warm] = ['source-change', 'cold', 'warm'].map((scenario) => service(scenario)) as [
  Benchmark,
  Benchmark,
  Benchmark,
]
const six = (baseMs: number, headMs: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 6 }, (_, at) => [baseMs + at, headMs + at] as const)

describe('a slowdown below the floor', () => {
  const report = judged({
    benchmarks: [change, cold],
    measurements: [...pairs(change, six(2_000, 2_300)), ...pairs(cold, six(60_000, 61_000))],
  })

  test('is what the first line says of a run that is unchanged otherwise', () => {
    expect(report.verdict).toMatchObject({ kind: 'unchanged', because: 'below-floor' })
    expect(headline(report)).toBe(
      'Source-change build 15% slower: 2.00 s → 2.30 s, by less than the 500 ms that count (slower, below the floor, 1 of 2 gated benchmarks)',
    )
  })

  test('has its reason in the second line, although the other benchmark may have slowed down by more time', () => {
    expect(why(report)).toMatch(/^Why: the cause is unknown: /u)
  })
})

const reason = 'it did not fit into the time budget of 20 min; --time-budget 34m would be enough'
const dropped = {
  pairs: 0,
  attempts: 0,
  stopped: 'out-of-time',
  obstacles: [{ kind: 'out-of-time', reason }],
} as const

/** The second line where three pairs fitted, and the run was to look at these numbers of them. */
const whyOfThree = (looks: readonly number[]): string =>
  why(
    judged({
      benchmarks: [cold],
      measurements: pairs(cold, six(9_000, 9_010).slice(0, 3)),
      sampled: { [cold.id]: { ...dropped, looks, pairs: 3, attempts: 3 } },
    }),
  )

describe('a gated benchmark that ran out of time', () => {
  test('is named in the first line, with the budget that would be enough', () => {
    const report = judged({
      benchmarks: [change, cold],
      measurements: pairs(change, six(9_000, 9_010)),
      sampled: { [cold.id]: dropped },
    })
    expect(report.verdict).toMatchObject({ kind: 'inconclusive', because: 'out-of-time' })
    expect(headline(report)).toBe(
      `No clear result (inconclusive, 1 of 2 gated benchmarks). Out of time: cold (${reason})`,
    )
  })

  test('is named beside a regression as well, together with others that have the same reason', () => {
    const report = judged({
      benchmarks: [change, cold, warm],
      measurements: pairs(change, six(9_000, 12_000)),
      sampled: { [cold.id]: dropped, [warm.id]: dropped },
    })
    expect(headline(report)).toBe(
      'Source-change build 33.3% slower: 9.00 s → 12.0 s (regression, 1 of 3 gated benchmarks; 2 inconclusive). ' +
        `Out of time: cold and warm (${reason})`,
    )
  })

  test('is not said to need more pairs than a verdict takes, whatever rounds asks for', () => {
    for (const looks of [[20], [6, 9, 12, 15]])
      expect(whyOfThree(looks)).toBe('Why: at least 6 pairs are needed to be sure, and 3 were measured.')
  })

  test('is not named when it is not gated', () => {
    const report = judged({
      benchmarks: [change, { ...cold, gated: false }],
      measurements: pairs(change, six(9_000, 9_010)),
      sampled: { [cold.id]: dropped },
    })
    expect(headline(report)).toMatch(/^Unchanged: source-change build 9\.00 s → 9\.01 s \([^)]*\)$/u)
  })
})

describe('what does not build', () => {
  const broken = {
    stopped: 'does-not-build',
    obstacles: [{ kind: 'head-does-not-build', reason: 'exit status 1' }],
  } as const
  const unsupported = {
    stopped: 'unsupported',
    obstacles: [{ kind: 'unsupported', reason: 'it ignores cache mounts' }],
  } as const

  test('is not called invalid', () => {
    const report = judged({
      benchmarks: [change, cold],
      measurements: [],
      sampled: { [change.id]: broken, [cold.id]: broken },
    })
    expect(headline(report)).toBe('The head does not build (invalid, 2 of 2 gated benchmarks)')
    expect(why(report)).toBe('Why: exit status 1.')
    expect(nextStep(report)).toBe('Fix the build of the head.')
    const withBase = { ...report, builds: pairs(cold, [[1_000, 1_000]]) }
    expect(headline(withBase)).toBe(
      'The head does not build, the base does (invalid, 2 of 2 gated benchmarks)',
    )
  })

  test('is the project where there is no base, and so no head', () => {
    const verdict = { kind: 'invalid', because: 'head-does-not-build', reason: 'because' } as const
    const alone = { ...buildReport({ benchmarks: [], measurements: [] }), verdict }
    expect(headline(alone)).toBe('The project does not build (invalid)')
    expect(nextStep(alone)).toBe('Fix the build of the project.')
    expect(noRows(alone)).toBe('Nothing was built, because the project cannot be built.')
    const projects = (alone.projects ?? []).map((each) => ({ ...each, base: { commit: 'b'.repeat(40) } }))
    const withBase = { ...alone, projects }
    expect(headline(withBase)).toBe('The head does not build (invalid)')
  })

  test('is only a part of a run that is invalid for several reasons', () => {
    const { benchmarks } = judged({
      benchmarks: [change, cold],
      measurements: [],
      sampled: { [change.id]: broken, [cold.id]: unsupported },
    })
    const report = { ...buildReport(), benchmarks: benchmarks.map((each) => ({ ...each, gated: true })) }
    const verdict = { kind: 'invalid', because: 'head-does-not-build', reason: 'because' } as const
    expect(headline({ ...report, verdict })).toBe(
      'No valid result for the source-change build: does not build, while the base does: exit status 1 (invalid, 2 of 2 gated benchmarks)',
    )
  })
})

test('a slowdown does not read like the limit that it exceeds', () => {
  const report = judgedReport('regression', ['regression', 'unchanged'])
  const benchmarks = report.benchmarks.map((each) => ({
    ...each,
    ...(each.comparison !== undefined && { comparison: { ...each.comparison, slowdown: 0.1004 } }),
  }))
  expect(headline({ ...report, benchmarks })).toMatch(/^Cold build 10\.04% slower: /)
  expect(nextStep({ ...report, benchmarks })).toContain('fail-threshold (10%)')
  const finer = benchmarks.map((each) => ({ ...each, limits: { ...each.limits, failThreshold: 0.1002 } }))
  expect(nextStep({ ...report, benchmarks: finer })).toContain('fail-threshold (10.02%)')
})
