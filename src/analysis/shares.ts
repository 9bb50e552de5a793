/** From a start to an end, in ms on any clock that all of them share. */
export type Interval = { readonly startMs: number; readonly endMs: number }

/**
 * Divides time among intervals that overlap: each instant is split equally among those that contain it, so the shares add up
 * to the time in which there is at least one. In the order of the intervals, in ms. Takes n log n for n intervals.
 */
export const exclusiveShares = (intervals: readonly Interval[]): readonly number[] => {
  const edges = intervals
    .flatMap(({ startMs, endMs }) => (endMs > startMs ? [[startMs, 1] as const, [endMs, -1] as const] : []))
    .toSorted(([a], [b]) => a - b)
  // What one interval would have got by each of the edges, had it been there from the first on.
  const shareUntil = new Map<number, number>()
  let [share, open, beforeMs] = [0, 0, 0]
  for (const [atMs, change] of edges) {
    if (open > 0) share += (atMs - beforeMs) / open
    shareUntil.set(atMs, share)
    open += change
    beforeMs = atMs
  }
  const until = (atMs: number): number => shareUntil.get(atMs) ?? 0
  return intervals.map(({ startMs, endMs }) => (endMs > startMs ? until(endMs) - until(startMs) : 0))
}

/** Time in which one of the intervals runs and none of the others does, in ms. */
export const onlyIn = (intervals: readonly Interval[], others: readonly Interval[]): number =>
  covered([...intervals, ...others]) - covered(others)

/** Time in which there is at least one, in ms. */
const covered = (intervals: readonly Interval[]): number => {
  let [sum, doneMs] = [0, -Infinity]
  for (const { startMs, endMs } of intervals.toSorted((a, b) => a.startMs - b.startMs)) {
    sum += Math.max(0, endMs - Math.max(startMs, doneMs))
    doneMs = Math.max(doneMs, endMs)
  }
  return sum
}
