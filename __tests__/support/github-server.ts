import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { listenOn } from '../../src/host/loopback/listen.ts'

/** A comment as the server stores it. */
type StoredComment = {
  readonly id: number
  readonly issue: number
  readonly login: string
  readonly type: 'User' | 'Bot'
  body: string
}

/** Somebody set a label, or took it off. */
export type LabelEvent = {
  readonly issue: number
  readonly event: 'labeled' | 'unlabeled'
  readonly name: string
  /** null: the account is gone. */
  readonly login: string | null
  readonly at: string
}

/** What happens to a request instead of its normal response. */
export type Fault =
  | {
      readonly status: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
      /** Replaces the error body with the message. */
      readonly content?: unknown
      /** Replaces the whole body by this text, which need not be JSON. */
      readonly text?: string
    }
  /** Never responds. */
  | 'silent'
  /** Closes the connection in the middle of the response. */
  | 'cut'
  /** Closes the connection at once. */
  | 'closed'
  /** Sends one byte of the response a second, for ever. */
  | 'dripping'
  /** Carries out the request, then fails with 502. */
  | 'done-but-502'

type SeenRequest = {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

export type GitHubServer = {
  readonly url: string
  readonly comments: StoredComment[]
  /** Oldest first; they decide which labels are set. */
  readonly labels: LabelEvent[]
  readonly requests: SeenRequest[]
  /** The next `times` requests of this kind fail. */
  fault(method: string, path: RegExp, fault: Fault, times?: number): void
  /** Runs once, just before a request of this kind is answered. */
  before(method: string, path: RegExp, act: () => void): void
  /** Adds a comment as if somebody had written it. */
  add(comment: Partial<StoredComment>): StoredComment
}

type GitHubServerOptions = {
  readonly repository?: string
  /** Whose token it is: an app's token may not ask who it belongs to. */
  readonly user?: { readonly login: string; readonly type: 'User' | 'Bot' }
  /** Answers what is not about comments; undefined: not this either. */
  readonly more?: (asked: Asked) => Reply | undefined
}

type Awaited = {
  readonly method: string
  readonly path: RegExp
  readonly act: () => Fault | undefined
  times: number
}

/** A loopback server with the part of GitHub's REST API that comments need, closed after the test. */
export const githubServer = async (options: GitHubServerOptions = {}): Promise<GitHubServer> => {
  const server = await startGitHubServer(options)
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server
}

/** The same server, for whoever closes it. */
export const startGitHubServer = async (
  options: GitHubServerOptions = {},
): Promise<GitHubServer & AsyncDisposable> => {
  const { repository = 'octo/app', user = { login: 'github-actions[bot]', type: 'Bot' } as const } = options
  const comments: StoredComment[] = []
  const labels: LabelEvent[] = []
  const requests: SeenRequest[] = []
  const awaited: Awaited[] = []
  const add = (comment: Partial<StoredComment>): StoredComment => {
    const id = Math.max(1000, ...comments.map((each) => each.id)) + 1
    const stored = { id, issue: 7, body: '', ...user, ...comment }
    comments.push(stored)
    comments.sort((a, b) => a.id - b.id)
    return stored
  }
  const faultFor = (method: string, url: string): Fault | undefined => {
    const due = awaited.find((each) => each.times > 0 && each.method === method && each.path.test(url))
    if (due !== undefined) due.times -= 1
    return due?.act()
  }
  const handler: RequestListener = (request, response) => {
    const { method = '', url = '' } = request
    requests.push({ method, path: url, authorization: request.headers.authorization })
    const prefix = `/repos/${repository}/issues`
    const world = { comments, labels, add, user, prefix, origin: `http://${request.headers.host}` }
    const answer = async (): Promise<void> => {
      const asked = { method, url, body: await bodyOf(request) }
      const fault = faultFor(method, url)
      if (fault === undefined) send(response, options.more?.(asked) ?? answerTo(world, asked))
      else if (fault === 'done-but-502') answerTo(world, asked)
      if (fault !== undefined) goWrong(response, fault)
    }
    void answer()
  }
  const server = await listenOn(createServer(handler))
  return {
    url: `http://127.0.0.1:${server.port}`,
    ...{ comments, labels, requests, add },
    fault: (method, path, fault, times = 1) => void awaited.push({ method, path, act: () => fault, times }),
    before: (method, path, act) =>
      void awaited.push({
        ...{ method, path, times: 1 },
        act: () => {
          act()
          return undefined
        },
      }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const goWrong = (response: ServerResponse, fault: Fault): void => {
  if (fault === 'silent') return
  if (fault === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('[{"id":')
    setTimeout(() => response.destroy(), 5)
    return
  }
  if (fault === 'closed') {
    response.destroy()
    return
  }
  if (fault === 'dripping') {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 1_000)
    response.on('close', () => clearInterval(timer))
    return
  }
  if (typeof fault === 'object' && fault.text !== undefined) {
    response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
    response.end(fault.text)
    return
  }
  const {
    status,
    message = 'Not good',
    headers = {},
    ...rest
  } = fault === 'done-but-502' ? { status: 502 } : fault
  send(response, { status, headers, content: 'content' in rest ? rest.content : { message } })
}

type World = Pick<GitHubServer, 'comments' | 'labels' | 'add'> & {
  readonly user: { readonly login: string; readonly type: 'User' | 'Bot' }
  /** `/repos/OWNER/NAME/issues`. */
  readonly prefix: string
  readonly origin: string
}

export type Reply = {
  readonly status: number
  readonly content?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Asked = { readonly method: string; readonly url: string; readonly body: string }

const answerTo = (world: World, { method, url, body }: Asked): Reply => {
  const { pathname, searchParams } = new URL(url, world.origin)
  if (!pathname.startsWith(world.prefix) && pathname !== '/user')
    return { status: 404, content: { message: 'Not Found' } }
  if (method === 'GET' && pathname === '/user') return whoAmI(world)
  const [, asked, list] = new RegExp(`^${world.prefix}/(\\d+)/(labels|events)$`).exec(pathname) ?? []
  if (asked !== undefined && method === 'GET') {
    const own = world.labels.filter((each) => each.issue === Number(asked))
    return page(world, list === 'labels' ? labelsLeft(own) : own.map(shownEvent), pathname, searchParams)
  }
  const [, issue] = new RegExp(`^${world.prefix}/(\\d+)/comments$`).exec(pathname) ?? []
  if (issue !== undefined && method === 'GET') {
    const own = world.comments.filter((each) => each.issue === Number(issue))
    return page(
      world,
      own.map((each) => shown(world, each)),
      pathname,
      searchParams,
    )
  }
  if (issue !== undefined && method === 'POST') return create(world, Number(issue), body)
  const [, id] = new RegExp(`^${world.prefix}/comments/(\\d+)$`).exec(pathname) ?? []
  const at = world.comments.findIndex((each) => each.id === Number(id))
  const found = world.comments[at]
  if (found === undefined) return { status: 404, content: { message: 'Not Found' } }
  if (method === 'DELETE') {
    world.comments.splice(at, 1)
    return { status: 204 }
  }
  const wrong = refusedText(body)
  if (wrong !== undefined) return wrong
  found.body = textIn(body)
  return { status: 200, content: shown(world, found) }
}

const whoAmI = ({ user }: World): Reply =>
  user.type === 'User'
    ? { status: 200, content: user }
    : { status: 403, content: { message: 'Resource not accessible by integration' } }

/** Those that were set and not taken off since. */
const labelsLeft = (events: readonly LabelEvent[]): readonly unknown[] =>
  [...new Map(events.map(({ name, event }) => [name, event]))].flatMap(([name, event]) =>
    event === 'labeled' ? [{ id: 1, name, color: 'ededed' }] : [],
  )

const shownEvent = ({ event, name, login, at }: LabelEvent, id: number) => ({
  id,
  event,
  actor: login === null ? null : { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
  created_at: at,
  label: { name, color: 'ededed' },
})

const page = (world: World, all: readonly unknown[], path: string, query: URLSearchParams): Reply => {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const number = Number(query.get('page') ?? 1)
  const content = all.slice((number - 1) * size, number * size)
  const next = `<${world.origin}${path}?per_page=${size}&page=${number + 1}>; rel="next"`
  return { status: 200, content, ...(all.length > number * size ? { headers: { link: next } } : {}) }
}

const create = (world: World, issue: number, body: string): Reply => {
  const wrong = refusedText(body)
  if (wrong !== undefined) return wrong
  return { status: 201, content: shown(world, world.add({ issue, body: textIn(body), ...world.user })) }
}

const textIn = (body: string): string => (JSON.parse(body) as { body: string }).body

const refusedText = (body: string): Reply | undefined => {
  if (textIn(body).length <= 65_536) return undefined
  const errors = [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' },
  ]
  return { status: 422, content: { message: 'Validation Failed', errors } }
}

const shown = ({ origin }: World, { id, issue, login, type, body }: StoredComment) => ({
  id,
  body,
  user: { login, type },
  html_url: `${origin}/octo/app/pull/${issue}#issuecomment-${id}`,
})

const send = (response: ServerResponse, { status, content, headers = {} }: Reply): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(content === undefined ? undefined : JSON.stringify(content))
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}
