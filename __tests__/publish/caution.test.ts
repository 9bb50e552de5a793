import { describe, expect, test } from 'vitest'
import { cautionsOn } from '../../src/publish/caution.ts'
import { commentText } from '../../src/report/formats/comment.ts'
import { commentCases, commentOptions } from '../support/comment-cases.ts'
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

describe('a comment', () => {
  const cautions = ['Measured by a stranger.']
  const commentOn = (name: string, previous?: 'regression') =>
    commentText(
      commentCases[name]?.report() ?? buildReport(),
      commentOptions({ cautions, ...(previous !== undefined && { previous }) }),
    )

  test('ends with the cautions', () => {
    expect(commentOn('regression')).toMatch(/Measured by a stranger\.\n\ngo-container-bench .*$/s)
  })

  test('has them however much is left out of it', () => {
    const report = commentCases['regression']?.report() ?? buildReport()
    expect(commentText(report, commentOptions({ cautions }), 3_000)).toContain('Measured by a stranger.')
  })

  test('has them when it shrinks to two lines', () => {
    expect(commentOn('unchanged', 'regression')).toContain('Measured by a stranger.')
  })
})
