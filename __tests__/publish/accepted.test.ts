import { describe, expect, test } from 'vitest'
import { withAcceptance } from '../../src/publish/accepted.ts'
import { commentReport } from '../support/comment-cases.ts'
import { githubServer, type GitHubServer, type LabelEvent } from '../support/github-server.ts'

const event = { name: 'pull_request', payload: { pull_request: { number: 7 } } }
const regression = commentReport('regression')
const name = 'build-time: accepted'
const set = (login: string | null, day: number, more: Partial<LabelEvent> = {}): LabelEvent => ({
  ...{ issue: 7, event: 'labeled', name, login, at: `2026-11-${day}T09:30:00Z`, ...more },
})

const asked = async (
  labels: readonly LabelEvent[],
  {
    before = () => {},
    number = 7,
  }: { readonly before?: (github: GitHubServer) => void; readonly number?: number } = {},
) => {
  const github = await githubServer()
  github.labels.push(...labels)
  before(github)
  const report = await withAcceptance(regression, {
    token: 'ghs_canary',
    claim: undefined,
    event: { ...event, payload: { pull_request: { number, labels: [{ name }] } } },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app' },
  })
  return { report, github, added: report.warnings.slice(regression.warnings.length) }
}

describe('who accepted a slowdown', () => {
  test.each<[string, readonly LabelEvent[], string | undefined]>([
    ['whoever set the label', [set('octocat', 20)], 'octocat'],
    ['an app', [set('our-app[bot]', 20)], 'our-app[bot]'],
    [
      'the last who set it',
      [set('first', 20), set('x', 21, { event: 'unlabeled' }), set('second', 22)],
      'second',
    ],
    [
      'in whatever case its name is written',
      [set('octocat', 20, { name: 'Build-Time: Accepted' })],
      'octocat',
    ],
    [
      'nobody, once it was taken off',
      [set('first', 20), set('first', 21, { event: 'unlabeled' })],
      undefined,
    ],
    ['nobody, with another label', [set('octocat', 20, { name: 'build-time: accepted?' })], undefined],
    ['nobody, with the label on another pull request', [set('octocat', 20, { issue: 8 })], undefined],
    ['nobody, without a label', [], undefined],
  ])('is %s', async (_, labels, expected) => {
    const { report, added } = await asked(labels)
    expect(report.accepted?.by).toBe(expected)
    expect(report.verdict.kind).toBe(expected === undefined ? 'regression' : 'warning')
    expect(added).toEqual([])
  })

  test('is found behind a hundred other events', async () => {
    const others = Array.from({ length: 130 }, () => set('x', 19, { name: 'bug' }))
    expect((await asked([...others, set('octocat', 20)])).report.accepted?.by).toBe('octocat')
  })

  test.each<[string, LabelEvent]>([
    ['an account that is gone', set(null, 20)],
    ['a name that no account can have', set('<img src=x>', 20)],
    ['a time that is none', set('octocat', 20, { at: 'yesterday' })],
  ])('is not known, so nothing is accepted: %s', async (_, label) => {
    const { report, added } = await asked([label])
    expect(report.verdict.kind).toBe('regression')
    expect(added).toEqual([expect.stringContaining('does not say who set it')])
  })

  test.each([403, 404, 422])(
    'is not known where GitHub answers %d: it stays a regression, with a warning',
    async (status) => {
      const { report, added } = await asked([set('octocat', 20)], {
        before: (github) => github.fault('GET', /labels/, { status, message: 'ghs_canary' }, 5),
      })
      expect(report.verdict.kind).toBe('regression')
      expect(added).toHaveLength(1)
      expect(added[0]).not.toContain('ghs_canary')
      expect(added[0]?.includes('pull-requests: read')).toBe(status !== 422)
    },
  )

  test('is never taken from the payload of the event, which may be old', async () => {
    expect((await asked([])).report.verdict.kind).toBe('regression')
  })
})

test('a push, and a branch with several pull requests, have nobody to ask', async () => {
  const github = await githubServer()
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app' }
  const claim = { pullRequests: [7, 8], headSha: '', label: '', cautions: [] }
  const push = { name: 'push', payload: {} }
  await withAcceptance(regression, { env, token: '', claim: undefined, event: push })
  await withAcceptance(regression, { env, token: '', claim, event })
  expect(github.requests).toEqual([])
})
