import { isRecord, parseJson } from '../../host/json.ts'
import type { TimelinePart } from '../../model.ts'
import { lanesOf, named, type TraceEvent } from '../../report/trace-events.ts'

export type TraceParts = {
  /** What the first process is called. */
  readonly title: string
  readonly timeline: readonly TimelinePart[]
  /** When the client started, in milliseconds since the epoch. */
  readonly startedAtMs: number
  /** What each go command wrote with `-debug-trace`, by a name for it. */
  readonly goTraces: readonly { readonly name: string; readonly text: string }[]
}

/** The steps of a build, and what Go did in it, as one trace. */
export const buildTrace = ({ title, timeline, startedAtMs, goTraces }: TraceParts): readonly TraceEvent[] => [
  ...stepEvents(title, timeline),
  ...goTraces.flatMap(({ name, text }, at) => {
    const spans = spansIn(text)
      .map((span) => ({ ...span, ts: span.ts - startedAtMs * 1000 }))
      // A step from the cache contains the trace of the build that made it.
      .filter(({ ts }) => ts >= 0)
    return spans.length === 0 ? [] : goEvents(name, firstGo + at, spans)
  }),
]

/** An event with `hide` applied to every text in it that a build chose: a go command may have a file of any name. */
export const hiddenEvent = (event: TraceEvent, hide: (text: string) => string): TraceEvent =>
  event.ph === 'X'
    ? { ...event, name: hide(event.name) }
    : { ...event, args: { ...event.args, name: hide(event.args.name) } }

/** The first process is the build itself. */
const firstGo = 2

const stepEvents = (title: string, timeline: readonly TimelinePart[]): readonly TraceEvent[] => {
  const lanes = lanesOf(timeline)
  return [
    named('process_name', 1, 0, title),
    ...lanes.flatMap((parts, lane): readonly TraceEvent[] => [
      named('thread_name', 1, lane, lane === 0 ? 'steps' : `steps at the same time, ${lane + 1}`),
      ...parts.map(({ name, phase, startMs, endMs }) => ({
        ph: 'X' as const,
        name,
        cat: phase,
        ts: startMs * 1000,
        dur: (endMs - startMs) * 1000,
        pid: 1,
        tid: lane,
      })),
    ]),
  ]
}

type Span = { readonly name: string; readonly ts: number; readonly dur: number; readonly tid: number }

const goEvents = (name: string, pid: number, spans: readonly Span[]): readonly TraceEvent[] => [
  named('process_name', pid, 0, name),
  ...[...new Set(spans.map(({ tid }) => tid))].map((tid) => named('thread_name', pid, tid, `go ${tid}`)),
  ...spans.map((span) => ({ ph: 'X' as const, cat: 'go', pid, ...span })),
]

/** Spans within each other in one thread. Go nests a few; a build may write any number. */
const deepest = 100

type Open = { readonly name: string; readonly ts: number }

/**
 * The spans in the file of a go command: a list of events that begin (`B`) or end (`E`) something in a thread, with times in
 * microseconds since the epoch (cmd/go/internal/trace). A command that was killed leaves the list without its end, and spans
 * that last until the last event.
 */
const spansIn = (text: string): readonly Span[] => {
  const events = eventsIn(text)
  const open = new Map<number, Open[]>()
  const spans: Span[] = []
  for (const { ph, name, ts, tid } of events) {
    const stack = open.get(tid) ?? []
    open.set(tid, stack)
    if (ph === 'B') {
      if (stack.length < deepest) stack.push({ name, ts })
    } else {
      const at = stack.findLastIndex((each) => each.name === name)
      const [begun] = at === -1 ? [] : stack.splice(at, 1)
      if (begun !== undefined) spans.push({ ...begun, dur: ts - begun.ts, tid })
    }
  }
  const lastTs = events.reduce((latest, { ts }) => Math.max(latest, ts), 0)
  for (const [tid, stack] of open)
    for (const begun of stack) spans.push({ ...begun, dur: lastTs - begun.ts, tid })
  return spans.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
}

type GoEvent = { readonly ph: 'B' | 'E'; readonly name: string; readonly ts: number; readonly tid: number }

const eventsIn = (text: string): readonly GoEvent[] => {
  const value = parseJson(text) ?? parseJson(`${text.trimEnd().replace(/,$/, '')}]`)
  if (!Array.isArray(value)) return []
  return value.flatMap((each: unknown): readonly GoEvent[] => {
    if (!isRecord(each)) return []
    const { ph, name, ts, tid } = each
    const isSpan = (ph === 'B' || ph === 'E') && typeof name === 'string'
    return isSpan && typeof ts === 'number' && typeof tid === 'number' ? [{ ph, name, ts, tid }] : []
  })
}
