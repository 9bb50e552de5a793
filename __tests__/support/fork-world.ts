import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { type Asked, githubServer, type GitHubServer, type Reply } from './github-server.ts'
import { serve } from './serve.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What GitHub knows about one run of a pull request from a fork, and what the run left. */
export type ForkFacts = {
  /** Content of the event's file. */
  readonly payload: Fields
  readonly run: Fields
  readonly pulls: readonly Fields[]
  readonly artifacts: readonly Fields[]
  /** By their SHA. */
  readonly commits: Readonly<Record<string, Fields>>
  /** What the storage answers for an artifact, by its id. */
  readonly stored: Readonly<Record<number, Stored>>
}

type Stored = {
  readonly content: Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** `cut`: the connection ends in the middle; `endless`: the content is repeated for ever; `silent`: it never comes. */
  readonly how?: 'cut' | 'endless' | 'silent'
  /** Where the storage sends whoever asks. */
  readonly location?: string
}

/** Names that the tests share. */
export const [headSha, baseSha, mergeSha] = ['a1', 'b2', 'c3'].map((each) => each.repeat(20)) as [
  string,
  string,
  string,
]
export const ids = { run: 4242, repository: 1, fork: 2, artifact: 31 } as const
export const forkBranch = 'patch-1'
export const measuringWorkflow = '.github/workflows/container-build-time.yml'

const repository = { id: ids.repository, full_name: 'octo/app', owner: { login: 'octo' } }
const fork = { id: ids.fork, full_name: 'stranger/app', owner: { login: 'stranger' } }

/** An artifact with this text, as the API lists it, and as the storage has it. */
export const leftArtifact = (
  text: string | Buffer,
  {
    id = ids.artifact,
    name = 'go-container-bench-build-time.json',
    ...fields
  }: Fields & { readonly id?: number } = {},
): Pick<ForkFacts, 'artifacts' | 'stored'> => {
  const content = Buffer.from(text)
  const artifact = {
    ...{ id, name, expired: false, size_in_bytes: content.length, created_at: '2026-11-29T10:00:00Z' },
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    workflow_run: {
      ...{ id: ids.run, repository_id: ids.repository, head_repository_id: ids.fork },
      ...{ head_branch: forkBranch, head_sha: headSha },
    },
    ...fields,
  }
  return { artifacts: [artifact], stored: { [id]: { content } } }
}

export const pullOfFork = {
  ...{ number: 7, state: 'open', merge_commit_sha: mergeSha },
  head: { ref: forkBranch, sha: headSha, repo: fork },
  base: { ref: 'main', sha: baseSha, repo: repository },
} as const

/** A run of pull request 7, which comes from `stranger/app`, that left this text. */
export const forkFacts = (text: string | Buffer): ForkFacts => {
  const run = {
    ...{ id: ids.run, event: 'pull_request', status: 'completed', conclusion: 'success', run_attempt: 1 },
    ...{ name: 'container build time', path: measuringWorkflow, head_sha: headSha, head_branch: forkBranch },
    // GitHub names none for a fork.
    ...{ repository, head_repository: fork, pull_requests: [] },
  }
  return {
    ...{
      run,
      pulls: [pullOfFork],
      commits: {},
      payload: { action: 'completed', workflow_run: run, repository },
    },
    ...leftArtifact(text),
  }
}

export type ForkWorld = {
  readonly github: GitHubServer
  /** Contents of the checks that were set. */
  readonly checks: readonly Fields[]
  /** Headers of every request to the storage. */
  readonly storageAsked: readonly IncomingHttpHeaders[]
}

/** GitHub with these facts, and the storage of artifacts at an address of its own; closed after the test. */
export const forkWorld = async (facts: ForkFacts): Promise<ForkWorld> => {
  const checks: Fields[] = []
  const storage = await storageOf(facts)
  const github = await githubServer({
    more: (asked) => answerTo(facts, asked, { storage: storage.url, checks }),
  })
  return { github, checks, storageAsked: storage.asked }
}

type Places = { readonly storage: string; readonly checks: Fields[] }

const ok = (content: unknown): Reply => ({ status: 200, content })

const answerTo = (
  facts: ForkFacts,
  { method, url, body }: Asked,
  { storage, checks }: Places,
): Reply | undefined => {
  const { pathname, searchParams: query } = new URL(url, 'http://api.invalid')
  const path = pathname.replace('/repos/octo/app', '')
  if (method === 'POST' && path === '/check-runs') {
    checks.push(JSON.parse(body) as Fields)
    return { status: 201, content: { id: 1 } }
  }
  if (method !== 'GET') return undefined
  if (path === `/actions/runs/${ids.run}`) return ok(facts.run)
  if (path === '/pulls') return listed(facts.pulls, url, query, (items) => items)
  if (path === `/actions/runs/${ids.run}/artifacts`)
    return listed(facts.artifacts, url, query, (artifacts) => ({
      total_count: facts.artifacts.length,
      artifacts,
    }))
  const commit = facts.commits[path.replace('/git/commits/', '')]
  if (commit !== undefined) return ok(commit)
  const [, id] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? []
  return id === undefined
    ? undefined
    : { status: 302, headers: { location: `${storage}/${id}?sig=signature` } }
}

const listed = (
  all: readonly Fields[],
  url: string,
  query: URLSearchParams,
  wrapped: (items: readonly Fields[]) => unknown,
): Reply => {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  const items = all.slice((page - 1) * size, page * size)
  const link = `<http://api.invalid${url}>; rel="next"`
  return { status: 200, content: wrapped(items), headers: all.length > page * size ? { link } : {} }
}

const storageOf = async ({ stored }: ForkFacts) => {
  const asked: IncomingHttpHeaders[] = []
  const host = await serve((request, response) => {
    asked.push(request.headers)
    const [, id] = /^\/(\d+)\?sig=signature$/.exec(request.url ?? '') ?? []
    const found = stored[Number(id)]
    if (found === undefined) response.writeHead(404).end()
    else give(response, found)
  })
  return { asked, url: `http://${host}` }
}

const give = (response: ServerResponse, { content, headers = {}, how, location }: Stored): void => {
  if (location !== undefined) {
    response.writeHead(302, { location }).end()
    return
  }
  response.writeHead(200, { 'content-type': 'application/json', ...headers })
  if (how === undefined) {
    response.end(content)
    return
  }
  if (how === 'silent') {
    response.flushHeaders()
    return
  }
  if (how === 'cut') {
    response.write(content.subarray(0, content.length / 2), () => response.destroy())
    return
  }
  const more = (): void => {
    while (!response.destroyed && response.write(content));
  }
  response.on('drain', more)
  more()
}
