import type { TimelinePart } from '../model.ts'

/**
 * One event of Chrome's trace format, which Perfetto and chrome://tracing open. Only two kinds are written: `X`, something
 * that took time, and `M`, the name of a process or thread. Times are microseconds since a start that all of them share.
 */
export type TraceEvent =
  | {
      readonly ph: 'X'
      readonly name: string
      readonly cat: string
      readonly ts: number
      readonly dur: number
      readonly pid: number
      readonly tid: number
      readonly args?: Readonly<Record<string, string | number>>
    }
  | {
      readonly ph: 'M'
      readonly name: 'process_name' | 'thread_name'
      readonly pid: number
      readonly tid: number
      readonly args: { readonly name: string }
    }

/** Gives a process or a thread a name. */
export const named = (
  name: 'process_name' | 'thread_name',
  pid: number,
  tid: number,
  text: string,
): TraceEvent => ({
  ph: 'M',
  name,
  pid,
  tid,
  args: { name: text },
})

/** No engine does more at once, and each part is compared with the end of each. */
const mostLanes = 200

/**
 * What is drawn in one line must not overlap: each part goes into the first that is free, and what finds all of them taken
 * into the one that is free first.
 */
export const lanesOf = <Part extends Pick<TimelinePart, 'startMs' | 'endMs'>>(
  timeline: readonly Part[],
): readonly (readonly Part[])[] => {
  const lanes: Part[][] = []
  for (const part of timeline.toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)) {
    const free = lanes.find((lane) => endOf(lane) <= part.startMs)
    if (free === undefined && lanes.length < mostLanes) lanes.push([part])
    else (free ?? firstToEnd(lanes))?.push(part)
  }
  return lanes
}

const firstToEnd = <Part extends Pick<TimelinePart, 'endMs'>>(lanes: readonly Part[][]): Part[] | undefined =>
  lanes.toSorted((one, other) => endOf(one) - endOf(other))[0]

const endOf = (lane: readonly Pick<TimelinePart, 'endMs'>[]): number => lane.at(-1)?.endMs ?? 0
