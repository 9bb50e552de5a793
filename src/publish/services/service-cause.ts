import { oneLine } from '../../report/escape.ts'

/** What is known about a call that failed. */
export type FailedCall = {
  /** What the libraries printed, debugging lines included. */
  readonly output: string
  /** Of the error that was thrown, if there was one. */
  readonly message: string | undefined
  readonly status: number | undefined
  /** `ECONNRESET` and the like. */
  readonly code: string | undefined
  /** Seconds after which we gave up, if that ended the call. */
  readonly gaveUpAfterS: number | undefined
}

export type Cause = {
  /** A clause, as in `the service failed (503)`. */
  readonly text: string
  /** Nobody did anything wrong: the token of a fork, or another job that was faster. */
  readonly expected: boolean
  /** What the service answered; undefined when it did not, or when it is not known. */
  readonly status: number | undefined
  /** Whether it would be the same a minute later; absent: perhaps not. */
  readonly isFinal?: boolean
}

/** Why a service of the runner did not do what it was asked for, from what its library reveals. */
export const causeOf = (call: FailedCall): Cause => {
  const said = `${call.output}\n${call.message ?? ''}`
  const denied = /cache (?:write|read) denied:([^\n]*)/.exec(said)
  if (denied !== null) return expected(`the cache token of this job does not allow it:${denied[1] ?? ''}`)
  if (/does not permit (?:reads|writes)/.test(said)) return expected('the cache-mode of this job forbids it')
  if (/storage quota|insufficient usage/i.test(said))
    return { ...surprising('the storage quota is used up'), isFinal: true }
  const status = call.status ?? lastStatus(said)
  if (status === conflict) return expected('there is already one with that name (409)', status)
  if (status !== undefined) return surprising(statusText(status, said), status)
  const network = call.code ?? networkCodes.exec(said)?.[0]
  if (network !== undefined) return surprising(`the service could not be reached (${network})`)
  if (call.gaveUpAfterS !== undefined)
    return surprising(`the service did not answer within ${call.gaveUpAfterS} s`)
  return surprising(oneLine(withoutSignature(call.message ?? lastMessage(call.output))))
}

/** The status for something whose name is taken. */
export const conflict = 409

const expected = (text: string, status?: number): Cause => ({
  ...surprising(oneLine(text), status),
  expected: true,
})
const surprising = (text: string, status?: number): Cause => ({
  text,
  expected: false,
  status,
  isFinal: status !== undefined && status < 500 && !passing.includes(status),
})

/** Of those below 500: it took too long, and too many requests. */
const passing: readonly number[] = [408, 429]

/** A signed address is as secret as a token. */
const withoutSignature = (text: string): string => text.replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, '$1')

/** What the cache library shows at the workflow run, instead of throwing it. */
const lastMessage = (output: string): string =>
  [...output.matchAll(/^::(?:warning|error)::(?:Failed to (?:save|restore): )?(.+)$/gm)].at(-1)?.[1] ??
  'the service did not say why'

const networkCodes =
  /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN)\b|socket hang up/

/** As the libraries write it: `Failed request: (503) …`, `responded with 503`, `"statusCode": 503`. */
const lastStatus = (said: string): number | undefined => {
  const found = [...said.matchAll(/(?:request: \(|responded with |statusCode"?: ?|response: )([45]\d\d)\b/g)]
  return found.length === 0 ? undefined : Number(found.at(-1)?.[1])
}

const statusText = (status: number, said: string): string => {
  switch (status) {
    case 401:
      return "the service does not accept the job's runtime token (401)"
    case 403:
      return "the job's runtime token may not do this (403)"
    case 404:
      return 'this runner has no such service (404)'
    case 429:
      return `too many requests (429)${retryAfter(said)}`
    default:
      return status >= 500 ? `the service failed (${status})` : `the service refused the request (${status})`
  }
}

const retryAfter = (said: string): string => {
  const seconds = /(?:reset in |"retry-after": ?"?)(\d+)/i.exec(said)?.[1]
  return seconds === undefined ? '' : `; the service can be used again in ${seconds} s`
}
