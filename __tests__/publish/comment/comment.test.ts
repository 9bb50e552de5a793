import { describe, expect, test } from 'vitest'
import { type CommentRequest, publishComment } from '../../../src/publish/comment/comment.ts'
import { markerOf, saidMarker } from '../../../src/report/formats/comment-marker.ts'
import { commentText } from '../../../src/report/formats/comment.ts'
import { commentReport, commentOptions } from '../../support/comment-cases.ts'
import { githubServer, type GitHubServer } from '../../support/github-server.ts'

const token = 'ghs_aCanaryThatMustNeverBeSeen'

const alarm = commentReport('regression')
const calm = commentReport('unchanged-after-alarm')
const slept: number[] = []

const requestTo = ({ url }: GitHubServer, overrides: Partial<CommentRequest> = {}): CommentRequest => {
  slept.length = 0
  return {
    report: alarm,
    api: { baseUrl: url, token, repository: 'octo/app' },
    pullRequest: 7,
    head: undefined,
    key: 'linux',
    policy: 'on-change',
    runUrl: undefined,
    status: 0,
    error: undefined,
    readOnlyToken: false,
    limits: { sleep: async (ms) => void slept.push(ms) },
    ...overrides,
  }
}

const own = (said = 'regression', key = 'linux') => ({
  body: `${markerOf(key)}\n${saidMarker(said as 'regression')}\n\nold`,
})
const methods = (server: GitHubServer) => server.requests.map(({ method }) => method)
const bodies = (server: GitHubServer) => server.comments.map(({ body }) => body)

describe('the first comment', () => {
  test('is made for a result that is worth one, and its address is reported', async () => {
    const server = await githubServer()
    const result = await publishComment(requestTo(server))
    expect(result).toMatchObject({
      kind: 'created',
      url: `${server.url}/octo/app/pull/7#issuecomment-1001`,
    })
    expect(bodies(server)).toEqual([commentText(alarm, commentOptions())])
  })

  test.each([
    ['unchanged-after-alarm', 'unchanged'],
    ['inconclusive', 'inconclusive'],
    ['out-of-time', 'inconclusive'],
    ['two-engines', 'none'],
  ])('is not made for a calm result: %s', async (name, kind) => {
    const server = await githubServer()
    const result = await publishComment(requestTo(server, { report: commentReport(name) }))
    expect(result.kind).toBe('skipped')
    expect(result.message).toContain(`the verdict is ${kind}`)
    expect(methods(server)).toEqual(['GET'])
  })

  test('is made for a slowdown below the floor, although the verdict is unchanged', async () => {
    const server = await githubServer()
    const result = await publishComment(requestTo(server, { report: commentReport('below-floor') }))
    expect(result.kind).toBe('created')
    expect(bodies(server)[0]).toContain('(slower, below the floor, 1 of 2 gated benchmarks')
  })

  test('is made for a calm result when the policy is always', async () => {
    const server = await githubServer()
    const result = await publishComment(requestTo(server, { report: calm, policy: 'always' }))
    expect(result.kind).toBe('created')
    expect(bodies(server)[0]).toContain('| scenario')
  })

  test('is not made when the policy is never, and nobody is asked', async () => {
    const server = await githubServer()
    expect((await publishComment(requestTo(server, { policy: 'never' }))).kind).toBe('skipped')
    expect(server.requests).toEqual([])
  })
})

describe('an existing comment', () => {
  test('is found behind a hundred and six others and brought up to date', async () => {
    const server = await githubServer()
    for (let at = 0; at < 106; at += 1) server.add({ login: 'octocat', type: 'User', body: `${at}` })
    const { id } = server.add(own())
    server.add({ login: 'octocat', type: 'User', body: 'after it' })
    const result = await publishComment(requestTo(server))
    expect(result.kind).toBe('updated')
    expect(result.url).toMatch(new RegExp(`#issuecomment-${id}$`))
    expect(server.comments).toHaveLength(108)
    expect(methods(server)).not.toContain('POST')
  })

  test('shrinks when the result is calm, and says what it said', async () => {
    const server = await githubServer()
    server.add(own())
    expect((await publishComment(requestTo(server, { report: calm }))).kind).toBe('updated')
    expect(bodies(server)).toEqual([commentText(calm, commentOptions({ previous: 'regression' }))])
    expect((await publishComment(requestTo(server, { report: calm }))).kind).toBe('unchanged')
    expect(methods(server).filter((method) => method === 'PATCH')).toHaveLength(1)
  })

  test('is not edited when its text stays the same, whatever its line ends', async () => {
    const server = await githubServer()
    const body = commentText(alarm, commentOptions()).replaceAll('\n', '\r\n').trimEnd()
    const { id } = server.add({ body })
    const result = await publishComment(requestTo(server))
    expect(result).toMatchObject({
      kind: 'unchanged',
      url: `${server.url}/octo/app/pull/7#issuecomment-${id}`,
    })
    expect(methods(server)).toEqual(['GET', 'GET'])
  })

  test('of another key or pull request is left alone', async () => {
    const server = await githubServer()
    server.add(own('regression', 'linux-arm'))
    server.add({ ...own(), issue: 8 })
    expect((await publishComment(requestTo(server))).kind).toBe('created')
    expect(bodies(server).filter((body) => body.endsWith('old'))).toHaveLength(2)
  })

  test('of somebody who copied the marker is left alone', async () => {
    const server = await githubServer()
    server.add({ ...own(), login: 'mallory', type: 'User' })
    server.add({ body: `> ${own().body}` })
    expect((await publishComment(requestTo(server))).kind).toBe('created')
    expect(server.comments).toHaveLength(3)
    expect(bodies(server).filter((body) => body.endsWith('old'))).toHaveLength(2)
  })

  test('is that of the user of a personal token, not that of an app', async () => {
    const server = await githubServer({ user: { login: 'octocat', type: 'User' } })
    server.add({ ...own(), login: 'github-actions[bot]', type: 'Bot' })
    const { id } = server.add({ ...own(), login: 'octocat', type: 'User' })
    expect((await publishComment(requestTo(server))).url).toMatch(new RegExp(`-${id}$`))
  })

  test('that was removed in the meantime is created again', async () => {
    const server = await githubServer()
    server.add(own())
    server.before('PATCH', /comments/, () => void server.comments.pop())
    expect((await publishComment(requestTo(server))).kind).toBe('created')
    expect(server.comments).toHaveLength(1)
  })

  test('has its duplicates removed', async () => {
    const server = await githubServer()
    const { id } = server.add(own())
    server.add(own())
    server.add({ ...own(), login: 'other-app[bot]' })
    expect((await publishComment(requestTo(server))).kind).toBe('updated')
    expect(server.comments.map(({ login }) => login)).toEqual(['github-actions[bot]', 'other-app[bot]'])
    expect(server.comments[0]?.id).toBe(id)
  })
})

describe('two jobs that comment at the same time', () => {
  test('agree on the older comment: the younger one goes', async () => {
    const server = await githubServer()
    server.before('POST', /comments/, () => void server.add(own('warning')))
    const result = await publishComment(requestTo(server))
    expect(result.kind).toBe('updated')
    expect(server.comments.map(({ id }) => id)).toEqual([1001])
    expect(bodies(server)).toEqual([commentText(alarm, commentOptions())])
  })

  test('leave it to the younger one to go', async () => {
    const server = await githubServer()
    server.before('GET', /comments/, () => {
      server.before('GET', /comments/, () => void server.add(own()))
    })
    expect((await publishComment(requestTo(server))).kind).toBe('created')
    expect(server.comments.map(({ id }) => id)).toEqual([1001, 1002])
  })

  test('really at the same time leave one comment', async () => {
    const server = await githubServer()
    const results = await Promise.all([publishComment(requestTo(server)), publishComment(requestTo(server))])
    expect(server.comments).toHaveLength(1)
    expect(results.map(({ kind }) => kind)).not.toContain('failed')
  })
})

const serverAt = (head: string) =>
  githubServer({
    more: ({ url }) =>
      url === '/repos/octo/app/pulls/7' ? { status: 200, content: { head: { sha: head } } } : undefined,
  })

describe('a run that ends late, or is started again', () => {
  const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)]

  test('leaves alone what a later run said of the present head', async () => {
    const server = await serverAt(newer)
    expect((await publishComment(requestTo(server, { head: newer }))).kind).toBe('created')
    const [before] = bodies(server)
    const result = await publishComment(requestTo(server, { head: older }))
    expect(result).toMatchObject({ kind: 'skipped', message: expect.stringContaining('present head') })
    expect(bodies(server)).toEqual([before])
  })

  test('leaves it alone too where that came while it wrote its own, which goes', async () => {
    const server = await serverAt(newer)
    const body = commentText(alarm, { ...commentOptions(), head: newer })
    server.before('POST', /comments/, () => void server.add({ body }))
    expect((await publishComment(requestTo(server, { head: older }))).kind).toBe('skipped')
    expect(bodies(server)).toEqual([body])
  })

  test('says which commit it is about where no run has commented on the present head', async () => {
    const server = await serverAt(newer)
    const about = 'This is about the commit aaaaaaaaaaaa; the pull request has changed since.'
    expect((await publishComment(requestTo(server, { head: older }))).kind).toBe('created')
    expect(bodies(server)[0]).toContain(about)
    expect((await publishComment(requestTo(server, { head: 'c'.repeat(40) }))).kind).toBe('updated')
    expect((await publishComment(requestTo(server, { head: newer }))).kind).toBe('updated')
    expect(bodies(server)[0]).not.toContain('has changed since')
  })

  test('comments where it has the same, and where GitHub does not say', async () => {
    for (const server of [await serverAt(older), await githubServer()])
      expect((await publishComment(requestTo(server, { head: older }))).kind).toBe('created')
  })
})
