import { medianOf, percentileOf } from '../../analysis/statistics.ts'
import type { RequestTimes } from './probe-report.ts'

/**
 * How long the parts of requests took, in ms. A client pays for the lookup, the connection, the tunnel and TLS with its
 * first request only; the later ones use that connection and pay for their round trip.
 */
export type RequestColumns = {
  readonly dnsMs: number
  readonly connectMs: number
  readonly tunnelMs: number
  readonly tlsMs: number
  readonly firstByteMs: number
  /** Of all later requests; undefined when there were none. */
  readonly laterP50Ms: number | undefined
  readonly laterP95Ms: number | undefined
  readonly requests: number
  readonly connections: number
  readonly bytes: number
}

/** Sums up the same requests, made once per round: medians over the rounds, of the last one the counts. */
export const requestColumns = (rounds: readonly (readonly RequestTimes[])[]): RequestColumns | undefined => {
  const firsts = rounds.flatMap(([first]) => first ?? [])
  const last = rounds.at(-1)
  if (firsts.length === 0 || last === undefined) return undefined
  const median = (of: (request: RequestTimes) => number): number => medianOf(firsts.map(of)) ?? 0
  const later = rounds.flatMap((requests) => requests.slice(1).map(({ totalMs }) => totalMs))
  return {
    dnsMs: median(({ dnsMs }) => dnsMs),
    connectMs: median(({ connectMs }) => connectMs),
    tunnelMs: median(({ tunnelMs }) => tunnelMs),
    tlsMs: median(({ tlsMs }) => tlsMs),
    firstByteMs: median(({ firstByteMs }) => firstByteMs),
    laterP50Ms: percentileOf(later, 0.5),
    laterP95Ms: percentileOf(later, 0.95),
    requests: last.length,
    connections: last.filter(({ reused }) => !reused).length,
    bytes: last.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
