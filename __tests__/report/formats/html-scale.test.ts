import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report, StudyReport, StudyRow, Verdict } from '../../../src/model.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { commentReport } from '../../support/comment-cases.ts'
import { manyBenchmarks } from '../../support/many-benchmarks.ts'
import { repositoryPath } from '../../support/paths.ts'
import { benchmark, buildReport, builds, comparison, limits, pairs } from '../../support/report-builder.ts'
import { parseXml } from '../../support/xml.ts'

const pageOf = (report: Report) => {
  const html = toHtml(report)
  const { elements, text } = parseXml(html)
  const rows = elements.filter(({ name, inside }) => name === 'tr' && inside.includes('tbody'))
  // A plot within a table of rows, not a shape within a plot.
  const plots = elements.filter(({ name, attributes }) => name === 'svg' && attributes.get('role') === 'img')
  const folds = elements.filter(({ name }) => name === 'details')
  return { html, elements, text, rows, plots, folds }
}

describe('the page of a run with', () => {
  test('no benchmark says so', () => {
    const { text, plots } = pageOf(buildReport({ benchmarks: [], measurements: [] }))
    expect(text).toContain('No benchmark was planned.')
    expect(plots).toEqual([])
  })

  test.for([1, 6, 500])(
    'benchmarks (%i) has an interval for each, and links to the builds behind it or counts it as left out',
    (count) => {
      const { elements, plots, text } = pageOf(manyBenchmarks(count))
      const intervals = plots.filter(({ attributes }) =>
        /between [+-]?[\d.]+%/u.test(attributes.get('aria-label') ?? ''),
      )
      expect(intervals).toHaveLength(count)
      const links = elements.filter(({ name, inside }) => name === 'a' && inside.includes('tbody'))
      const left = Number(/the builds of (\d+) further/u.exec(text)?.[1] ?? 0)
      expect(links.length + left).toBe(count)
      expect(left === 0 || count > 100).toBe(true)
    },
  )

  test('more has one picture of all intervals, and the builds of those that changed or are gated', () => {
    const { plots, rows, text, elements } = pageOf(manyBenchmarks(1_000))
    expect(
      plots.filter(({ attributes }) => attributes.get('aria-label')?.startsWith('Intervals of all')),
    ).toHaveLength(1)
    expect(rows.length).toBeGreaterThan(1_000)
    // Ten are slower, six are gated, and the first is both.
    expect(elements.filter(({ name, inside }) => name === 'a' && inside.includes('tbody'))).toHaveLength(15)
    expect(text).toContain('the builds of 985 further benchmarks. report.json has everything.')
  })

  test('names as long as they may be has at most 8 MB, and says what was left out', () => {
    const { html, text } = pageOf(manyBenchmarks(4_000, '<é>'.repeat(1_000)))
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(8_000_000)
    expect(text).toMatch(/Left out to keep this page small: \d+ further rows\. report\.json has everything\./)
  })
})

const row = (value: string, overrides: Partial<StudyRow> = {}): StudyRow => ({
  value,
  engine: 'podman',
  project: 'tiny',
  scenario: 'cold',
  group: 'podman tiny',
  attempts: [1, 2, 3, 4, 5, 6].map((round) => ({
    round,
    startedAt: '2026-03-02T10:00:00Z',
    durationMs: 1_000,
  })),
  sample: {
    samplesMs: [990, 1_000, 1_000, 1_000, 1_000, 1_010],
    medianMs: 1_000,
    range: 'interval',
    lowMs: 990,
    highMs: 1_010,
  },
  ranked: true,
  columns: {},
  ...overrides,
})

const study: StudyReport = {
  name: 'speeds',
  text: 'How fast is each?',
  axis: 'speed',
  reference: 'usual',
  rounds: 6,
  machine: 'f'.repeat(64),
  inputs: {},
  projects: {},
  columns: [{ name: 'builtCount', title: 'built', unit: 'count' }],
  rows: [
    row('usual'),
    row('slow', { ratio: 1.5, low: 1.4, high: 1.6, pairs: 6 }),
    row('warm one', { scenario: 'warm', ratio: 0.5, low: 0.4, high: 0.6, pairs: 6 }),
  ],
  advice: ['Use the usual one.'],
}

test('the page of a study has a table of times and ratios for each group of cells', () => {
  const { text, plots, elements } = pageOf({ ...buildReport(), study })
  const labels = plots.map(({ attributes }) => attributes.get('aria-label'))
  expect(labels).toContain('slow: 1.50×, between 1.40× and 1.60×')
  expect(labels.filter((label) => label?.startsWith('usual: median 1.00 s of 6 builds'))).toHaveLength(1)
  const groups = elements.filter(
    ({ name, attributes }) => name === 'table' && attributes.get('class') === 'rows',
  )
  expect(groups).toHaveLength(2)
  for (const words of [
    'Study speeds: How fast is each?',
    'Cold, podman tiny',
    'Warm, podman tiny',
    'Use the usual one.',
  ])
    expect(text).toContain(words)
})

test.for([
  'regression',
  'does-not-build',
  'nothing-to-build',
  'provisional',
  'excluded-build',
  'baseline-without-dockerfile',
])('the page of an older report is made from what it holds: %s', async (name) => {
  const text = readFileSync(repositoryPath(`__tests__/report/version-1/${name}.json`), 'utf8')
  const found = await readReport(text, limits)
  if (found.kind === 'refused') throw new Error(found.problems.join('\n'))
  const { report } = found
  const { text: shown } = pageOf(report)
  for (const { scenario } of report.benchmarks) expect(shown).toContain(scenario)
})

const project = (id: string, commit: string) => ({ id, buildArgs: [], head: { commit }, images: [] })

describe('the words of the page', () => {
  test('say what a line is by the kind of its range', () => {
    const cold = benchmark()
    const of = (count: number) => {
      const times = Array.from({ length: count }, (_, at) => 10_000 + at * 1_000)
      return pageOf(buildReport({ benchmarks: [cold], measurements: builds(cold, times) }))
    }
    const labels = (count: number) =>
      of(count).plots.flatMap(({ attributes }) => attributes.get('aria-label') ?? [])
    expect(of(3).text).toContain('line: range of the times,')
    expect(labels(3)).toContain(`${cold.id}: median 11.0 s of 3 builds, from 10.0 s to 12.0 s`)
    expect(of(9).text).toContain('line: 95% interval of the median,')
    expect(labels(9)).toContain(`${cold.id}: median 14.0 s of 9 builds, 95% interval 11.0 s to 17.0 s`)
  })

  test('count verdicts in English', () => {
    const verdicts = [slower, slower, broken, broken, calm]
    const all = verdicts.map((_, at) => benchmark({ gated: true, project: `p${at}` }))
    const comparisons = all.map(({ id }, at) => [id, comparison({ verdict: verdicts[at] ?? calm })])
    const { text } = pageOf(
      buildReport({
        revisions: ['base', 'head'],
        benchmarks: all,
        measurements: all.flatMap((each) => pairs(each, [[1_000, 1_100]])),
        judged: { verdict: slower, comparisons: Object.fromEntries(comparisons) },
      }),
    )
    expect(text).toContain('5 benchmarks: 2 do not build, 2 regressions and 1 unchanged.')
    expect(text).toContain('What needs a look first is at the top.')
    expect(text).toContain('within fail-threshold, or within a larger one that the scatter of the row needs.')
  })

  test('say of a single build that it is one', () => {
    const cold = benchmark()
    const { text } = pageOf(buildReport({ benchmarks: [cold], measurements: builds(cold, [1_000]) }))
    expect(text).toContain('Table of this build')
  })

  test('name a commit only where all projects are of it', () => {
    const [one, other] = ['a'.repeat(40), 'b'.repeat(40)] as const
    const same = pageOf(buildReport({ projects: [project('a', one), project('b', one)] })).text
    expect(same).toContain(one)
    const several = pageOf(buildReport({ projects: [project('a', one), project('b', other)] })).text
    expect(several).not.toMatch(/Head\s*[ab]{40}/u)
  })

  test('give the reason for nothing to build once', () => {
    const { text } = pageOf(commentReport('nothing-to-build-after-alarm'))
    expect(text).toContain('Nothing had to be built.')
    expect(text.split('no input of the build changed')).toHaveLength(2)
  })
})

const slower: Verdict = { kind: 'regression', because: 'slower', reason: 'slower' }
const broken: Verdict = { kind: 'invalid', because: 'head-does-not-build', reason: 'broken' }
const calm: Verdict = { kind: 'unchanged', because: 'within-threshold', reason: 'calm' }
