import type { Sample } from '../model.ts'
import { boundError } from './limits.ts'
import { medianOf, orderStatisticBounds } from './statistics.ts'

/**
 * The values of one benchmark at one revision, in the order they were measured, with their median.
 * From six values on with the exact 95 % interval of the median, below that with the smallest and the
 * largest value; of nothing, only the reason.
 */
export const summarize = (valuesMs: readonly number[]): Sample => {
  const medianMs = medianOf(valuesMs)
  if (medianMs === undefined) {
    const reason = 'no build gave a valid time'
    return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } }
  }
  const samplesMs = [...valuesMs]
  const interval = orderStatisticBounds(valuesMs, boundError)
  if (interval === undefined) {
    const extremes = { lowMs: Math.min(...valuesMs), highMs: Math.max(...valuesMs) }
    return { samplesMs, medianMs, range: 'min-max', ...extremes }
  }
  return { samplesMs, medianMs, range: 'interval', lowMs: interval.low, highMs: interval.high }
}
