import { duration } from '../../analysis/numbers.ts'
import type { Measurement, TimelinePart } from '../../model.ts'
import { codeBlock, oneLine } from '../escape.ts'
import { count, cut } from '../numbers.ts'

const barWidth = 30
const mostRows = 25
const longestName = 60

/** The steps of the build whose time is in the middle, each with a bar from its start to its end, as a block of text. */
export const waterfall = (builds: readonly Measurement[]): readonly string[] => {
  const build = middleBuild(builds)
  if (build === undefined) return []
  const { timeline, durationMs, round } = build
  const shown = longestParts(timeline)
  const left = timeline.length - shown.length
  const rows = shown.map((part) => rowOf(part, durationMs))
  const rest = left === 0 ? '' : `; ${count(left, 'shorter part')} left out`
  return [`Steps of round ${round}, ${duration(durationMs)} in all${rest}:`, '', ...codeBlock(rows)]
}

/** A build whose engine showed when its steps began and ended. */
export type TimedBuild = Measurement & { readonly timeline: readonly TimelinePart[] }

/** Of the builds that show their steps, the one whose time is in the middle; undefined: none does. */
export const middleBuild = (builds: readonly Measurement[]): TimedBuild | undefined => {
  const sorted = builds
    .filter((build): build is TimedBuild => build.timeline !== undefined && build.durationMs > 0)
    .toSorted((a, b) => a.durationMs - b.durationMs)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}

/** The parts that a picture shows, in order of time. */
export const longestParts = (timeline: readonly TimelinePart[]): readonly TimelinePart[] => {
  const kept = new Set(timeline.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostRows))
  return timeline.filter((part) => kept.has(part) && lengthOf(part) >= leastShownMs)
}

const lengthOf = ({ startMs, endMs }: TimelinePart): number => endMs - startMs

const leastShownMs = 1

const rowOf = ({ name, phase, startMs, endMs }: TimelinePart, wallMs: number): string => {
  const from = Math.min(barWidth - 1, Math.floor((startMs / wallMs) * barWidth))
  const to = Math.max(from + 1, Math.min(barWidth, Math.round((endMs / wallMs) * barWidth)))
  const bar = `${' '.repeat(from)}${'█'.repeat(to - from)}`.padEnd(barWidth)
  return `|${bar}| ${duration(endMs - startMs).padStart(9)}  ${phase.padEnd(13)}  ${cut(oneLine(name), longestName)}`
}
