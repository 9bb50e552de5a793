import { describe, expect, test } from 'vitest'
import { type CommentRequest, publishComment } from '../../../src/publish/comment/comment.ts'
import { markerOf } from '../../../src/report/formats/comment-marker.ts'
import { commentReport } from '../../support/comment-cases.ts'
import { type Fault, githubServer, type GitHubServer } from '../../support/github-server.ts'

const token = 'ghs_aCanaryThatMustNeverBeSeen'
const alarm = commentReport('regression')
const slept: number[] = []

const publishTo = ({ url }: Pick<GitHubServer, 'url'>, overrides: Partial<CommentRequest> = {}) => {
  slept.length = 0
  return publishComment({
    report: alarm,
    pullRequest: 7,
    head: undefined,
    key: 'linux',
    policy: 'on-change',
    runUrl: undefined,
    status: 0,
    error: undefined,
    readOnlyToken: false,
    api: { baseUrl: url, token, repository: 'octo/app' },
    limits: { sleep: async (ms) => void slept.push(ms), requestMs: 60_000 },
    ...overrides,
  })
}

const integration = 'Resource not accessible by integration'

describe('a token that may not comment', () => {
  test.each<[number, string]>([
    [401, 'Bad credentials'],
    [403, integration],
    [404, 'Not Found'],
  ])('gives one message that names the permission, and no second try (%i)', async (status, message) => {
    const server = await githubServer()
    server.fault('POST', /comments/, { status, message }, 9)
    const result = await publishTo(server)
    expect(result).toMatchObject({ kind: 'failed', expected: false })
    expect(result.message).toContain(`${status}: "${message}"`)
    expect(result.message).toContain('"pull-requests: write"')
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
    expect(slept).toEqual([])
  })

  test.each([
    'Unable to create comment because issue is locked.',
    'Repository was archived so is read-only.',
  ])('is not what is missing where GitHub says something else: %s', async (message) => {
    const server = await githubServer()
    server.fault('POST', /comments/, { status: 403, message })
    const result = await publishTo(server)
    expect(result.message).toContain(message)
    expect(result.message).not.toContain('permission')
  })

  test('may already be refused the list', async () => {
    const server = await githubServer()
    server.fault('GET', /comments/, { status: 404, message: 'Not Found' })
    expect((await publishTo(server)).message).toContain('"pull-requests: write"')
    expect(server.requests).toHaveLength(1)
  })

  test('is expected of a fork, and the message says where the report is', async () => {
    const server = await githubServer()
    server.fault('POST', /comments/, { status: 403, message: integration })
    const result = await publishTo(server, { readOnlyToken: true })
    expect(result).toMatchObject({ kind: 'failed', expected: true })
    expect(result.message).toMatch(/fork or by Dependabot .* job summary/)
  })

  test('is no excuse for an outage', async () => {
    const server = await githubServer()
    server.fault('POST', /comments/, { status: 503 }, 3)
    expect(await publishTo(server, { readOnlyToken: true })).toMatchObject({
      kind: 'failed',
      expected: false,
    })
  })

  test('may not edit what it found', async () => {
    const server = await githubServer()
    await publishTo(server)
    server.fault('PATCH', /comments/, { status: 403, message: integration })
    const result = await publishTo(server, { report: commentReport('unchanged-after-alarm') })
    expect(result.message).toContain('pull-requests: write')
    expect(server.comments).toHaveLength(1)
  })
})

describe('a text that GitHub does not take', () => {
  test('is reported in its words', async () => {
    const server = await githubServer()
    server.fault('POST', /comments/, { status: 422, message: 'Validation Failed: Body is too long' })
    const { kind, message } = await publishTo(server)
    expect(kind).toBe('failed')
    expect(message).toContain('422: "Validation Failed: Body is too long"')
    expect(message).not.toContain('permission')
  })

  test('puts no command of the runner and no second line into the message', async () => {
    const server = await githubServer()
    server.fault('POST', /comments/, { status: 422, message: 'a\n::error::b\u001b[31m\r\n##[group]' })
    expect((await publishTo(server)).message).toMatch(/^The pull request .*"a ::error::b ##\[group\]"/)
  })
})

describe('a busy server', () => {
  test.each<[string, Fault, number[]]>([
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, [7_000, 7_000]],
    ['a rate limit reported with 403', { status: 403, headers: { 'retry-after': '2' } }, [2_000, 2_000]],
    ['500', { status: 500 }, [1_000, 2_000]],
    ['503 with retry-after', { status: 503, headers: { 'retry-after': '3' } }, [3_000, 3_000]],
    ['a cut connection', 'cut', [1_000, 2_000]],
  ])('is asked three times: %s', async (_, fault, waits) => {
    const server = await githubServer()
    server.fault('GET', /comments/, fault, 2)
    expect((await publishTo(server)).kind).toBe('created')
    expect(slept).toEqual(waits)
    server.fault('GET', /comments/, fault, 3)
    expect((await publishTo(server)).kind).toBe('failed')
    expect(slept).toEqual(waits)
  })

  test('that wants more patience than there is gets no second request', async () => {
    const server = await githubServer()
    server.fault('GET', /comments/, { status: 429, headers: { 'retry-after': '3600' } }, 3)
    const { kind, message } = await publishTo(server)
    expect(kind).toBe('failed')
    expect(message).toContain('it asks to wait 3600 s')
    expect(message).not.toContain('permission')
    expect(server.requests).toHaveLength(1)
  })

  test('that has used up its limit is asked after the limit is renewed', async () => {
    const server = await githubServer()
    const startMs = Date.now()
    const reset = Math.ceil(startMs / 1000) + 50
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    server.fault('GET', /comments/, { status: 403, message: 'API rate limit exceeded', headers })
    expect((await publishTo(server)).kind).toBe('created')
    expect(slept[0]).toBeGreaterThanOrEqual(reset * 1000 - Date.now())
    expect(slept[0]).toBeLessThanOrEqual(reset * 1000 - startMs)
  })

  test('that refuses to say whose a personal token is overwrites no comment of an app', async () => {
    const server = await githubServer({ user: { login: 'octocat', type: 'User' } })
    const body = `${markerOf('linux')}\nold`
    server.add({ body, login: 'github-actions[bot]', type: 'Bot' })
    const limit: Fault = { status: 403, message: 'You have exceeded a secondary rate limit.' }
    server.fault('GET', /user/, limit, 3)
    expect(await publishTo(server)).toMatchObject({ kind: 'failed' })
    expect(server.comments.map((each) => each.body)).toEqual([body])
  })

  test('that answers 502 after it has commented leaves one comment', async () => {
    const server = await githubServer()
    server.fault('POST', /comments/, 'done-but-502')
    expect((await publishTo(server)).kind).toBe('unchanged')
    expect(server.comments.map(({ id }) => id)).toEqual([1001])
  })

  test('does not undo a comment that was made: looking again may fail', async () => {
    const server = await githubServer()
    server.before('POST', /comments/, () => server.fault('GET', /comments/, { status: 500 }, 3))
    expect((await publishTo(server)).kind).toBe('created')
  })
})

describe('a server that is not there', () => {
  test('is given up after three requests that nobody answered in time', async () => {
    const server = await githubServer()
    server.fault('GET', /comments/, 'silent', 3)
    const limits = { requestMs: 200, sleep: async (ms: number) => void slept.push(ms) }
    const { kind, message } = await publishTo(server, { limits })
    expect(kind).toBe('failed')
    expect(message).toMatch(
      /^The pull request .*: 127\.0\.0\.1:\d+ could not be reached \(it did not answer in time\)\.$/,
    )
    // On a busy machine, the time of a request may be over before it has left.
    expect(slept).toHaveLength(2)
  })

  test('is given up when the time for all requests is over', async () => {
    const server = await githubServer()
    server.fault('GET', /comments/, 'silent', 3)
    const { kind } = await publishTo(server, { limits: { totalMs: 1_000 } })
    expect(kind).toBe('failed')
    expect(server.requests.length).toBeLessThan(2)
  })

  test('is reported by its name and what the network said', async () => {
    const { message } = await publishTo({ url: 'http://127.0.0.1:9' })
    expect(message).toMatch(/127\.0\.0\.1:9 could not be reached \((?:ECONNREFUSED|the connection failed)\)/)
    expect(slept).toHaveLength(2)
  })

  test.each(['', 'no address', 'http://user:secret@127.0.0.1:9'])(
    'throws nothing for the address %j',
    async (url) => {
      const { kind, message } = await publishTo({ url })
      expect(kind).toBe('failed')
      expect(message).not.toContain('secret')
    },
  )

  test('may answer with something else', async () => {
    const server = await githubServer()
    server.fault('GET', /comments/, { status: 200, message: '<html>' })
    expect((await publishTo(server)).message).toContain('something that is not a list')
  })
})

describe('the token', () => {
  test('is sent as a header and nowhere else', async () => {
    const server = await githubServer()
    await publishTo(server)
    for (const { authorization, path } of server.requests) {
      expect(authorization).toBe(`Bearer ${token}`)
      expect(path).not.toContain(token)
    }
  })

  test('is in no message, not even when the server repeats it', async () => {
    const server = await githubServer()
    server.fault('POST', /comments/, { status: 422, message: `Bearer ${token} is wrong` })
    const { message } = await publishTo(server)
    expect(message).toContain('422: "Bearer *** is wrong"')
  })

  test('that no header can hold is a failure, not a leak', async () => {
    const server = await githubServer()
    const api = { baseUrl: server.url, token: `${token}\nx: y\u4e2d`, repository: 'octo/app' }
    const { kind, message } = await publishTo(server, { api })
    expect(kind).toBe('failed')
    expect(message).not.toContain('Canary')
  })

  test('goes to no address that an answer names: not to the next page of a list', async () => {
    const [server, other] = [await githubServer(), await githubServer()]
    const headers = { link: `<${other.url}/repos/octo/app/issues/7/comments?page=2>; rel="next"` }
    server.fault('GET', /page=1$/, { status: 200, headers, content: [] })
    expect((await publishTo(server)).kind).toBe('created')
    expect(server.requests[1]?.path).toMatch(/&page=2$/)
    expect(other.requests).toEqual([])
  })

  test('goes to no address that an answer names: not to where it moved', async () => {
    const [server, other] = [await githubServer(), await githubServer()]
    server.fault('GET', /comments/, { status: 302, headers: { location: `${other.url}/stolen` } })
    expect((await publishTo(server)).kind).toBe('failed')
    expect(other.requests.map(({ authorization }) => authorization)).toEqual([undefined])
  })
})
