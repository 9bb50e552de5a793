import { duration } from '../../analysis/numbers.ts'
import { logLine } from '../escape.ts'
import { cut } from '../numbers.ts'
import type { BuildPosition } from './progress.ts'

/** What the live line of a terminal knows beside the build. */
type LiveMoment = {
  readonly columns: number
  /** How long the build takes by now. */
  readonly shownForMs: number
  /** undefined: not known yet. */
  readonly leftMs: number | undefined
}

const barWidth = 16
/** A name cut shorter than this says nothing any more. */
const shortestName = 12

/** A bar, the build, how long it takes by now, and the time left: one line that fits its terminal. */
export const liveText = (position: BuildPosition, { columns, shownForMs, leftMs }: LiveMoment): string => {
  const { number, of, benchmark, round, revision } = position
  const done = Math.min(barWidth, Math.floor(((number - 1) / of) * barWidth))
  const bar = `${'█'.repeat(done)}${'░'.repeat(barWidth - done)}`
  const side = revision === undefined ? '' : ` ${revision}`
  const place = `${side}, ${round === 0 ? 'warm-up' : `round ${round}`}`
  const parts = [`${number}/${of}`, passedText(shownForMs), ...leftText(leftMs)]
  const [count, ...times] = parts
  const used = [bar, count, place, ...times].join('  ').length
  const name = cut(logLine(benchmark), Math.max(shortestName, columns - 1 - used))
  return [bar, count, `${name}${place}`, ...times].join('  ')
}

/** In whole seconds, as it changes every second. */
const passedText = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000)
  return seconds < 100 ? `${seconds} s` : duration(seconds * 1_000)
}

/** Rounded up, to minutes or to ten seconds: more would only flicker. */
const leftText = (leftMs: number | undefined): readonly string[] => {
  if (leftMs === undefined) return []
  if (leftMs > 90_000) return [`about ${Math.ceil(leftMs / 60_000)} min left`]
  if (leftMs > 10_000) return [`about ${Math.ceil(leftMs / 10_000) * 10} s left`]
  return ['nearly done']
}
