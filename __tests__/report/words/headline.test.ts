import { describe, expect, test } from 'vitest'
import type { VerdictKind } from '../../../src/model.ts'
import { headline, why } from '../../../src/report/words/headline.ts'
import {
  benchmark,
  buildReport,
  builds,
  comparison,
  engineFacts,
  pairs,
} from '../../support/report-builder.ts'

const gated = [benchmark({ gated: true }), benchmark({ gated: true, scenario: 'warm' })] as const

const judgedReport = (kind: VerdictKind, kinds: readonly VerdictKind[]) => {
  const verdict = { kind, reason: 'because' }
  const comparisons = kinds.map((each, at) => [
    gated[at]?.id ?? '',
    comparison({ verdict: { kind: each, reason: 'because' } }),
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
    ['regression', ['regression', 'unchanged'], 'Regression in 1 of 2 gated benchmarks: mend the cause'],
    ['warning', ['warning', 'inconclusive'], 'Warning in 1 of 2 gated benchmarks (1 inconclusive): look at'],
    ['improvement', ['improvement', 'improvement'], 'Improvement in 2 of 2 gated benchmarks: nothing to do.'],
    [
      'unchanged',
      ['unchanged', 'inconclusive'],
      'Unchanged in 1 of 2 gated benchmarks (1 inconclusive): nothing',
    ],
    ['inconclusive', ['inconclusive', 'inconclusive'], 'Inconclusive in 2 of 2 gated benchmarks: run again'],
    ['invalid', ['invalid', 'unchanged'], 'Invalid in 1 of 2 gated benchmarks: nothing can be said'],
    ['none', ['none', 'none'], 'Not judged: 2 of 2 benchmarks measured on head, for information only.'],
  ])('of %s counts the gated benchmarks and says what to do', (kind, kinds, start) => {
    const report = judgedReport(kind, kinds)
    expect(headline(report).slice(0, start.length)).toBe(start)
    expect(why(report)).toBe('Why: because.')
  })

  test('counts gated benchmarks only', () => {
    const report = judgedReport('unchanged', ['unchanged', 'regression'])
    const [first, second] = report.benchmarks
    const benchmarks = first && second ? [first, { ...second, gated: false }] : []
    expect(headline({ ...report, benchmarks })).toBe('Unchanged in 1 of 1 gated benchmark: nothing to do.')
  })

  test('needs no benchmark to say that nothing changed', () => {
    expect(headline({ ...judgedReport('unchanged', []), benchmarks: [] })).toBe('Unchanged: nothing to do.')
  })

  test('says how many builds when they differ', () => {
    const rival = benchmark({ engine: 'docker' })
    const report = buildReport({
      engines: [engineFacts.podman, engineFacts.docker],
      benchmarks: [gated[0], rival],
      measurements: [...builds(gated[0], [1, 2, 3]), ...builds(rival, [1, 2])],
    })
    expect(headline(report)).toBe(
      'Measured 2 benchmarks on podman 4.3.1 and docker 20.10.24, 2 to 3 builds each; nothing was compared.',
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
