import { exclusivePhases, type PhaseTimes } from '../../analysis/phases.ts'
import { onlyDownloadsModules } from '../../dockerfile/downloads-modules.ts'
import type { BuildResult } from '../../engines/engine.ts'
import type { Measurement, Phase, PhaseSources, TimelinePart } from '../../model.ts'
import type { ActionGraph } from './action-graph.ts'

/** What Go did in a build. */
export type GoWork =
  | { readonly kind: 'ran'; readonly graph: ActionGraph }
  /** No Go command ran: the image is one that was made before. */
  | { readonly kind: 'none' }
  /** A clause for people. */
  | { readonly kind: 'unknown'; readonly reason: string }

type Phases = Pick<Measurement, 'phases' | 'timeline' | 'unknown'>

/**
 * Splits the time of a build. A phase that its engine cannot show is left out, as are compile and link where nothing says when
 * Go compiled: then they are part of `run`.
 */
export const phasesOf = (
  { timeline, startedAt, durationMs }: Pick<BuildResult, 'timeline' | 'startedAt' | 'durationMs'>,
  go: GoWork,
  sources: PhaseSources | undefined,
): Phases => {
  if (timeline.length === 0) return { unknown: { phases: 'the engine showed no times' } }
  const parts = withGo(timeline.map(withDownload), go, Date.parse(startedAt))
  const times = exclusivePhases(parts, durationMs)
  const isKnown = go.kind !== 'unknown' || !parts.some(({ phase }) => phase === 'run')
  return {
    phases: shown(times, sources, isKnown),
    timeline: parts
      .map((each) => ({ ...each, name: cutAtWord(each.name) }))
      .toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs),
    ...(go.kind === 'unknown' && !isKnown && { unknown: unknownOf(go.reason) }),
  }
}

const unknownOf = (reason: string): Record<string, string> => ({
  'phases.compile': reason,
  'phases.link': reason,
})

const shown = (
  times: PhaseTimes,
  sources: PhaseSources | undefined,
  goIsKnown: boolean,
): Partial<PhaseTimes> => {
  const isShown = (phase: string): boolean => {
    if (!goIsKnown && (phase === 'compile' || phase === 'link')) return false
    const source = Object.entries(sources ?? {}).find(([name]) => name === phase)?.[1]
    return source !== 'not-separable' && source !== 'not-applicable'
  }
  const entries = Object.entries(times).map(([phase, ms]) => [phase, Math.round(ms * 1000) / 1000] as const)
  const known: Partial<Record<Phase, number>> = Object.fromEntries(
    entries.filter(([phase]) => isShown(phase)),
  )
  return known
}

const withDownload = (part: TimelinePart): TimelinePart =>
  part.phase === 'run' && onlyDownloadsModules(part.name) ? { ...part, phase: 'download' } : part

/**
 * Lays Go's own times over the RUN in which it ran. When the go command started is not known: the time from the start of the
 * RUN, in which the engine starts a container and Go loads packages, counts to compile.
 */
const withGo = (parts: readonly TimelinePart[], go: GoWork, startedAtMs: number): readonly TimelinePart[] => {
  if (go.kind !== 'ran') return parts
  const { graph } = go
  const since = (time: string): number => Date.parse(time) - startedAtMs
  const doneMs = since(graph.lastDone)
  const run = parts.find(
    ({ phase, startMs, endMs }) => phase === 'run' && startMs <= doneMs && doneMs <= endMs,
  )
  if (run === undefined) return parts
  const linkMs = graph.linkStart === undefined ? undefined : since(graph.linkStart)
  return [
    ...parts.map((each) => (each === run ? ({ ...each, phase: 'step-overhead' } as const) : each)),
    {
      name: 'go: load and compile',
      phase: 'compile',
      startMs: run.startMs,
      endMs: since(graph.packagesDone),
    },
    ...(linkMs === undefined
      ? []
      : [{ name: 'go: link', phase: 'link', startMs: linkMs, endMs: linkMs + (graph.linkMs ?? 0) } as const]),
  ]
}

const longestName = 200

/** Never cuts within a word: half of a secret could not be hidden any more. */
const cutAtWord = (text: string): string =>
  text.length <= longestName ? text : `${text.slice(0, longestName).replace(/\s*\S*$/, '')} …`
