import { describe, expect, test } from 'vitest'
import { ratioNote } from '../../../src/report/table/measured.ts'
import { tableOf } from '../../../src/report/table/table.ts'
import { commentReport } from '../../support/comment-cases.ts'
import {
  benchmark,
  build,
  buildReport,
  builds,
  comparison,
  engineFacts,
  pairs,
} from '../../support/report-builder.ts'

const engines = [engineFacts.podman, engineFacts.docker]
const [cold, rival] = [benchmark(), benchmark({ engine: 'docker' })]

/** The cells of one column, top to bottom; undefined when there is no such column. */
const column = (report: ReturnType<typeof buildReport>, title: string): readonly string[] | undefined => {
  const { titles, rows } = tableOf(report)
  const at = titles.indexOf(title)
  return at < 0 ? undefined : rows.map(({ cells }) => cells[at] ?? '')
}

describe('the table', () => {
  test('moves what all rows share to the line above', () => {
    const { constants, titles } = tableOf(buildReport())
    expect(constants).toEqual([
      'Engine: podman 4.3.1',
      'Project: tiny (cache-mounts, Go 1.26.3)',
      'Evidence: proved',
    ])
    expect(titles).toEqual(['scenario', 'median', 'min–max', 'builds'])
  })

  test('rounds no change to its limit, and no bound of a sure one to nothing', () => {
    const verdict = { kind: 'regression', because: 'slower', reason: '' } as const
    const judged = { slowdown: 0.1003, low: 0.0003, high: 1.2, slowdownMs: 100, verdict }
    const report = buildReport({
      revisions: ['base', 'head'],
      measurements: pairs(cold, [[1_000, 1_100]]),
      judged: { verdict, comparisons: { [cold.id]: comparison(judged) } },
    })
    expect(column(report, 'change')).toEqual(['+100 ms (+10.03%)'])
    expect(column(report, '90% interval')).toEqual(['+0.03% to 2.2×'])
    const warning = { ...judged, slowdown: 0.0502, verdict: { ...verdict, kind: 'warning' } } as const
    const warned = report.benchmarks.map((each) => ({ ...each, comparison: comparison(warning) }))
    expect(column({ ...report, benchmarks: warned }, 'change')).toEqual(['+100 ms (+5.02%)'])
  })

  test('labels each range when some are intervals and some are not', () => {
    const measurements = [...builds(cold, [1, 2, 3, 4, 5, 6]), ...builds(rival, [1, 2, 3])]
    const report = buildReport({ engines, benchmarks: [cold, rival], measurements })
    expect(column(report, 'range')).toEqual(['1–6 ms (95% interval)', '1–3 ms (min–max)'])
  })

  test('calls a single build provisional and gives it no range', () => {
    const report = buildReport({ measurements: builds(cold, [1_000]) })
    expect(column(report, 'builds')).toEqual(['1 of 1, provisional'])
    expect(column(report, 'range')).toEqual(['~'])
  })

  test('counts failed and excluded builds among those that were tried', () => {
    const failure = { kind: 'failed', message: 'x', logTail: '' } as const
    const more = [build(cold, { round: 3, failure }), build(cold, { round: 4, excluded: 'state-lost' })]
    const report = buildReport({ measurements: [...builds(cold, [1, 2]), ...more] })
    expect(column(report, 'builds')).toEqual(['2 of 4'])
  })

  test('has a reason in a row without a time', () => {
    const { rows } = tableOf(buildReport({ measurements: [] }))
    expect(rows[0]?.why).toBe('it was not built')
  })

  test('does not speak of the base where it is the head that does not build', () => {
    const report = commentReport('does-not-build')
    const { rows } = tableOf({
      ...report,
      verdict: { kind: 'none', because: 'not-judged', reason: '' },
    })
    const reasons = rows.map(({ why }) => why ?? '')
    expect(reasons).toHaveLength(2)
    expect(reasons.join()).not.toContain('base')
    expect(report.benchmarks.map(({ base }) => base?.unknown?.['medianMs'])).toEqual([
      'it was not built, because the head does not build',
      'only its warm-up was built, because the head does not build',
    ])
  })

  test('names the side that has no time when two revisions are compared', () => {
    const measurements = [build(cold, { revision: 'base' })]
    const { rows } = tableOf(buildReport({ revisions: ['base', 'head'], measurements }))
    expect(rows[0]?.why).toBe('head: it was not built')
  })

  test('counts lost pairs among those that were tried, and primes for others not', () => {
    const lost = build(cold, { round: 2, excluded: 'pair-incomplete' })
    const measurements = [...pairs(cold, [[1, 2]]), lost, build(cold, { round: 3, excluded: 'prime' })]
    const judged = { verdict: comparison().verdict, comparisons: { [cold.id]: comparison({ pairs: 1 }) } }
    const report = buildReport({ revisions: ['base', 'head'], measurements, judged })
    expect(column(report, 'pairs')).toEqual(['1 of 2'])
  })
})

describe('ratios of engines', () => {
  test('compare medians of the same project and scenario only', () => {
    const alone = benchmark({ scenario: 'warm' })
    const measurements = [...builds(cold, [2_000]), ...builds(rival, [3_000]), ...builds(alone, [10])]
    const report = buildReport({ engines, benchmarks: [cold, rival, alone], measurements })
    expect(column(report, 'to fastest')).toEqual(['1.00×', '1.50×', '~'])
  })

  test('are never those of an engine in a virtual machine and one outside it', () => {
    const inVm = [engineFacts.podman, { ...engineFacts.docker, vm: 'Docker Desktop' }]
    const measurements = [...builds(cold, [2_000]), ...builds(rival, [3_000])]
    const report = buildReport({ engines: inVm, benchmarks: [cold, rival], measurements })
    expect(column(report, 'engine')).toEqual(['podman 4.3.1', 'docker 20.10.24 in Docker Desktop'])
    expect(column(report, 'to fastest')).toBeUndefined()
    expect(ratioNote(report)).toBe('Times in a virtual machine are not compared with times outside it.')

    const both = inVm.map((facts) => ({ ...facts, vm: 'OrbStack' }))
    const together = buildReport({ engines: both, benchmarks: [cold, rival], measurements })
    expect(column(together, 'to fastest')).toEqual(['1.00×', '1.50×'])
    expect(ratioNote(together)).not.toContain('virtual machine')
  })

  test('are not shown when no engine has a rival', () => {
    const benchmarks = [cold, benchmark({ engine: 'docker', scenario: 'warm' })]
    const measurements = benchmarks.flatMap((each) => builds(each, [1_000]))
    const report = buildReport({ engines, benchmarks, measurements })
    expect(column(report, 'to fastest')).toBeUndefined()
    expect(ratioNote(report)).toBeUndefined()
  })

  test('are too few to rank below six builds of any of them', () => {
    const five = [...builds(cold, [1, 2, 3, 4, 5, 6]), ...builds(rival, [1, 2, 3, 4, 5])]
    expect(ratioNote(buildReport({ engines, benchmarks: [cold, rival], measurements: five }))).toContain(
      'with n = 5 they are too few to rank',
    )
    const six = [...five, build(rival, { round: 6 })]
    expect(ratioNote(buildReport({ engines, benchmarks: [cold, rival], measurements: six }))).not.toContain(
      'too few',
    )
  })
})
