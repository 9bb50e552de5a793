import { listAt, textAt } from '../../host/json.ts'
import { oneLine } from '../../report/escape.ts'
import { cut } from '../../report/numbers.ts'

/** Another try may help; `afterMs` is how long GitHub asks to wait before it. */
type Retry = { readonly afterMs: number | undefined }

/** How a request failed. */
type Refusal = 'denied' | 'absent' | 'unacceptable' | 'busy' | 'unreachable'

/** A request that failed; the message is a clause that says what GitHub did. */
export class ApiError extends Error {
  readonly refusal: Refusal
  readonly status: number | undefined
  readonly retry: Retry | undefined

  constructor(
    message: string,
    options: {
      readonly refusal: Refusal
      readonly status?: number
      readonly retry?: Retry
      readonly cause?: unknown
    },
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : {})
    this.name = 'ApiError'
    this.refusal = options.refusal
    this.status = options.status
    this.retry = options.retry
  }
}

/** For a server that did not answer at all. */
export const unreachable = (baseUrl: string, why: string, cause: unknown): ApiError => {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : 'the address in GITHUB_API_URL'
  return new ApiError(`${host} could not be reached (${why})`, {
    refusal: 'unreachable',
    retry: { afterMs: undefined },
    cause,
  })
}

/** The error for an answer other than 2xx. */
export const refusalOf = (response: Response, answer: unknown): ApiError => {
  const { status, headers } = response
  const said = saidBy(answer)
  const details = said === '' ? `${status}` : `${status}: "${said}"`
  if (status >= 500) {
    const retry = retryOf(headers)
    return new ApiError(`GitHub failed (${details})`, { refusal: 'busy', status, retry })
  }
  if (status === 429 || isRateLimit(response, said)) {
    const retry = retryOf(headers)
    const wait = retry.afterMs === undefined ? '' : `; it asks to wait ${Math.ceil(retry.afterMs / 1000)} s`
    return new ApiError(`GitHub accepts no more requests for now (${details})${wait}`, {
      refusal: 'busy',
      status,
      retry,
    })
  }
  const refusal = refusals[status] ?? 'unacceptable'
  return new ApiError(`GitHub refused it (${details})`, { refusal, status })
}

const refusals: Readonly<Record<number, Refusal>> = {
  401: 'denied',
  403: 'denied',
  404: 'absent',
  410: 'absent',
}

/** GitHub answers its rate limits with 403 as well; a missing permission has neither sign. */
const isRateLimit = ({ status, headers }: Response, said: string): boolean =>
  status === 403 &&
  (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(said))

/** `retry-after` is in seconds, `x-ratelimit-reset` in seconds since 1970. */
const retryOf = (headers: Headers): Retry => {
  const after = secondsIn(headers.get('retry-after'))
  if (after !== undefined) return { afterMs: after * 1000 }
  const reset = secondsIn(headers.get('x-ratelimit-reset'))
  if (reset === undefined || headers.get('x-ratelimit-remaining') !== '0') return { afterMs: undefined }
  return { afterMs: Math.max(0, reset * 1000 - Date.now()) }
}

const secondsIn = (text: string | null): number | undefined =>
  text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : undefined

const longestSaid = 200

/** GitHub's own words, as one plain line. */
const saidBy = (answer: unknown): string => {
  const reasons = listAt(answer, 'errors').flatMap((each) => textAt(each, 'message') ?? [])
  const words = [textAt(answer, 'message') ?? '', ...reasons].filter((each) => each !== '')
  return cut(oneLine(words.join(': ')), longestSaid)
}
