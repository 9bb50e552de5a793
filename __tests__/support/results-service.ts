import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { listenOn, loopback } from '../../src/host/loopback/listen.ts'

/** How a service fails. */
export type Trouble =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Forbidden by a policy of the repository or by the token of a fork. */
  | { readonly kind: 'denied' }
  /** Responds after this delay. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** Closes the connection in the middle of the response. */
  | { readonly kind: 'cut' }
  /** Responds with this text, which need not be JSON. */
  | { readonly kind: 'text'; readonly text: string }

/** The part of the services that fails. */
export type Part = 'ArtifactService' | 'CacheService' | 'blob'

export type ResultsService = {
  readonly origin: string
  /** The runner's environment variables for its services. */
  readonly env: Readonly<Record<string, string>>
  /** Methods that were called, in order, such as `CreateArtifact`. */
  readonly called: string[]
  /** Names and contents (zip files) of finished artifacts. */
  readonly artifacts: Map<string, Buffer>
  /** The requested expiry by artifact: a date, or undefined for the default. */
  readonly expiries: Map<string, string | undefined>
  /** Archives by `KEY version`. */
  readonly caches: Map<string, Buffer>
  /** Makes one part fail from now on; without a trouble it works again. */
  readonly trouble: (part: Part, trouble?: Trouble) => void
}

type Request = {
  readonly name?: string
  readonly key?: string
  readonly version?: string
  readonly restore_keys?: readonly string[]
  readonly expires_at?: string
}

const runId = 'a1b2c3'

/** The services that a runner offers to actions, artifacts (v4) and the cache (v2), on the loopback; closed after the test. */
export const resultsService = async (): Promise<ResultsService> => {
  const service = await startResultsService()
  onTestFinished(() => service[Symbol.asyncDispose]())
  return service
}

/** The same services, for whoever closes them. */
export const startResultsService = async (): Promise<ResultsService & AsyncDisposable> => {
  const troubles = new Map<Part, Trouble>()
  const blobs = new Map<string, Buffer>()
  const [called, artifacts, expiries, caches] = [
    [] as string[],
    new Map<string, Buffer>(),
    new Map<string, string | undefined>(),
    new Map<string, Buffer>(),
  ]
  let origin = ''
  const blobUrl = (kind: string, name: string): string =>
    `${origin}/blob/${kind}/${encodeURIComponent(name)}?sig=signature`

  const methods: Readonly<Record<string, (request: Request) => unknown>> = {
    CreateArtifact: ({ name = '', expires_at }) => {
      if (artifacts.has(name)) return undefined
      expiries.set(name, expires_at)
      return { ok: true, signed_upload_url: blobUrl('artifact', name) }
    },
    FinalizeArtifact: ({ name = '' }) => {
      artifacts.set(name, blobs.get(`/blob/artifact/${encodeURIComponent(name)}`) ?? Buffer.alloc(0))
      return { ok: true, artifact_id: '4711' }
    },
    CreateCacheEntry: ({ key = '', version = '' }) =>
      caches.has(`${key} ${version}`)
        ? undefined
        : { ok: true, signed_upload_url: blobUrl('cache', `${key} ${version}`) },
    FinalizeCacheEntryUpload: ({ key = '', version = '' }) => {
      const name = `${key} ${version}`
      caches.set(name, blobs.get(`/blob/cache/${encodeURIComponent(name)}`) ?? Buffer.alloc(0))
      return { ok: true, entry_id: '12' }
    },
    GetCacheEntryDownloadURL: ({ key = '', version = '', restore_keys = [] }) => {
      // The newest entry whose key begins with one of those; a whole key goes first.
      const names = [...caches.keys()].filter((name) => name.endsWith(` ${version}`)).toReversed()
      const found = [`${key} ${version}`, ...restore_keys].flatMap((start) =>
        names.filter((name) => name.startsWith(start)),
      )[0]
      return found === undefined
        ? { ok: false }
        : { ok: true, signed_download_url: blobUrl('cache', found), matched_key: found.split(' ')[0] }
    },
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const body = await bodyOf(request)
    // For whoever looks for artifacts by their names.
    if (pathname === '/artifacts') {
      json(response, 200, [...artifacts.keys()])
      return
    }
    const [, twirp, service = '', method = ''] = pathname.split('/')
    const where = twirp === 'blob' ? 'blob' : (service.split('.').at(-1) as Part)
    if (where !== 'blob') called.push(method)
    if (await isTroubled(troubles.get(where), method, response)) return
    if (where === 'blob') {
      serveBlob({ blobs, request, response, body, pathname, piece: searchParams.get('blockid') })
      return
    }
    const result = methods[method]?.(JSON.parse(body.toString()) as Request)
    if (result === undefined) json(response, 409, { code: 'already_exists', msg: 'it exists already' })
    else json(response, 200, result)
  }

  const server = createServer((request, response) => void answer(request, response))
  const listening = await listenOn(server)
  origin = `http://${loopback}:${listening.port}`
  const env = {
    ACTIONS_RESULTS_URL: `${origin}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RUNTIME_TOKEN: token(),
  }
  const trouble = (of: Part, wanted?: Trouble): void => {
    if (wanted === undefined) troubles.delete(of)
    else troubles.set(of, wanted)
  }
  const close = () => listening[Symbol.asyncDispose]()
  return { origin, env, called, artifacts, expiries, caches, trouble, [Symbol.asyncDispose]: close }
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The artifact client reads the run and the job from its claims. */
const token = (): string =>
  `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${runId}:job-1` })}.signature`

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

const json = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void =>
  void response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(value))

/** Whether the trouble replaced the response. */
const isTroubled = async (
  trouble: Trouble | undefined,
  method: string,
  response: ServerResponse,
): Promise<boolean> => {
  switch (trouble?.kind) {
    case undefined:
      return false
    case 'status':
      json(response, trouble.status, { code: 'trouble', msg: 'so the test wants it' }, trouble.headers)
      return true
    case 'denied':
      if (method === 'CreateCacheEntry')
        json(response, 200, { ok: false, message: 'cache write denied: read-only token' })
      else json(response, 403, { code: 'permission_denied', msg: 'cache read denied: no readable scope' })
      return true
    case 'text':
      response.writeHead(200, { 'content-type': 'application/json' }).end(trouble.text)
      return true
    case 'slow':
      await sleep(trouble.delayMs, undefined, { ref: false })
      return false
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"ok":', () => response.destroy())
      return true
  }
}

type Blob = {
  readonly blobs: Map<string, Buffer>
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
  readonly pathname: string
  /** The number of a block in a block upload; the block list that ends it has none. */
  readonly piece: string | null
}

/** The part of Azure's blob storage that the libraries use. */
const serveBlob = ({ blobs, request, response, body, pathname, piece }: Blob): void => {
  const headers = { etag: '"1"', 'x-ms-request-id': '1', 'last-modified': new Date().toUTCString() }
  const stored = blobs.get(pathname)
  if (request.method === 'PUT') {
    const isList = request.url?.includes('comp=blocklist') === true
    if (piece !== null) blobs.set(pathname, Buffer.concat([stored ?? Buffer.alloc(0), body]))
    else if (!isList) blobs.set(pathname, body)
    response.writeHead(201, headers).end()
    return
  }
  if (stored === undefined) {
    response.writeHead(404, headers).end()
    return
  }
  const range = /bytes=(\d+)-(\d*)/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''))
  const from = Number(range?.[1] ?? 0)
  const to = Math.min(
    range?.[2] === undefined || range[2] === '' ? stored.length - 1 : Number(range[2]),
    stored.length - 1,
  )
  const content = stored.subarray(from, to + 1)
  response.writeHead(range === null ? 200 : 206, {
    ...headers,
    'content-length': content.length,
    'content-range': `bytes ${from}-${to}/${stored.length}`,
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}
