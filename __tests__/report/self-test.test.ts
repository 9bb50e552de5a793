import { describe, expect, test } from 'vitest'
import type { Evidence, Measurement, Report, SelfTestHead } from '../../src/model.ts'
import { toHtml } from '../../src/report/formats/html.ts'
import { toMarkdown } from '../../src/report/formats/markdown.ts'
import { toTerminal } from '../../src/report/formats/terminal.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { readReport } from '../../src/report/read-report.ts'
import { isSelfTest, packagesToAdd, selfTestsIn, selfTestStatus } from '../../src/report/self-test.ts'
import { headline } from '../../src/report/words/headline.ts'
import { selfTestLines } from '../../src/report/words/self-test.ts'
import { benchmark, buildReport, limits, pairs, sampling } from '../support/report-builder.ts'

const ids: Readonly<Record<SelfTestHead, string>> = { same: 'alike', heavier: 'heavier' }

const evidenceOf = (packagesCompiled: number): Evidence => ({
  state: { kind: 'empty', holds: true },
  outcome: { steps: [], packagesCompiled },
})

/** Six pairs of builds of 4 s that compile for 3 s, with a head that compiles for so much longer, and that scatter this much. */
const six = (head: SelfTestHead, ratio: number, scatter: number): readonly Measurement[] =>
  pairs(
    benchmark({ project: ids[head] }),
    [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((at) => [4_000, 4_000 * ratio * (1 + at * scatter)] as const),
  ).map((each) => ({
    ...each,
    phases: { compile: each.revision === 'head' ? 3_000 + 4_000 * (ratio - 1) : 3_000 },
    evidence: evidenceOf(head === 'heavier' && each.revision === 'head' ? 51 : 41),
  }))

/** The head compiles for a quarter of the base's build longer, however long it took. */
const withAdded = (each: Measurement): Measurement => ({
  ...each,
  phases: { compile: each.revision === 'head' ? 4_000 : 3_000 },
})

const withoutPhases = (each: Measurement): Measurement => {
  const { phases: _, ...others } = each
  return others
}

type Pair = {
  readonly ratio: number
  readonly scatter?: number
  readonly change?: (each: Measurement) => Measurement
}

const reportOf = (head: SelfTestHead, { ratio, scatter = 0.002, change = (each) => each }: Pair): Report => {
  const of = benchmark({ project: ids[head], limits: { ...limits, minDeltaMs: 50 } })
  const report = buildReport({
    revisions: ['base', 'head'],
    benchmarks: [of],
    measurements: six(head, ratio, scatter).map(change),
    obstacles: [{ kind: 'self-test', head }],
    projects: [{ id: ids[head], buildArgs: [], head: {}, images: [] }],
    sampling: new Map([[of.id, sampling({ looks: [6] })]]),
  })
  return judgeReport(report)
}

const merged = (same: Pair, heavier: Pair): Report => {
  const legs = (
    [
      ['same', same],
      ['heavier', heavier],
    ] as const
  ).map(([head, pair]) => ({ name: ids[head], report: reportOf(head, pair) }))
  const report = mergeReports(legs, { parts: 'projects', reasons: new Map() })
  if (report === undefined) throw new Error('nothing was merged')
  return report
}

const outcomes = (report: Report) => selfTestsIn(report).map(({ head, outcome }) => [head, outcome])

describe('a self-test whose verdicts are right', () => {
  const report = merged({ ratio: 1.005 }, { ratio: 1.25 })

  test('has passed, although one of its pairs is a regression: that is no verdict of the run', () => {
    expect(report.verdict).toMatchObject({ kind: 'none', because: 'self-test' })
    expect(report.benchmarks.map(({ comparison }) => comparison?.verdict.kind)).toEqual([
      'unchanged',
      'regression',
    ])
    expect(outcomes(report)).toEqual([
      ['same', 'passed'],
      ['heavier', 'passed'],
    ])
    expect(selfTestStatus(report)).toBe(0)
  })

  test('says so in the first line, and of each pair verdict, interval and pairs', () => {
    expect(headline(report)).toBe(
      'Self-test passed on podman 4.3.1: the same work is no regression, and more work is one.',
    )
    expect(selfTestLines(report)).toEqual([
      'podman 4.3.1, the same work: passed: unchanged, +0.5%, interval 0% to +1%, 6 pairs',
      'podman 4.3.1, more work: passed: regression, +25%, interval +24.4% to +25.6%, 6 pairs; 10 more packages; compiling takes +25% of the build',
    ])
    for (const render of [toTerminal, toMarkdown, toHtml])
      expect(render(report)).toContain('more work: passed: regression')
  })

  test('can be read again, with the same outcome', async () => {
    const found = await readReport(JSON.stringify(report), limits)
    expect(found).toMatchObject({ kind: 'report' })
    expect(found.kind === 'report' ? outcomes(found.report) : []).toEqual(outcomes(report))
  })
})

type Case = {
  readonly when: string
  readonly same: Pair
  readonly heavier: Pair
  readonly status: number
  readonly found: readonly [string, string]
}

const plain: Pair = { ratio: 1 }
const right: Pair = { ratio: 1.25 }

test.each<Case>([
  {
    when: 'the same work is a regression',
    same: { ratio: 1.2 },
    heavier: right,
    status: 1,
    found: ['failed', 'passed'],
  },
  {
    when: 'more work is unchanged',
    same: plain,
    heavier: { ratio: 1.01, change: withAdded },
    status: 1,
    found: ['passed', 'failed'],
  },
  {
    when: 'more work only warns',
    same: plain,
    heavier: { ratio: 1.07, change: withAdded },
    status: 1,
    found: ['passed', 'failed'],
  },
  {
    when: 'the pairs scatter',
    same: { ratio: 1, scatter: 0.2 },
    heavier: right,
    status: 3,
    found: ['unknown', 'passed'],
  },
  {
    when: 'the same work is an improvement',
    same: { ratio: 0.8 },
    heavier: right,
    status: 3,
    found: ['unknown', 'passed'],
  },
  {
    when: 'the same work warns',
    same: { ratio: 1.07 },
    heavier: right,
    status: 3,
    found: ['unknown', 'passed'],
  },
  {
    when: 'more work is a regression, and too little was added for one',
    same: plain,
    heavier: {
      ratio: 1.25,
      change: (each) => ({ ...each, phases: { compile: each.revision === 'head' ? 3_200 : 3_000 } }),
    },
    status: 3,
    found: ['passed', 'unknown'],
  },
  {
    when: 'too little was added to show',
    same: plain,
    heavier: { ratio: 1.05 },
    status: 3,
    found: ['passed', 'unknown'],
  },
])('where $when, the status says it', ({ same, heavier, status, found }) => {
  const report = merged(same, heavier)
  expect(outcomes(report)).toEqual([
    ['same', found[0]],
    ['heavier', found[1]],
  ])
  expect(selfTestStatus(report)).toBe(status)
})

test('what could not be measured says why, and what disturbed it', () => {
  const disturbances = [{ kind: 'cpu', share: 0.4, waited: 0.2 }] as const
  const change = (each: Measurement): Measurement => ({ ...each, ...(each.round > 2 && { disturbances }) })
  const report = merged({ ratio: 1, scatter: 0.2, change }, { ratio: 1.25 })
  expect(headline(report)).toBe(
    'Self-test not decided: it could not be measured on podman 4.3.1, the same work.',
  )
  expect(selfTestLines(report)[0]).toMatch(
    /^podman 4\.3\.1, the same work: not decided: inconclusive, .*, 6 pairs\. .*\. Disturbed: 8 of 12 builds, in 4 rounds: cpu: others used the processors \(8\)\.$/,
  )
})

test('an engine that measured one pair only leaves it undecided', () => {
  const report = merged({ ratio: 1 }, { ratio: 1.25 })
  const others = report.benchmarks.map((each) => ({
    ...each,
    engine: 'docker',
    id: `docker/${each.project}/cold`,
  }))
  expect(selfTestStatus({ ...report, benchmarks: [...report.benchmarks, ...others] })).toBe(0)
  expect(selfTestStatus({ ...report, benchmarks: [...report.benchmarks, ...others.slice(0, 1)] })).toBe(3)
})

test('a pair without a report leaves it undecided', () => {
  const alike = { name: 'alike', report: reportOf('same', { ratio: 1 }) }
  const report = mergeReports([alike, { name: 'heavier', report: undefined }], {
    parts: 'projects',
    reasons: new Map(),
  })
  if (report === undefined) throw new Error('nothing was merged')
  expect(selfTestStatus(report)).toBe(3)
  expect(headline(report)).toBe('Self-test not decided: it was not carried out to its end.')
})

describe('how much is added', () => {
  test('is a quarter of the build of the base, in packages of which the compiling of the base tells the time', () => {
    // 3 s for 40 packages are 75 ms for one, and a quarter of 4 s is 1 s.
    expect(packagesToAdd(reportOf('same', { ratio: 1 }), 40)).toBe(13)
  })

  test('counts all time as compiling where no build says how long that took', () => {
    expect(packagesToAdd(reportOf('same', { ratio: 1, change: withoutPhases }), 40)).toBe(10)
  })

  test('is not known where nothing was built', () => {
    expect(packagesToAdd(buildReport({ measurements: [] }), 40)).toBeUndefined()
  })
})

test('a comparison of two commits cannot claim to be one, which would withhold its verdict', async () => {
  expect(isSelfTest(buildReport())).toBe(false)
  const report = reportOf('heavier', { ratio: 1.25 })
  const [project] = report.projects ?? []
  const commits = { base: { commit: 'a'.repeat(40) }, head: { commit: 'b'.repeat(40) } }
  expect(
    await readReport(JSON.stringify({ ...report, projects: [{ ...project, ...commits }] }), limits),
  ).toMatchObject({
    kind: 'refused',
    problems: ['/obstacles/0: self-test does not go with a project that has commits'],
  })
})
