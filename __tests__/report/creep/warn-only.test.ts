import { expect, test } from 'vitest'
import type { CreepPoint, Report } from '../../../src/model.ts'
import { warnOnly } from '../../../src/report/creep/warn-only.ts'
import { commentText } from '../../../src/report/formats/comment.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { toJson } from '../../../src/report/formats/json.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { judgeReport } from '../../../src/report/judge-report.ts'
import { mergeReports } from '../../../src/report/merge.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { nextStep } from '../../../src/report/words/advice.ts'
import { headline } from '../../../src/report/words/headline.ts'
import { commentOptions } from '../../support/comment-cases.ts'
import { coldRun, storedPoint } from '../../support/creep.ts'
import { limits } from '../../support/report-builder.ts'
import { parseXml } from '../../support/xml.ts'

const compared = { since: 'v1.4.0', anchor: 'v1.4.0', limit: 0.15, trends: [] }

const pointOf = (overrides: Partial<CreepPoint>): CreepPoint => {
  const { benchmark: _, since: __, environment: ___, dockerfile: ____, ...point } = storedPoint()
  return { ...point, ...overrides }
}

/** A pull request that prints what the default branch measured. */
const withTrend = (points: readonly CreepPoint[]): Report => {
  const creep = { since: 'v1.4.0', limit: 0.15, trends: [{ benchmark: 'podman/services~api/cold', points }] }
  return warnOnly(coldRun(1.02), creep)
}

test('a run that was compared with the anchor warns, and names it', () => {
  const { verdict, benchmarks } = warnOnly(coldRun(1.3), compared)
  expect(verdict).toMatchObject({ kind: 'warning', because: 'crept' })
  expect(verdict.reason).toContain('all of it since v1.4.0, so it only warns')
  expect(benchmarks[0]?.comparison?.verdict.because).toBe('crept')
})

test('what to do next is about the commits since then, and about the limit that counted', () => {
  expect(nextStep(warnOnly(coldRun(1.3), compared))).toBe(
    'Look for the commits that added to it, for example with a later ref in base.',
  )
  const surely = warnOnly(coldRun(1.08), compared)
  expect(surely.verdict).toMatchObject({ kind: 'warning', because: 'slower' })
  expect(nextStep(surely)).toContain('or raise creep-threshold')
  expect(nextStep(coldRun(1.08))).toContain('or raise warn-threshold')
})

test('a run with a base of its own keeps its verdict', () => {
  const report = coldRun(1.3)
  const { creep, ...rest } = warnOnly(report, { since: 'v1.4.0', limit: 0.15, trends: [] })
  expect(rest).toEqual(report)
  expect(creep?.anchor).toBeUndefined()
})

test('what is read again has the same verdict and the same figures', async () => {
  for (const report of [warnOnly(coldRun(1.3), compared), withTrend([pointOf({})])]) {
    const read = await readReport(toJson(report), limits)
    expect(read).toMatchObject({ kind: 'report', report: { creep: report.creep } })
    expect(judgeReport(report)).toEqual(report)
  }
})

test.each([{ commit: 'x' }, { slowdown: -1 }, { pairs: 0 }, { at: 'now' }, { anchor: 'v'.repeat(300) }])(
  'a report whose figure is %j is refused',
  async (wrong) => {
    expect((await readReport(toJson(withTrend([pointOf(wrong)])), limits)).kind).toBe('refused')
  },
)

test('every output of a pull request has the figure, its date and the limit', () => {
  const report = withTrend([pointOf({ slowdown: 0.13 })])
  const words = 'the default branch is +13% since v1.4.0 (measured 2026-11-20); the limit is 15%'
  const markdown = [toMarkdown(report), commentText(report, commentOptions({ whole: true }))]
  for (const text of [toTerminal(report), toHtml(report)]) expect(text).toContain(words)
  for (const text of markdown) expect(text.replaceAll('\\', '')).toContain(words)
})

test('the page draws the trend: a point for each run, tied to the one before while the anchor is the same', () => {
  const points = [
    pointOf({ at: '2026-11-01T08:00:00.000Z', slowdown: 0.02 }),
    pointOf({ at: '2026-11-08T08:00:00.000Z', slowdown: 0.07 }),
    pointOf({
      at: '2026-11-15T08:00:00.000Z',
      slowdown: 0.01,
      anchor: 'v1.5.0',
      anchorCommit: 'a'.repeat(40),
    }),
  ]
  const page = toHtml(withTrend(points))
  const section = page.slice(page.indexOf('The default branch over time'))
  const picture = section.slice(section.indexOf('<svg'), section.indexOf('</figure>'))
  expect(picture.match(/class="head"/g)).toHaveLength(3)
  expect(picture.match(/class="tie"/g)).toHaveLength(1)
  expect(picture).toContain('3 runs, the last +1% since v1.5.0; the limit is 15%')
  expect(section).toMatch(/2026-11-08 08:00 UTC[\s\S]*\+7%[\s\S]*\+7% to \+11%/)
  expect(parseXml(page).elements.length).toBeGreaterThan(100)
})

test('names in stored figures are shown, never obeyed', () => {
  const report = withTrend([pointOf({ anchor: '<script>x</script>](http://x.example) @octocat' })])
  const markdown = [toMarkdown(report), commentText(report, commentOptions({ whole: true }))]
  for (const text of [toHtml(report), ...markdown]) expect(text).not.toContain('<script>x')
  for (const text of markdown) expect(text).not.toContain('](http://x.example)')
})

test('projects of one job keep their figures, and the headline only warns', () => {
  const [one, other] = [warnOnly(coldRun(1.3), compared), coldRun(1)]
  const merged = mergeReports([
    { name: 'one', report: one },
    { name: 'other', report: other },
  ])
  expect(merged?.creep?.since).toBe('v1.4.0')
  expect(merged?.verdict).toMatchObject({ kind: 'warning', because: 'crept' })
  expect(headline(merged ?? other)).toContain('(warning')
})
