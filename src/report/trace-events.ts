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

/** What is drawn in one line must not overlap: each part goes into the first that is free. */
export const lanesOf = <Part extends Pick<TimelinePart, 'startMs' | 'endMs'>>(
  timeline: readonly Part[],
): readonly (readonly Part[])[] => {
  const lanes: Part[][] = []
  for (const part of timeline.toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)) {
    const free = lanes.find((lane) => (lane.at(-1)?.endMs ?? 0) <= part.startMs)
    if (free === undefined) lanes.push([part])
    else free.push(part)
  }
  return lanes
}
