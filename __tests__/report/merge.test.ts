import { describe, expect, test } from 'vitest'
import type { Report, StudyRow, Verdict } from '../../src/model.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { toMarkdown } from '../../src/report/formats/markdown.ts'
import { mergedVerdict } from '../../src/report/merged-verdict.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { readReport } from '../../src/report/read-report.ts'
import { legsTable } from '../../src/report/table/legs.ts'
import { nextStep } from '../../src/report/words/advice.ts'
import { headline } from '../../src/report/words/headline.ts'
import { rowReasons } from '../../src/report/words/row-reasons.ts'
import { why } from '../../src/report/words/why.ts'
import { commentReport, judged, service } from '../support/comment-cases.ts'

const merged = (legs: Readonly<Record<string, Report | undefined>>): Report => {
  const report = mergeReports(Object.entries(legs).map(([name, each]) => ({ name, report: each })))
  if (report === undefined) throw new Error('there is no report')
  return report
}

const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 }

const calm: Verdict = { kind: 'unchanged', because: 'within-threshold', reason: 'no change' }
const slow: Verdict = { kind: 'regression', because: 'slower', reason: 'it is 20% slower' }
const known: Verdict = { kind: 'unchanged', because: 'same-inputs', reason: 'no input changed' }
const unsure: Verdict = { kind: 'inconclusive', because: 'scatter', reason: 'the times scatter' }
const hole: Verdict = { kind: 'inconclusive', because: 'out-of-time', reason: 'no time was left' }
const lost: Verdict = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' }
const unjudged: Verdict = {
  kind: 'none',
  because: 'base-without-dockerfile',
  reason: 'not judged: the base has no Dockerfile',
}

const alone: Verdict = {
  kind: 'none',
  because: 'one-revision',
  reason: 'not judged: there is only one revision',
}
const empty: Verdict = {
  kind: 'none',
  because: 'nothing-measured',
  reason: 'not judged: no build gave a time: no engine can build here',
}

/** What a single leg comes to. */
const verdictOfOne = (report: Report) => mergeReports([{ name: 'api', report }])?.verdict

describe('the verdict of several legs', () => {
  test.each([
    [[slow, calm, lost], 'regression', 'regression in 1 of 3 legs: leg 1: it is 20% slower; 1 invalid'],
    [[calm, lost], 'invalid', 'invalid in 1 of 2 legs: leg 2: it left no report'],
    [
      [calm, known, unsure],
      'unchanged',
      'unchanged in 2 of 3 legs, the first of them leg 1: no change; 1 inconclusive',
    ],
    [[calm, hole], 'inconclusive', 'inconclusive in 1 of 2 legs: leg 2: no time was left'],
    [[known, known], 'unchanged', 'unchanged in 2 of 2 legs: no input changed'],
    [[known, unjudged], 'unchanged', 'unchanged in 1 of 2 legs: leg 1: no input changed; 1 not judged'],
    [
      [alone, empty],
      'none',
      'nothing was measured in 1 of 2 legs: leg 2: not judged: no build gave a time: no engine can build here',
    ],
    [
      [calm, empty, empty],
      'none',
      'nothing was measured in 2 of 3 legs: not judged: no build gave a time: no engine can build here',
    ],
    [[slow, empty], 'regression', 'regression in 1 of 2 legs: leg 1: it is 20% slower; 1 not judged'],
    [[unjudged], 'none', 'leg 1: not judged: the base has no Dockerfile'],
  ] as const)('%#: the worst counts, and the others are counted', (verdicts, kind, reason) => {
    const legs = verdicts.map((verdict, at) => ({ name: `leg ${at + 1}`, verdict }))
    expect(mergedVerdict(legs)).toMatchObject({ kind, reason })
  })
})

describe('the first line about a leg that does not build at all', () => {
  const gone: Verdict = { kind: 'invalid', because: 'head-does-not-build', reason: 'it has no Dockerfile' }
  const early: Report = { ...commentReport('regression'), verdict: gone, benchmarks: [], builds: [] }
  const beyond = service('cold')
  const unsupported = judged({
    benchmarks: [beyond],
    measurements: [],
    sampled: { [beyond.id]: { obstacles: [{ kind: 'unsupported', reason: 'it uses heredocs' }] } },
  })

  test('is about no benchmark that is invalid for another reason', () => {
    const report = merged({ web: early, api: unsupported })
    expect(headline(report)).toBe('The head does not build (invalid)')
    expect(why(report)).toBe('Why: invalid in 2 of 2 legs, the first of them web: it has no Dockerfile.')
    const other = merged({ api: unsupported, web: early })
    expect(headline(other)).toMatch(/^No valid result for the cold build: .* it uses heredocs \(invalid\)$/)
  })

  test('counts it beside one that is slower', () => {
    expect(headline(merged({ api: commentReport('regression'), web: early }))).toMatch(
      / \(regression, 1 of 2 gated benchmarks; 1 invalid\)$/,
    )
  })
})

describe('a report of several legs', () => {
  test('has the benchmarks and builds of all, with ids that differ, and is valid', async () => {
    const [regression, improvement] = [commentReport('regression'), commentReport('improvement')]
    const report = merged({ api: regression, web: improvement })
    expect(report.benchmarks).toHaveLength(regression.benchmarks.length + improvement.benchmarks.length)
    expect(new Set(report.benchmarks.map(({ id }) => id)).size).toBe(report.benchmarks.length)
    expect(new Set(report.benchmarks.map(({ project }) => project))).toEqual(new Set(['api', 'web']))
    expect(report.builds).toHaveLength(regression.builds.length + improvement.builds.length)
    const ids = report.benchmarks.map(({ id }) => id)
    for (const { benchmark } of report.builds) expect(ids).toContain(benchmark)
    const read = await readReport(toJson(report), limits)
    expect(read.kind === 'refused' ? read.problems : read.report.verdict.kind).toBe('regression')
  })

  test('names a leg without a report, and is red for it', () => {
    const report = merged({ api: commentReport('unchanged-whole'), web: undefined })
    expect(report.verdict).toMatchObject({ kind: 'invalid', because: 'leg-missing' })
    expect(headline(report)).not.toContain('stopped')
    expect(report.warnings).toContain('web: no report was found.')
    expect(headline(report)).not.toContain('0 of')
    expect(why(report)).toContain('web: it left no report')
  })

  test('names a leg without a report first, although another one does not build', () => {
    const report = merged({ web: undefined, api: commentReport('does-not-build') })
    expect(headline(report)).toBe(
      'Not everything was measured: invalid in 2 of 2 legs, the first of them web: it left no report (invalid)',
    )
    expect(why(report)).toContain('web: it left no report')
    expect(rowReasons(report, 300)[0]).toMatch(
      /^source-change: invalid, does not build, while the base does/u,
    )
  })

  test('gives the reason of a warning beside a leg without a report', () => {
    const report = merged({ web: undefined, api: commentReport('warning') })
    expect(report.verdict.because).toBe('leg-missing')
    expect(rowReasons(report, 300)[0]).toMatch(/^source-change: warning, 19\.9% slower/u)
  })

  test('names a leg without a report beside one that does not build, and both of two', () => {
    const broken = commentReport('does-not-build')
    expect(headline(merged({ api: broken, web: undefined }))).toBe(
      'The head does not build, the base does (invalid, 2 of 2 gated benchmarks; no complete report of web)',
    )
    expect(
      headline(merged({ api: commentReport('regression'), web: undefined, worker: undefined })),
    ).toContain('; no complete report of web and worker)')
    expect(
      headline(merged({ web: undefined, worker: undefined, api: commentReport('improvement') })),
    ).toContain('(invalid; no complete report of web and worker)')
  })

  test('sends nobody to a job or a report that may not be there', () => {
    const reasons = new Map([['web', 'it could not be measured: it has no Dockerfile']])
    const legs = [
      { name: 'api', report: commentReport('improvement') },
      { name: 'web', report: undefined },
    ]
    const ofProjects = mergeReports(legs, { parts: 'projects', reasons })
    expect(ofProjects && nextStep(ofProjects)).toMatch(
      /^Nothing can .* missing\. Look at the log for web: there is no complete report of it\.$/,
    )
    expect(
      nextStep(merged({ api: commentReport('improvement'), web: undefined, worker: undefined })),
    ).toMatch(/ Look at the log for web and worker: there is no complete report of them\.$/)
  })

  test('takes nothing of the base of another leg, and says which one does not build', () => {
    const { builds, ...broken } = commentReport('does-not-build')
    const headOnly = { ...broken, builds: builds.filter(({ revision }) => revision === 'head') }
    const report = merged({ api: headOnly, web: commentReport('unchanged-whole') })
    expect(headline(report)).toBe(
      'The head does not build: source-change build of api and 1 more (invalid, 2 of 4 gated benchmarks)',
    )
    expect(nextStep(report)).toBe('Fix the build of the head.')
    expect(legsTable(report)?.rows[0]?.cells.at(-1)).toBe('The head does not build')
    const whole = merged({ api: { ...broken, builds }, web: commentReport('unchanged-whole') })
    expect(headline(whole)).toBe(
      'The head does not build: source-change build of api and 1 more; the base does (invalid, 2 of 4 gated benchmarks)',
    )
  })

  test('is red for a leg whose job was stopped', () => {
    const whole = commentReport('unchanged-whole')
    const verdict: Verdict = { kind: 'none', because: 'not-judged', reason: 'the run had not ended' }
    const report = merged({ api: whole, web: { ...whole, complete: false, verdict } })
    expect(report.verdict).toMatchObject({ kind: 'invalid', because: 'leg-missing' })
    expect(report.verdict.reason).toContain('its report is not complete')
  })

  test('is as red as a study whose time budget was used up, which says so itself', () => {
    const row = { value: 'a', engine: 'podman', project: 'tiny', scenario: 'cold', group: 'podman tiny' }
    const rest = { attempts: [], ranked: false, columns: {} }
    const verdict = { kind: 'inconclusive', because: 'out-of-time', reason: 'no time was left' } as const
    const about = { name: 'speeds', text: 'How fast?', axis: 'speed', reference: 'a', rounds: 6 }
    const report = (ended: Pick<StudyRow, 'ended'>): Report => ({
      ...{ ...commentReport('unchanged-whole'), complete: false, verdict },
      study: {
        ...{ ...about, machine: 'f'.repeat(64), inputs: {}, projects: {}, columns: [], advice: [] },
        rows: [{ ...row, ...rest, ...ended }],
      },
    })
    expect(verdictOfOne(report({ ended: 'out-of-time' }))).toEqual(verdict)
    expect(verdictOfOne(report({}))).toMatchObject({ kind: 'invalid', because: 'leg-missing' })
  })

  test('names legs that had nothing to build, which have no row', () => {
    const nothing: Report = {
      ...commentReport('unchanged-whole'),
      benchmarks: [],
      builds: [],
      verdict: known,
    }
    const report = merged({ api: nothing, web: nothing })
    expect(report.verdict.kind).toBe('unchanged')
    expect(toMarkdown(report)).toContain('web: unchanged, no input changed.')
  })

  test('says whose environment it shows, and where the engines differ', () => {
    const one = commentReport('regression')
    const other: Report = {
      ...one,
      engines: one.engines.map((each) => ({ ...each, versions: { client: '9.9.9' } })),
    }
    const report = merged({ api: one, web: other })
    expect(report.warnings[0]).toContain('those of api')
    expect(report.engines).toHaveLength(one.engines.length)
    expect(report.engines[0]?.notes.join()).toContain('9.9.9')
  })

  test('is the report of a single leg, as it was', () => {
    const report = commentReport('regression')
    expect(mergeReports([{ name: 'api', report }])).toBe(report)
  })

  test('is red for a single leg whose job was stopped, too', () => {
    const verdict: Verdict = { kind: 'none', because: 'not-judged', reason: 'the run had not ended' }
    const report: Report = { ...commentReport('unchanged-whole'), complete: false, verdict }
    expect(mergeReports([{ name: 'api', report }])?.verdict).toMatchObject({
      kind: 'invalid',
      because: 'leg-missing',
    })
  })

  test('needs one leg with a report', () => {
    expect(mergeReports([{ name: 'api', report: undefined }])).toBeUndefined()
    const none = ['api', 'web'].map((name) => ({ name, report: undefined }))
    expect(mergeReports(none)).toBeUndefined()
  })
})
