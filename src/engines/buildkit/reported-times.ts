import { at, textAt } from '../../host/json.ts'
import type { TimelinePart } from '../../model.ts'
import type { BuildTimes } from '../build/timeline.ts'
import { timelineOf, vertexTimes } from './vertex-times.ts'

/** The times that BuildKit itself reports of vertexes, by the clock of its machine. */
export type ReportedTimes = {
  add(vertex: unknown, name: string): void
  /** Says when the vertexes that were added since the last call arrived, since the start of the client. */
  arrived(atMs: number): void
  timeline(build: BuildTimes): readonly TimelinePart[]
}

/** An event arrives at most this late; what differs more, or arrives before it happens, has another clock. */
const longestDelayMs = 1_000

export const reportedTimes = (): ReportedTimes => {
  const times = vertexTimes()
  let latestMs: number | undefined
  let shortestDelayMs = Number.POSITIVE_INFINITY
  return {
    add: (vertex, name) => {
      const [startMs, endMs] = [epochMs(vertex, 'started'), epochMs(vertex, 'completed')]
      if (startMs === undefined) return
      const cached = at(vertex, 'cached') === true
      times.add({ vertex: textAt(vertex, 'digest') ?? name, name, startMs, endMs, cached })
      latestMs = Math.max(latestMs ?? 0, endMs ?? startMs)
    },
    arrived: (atMs) => {
      if (latestMs !== undefined) shortestDelayMs = Math.min(shortestDelayMs, atMs - latestMs)
      latestMs = undefined
    },
    timeline: (build) => {
      const delayMs = shortestDelayMs + build.startedAtMs
      const sameClock = delayMs >= -clockStepMs && delayMs <= longestDelayMs
      // The event that took the shortest way is taken for one that arrived at once.
      const zeroMs = sameClock ? build.startedAtMs : -shortestDelayMs
      const ofBuild = times.list().map(({ startMs, endMs, ...interval }) => ({
        ...interval,
        startMs: startMs - zeroMs,
        endMs: endMs === undefined ? undefined : endMs - zeroMs,
      }))
      return timelineOf(ofBuild, build)
    },
  }
}

/** Both clocks are read to the millisecond. */
const clockStepMs = 2

/** Go's zero time (year 1) says that something has not happened. */
const epochMs = (vertex: unknown, key: string): number | undefined => {
  const parsed = Date.parse(textAt(vertex, key) ?? '')
  return parsed > 0 ? parsed : undefined
}
