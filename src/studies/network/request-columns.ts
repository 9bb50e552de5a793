import { pairsNeeded } from '../../analysis/limits.ts'
import { percentileOf } from '../../analysis/statistics.ts'
import type { RequestTimes } from './probe-report.ts'

/**
 * How long the parts of requests took, in ms. A client pays for the lookup, the connection, the tunnel and TLS with its
 * first request only; the later ones use that connection and pay for their round trip.
 */
type RequestColumns = {
  readonly dnsMs: number
  readonly connectMs: number
  readonly tunnelMs: number
  readonly tlsMs: number
  readonly firstByteMs: number
  /** Of all later requests; undefined when there were none. */
  readonly laterP50Ms: number | undefined
  /** The same; also undefined for fewer than six, as P95 is everywhere. */
  readonly laterP95Ms: number | undefined
  /** The P50, over all modules, of the requests of one module together; undefined: none was requested from a module proxy. */
  readonly moduleP50Ms: number | undefined
  readonly requests: number
  readonly connections: number
  readonly bytes: number
}

/** The columns that come from the requests of the probe. */
export const partNames = [
  ...['dnsMs', 'connectMs', 'tunnelMs', 'tlsMs', 'firstByteMs', 'laterP50Ms', 'laterP95Ms', 'moduleP50Ms'],
  ...['requests', 'connections', 'bytes'],
] as const

/** Sums up the requests of one round; undefined: there were none. */
export const requestColumns = (requests: readonly RequestTimes[]): RequestColumns | undefined => {
  const [first, ...later] = requests
  if (first === undefined) return undefined
  const { dnsMs, connectMs, tunnelMs, tlsMs, firstByteMs } = first
  const laterMs = later.map(({ totalMs }) => totalMs)
  return {
    ...{ dnsMs, connectMs, tunnelMs, tlsMs, firstByteMs },
    laterP50Ms: percentileOf(laterMs, 0.5),
    laterP95Ms: laterMs.length < pairsNeeded ? undefined : percentileOf(laterMs, 0.95),
    moduleP50Ms: percentileOf(perModule(requests), 0.5),
    requests: requests.length,
    connections: requests.filter(({ reused }) => !reused).length,
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

/** One time for each module: of its .info, .mod and .zip, as far as they were requested. */
const perModule = (requests: readonly RequestTimes[]): readonly number[] => {
  const times = new Map<string, number>()
  for (const { url, totalMs } of requests) {
    const module = /^(.+\/@v\/.+)\.(?:info|mod|zip)$/.exec(url)?.[1]
    if (module !== undefined) times.set(module, (times.get(module) ?? 0) + totalMs)
  }
  return [...times.values()]
}
