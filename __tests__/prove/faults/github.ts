import { mkdir, writeFile } from 'node:fs/promises'
import { toJson } from '../../../src/report/formats/json.ts'
import { commentCases } from '../../support/comment-cases.ts'
import { type Fault as ApiFault, type GitHubServer, startGitHubServer } from '../../support/github-server.ts'
import type { Ended, Fault, FaultKind } from './fault.ts'
import type { World } from './world.ts'

/** The job that publishes: it makes one report of the one leg that it finds, and comments. */
export const publishing = (name: string, more: Pick<Fault, 'expected'> & Partial<Fault>): Fault => ({
  name,
  use: {
    kind: 'workflow',
    inputs: (world) => ({
      mode: 'report',
      reports: world.at('legs/go-container-bench-one'),
      comment: 'always',
    }),
  },
  ...more,
})

/** A report with a regression, as another job left it. */
export const leaveLeg = async (world: World): Promise<void> => {
  await mkdir(world.at('legs/go-container-bench-one'), { recursive: true })
  const leg = commentCases['regression']
  if (leg === undefined) throw new Error('there is no case with a regression')
  await writeFile(world.at('legs/go-container-bench-one/report.json'), toJson(leg.report()))
}

const servers = new WeakMap<World, GitHubServer>()

const of = (
  name: string,
  misbehave: (server: GitHubServer) => void,
  { says = [], limitS }: { readonly says?: readonly RegExp[]; readonly limitS?: number } = {},
): Fault =>
  publishing(name, {
    prepare: async (world) => {
      await leaveLeg(world)
      const server = await startGitHubServer()
      world.use(server)
      servers.set(world, server)
      misbehave(server)
    },
    env: (world) => ({ GITHUB_API_URL: servers.get(world)?.url }),
    expected: {
      // The verdict of the report is a regression, whatever becomes of the comment.
      status: [1],
      ...(limitS === undefined ? {} : { limitS }),
      says,
      also: async (_, ended) => withoutToken(ended),
    },
  })

const withoutToken = ({ output }: Ended): readonly string[] =>
  /ghs_[0-9a-f]{20}/.test(output.replaceAll(/::add-mask::.*/g, '')) ? ['the token is printed'] : []

const everything = /./
const methods = ['GET', 'POST', 'PATCH'] as const

const always =
  (fault: ApiFault) =>
  (server: GitHubServer): void => {
    for (const method of methods) server.fault(method, everything, fault, 1_000)
  }

const notUpToDate = [/no up-to-date comment/]

const statuses = [400, 401, 403, 404, 410, 422, 429, 500, 502, 503, 504].map((status) =>
  of(`${status} for everything`, always({ status }), { says: [...notUpToDate, new RegExp(`${status}`)] }),
)

const others: readonly Fault[] = [
  of(
    '403 with a rate limit that ends in an hour',
    always({
      status: 403,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      },
    }),
    { says: notUpToDate },
  ),
  of('429 with retry-after of one second', (server) =>
    server.fault('GET', everything, { status: 429, headers: { 'retry-after': '1' } }, 1),
  ),
  of('429 with retry-after of a day', always({ status: 429, headers: { 'retry-after': '86400' } }), {
    says: notUpToDate,
  }),
  of('403 only for the new comment', (server) => server.fault('POST', everything, { status: 403 }, 100), {
    says: [...notUpToDate, /pull-requests: write/],
  }),
  of('502 although the comment was written', (server) => server.fault('POST', everything, 'done-but-502', 1)),
  of('502 twice, then it works', (server) => server.fault('GET', everything, { status: 502 }, 2)),
  of(
    'a redirect to a host that does not exist',
    always({ status: 302, headers: { location: 'http://nowhere.invalid/' } }),
    { says: notUpToDate },
  ),
  of(
    'a redirect loop',
    (server) => always({ status: 307, headers: { location: `${server.url}/again` } })(server),
    { says: notUpToDate },
  ),
  of('a redirect without an address', always({ status: 301 }), { says: notUpToDate }),
  of('204 for everything', always({ status: 204 }), {}),
  of('no JSON', always({ status: 200, text: '<html>maintenance</html>' }), { says: notUpToDate }),
  of('half of its JSON', always({ status: 200, text: '[{"id":1,"body":"x' }), { says: notUpToDate }),
  of('an empty body', always({ status: 200, text: '' }), { says: notUpToDate }),
  of('JSON of another shape', always({ status: 200, content: { message: [1, 2] } }), { says: notUpToDate }),
  of('a list of nulls', always({ status: 200, content: [null, 7, 'x', { id: 'x', body: 7 }] })),
  of(
    '100 MB of JSON',
    always({ status: 200, text: `[${'{"id":1,"body":"x","user":null},'.repeat(3_000_000)}null]` }),
    { limitS: 300 },
  ),
  of('invalid UTF-8', always({ status: 200, text: '[{"id":1,"body":"\uD800"}]' })),
  of('a connection that is cut', always('cut'), { says: notUpToDate }),
  of('a connection that is closed at once', always('closed'), { says: notUpToDate }),
  of('a server that never answers', always('silent'), { says: notUpToDate, limitS: 240 }),
  of('an answer that drips', always('dripping'), { says: notUpToDate, limitS: 240 }),
  of('hundreds of pages of comments', (server) => {
    for (let nth = 0; nth < 3_000; nth += 1)
      server.add({ issue: 7, login: 'somebody', type: 'User', body: `comment ${nth}` })
  }),
  of('comments of 2 MB', (server) => {
    for (let nth = 0; nth < 20; nth += 1)
      server.add({ issue: 7, login: 'somebody', type: 'User', body: 'x'.repeat(2_000_000) })
  }),
  of('its own comment is deleted in between', (server) => {
    server.fault('PATCH', everything, { status: 404 }, 5)
  }),
]

const addresses: readonly Fault[] = ['http://127.0.0.1:1', 'http://nowhere.invalid', 'no address', ''].map(
  (url) => ({
    ...of(`the address is ${url === '' ? 'empty' : url}`, () => {}, { says: url === '' ? [] : notUpToDate }),
    env: () => ({ GITHUB_API_URL: url }),
  }),
)

export const githubFaults: FaultKind = { kind: 'GitHub API', faults: [...statuses, ...others, ...addresses] }
