import type { TimelinePart } from '../../model.ts'

/** When a build ran: what the times in its output are relative to. */
export type BuildTimes = {
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number
  readonly durationMs: number
  /** How long each step took, in order, as the engine wrote it into a file; empty when it writes none. */
  readonly stepsMs: readonly number[]
}

/** The phase of an instruction that is executed. */
export const phaseOfInstruction = (instruction: string): TimelinePart['phase'] => {
  const [word = ''] = instruction.trimStart().split(/\s/, 1)
  return phases[word.toUpperCase()] ?? 'step-overhead'
}

/** All others only write to the configuration of the image, or create a folder. */
const phases: Readonly<Record<string, TimelinePart['phase']>> = {
  FROM: 'base',
  COPY: 'copy',
  ADD: 'copy',
  RUN: 'run',
}

/** The time before anything was reported. */
export const startupUntil = (endMs: number): TimelinePart => part('start of the client', 'startup', 0, endMs)

export const part = (
  name: string,
  phase: TimelinePart['phase'],
  startMs: number,
  endMs: number,
): TimelinePart => ({
  name,
  phase,
  startMs,
  endMs,
})

/** The time between two moments that no part covers, as parts of one phase. */
export const gaps = (
  parts: readonly TimelinePart[],
  { name, phase, startMs, endMs }: TimelinePart,
): readonly TimelinePart[] => {
  const found: TimelinePart[] = []
  let coveredMs = startMs
  for (const each of parts.toSorted((a, b) => a.startMs - b.startMs)) {
    if (each.endMs <= coveredMs) continue
    const untilMs = Math.min(each.startMs, endMs)
    if (untilMs > coveredMs) found.push({ name, phase, startMs: coveredMs, endMs: untilMs })
    coveredMs = Math.max(coveredMs, each.endMs)
  }
  if (endMs > coveredMs) found.push({ name, phase, startMs: coveredMs, endMs })
  return found
}

/** More than any real build has. */
const mostParts = 500

/** In order of time, within the build, to the microsecond; the longest where there are too many. */
export const tidied = (
  parts: readonly TimelinePart[],
  { durationMs }: BuildTimes,
): readonly TimelinePart[] => {
  const shown = parts.flatMap(({ name, phase, startMs, endMs }) => {
    const [start, end] = [Math.max(0, startMs), Math.min(endMs, durationMs)].map(microseconds)
    if (start === undefined || end === undefined || end <= start) return []
    return [part(name, phase, start, end)]
  })
  const byLength = shown.toSorted((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))
  return byLength.slice(0, mostParts).toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs)
}

const microseconds = (ms: number): number => Math.round(ms * 1000) / 1000
