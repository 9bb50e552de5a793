import { duration } from '../../../analysis/numbers.ts'
import { signedPercent } from '../../numbers.ts'

/** Where values are on an axis. */
export type Scale = {
  /** In percent of the width of the plot, always within it. */
  readonly at: (value: number) => number
  /** Whether a value is within the axis; one that is not is drawn at its end. */
  readonly holds: (value: number) => boolean
  readonly ticks: readonly Tick[]
}

type Tick = { readonly value: number; readonly label: string }

/** Room for the marks at both ends, in percent. */
const marginPercent = 4

/** Changes beyond 16 times as long, or as short, are drawn at the end of the axis. */
const longest = Math.log(16)

/**
 * A logarithmic axis of changes (ratios − 1) that is centred on 0%: twice as slow is as far to the right as twice as fast is
 * to the left. It reaches at least to `least` on both sides.
 */
export const changeScale = (
  changes: readonly number[],
  least: number,
  label: (change: number) => string = changeLabel,
): Scale => {
  const wanted = changes.reduce(
    (most, change) => Math.max(most, Math.abs(logOf(change))),
    logOf(Math.max(0.01, least)) * 1.25,
  )
  const reach = Math.min(longest, wanted)
  const half = 50 - marginPercent
  return {
    at: (change) => 50 + half * Math.max(-1, Math.min(1, logOf(change) / reach)),
    holds: (change) => Math.abs(logOf(change)) <= reach * 1.0001,
    ticks: changeTicks(reach).map((value) => ({ value, label: label(value) })),
  }
}

/** A report from outside may hold a change that no times can have. */
const logOf = (change: number): number => Math.log(Math.max(1e-9, 1 + change))

const tickChanges = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 4, 7, 15]

/** The middle, and the roundest change on each side that is far enough from it. */
const changeTicks = (reach: number): readonly number[] => {
  const largest = (sign: 1 | -1): readonly number[] => {
    const fitting = tickChanges.filter(
      (change) => sign * change > -1 && Math.abs(logOf(sign * change)) <= reach * 0.9,
    )
    const last = fitting.at(-1)
    return last === undefined ? [] : [sign * last]
  }
  return [...largest(-1), 0, ...largest(1)]
}

const changeLabel = (change: number): string => (change === 0 ? '0%' : signedPercent(change))

/** An axis of times from zero to the longest of these; never empty. */
export const timeScale = (timesMs: readonly number[]): Scale => rangeScale(0, mostOf(timesMs))

/** An axis from one value to another, which may be equal. */
export const rangeScale = (low: number, high: number): Scale => {
  const span = high > low ? high - low : Math.max(1, Math.abs(high))
  return {
    at: (value) => Math.max(0, Math.min(100, ((value - low) / span) * 100)),
    holds: (value) => value >= low && value <= low + span,
    ticks: roundTicks(low, low + span),
  }
}

/** Not as arguments of one call: there may be more than it can take. */
export const mostOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0)

/** Two to five round values from `low` to `high`. */
const roundTicks = (low: number, high: number): readonly Tick[] => {
  const rough = (high - low) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power
  const first = Math.ceil(low / step)
  const found = Array.from({ length: 6 }, (_, at) => (first + at) * step).filter((value) => value <= high)
  const ticks = found.map((value) => ({ value, label: value === 0 ? '0' : duration(value) }))
  // Below a millisecond two values can read the same.
  return ticks.filter(({ label }, at) => label !== ticks[at - 1]?.label)
}
