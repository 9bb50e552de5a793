/** A time left as it was shown last. */
export type TimeLeft = { readonly leftMs: number; readonly atMs: number }

/** How far a new estimate may move the time left at once: this part of it, and never less than this many ms. */
const largestStep = 0.2
const smallestStepMs = 5_000

/** What is left by now: it counts down by itself. */
export const leftAt = ({ leftMs, atMs }: TimeLeft, nowMs: number): number =>
  Math.max(0, leftMs - (nowMs - atMs))

/** A new estimate, approached in steps, so that what a reader sees does not jump. */
export const steadyLeft = (shown: TimeLeft | undefined, estimateMs: number, nowMs: number): TimeLeft => {
  if (shown === undefined) return { leftMs: estimateMs, atMs: nowMs }
  const expectedMs = leftAt(shown, nowMs)
  const stepMs = Math.max(smallestStepMs, expectedMs * largestStep)
  const changeMs = Math.min(stepMs, Math.max(-stepMs, estimateMs - expectedMs))
  return { leftMs: expectedMs + changeMs, atMs: nowMs }
}
