import { describe, expect, test } from 'vitest'
import { commentText } from '../../../src/report/formats/comment.ts'
import { toHtml } from '../../../src/report/formats/html.ts'
import { toMarkdown, toSummary } from '../../../src/report/formats/markdown.ts'
import { toTerminal } from '../../../src/report/formats/terminal.ts'
import { judgeReport } from '../../../src/report/judge-report.ts'
import { verdictOn } from '../../../src/projects/context/known-subject.ts'
import { commentCases, commentReport, commentOptions, craftedCases } from '../../support/comment-cases.ts'
import { golden } from '../../support/golden.ts'
import { benchmark, buildReport } from '../../support/report-builder.ts'
import { reportCases } from '../../support/report-cases.ts'

const missingLeg = {
  name: 'arm',
  verdict: { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' },
} as const

describe('the markdown report', () => {
  test.each(Object.entries(reportCases))('of a run with "%s" is the golden file', (name, make) => {
    const actual = toMarkdown(make())
    expect(actual).toBe(golden(`report-${name}`, actual))
  })

  test('starts with what was measured when nothing was compared', () => {
    const [first] = toMarkdown(buildReport()).split('\n')
    expect(first).toBe(
      'ℹ️ Measured 1 benchmark on podman 4.3.1, 3 builds each; nothing was compared: cold 19.4 s.',
    )
  })

  test('is one line in the summary of a job that had nothing to build', () => {
    expect(toSummary(commentReport('nothing-to-build-after-alarm'))).toMatch(
      /^✅ Unchanged: no input of the build changed, so nothing was built\. Took [\d.]+ s of 20 min; decided by the inputs of the build\.\n$/u,
    )
    expect(toSummary(buildReport())).toBe(toMarkdown(buildReport()))
  })

  test('has no title without a line below it, also where nothing was built', () => {
    const text = toMarkdown(commentReport('nothing-to-build-after-alarm'))
    expect(text).toContain('**Schedule and seed**\n\nNothing was built.')
    expect(text).not.toMatch(/^\*\*[^*\n]+\*\*\n+(?:\*\*[^*\n]+\*\*$|<)/m)
  })

  test('is not as wide in every row as its longest name', () => {
    const names = ['x'.repeat(500), ...Array.from({ length: 99 }, (_, at) => `part-${at}`)]
    const report = buildReport({
      benchmarks: names.map((project) => benchmark({ project })),
      measurements: [],
    })
    const lines = toMarkdown(report).split('\n')
    expect(lines.find((line) => line.includes('xxx'))?.length).toBeGreaterThan(500)
    for (const line of lines.filter((each) => each.includes('part-'))) expect(line.length).toBeLessThan(400)
  })

  test('has the line that repeats the run, as a job without a comment needs it too', () => {
    const blocks = toMarkdown(craftedCases['regression-with-cause']?.report() ?? buildReport()).split('\n\n')
    const [next, repeat, block, note] = blocks.slice(blocks.findIndex((each) => each.startsWith('**Next:**')))
    expect(next).toMatch(/^\*\*Next:\*\* Fix the cause/)
    expect(repeat).toMatch(/^\*\*Repeat it\*\* in a clone/)
    expect(block).toMatch(/^```text\ngit fetch origin .*\n```$/)
    expect(note).toMatch(/^Not in the line, /)
  })

  test('has the first line of the comment', () => {
    for (const { report } of Object.values(commentCases)) {
      const [, , , comment = ''] = commentText(report(), commentOptions()).split('\n')
      const [first = ''] = toMarkdown(report()).split('\n')
      expect(comment.replaceAll('**', '').slice(0, 60)).toBe(first.slice(0, 60))
    }
  })

  test('adds the items of the cost up to the total it prints', () => {
    const items = [...toMarkdown(buildReport()).matchAll(/^\| [^|]+ +\| +(\d+\.\d) s \|$/gmu)].map(([, s]) =>
      Number(s),
    )
    expect(items).toHaveLength(8)
    const parts = items.slice(0, -1).reduce((sum, seconds) => sum + seconds, 0)
    expect(items.at(-1)).toBeCloseTo(parts, 6)
    expect(items.at(-1)).toBeCloseTo(104.1, 1)
  })

  test('gives a reason for a fact that is not known', () => {
    expect(toMarkdown(buildReport())).toContain('runner image: ~ (not a hosted runner)')
  })

  const empty = buildReport({ benchmarks: [], measurements: [] })

  test('says so when no benchmark was planned', () => {
    expect(toMarkdown(empty)).toContain('\n\nNo benchmark was planned.\n\n')
  })

  test.each([
    ['base', 'Nothing was built, because the base cannot be built.'],
    ['head', 'Nothing was built, because the head cannot be built.'],
  ] as const)('says that nothing was built where the %s cannot be, and why', (revision, words) => {
    const reason = 'Dockerfile line 3: RUNN is not an instruction'
    const projects = (empty.projects ?? []).map((each) => ({ ...each, base: { commit: 'b'.repeat(40) } }))
    const report = { ...empty, projects, verdict: verdictOn({ revision, reason }) }
    const forms = [toMarkdown(report), toSummary(report), commentText(report, commentOptions())]
    for (const form of forms) {
      expect(form).toContain(`\n\n${words}\n\n`)
      expect(form).toContain(reason)
      expect(form).not.toMatch(/planned|0 of 0|rows/u)
    }
    expect(toTerminal(report)).toContain(words)
    expect(toHtml(report)).toContain(words)
  })

  test.each([
    ['Nothing had to be built.', { obstacles: [{ kind: 'same-inputs' }] } as const],
    ['Nothing was built before the run stopped.', { complete: false }],
    ['Nothing was built in any part that left a report.', { legs: [missingLeg] }],
  ])('says "%s"', (words, facts) => {
    const report = judgeReport({ ...empty, ...facts })
    for (const form of [toMarkdown(report), toTerminal(report), toHtml(report)]) expect(form).toContain(words)
  })
})
