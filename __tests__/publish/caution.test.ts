import { describe, expect, test } from 'vitest'
import { cautionsOn } from '../../src/publish/caution.ts'
import type { Report } from '../../src/model.ts'
import { commentText } from '../../src/report/formats/comment.ts'
import { toHtml } from '../../src/report/formats/html.ts'
import { toMarkdown, toSummary } from '../../src/report/formats/markdown.ts'
import { toTerminal } from '../../src/report/formats/terminal.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { commentReport, commentOptions } from '../support/comment-cases.ts'
import { buildReport } from '../support/report-builder.ts'

const merge = 'a'.repeat(40)
const head = 'b'.repeat(40)
const other = 'c'.repeat(40)
const env = { GITHUB_SHA: merge }

const reportOn = (...commits: readonly string[]) => ({
  ...buildReport(),
  projects: commits.map((commit, at) => ({ id: `p${at}`, buildArgs: [], images: [], head: { commit } })),
})

const eventOf = (from: string | null, name = 'pull_request') => ({
  name,
  payload: {
    pull_request: {
      head: { sha: head, repo: from === null ? null : { full_name: from } },
      base: { repo: { full_name: 'octo/app' } },
    },
  },
})

const forged = expect.stringMatching(/^Measured by a job that ran code of the fork: .* can be forged/)

describe('a report of another job', () => {
  test.for(['fork/app', null])('says that it can be forged, where the head is in %s', (from) => {
    expect(cautionsOn(reportOn(merge), eventOf(from), env)).toEqual([forged])
    expect(cautionsOn(reportOn(merge), eventOf(from, 'pull_request_review'), env)).toEqual([forged])
  })

  test('says so too when it is about another commit than the pull request', () => {
    const about = `The report is about ${other.slice(0, 12)}, which is neither the head of this pull request nor its merge commit.`
    expect(cautionsOn(reportOn(merge, other), eventOf('octo/app'), env)).toEqual([about])
    expect(cautionsOn(reportOn(other), eventOf('fork/app'), env)).toEqual([forged, about])
  })

  test('needs no caution in a pull request of the repository itself, about its head or its merge commit', () => {
    expect(cautionsOn(reportOn(merge), eventOf('octo/app'), env)).toEqual([])
    expect(cautionsOn(reportOn(head), eventOf('octo/app'), env)).toEqual([])
    expect(cautionsOn(reportOn(), eventOf('octo/app'), env)).toEqual([])
  })

  test('needs none outside of a pull request', () => {
    expect(cautionsOn(reportOn(other), undefined, {})).toEqual([])
    expect(cautionsOn(reportOn(other), { name: 'push', payload: {} }, env)).toEqual([])
  })
})

describe('what a reader must know before anything else', () => {
  const cautions = ['Measured by a stranger.']
  const caution = '**Caution:** Measured by a stranger.'
  const reportNamed = (name: string): Report => ({
    ...commentReport(name),
    cautions,
  })

  test('is below the first line of a comment, however much is left out of it', () => {
    expect(commentText(reportNamed('regression'), commentOptions()).split('\n\n')[2]).toBe(caution)
    expect(commentText(reportNamed('regression'), commentOptions(), 3_000)).toContain(caution)
  })

  test('is in a comment that shrinks to two lines', () => {
    const shrunk = commentText(
      reportNamed('unchanged-after-alarm'),
      commentOptions({ previous: 'regression' }),
    )
    expect(shrunk.trimEnd().split('\n').at(-1)).toMatch(
      /^\*\*Caution:\*\* Measured by a stranger\. An earlier run/,
    )
  })

  test('is below the first line of report.md and of the summary, also where nothing was built', () => {
    for (const render of [toMarkdown, toSummary])
      expect(render(reportNamed('regression')).split('\n\n')[1]).toBe(caution)
    const verdict = { kind: 'unchanged', because: 'same-inputs', reason: 'nothing changed' } as const
    expect(toSummary({ ...buildReport({ measurements: [] }), verdict, cautions })).toMatch(
      /^.+\n\n\*\*Caution:\*\* Measured by a stranger\.\n$/,
    )
  })

  test('is not cut off, however long a name in the report is', () => {
    const long = 'x'.repeat(300_000)
    const legs = ['a', long].map((name) => ({ name, report: reportNamed('regression') }))
    const padded = mergeReports([...legs, { name: `${long}y`, report: undefined }]) ?? buildReport()
    expect(toSummary(padded).slice(0, 250_000).includes(caution)).toBe(true)
  })

  test('is below the first line of a terminal, and in the heading of the page', () => {
    expect(toTerminal(reportNamed('regression')).split('\n')[1]).toBe('Caution: Measured by a stranger.')
    const page = toHtml(reportNamed('regression'))
    expect(page.slice(page.indexOf('<h1>'), page.indexOf('class="lead"'))).toContain(
      '<strong>Caution: </strong>Measured by a stranger.',
    )
  })

  test('is kept when reports become one', () => {
    const legs = ['api', 'web'].map((name) => ({ name, report: reportNamed('regression') }))
    expect(mergeReports(legs)?.cautions).toEqual(cautions)
  })
})
