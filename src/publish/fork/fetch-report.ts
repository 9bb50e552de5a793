import { createHash } from 'node:crypto'
import { messageOf } from '../../host/error-text.ts'
import { parseJson } from '../../host/json.ts'
import { logLine } from '../../report/escape.ts'
import { megabytes } from '../../report/numbers.ts'
import { type GitHubApi, headersFor, pathOf } from '../comment/github-api.ts'
import { ApiError, refusalOf, unreachable } from '../comment/github-error.ts'
import { largestRawBytes } from '../services/raw-report.ts'
import { type LeftReport, tooLarge } from './artifacts.ts'
import { Refusal } from './refusal.ts'

/** For the address and the content of one artifact together. */
const limitMs = 60_000
const mostTries = 3

/**
 * The text of a report that a run left. At most 5 MB are read, whatever its size was said to be, and it must have the SHA-256
 * that GitHub knows. `end`: after it nothing is waited for or tried again. Throws a Refusal for any other text, and an ApiError
 * when nothing can be fetched.
 */
export const fetchReport = async (api: GitHubApi, left: LeftReport, end: AbortSignal): Promise<string> => {
  const content = await contentOf(api, left, end)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const name = logLine(left.leg)
  if (sha256 !== left.sha256)
    throw new Refusal(
      'wrong-digest',
      `The report of ${name} is not the one that was uploaded: its SHA-256 differs.`,
    )
  if (content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    throw new Refusal(
      'zipped',
      `The report of ${name} is a zip file, and only one that was uploaded unzipped is read.`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new Refusal('not-a-report', `The report of ${name} is not a text in UTF-8.`)
  }
}

/** A connection that ends early is tried again; what was read until then is not used. */
const contentOf = async (api: GitHubApi, left: LeftReport, end: AbortSignal): Promise<Buffer> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const signal = AbortSignal.any([end, AbortSignal.timeout(limitMs)])
      return await readAtMost(await storedAt(api, left, signal), left)
    } catch (error) {
      if (error instanceof Refusal) throw error
      const known = error instanceof ApiError ? error : unreachable(api.baseUrl, messageOf(error), error)
      if (known.retry === undefined || tries === mostTries || end.aborted) throw known
    }
  }
}

/**
 * GitHub names a signed address, which must not get the token: it is asked for without one, and may not name a further address.
 * https://docs.github.com/rest/actions/artifacts#download-an-artifact
 */
const storedAt = async (
  api: GitHubApi,
  { artifactId }: LeftReport,
  signal: AbortSignal,
): Promise<Response> => {
  const base = api.baseUrl.replace(/\/+$/, '')
  const named = await fetch(`${base}${pathOf(api)}/actions/artifacts/${artifactId}/zip`, {
    headers: headersFor(api),
    redirect: 'manual',
    signal,
  })
  if (named.status === 410)
    throw new Refusal('expired', 'The artifact of the run has expired; run the measurement again.')
  if (named.status !== 302) throw refusalOf(named, parseJson(await named.text()))
  await named.body?.cancel()
  const response = await fetch(addressIn(named, base), {
    // Compressed on the way, a small answer could have any size.
    headers: { 'accept-encoding': 'identity', 'user-agent': 'go-container-bench' },
    redirect: 'manual',
    signal,
  })
  if (response.ok) return response
  await response.body?.cancel()
  if (response.status >= 300 && response.status < 400)
    throw new Refusal(
      'wrong-address',
      'The storage of artifacts names one more address, which is not followed.',
    )
  throw new ApiError(`the storage of artifacts answered with ${response.status}`, {
    refusal: 'busy',
    status: response.status,
    ...(response.status >= 500 && { retry: { afterMs: undefined } }),
  })
}

/** Only over the protocol of the API itself, which is https outside of tests. */
const addressIn = ({ headers }: Response, base: string): URL => {
  const location = headers.get('location') ?? ''
  const address = URL.canParse(location) ? new URL(location) : undefined
  if (address?.protocol !== new URL(base).protocol || address.username !== '' || address.password !== '')
    throw new Refusal('wrong-address', 'GitHub names no usable address for the content of the artifact.')
  return address
}

/** Counts what arrives, unpacked if it was packed: a header can say anything. */
const readAtMost = async ({ body }: Response, { leg }: LeftReport): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let bytes = 0
  if (body === null) return Buffer.alloc(0)
  const arriving: AsyncIterable<Uint8Array> = body
  // Leaving the loop cancels the request.
  for await (const piece of arriving) {
    bytes += piece.byteLength
    if (bytes > largestRawBytes)
      throw new Refusal('too-large', tooLarge(logLine(leg), `more than ${megabytes(largestRawBytes)}`))
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
