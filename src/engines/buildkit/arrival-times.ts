import type { TimelinePart } from '../../model.ts'
import { longestStepName, mostSteps } from '../build/steps.ts'
import type { BuildTimes } from '../build/timeline.ts'
import { timelineOf, vertexTimes } from './vertex-times.ts'

/** The times of vertexes for a client that prints no clock: when its lines arrive. */
type ArrivalTimes = {
  /** Takes a line `#N REST`. */
  add(vertex: string, rest: string, atMs: number): void
  timeline(build: BuildTimes): readonly TimelinePart[]
}

/**
 * Clients print in bursts of 100 to 150 ms, and a vertex often first when it is over. So its end is when `DONE` arrives, and
 * its start is before that by the seconds in this line, which are rounded to a tenth.
 */
export const arrivalTimes = (): ArrivalTimes => {
  const times = vertexTimes()
  const begun = new Map<string, { readonly name: string; readonly atMs: number }>()
  return {
    add: (vertex, rest, atMs) => {
      const known = begun.get(vertex)
      if (known === undefined) {
        if (begun.size < mostSteps) begun.set(vertex, { name: rest.slice(0, longestStepName), atMs })
        return
      }
      const { name } = known
      const seconds = /^DONE (\d+\.\d+)s$/.exec(rest)?.[1]
      if (seconds !== undefined) {
        const startMs = Math.max(0, atMs - Number(seconds) * 1000)
        times.add({ vertex, name, startMs, endMs: atMs, cached: false })
      }
      if (rest === 'CACHED') times.add({ vertex, name, startMs: atMs, endMs: atMs, cached: true })
      if (seconds !== undefined || rest === 'CACHED') begun.set(vertex, { name, atMs: Number.NaN })
    },
    timeline: (build) => {
      for (const [vertex, { name, atMs }] of begun)
        if (!Number.isNaN(atMs)) times.add({ vertex, name, startMs: atMs, endMs: undefined, cached: false })
      return timelineOf(times.list(), build)
    },
  }
}
