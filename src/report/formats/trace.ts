import type { Measurement, Report, TimelinePart } from '../../model.ts'
import { lanesOf, named, type TraceEvent } from '../trace-events.ts'
import { utcMs } from '../../analysis/utc.ts'
import type { ExportFormat } from './export.ts'
import { plain } from './plain.ts'

/**
 * All builds on one time line, warm-ups and excluded ones too, in Chrome's trace format, which Perfetto opens. Each engine
 * and project is a process, whose threads are its builds and, below them, their steps.
 */
export const trace: ExportFormat = {
  name: 'trace',
  file: 'report.trace.json',
  render: (report) => {
    const traceEvents = groupsOf(report).flatMap((group, at) => eventsOf(group, at + 1))
    const [caution, ...others] = (report.cautions ?? []).map(plain)
    const otherData = caution === undefined ? {} : { otherData: { caution: [caution, ...others].join(' ') } }
    return `${JSON.stringify({ displayTimeUnit: 'ms', traceEvents, ...otherData })}\n`
  },
}

type Group = { readonly title: string; readonly builds: readonly PlacedBuild[] }

/** Milliseconds since the first build of the report. */
type PlacedBuild = {
  readonly build: Measurement
  readonly startMs: number
  readonly endMs: number
}

const groupsOf = ({ builds, benchmarks }: Report): readonly Group[] => {
  const titles = new Map(benchmarks.map(({ id, engine, project }) => [id, `${engine} ${project}`]))
  const starts = builds.flatMap(({ startedAt }) => utcMs(startedAt) ?? [])
  const beganMs = starts.reduce((first, ms) => Math.min(first, ms), Number.POSITIVE_INFINITY)
  const groups = new Map<string, PlacedBuild[]>()
  for (const build of builds) {
    const startedMs = utcMs(build.startedAt)
    if (startedMs === undefined) continue
    const startMs = startedMs - beganMs
    const title = titles.get(build.benchmark) ?? build.benchmark
    const placed = groups.get(title) ?? []
    groups.set(title, placed)
    placed.push({ build, startMs, endMs: startMs + build.durationMs })
  }
  return [...groups].map(([title, placed]) => ({ title, builds: placed }))
}

const eventsOf = ({ title, builds }: Group, pid: number): readonly TraceEvent[] => {
  const lanes = lanesOf(builds)
  const steps = lanesOf(builds.flatMap(stepsOf))
  return [
    named('process_name', pid, 0, plain(title)),
    ...lanes.flatMap((placed, tid): readonly TraceEvent[] => [
      named('thread_name', pid, tid, numbered('builds', tid)),
      ...placed.map((each) => buildEvent(each, pid, tid)),
    ]),
    ...steps.flatMap((placed, at): readonly TraceEvent[] => [
      named('thread_name', pid, lanes.length + at, numbered('steps', at)),
      ...placed.map((each) => stepEvent(each, pid, lanes.length + at)),
    ]),
  ]
}

const numbered = (what: string, at: number): string =>
  at === 0 ? what : `${what} at the same time, ${at + 1}`

const stepsOf = ({ build, startMs }: PlacedBuild): readonly TimelinePart[] =>
  (build.timeline ?? []).map((part) => ({
    ...part,
    startMs: startMs + part.startMs,
    endMs: startMs + part.endMs,
  }))

const buildEvent = ({ build, startMs, endMs }: PlacedBuild, pid: number, tid: number): TraceEvent => {
  const { benchmark, revision, round, excluded, failure, phases } = build
  return {
    ph: 'X',
    name: plain(`${revision} ${scenarioIn(benchmark)}`),
    cat: 'build',
    ...time(startMs, endMs),
    pid,
    tid,
    args: {
      benchmark: plain(benchmark),
      revision,
      round,
      ...(excluded !== undefined && { excluded }),
      ...(failure !== undefined && { failure: plain(failure.message) }),
      ...Object.fromEntries(
        Object.entries(phases ?? {}).map(([phase, ms]) => [`phase ${plain(phase)} (ms)`, ms]),
      ),
    },
  }
}

const stepEvent = ({ name, phase, startMs, endMs }: TimelinePart, pid: number, tid: number): TraceEvent => ({
  ph: 'X',
  name: plain(name),
  cat: phase,
  ...time(startMs, endMs),
  pid,
  tid,
})

const scenarioIn = (id: string): string => id.split('/').at(-1) ?? id

/** Whole microseconds: a part that ends where the next begins still does. */
const time = (startMs: number, endMs: number) => {
  const ts = Math.round(startMs * 1000)
  return { ts, dur: Math.max(0, Math.round(endMs * 1000) - ts) }
}
