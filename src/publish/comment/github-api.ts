import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '../../host/host.ts'
import { errorCode, parseJson } from '../../host/json.ts'
import { ApiError, refusalOf, unreachable } from './github-error.ts'

/** Which server, which repository, and with whose token. */
export type GitHubApi = {
  /** `GITHUB_API_URL`. */
  readonly baseUrl: string
  readonly token: string
  /** `OWNER/NAME`. */
  readonly repository: string
}

/** The API that the runner names, for the repository of the job. */
export const apiOf = ({ env, token }: { readonly env: Env; readonly token: string }): GitHubApi => ({
  baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  token,
  repository: env['GITHUB_REPOSITORY'] ?? '',
})

/** Where the API has a repository. */
export const pathOf = ({ repository }: Pick<GitHubApi, 'repository'>): string =>
  `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`

export type ApiLimits = {
  /** For one request and its answer. */
  readonly requestMs: number
  /** For everything together: after it nothing is started or waited for. */
  readonly totalMs: number
  /** A server that asks for a longer wait is given up. */
  readonly longestWaitMs: number
  readonly sleep: (ms: number) => Promise<void>
}

/** The content of an answer; `hasNext` when the list continues on another page. */
type Answer = { readonly content: unknown; readonly hasNext: boolean }

/** Asks the API once or, when it is busy, up to three times. Throws only an `ApiError`. */
export type Ask = (method: Method, path: string, content?: unknown) => Promise<Answer>

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

const defaults: ApiLimits = {
  requestMs: 15_000,
  totalMs: 120_000,
  longestWaitMs: 60_000,
  sleep: async (ms) => sleep(ms),
}

const mostTries = 3
const firstWaitMs = 1_000

/**
 * A small client of GitHub's REST API. It retries what may work later: 429, rate limits, 5xx, time-outs and cut
 * connections. Whoever creates something may therefore find it there twice.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export const askGitHub = (api: GitHubApi, limits: Partial<ApiLimits> = {}): Ask => {
  const all = { ...defaults, ...limits }
  const end = AbortSignal.timeout(all.totalMs)
  const endMs = performance.now() + all.totalMs
  return async (method, path, content) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await askOnce(api, { method, path, content }, [end, AbortSignal.timeout(all.requestMs)])
      } catch (error) {
        const known = error instanceof ApiError ? error : unreachable(api.baseUrl, whyOf(error), error)
        const waitMs = known.retry === undefined ? Infinity : (known.retry.afterMs ?? firstWaitMs * tries)
        const mostMs = Math.min(all.longestWaitMs, endMs - performance.now())
        if (waitMs > mostMs || tries === mostTries) throw known
        await all.sleep(waitMs)
      }
    }
  }
}

type Request = { readonly method: Method; readonly path: string; readonly content: unknown }

/** What every request of the API is sent with: the token, to nobody else. */
export const headersFor = ({ token }: GitHubApi): Readonly<Record<string, string>> => ({
  accept: 'application/vnd.github+json',
  authorization: `Bearer ${token.trim()}`,
  'content-type': 'application/json',
  'user-agent': 'go-container-bench',
  'x-github-api-version': '2022-11-28',
})

const askOnce = async (
  api: GitHubApi,
  { method, path, content }: Request,
  signals: readonly AbortSignal[],
): Promise<Answer> => {
  const response = await fetch(`${api.baseUrl.replace(/\/+$/, '')}${path}`, {
    method,
    signal: AbortSignal.any([...signals]),
    headers: headersFor(api),
    body: content === undefined ? null : JSON.stringify(content),
  })
  const answer = parseJson(await response.text())
  if (!response.ok) throw refusalOf(response, answer)
  // Only whether, not where: the token must not be sent to an address that an answer names.
  return { content: answer, hasNext: /;\s*rel="?next"?/.test(response.headers.get('link') ?? '') }
}

/** What stopped a request, without an address or a header in it. */
const whyOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'for an unknown reason'
  if (error.name === 'TimeoutError') return 'it did not answer in time'
  const code = errorCode(error.cause) ?? errorCode(error)
  return code ?? 'the connection failed'
}
