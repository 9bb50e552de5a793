import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consequences } from '../../../src/analysis/consequences.ts'
import { exitStatus } from '../../../src/analysis/exit-status.ts'
import type { Because, Report, StudyReport, VerdictKind } from '../../../src/model.ts'
import {
  hasMarker,
  markerOf,
  type Said,
  saidIn,
  saidMarker,
} from '../../../src/report/formats/comment-marker.ts'
import {
  type CommentOptions,
  commentText,
  isCalm,
  largestComment,
} from '../../../src/report/formats/comment.ts'
import { outcomeOf } from '../../../src/report/selection.ts'
import {
  commentCases,
  commentOptions,
  craftedCases,
  hostile,
  judged,
  service,
} from '../../support/comment-cases.ts'
import { golden } from '../../support/golden.ts'
import { hostileText } from '../../support/hostile.ts'
import { obeyedInMarkdown, tableRows } from '../../support/markdown.ts'

const cases = { ...commentCases, ...craftedCases }

const reportOf = (name: string): Report => cases[name]?.report() ?? expect.fail(`no case ${name}`)

const textOf = (name: string, options: Partial<CommentOptions> = {}, limit = largestComment): string => {
  const [own, report] = [cases[name]?.options, reportOf(name)]
  const status = exitStatus(outcomeOf(report), ['regression', 'invalid'])
  return commentText(report, commentOptions({ key: 'test', status, ...own, ...options }), limit)
}

/** What a reader sees: without the two hidden lines, code and drawings. */
const visible = (comment: string): string =>
  comment
    .split('\n')
    .slice(2)
    .join('\n')
    .replaceAll(/^( *)(`{3,})(?:text|mermaid)\n[\s\S]*?\n\1\2$/gmu, '')
    .replaceAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/gu, 'code')

const obeyed = [...obeyedInMarkdown, /-->/u]

describe('the comment', () => {
  test.each(Object.keys(cases))('of the situation "%s" is the golden file', (name) => {
    const actual = textOf(name)
    expect(actual).toBe(golden(`comment-${name}`, actual))
  })

  test('is found by its first line and read by its second', () => {
    const comment = textOf('regression', { key: 'linux' })
    expect(hasMarker(comment, 'linux')).toBe(true)
    expect(hasMarker(comment, 'linu')).toBe(false)
    expect(hasMarker(`> ${comment}`, 'linux')).toBe(false)
    expect(saidIn(comment)).toBe('regression')
    expect(saidIn(comment.replaceAll('\n', '\r\n'))).toBe('regression')
    expect(saidIn(markerOf('linux'))).toBe('unknown')
  })

  test('begins, for a reader, with the verdict and then the reason', () => {
    const [, , , verdict, , reason] = textOf('regression').split('\n')
    expect(verdict).toBe(
      '**🔴 Source-change build 2.9× slower: 4.22 s → 12.3 s (regression, 1 of 2 gated benchmarks)**',
    )
    expect(reason).toMatch(/^Why: the step "RUN go mod download" came from the cache/u)
  })

  test('links the cause to its line in the head', () => {
    const [, , , , , reason] = textOf('regression-with-cause').split('\n')
    const url = `https://github.com/octo/app/blob/${'4d9e0f6b'.repeat(5)}/services/api/go.mod#L14`
    expect(reason).toMatch(/^Why: k8s\.io\/client-go v0\.30\.0 \(new\), imported by /u)
    expect(reason?.endsWith(` → [services/api/go.mod:14](${url})`)).toBe(true)
  })

  test.each(Object.keys(cases))('has all that matters above what is folded away: %s', (name) => {
    const [shown = '', ...folded] = textOf(name).split('<details>')
    const isWhole = reportOf(name).verdict.kind !== 'none' && !name.endsWith('after-alarm')
    expect(shown.includes('**This check ')).toBe(isWhole)
    expect(shown).not.toContain('could have detected')
    expect(shown).not.toContain('not in these numbers')
    expect(folded.length).toBeLessThanOrEqual(5)
  })

  test('of a matrix has one line for each project, with its number, and says what is missing', () => {
    const comment = textOf('matrix')
    expect(tableRows(comment).slice(2)).toEqual([
      expect.stringMatching(/^\| api .* Source-change build 2\.9× slower: 4\.22 s → 12\.3 s \|$/u),
      expect.stringMatching(/^\| web .* Unchanged: cold build 61\.2 s → 61\.6 s +\|$/u),
      expect.stringMatching(/^\| worker .* it left no report +\|$/u),
    ])
    expect(comment).toMatch(/\*\*🔴 .* build of api 2\.9× slower: .*; no complete report of worker\)\*\*/u)
  })

  test('gives the reasons of rows that the reason of the run is not about', () => {
    const [shown] = textOf('below-floor').split('<details>')
    expect(shown).not.toMatch(/^- source-change: /mu)
    expect(textOf('warning')).toMatch(/^- cold: warning, /mu)
  })

  test('gives the reason of every row without a time above what is folded away, however many there are', () => {
    const scenarios = Array.from({ length: 9 }, (_, at) => `cold-${at}`)
    const report = judged({
      benchmarks: scenarios.map((scenario) => service(scenario)),
      measurements: [],
      sampled: Object.fromEntries(
        scenarios.map((scenario) => [
          service(scenario).id,
          {
            ...{ attempts: 0, pairs: 0, stopped: 'does-not-build' },
            obstacles: [{ kind: 'head-does-not-build', reason: `no ${scenario} in the Dockerfile` }],
          } as const,
        ]),
      ),
    })
    const [shown = ''] = commentText(report, commentOptions()).split('<details>')
    expect(shown).toContain('- and 3 more like these')
    for (const scenario of scenarios) expect(shown.split(`no ${scenario} in the`)).toHaveLength(2)
  })

  test('names a benchmark that ran out of time in its first line, with the budget that would be enough', () => {
    const [, , , verdict] = textOf('out-of-time').split('\n')
    expect(verdict).toMatch(/^\*\*❔ No clear result \(inconclusive, 1 of 2 .* cold \(.*--time-budget 34m/u)
  })
})

describe('a calm result in place of an earlier comment', () => {
  test('lifts an earlier alarm only if every gated benchmark is unchanged', () => {
    const earlier = (name: string): string =>
      commentText(reportOf(name), commentOptions({ previous: 'regression' }))
    expect(earlier('unchanged-after-alarm')).toContain('An earlier run reported: regression. ')
    const report = reportOf('unchanged-after-alarm')
    const benchmarks = report.benchmarks.map((each, at) =>
      at === 0 || each.comparison === undefined
        ? each
        : {
            ...each,
            comparison: {
              ...each.comparison,
              verdict: { ...each.comparison.verdict, kind: 'inconclusive' } as const,
            },
          },
    )
    expect(commentText({ ...report, benchmarks }, commentOptions({ previous: 'regression' }))).toContain(
      'An earlier run reported: regression; this run neither confirms nor lifts it. ',
    )
  })

  test.each(['unchanged-after-alarm', 'inconclusive-after-alarm', 'nothing-to-build-after-alarm'])(
    'is two lines that repeat what was reported before: %s',
    (name) => {
      const lines = textOf(name).trimEnd().split('\n').slice(3)
      expect(lines).toHaveLength(2)
      expect(lines[1]).toMatch(/^An earlier run reported: (?:regression|invalid)[.;]/u)
    },
  )

  test('still reports the alarm when a second calm run follows, so that its text stays the same', () => {
    const first = textOf('unchanged-after-alarm', { previous: 'regression' })
    expect(saidIn(first)).toBe('regression')
    expect(textOf('unchanged-after-alarm', { previous: saidIn(first) })).toBe(first)
  })

  test('does not mention an earlier run that was calm or cannot be read any more', () => {
    for (const previous of ['unchanged', 'unknown'] as const)
      expect(textOf('unchanged-after-alarm', { previous })).not.toContain('earlier run')
  })

  test('has its full text without an earlier comment, or when that is asked for', () => {
    expect(textOf('inconclusive')).toContain('<details>')
    expect(textOf('unchanged-whole')).toContain('An earlier run reported: regression.')
    expect(textOf('unchanged-whole')).toContain('| scenario')
  })

  test('reports a slowdown below the floor in words', () => {
    const comment = textOf('unchanged-after-alarm', { previous: 'below-floor' })
    expect(comment).toContain('An earlier run reported: slower, below the floor.')
    expect(saidIn(comment)).toBe('below-floor')
  })
})

describe('a comment that is too long', () => {
  test('loses folded sections from the end, and says which', () => {
    const comment = textOf('forty-benchmarks')
    expect(comment.length).toBeLessThanOrEqual(largestComment)
    expect(comment).toMatch(/Left out, because a comment is limited: Schedule and seed\./u)
    expect(comment).toContain('**Samples and their evidence**')
    expect(tableRows(comment)).toHaveLength(12)
    expect(tableRows(comment)[2]).toMatch(/part-4 .* regression /u)
    expect(comment.match(/^\| services\/part-\d+ /gmu)).toHaveLength(50)
  })

  test('names the engine in rows that only by chance are all of one', () => {
    const report = reportOf('forty-benchmarks')
    const benchmarks = report.benchmarks.map((each, at) => ({
      ...each,
      engine: at < 20 ? 'podman' : 'docker',
    }))
    const comment = commentText({ ...report, benchmarks }, commentOptions())
    expect(comment).not.toContain('Engine: ')
    expect(tableRows(comment)[2]).toMatch(/^\| podman 4\.3\.1 +\| services\/part-4 /u)
  })

  test('shows the first rows of a long study, and folds all of them away', () => {
    const row = {
      engine: 'podman',
      project: 'tiny',
      scenario: 'cold',
      group: 'a',
      ranked: false,
      columns: {},
    }
    const study: StudyReport = {
      ...{ name: 'speeds', text: 'How fast?', axis: 'speed', reference: 'a', rounds: 6, machine: '' },
      ...{ inputs: {}, projects: {}, columns: [], advice: [] },
      rows: Array.from({ length: 36 }, (_, at) => ({
        ...row,
        value: `v${at}`,
        attempts: [],
        ...(at === 30 && { verdict: { kind: 'regression', because: 'slower', reason: 'because' } }),
      })),
    }
    const comment = commentText({ ...reportOf('regression'), study }, commentOptions({ whole: true }))
    expect(tableRows(comment)).toHaveLength(12)
    expect(tableRows(comment)[2]).toMatch(/^\| v30 /u)
    expect(comment).toContain('<summary>Every row</summary>')
    expect(comment.match(/^\| v\d+ /gmu)).toHaveLength(46)
  })

  test('keeps verdict, reason and table when there is room for nothing else', () => {
    const comment = textOf('regression', {}, 1_700)
    expect(comment.length).toBeLessThanOrEqual(1_700)
    expect(comment).toContain('**🔴 Source-change build 2.9× slower')
    expect(comment).toContain('Why: ')
    expect(tableRows(comment)).toHaveLength(4)
    expect(comment).not.toContain('<details>')
    expect(comment).toContain('What this run could have detected; ')
  })

  test('loses rows only when nothing else is left, and says how many', () => {
    const comment = textOf('forty-benchmarks', {}, 1_800)
    expect(tableRows(comment)).toHaveLength(7)
    expect(comment).toContain('; 5 rows.')
  })

  test('is within its limit whatever the limit and the names', () => {
    assert(
      property(hostileText, integer({ min: 300, max: 80_000 }), (raw, limit) => {
        const report = hostile(raw.repeat(50))
        expect(
          commentText(report, commentOptions({ key: raw.slice(0, 20) }), limit).length,
        ).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

describe('a comment with hostile names', () => {
  test('keeps its marker, its table and its words, and obeys nothing (300 texts)', () => {
    const limits = constantFrom(largestComment, 20_000, 12_000)
    const before = constantFrom(undefined, 'regression' as const)
    assert(
      property(hostileText, limits, before, (raw, limit, previous) => {
        const options = commentOptions({ key: raw, previous, runUrl: `${raw}|` })
        const comment = commentText(hostile(raw), options, limit)
        expect(comment.split('\n')[0]).toMatch(/^<!-- go-container-bench:[\w.%-]* -->$/u)
        expect(hasMarker(comment, raw)).toBe(true)
        expect(saidIn(comment)).toBe('regression')
        for (const pattern of obeyed) expect(visible(comment)).not.toMatch(pattern)
        const rows = tableRows(comment)
        expect(rows).toHaveLength(4)
        expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1)
        const [opened, closed] = [/<details>/gu, /<\/details>/gu].map(
          (tag) => visible(comment).match(tag)?.length,
        )
        expect(opened).toBe(closed)
      }),
      { numRuns: 300 },
    )
  })

  test('has another marker for every other key', () => {
    assert(
      property(hostileText, hostileText, (one, other) => {
        expect(markerOf(one) === markerOf(other)).toBe(one === other)
      }),
      { numRuns: 300 },
    )
    expect(markerOf('\u001f60')).not.toBe(markerOf('\u1f60'))
  })

  test('links to the run only where the address is one', () => {
    expect(textOf('regression')).toContain('[the run](https://github.com/octo/app/actions/runs/1234567890)')
    expect(textOf('regression', { runUrl: 'https://x.example/a) [b](c' })).not.toContain('[the run]')
  })
})

/** A report with this verdict, in its only benchmark and in the run. */
const judgedAs = (kind: VerdictKind, because: Because): Report => {
  const report = reportOf('regression')
  const verdict = { kind, because, reason: 'because' }
  const benchmarks = report.benchmarks.flatMap(({ comparison, ...each }) =>
    comparison === undefined ? [] : [{ ...each, comparison: { ...comparison, verdict } }],
  )
  return { ...report, verdict, benchmarks: benchmarks.slice(0, 1) }
}

const calm = (kind: VerdictKind, because: Because): boolean => isCalm(judgedAs(kind, because))

describe('a result is worth a new comment', () => {
  test.each<[VerdictKind, Because, boolean]>([
    ['regression', 'slower', true],
    ['warning', 'slower', true],
    ['warning', 'disturbed', true],
    ['invalid', 'head-does-not-build', true],
    ['invalid', 'unsupported', true],
    ['improvement', 'faster', true],
    ['unchanged', 'below-floor', true],
    ['unchanged', 'within-threshold', false],
    ['unchanged', 'same-inputs', false],
    ['inconclusive', 'scatter', false],
    ['inconclusive', 'out-of-time', false],
    ['none', 'one-revision', false],
  ])('when it is %s, %s: %s', (kind, because, worth) => {
    expect(calm(kind, because)).toBe(!worth)
  })

  test('as the table of consequences says, in every row', () => {
    for (const [kind, entries] of Object.entries(consequences) as [VerdictKind, typeof consequences.none][])
      for (const { comment, circumstances } of entries)
        for (const because of Object.keys(circumstances) as Because[])
          expect(calm(kind, because), `${kind}, ${because}`).toBe(!comment)
  })

  test('when only a gated benchmark is, and not when only another is', () => {
    const report = reportOf('below-floor')
    const verdict = { kind: 'inconclusive', because: 'scatter', reason: 'because' } as const
    expect(isCalm({ ...report, verdict })).toBe(false)
    const benchmarks = report.benchmarks.map((each) => ({ ...each, gated: false }))
    expect(isCalm({ ...report, verdict, benchmarks })).toBe(true)
  })
})

test.each<Said>([
  'regression',
  'warning',
  'unchanged',
  'improvement',
  'inconclusive',
  'invalid',
  'none',
  'below-floor',
])('a comment about %s is read as that', (said) => {
  expect(saidIn(`${markerOf('linux')}\n${saidMarker(said)}\ntext`)).toBe(said)
})
