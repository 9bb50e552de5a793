import type { TimelinePart } from '../../model.ts'
import { mostSteps } from '../build/steps.ts'
import type { RemoteCacheTimes } from '../build/remote-cache-times.ts'
import type { BuildTimes } from '../build/timeline.ts'
import { remoteCacheTimes } from './remote-cache-times.ts'
import { timelineOf, type VertexInterval, vertexTimes } from './vertex-times.ts'

/** What one line says of a vertex; times as BuildKit writes them. */
export type VertexEvent = {
  readonly digest: string
  readonly name: string
  /** The instruction that it is; undefined: it is none. */
  readonly step: string | undefined
  readonly started: string | undefined
  readonly completed: string | undefined
  readonly cached: boolean
  readonly error: string | undefined
}

/** The times that BuildKit itself reports of vertexes, by the clock of its machine. */
type ReportedTimes = {
  /** `atMs` is when the event arrived, since the start of the client. */
  add(event: VertexEvent, atMs: number): void
  timeline(build: BuildTimes): readonly TimelinePart[]
  /** Undefined: the build had no cache in a registry. */
  remoteCache(build: BuildTimes): RemoteCacheTimes | undefined
}

/** One interval of a vertex. Its times stay texts until the build is over: to parse them costs as much as all other reading. */
type Interval = {
  readonly vertex: string
  readonly started: string
  readonly startSeenMs: number
  name: string
  completed: string | undefined
  endSeenMs: number
  cached: boolean
}

/** An event arrives at most this late; what differs more, or arrives before it happens, has another clock. */
const longestDelayMs = 1_000

export const reportedTimes = (): ReportedTimes => {
  const byVertex = new Map<string, Interval[]>()
  const intervals: Interval[] = []
  return {
    add: ({ digest, name, started, completed, cached }, atMs) => {
      if (started === undefined) return
      const ofVertex = byVertex.get(digest)
      const known = ofVertex?.find((each) => each.started === started)
      if (known !== undefined) {
        known.name = name
        known.cached ||= cached
        if (completed !== undefined) [known.completed, known.endSeenMs] = [completed, atMs]
      } else if (intervals.length < 4 * mostSteps) {
        const interval = {
          vertex: digest,
          name,
          started,
          completed,
          cached,
          startSeenMs: atMs,
          endSeenMs: atMs,
        }
        intervals.push(interval)
        if (ofVertex === undefined) byVertex.set(digest, [interval])
        else ofVertex.push(interval)
      }
    },
    timeline: (build) => timelineOf(onClientClock(intervals, build), build),
    remoteCache: (build) => remoteCacheTimes(onClientClock(intervals, build), build),
  }
}

/** The intervals since the start of the client, which may have another clock than BuildKit. */
const onClientClock = (intervals: readonly Interval[], build: BuildTimes): readonly VertexInterval[] => {
  const times = vertexTimes()
  let shortestDelayMs = Number.POSITIVE_INFINITY
  for (const { vertex, name, cached, started, completed, startSeenMs, endSeenMs } of intervals) {
    const [startMs, endMs] = [epochMs(started), epochMs(completed)]
    if (startMs === undefined) continue
    const delayMs = endMs === undefined ? startSeenMs - startMs : endSeenMs - endMs
    shortestDelayMs = Math.min(shortestDelayMs, startSeenMs - startMs, delayMs)
    times.add({ vertex, name, startMs, endMs, cached })
  }
  const clientDelayMs = shortestDelayMs + build.startedAtMs
  const sameClock = clientDelayMs >= -clockStepMs && clientDelayMs <= longestDelayMs
  // The event that took the shortest way is taken for one that arrived at once.
  const zeroMs = sameClock ? build.startedAtMs : -shortestDelayMs
  return times.list().map(({ startMs, endMs, ...interval }) => ({
    ...interval,
    startMs: startMs - zeroMs,
    endMs: endMs === undefined ? undefined : endMs - zeroMs,
  }))
}

/** Both clocks are read to the millisecond. */
const clockStepMs = 2

/** Go's zero time (year 1) says that something has not happened. */
const epochMs = (text: string | undefined): number | undefined => {
  const parsed = Date.parse(text ?? '')
  return parsed > 0 ? parsed : undefined
}
