import type { TimelinePart } from '../../model.ts'
import { type BuildTimes, gaps, part, phaseOfInstruction, startupUntil } from '../build/timeline.ts'
import { longestStepName, mostSteps } from '../build/steps.ts'

/** An interval in which BuildKit worked on a vertex; times since any one moment. */
export type VertexInterval = {
  readonly vertex: string
  readonly name: string
  readonly startMs: number
  /** Undefined: it has not ended. */
  readonly endMs: number | undefined
  readonly cached: boolean
}

/** Collects the intervals of vertexes. One vertex can have several: for its cache key, and for the real work. */
type VertexTimes = {
  add(interval: VertexInterval): void
  list(): readonly VertexInterval[]
}

export const vertexTimes = (): VertexTimes => {
  const intervals = new Map<string, VertexInterval>()
  return {
    add: (interval) => {
      const key = `${interval.startMs} ${interval.vertex}`
      const known = intervals.get(key)
      if (known === undefined && intervals.size >= 4 * mostSteps) return
      const name = interval.name.slice(0, longestStepName)
      const cached = interval.cached || known?.cached === true
      intervals.set(key, { ...interval, name, cached, endMs: interval.endMs ?? known?.endMs })
    },
    list: () => [...intervals.values()],
  }
}

/**
 * The parts of a build. BuildKit reports no time for some things: before the first vertex the client starts, after the last
 * one it ends; between vertexes, until the last instruction begins, BuildKit plans the build and computes cache keys, for
 * which it reads all files of a COPY (solver/jobs.go); from then until it exports, it loads what is exported.
 */
export const timelineOf = (
  intervals: readonly VertexInterval[],
  { durationMs }: BuildTimes,
): readonly TimelinePart[] => {
  // Layers of a cached step that are brought from a registry are further intervals of its vertex.
  const cached = new Set(intervals.filter((each) => each.cached).map(({ vertex }) => vertex))
  const parts = intervals.flatMap(({ vertex, name, startMs, endMs = durationMs }) => {
    const phase = phaseOfVertex(name, cached.has(vertex))
    return phase === undefined ? [] : [part(name.replace(stage, ''), phase, startMs, endMs)]
  })
  if (parts.length === 0) return []
  const startMs = Math.min(...parts.map((each) => each.startMs))
  const begun = intervals.filter(({ name }) => instruction.test(name)).map((each) => each.startMs)
  const plannedMs = Math.max(startMs, ...begun)
  const written = parts.filter(({ phase }) => phase === 'export').map((each) => each.startMs)
  const search = part('look for cached steps', 'cache-match', startMs, plannedMs)
  const prepare = part('prepare the export', 'export', plannedMs, Math.max(plannedMs, ...written.slice(0, 1)))
  const lastMs = Math.max(...parts.map((each) => each.endMs))
  const ending = part('end of the client', 'startup', lastMs, durationMs)
  return [startupUntil(startMs), ...parts, ...gaps(parts, search), ...gaps(parts, prepare), ending]
}

const stage = /^\[(?!internal\]|context |auth\])[^\]]*\d+\/\d+\] /

const instruction = /^\[(?!internal\])[^\]]*\d+\/\d+\] (.+)$/s

/** Whether a vertex is an instruction of the Dockerfile other than FROM. */
export const isInstruction = (name: string): boolean => {
  const text = instruction.exec(name)?.[1]
  return text !== undefined && phaseOfInstruction(text) !== 'base'
}

/** Bake puts the name of the target inside the first bracket, or in front of a name that has none. */
const others: readonly (readonly [pattern: RegExp, phase: TimelinePart['phase']])[] = [
  [/^\[(?:\S+ )?internal\] booting /, 'startup'],
  [/^\[(?:\S+ )?internal\] load (?:build definition|\.dockerignore|(?:local|remote) bake)/, 'frontend'],
  [/^(?:\[\S+\] )?(?:resolve image config for|docker-image:\/\/)/, 'frontend'],
  [/^\[(?:\S+ )?(?:internal\] load metadata|auth\])/, 'base'],
  [/^\[(?:\S+ )?context [^\]]*\] (?:load metadata|OCI load|docker-image:)/, 'base'],
  [/^\[(?:\S+ )?(?:internal\] load (?:remote )?build context|context [^\]]*\] )/, 'context'],
  [/^(?:\[\S+\] )?importing cache manifest/, 'cache-match'],
  [/^(?:\[\S+\] )?(?:exporting|importing to|pushing|resolving provenance|preparing build cache)/, 'export'],
  [/^\[[^\]]*\] generating sbom using /, 'export'],
  [/^\[(?:\S+ )?internal\] /, 'step-overhead'],
]

/** Undefined for a vertex of a kind that is not known. */
const phaseOfVertex = (name: string, cached: boolean): TimelinePart['phase'] | undefined => {
  const text = instruction.exec(name)?.[1]
  if (text === undefined) return others.find(([pattern]) => pattern.test(name))?.[1]
  const phase = phaseOfInstruction(text)
  return cached && phase !== 'base' ? 'cache-match' : phase
}
