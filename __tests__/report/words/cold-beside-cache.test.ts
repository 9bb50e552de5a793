import { expect, test } from 'vitest'
import { commentText } from '../../../src/report/formats/comment.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { toMarkdown } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { coldBesideCache } from '../../../src/report/words/cold-beside-cache.ts'
import type { Report } from '../../../src/model.ts'
import { benchmark, buildReport, rules } from '../../support/report-builder.ts'

const sentence = 'Cold is measured but not judged: your builds start from a remote cache.'

const reportOf = (
  gated: { readonly cold: boolean; readonly 'remote-cache': boolean },
  gate: Report['rules'] = rules,
): Report => ({
  ...buildReport({
    revisions: ['base', 'head'],
    benchmarks: (['remote-cache', 'cold'] as const).map((scenario) =>
      benchmark({ scenario, gated: gated[scenario] }),
    ),
    measurements: [],
  }),
  rules: gate,
})

const usual = { cold: false, 'remote-cache': true }
const options = {
  key: 'k',
  previous: undefined,
  whole: false,
  runUrl: undefined,
  status: 0,
  error: undefined,
}

test('stands before the first table of every form, and in a comment that has shrunk', () => {
  const report = reportOf(usual)
  for (const text of [toMarkdown(report), commentText(report, options), toTerminal(report)])
    expect(text.split(/^\|/m)[0]?.replaceAll('&#58;', ':')).toContain(sentence)
  expect(commentText(report, { ...options, previous: 'unchanged' })).toContain(sentence)
  expect(toHtml(report)).toContain(sentence)
})

test('is not said where cold is judged, is not measured beside the cache, or was left out by name', () => {
  expect(coldBesideCache(reportOf(usual))).toEqual([sentence])
  expect(coldBesideCache(reportOf({ cold: true, 'remote-cache': true }))).toEqual([])
  expect(coldBesideCache(reportOf({ cold: false, 'remote-cache': false }))).toEqual([])
  expect(coldBesideCache(reportOf(usual, { ...rules, gate: ['*remote-cache'] }))).toEqual([])
})
