import type { CellState } from './cell-state.ts'

type Pending = Pick<CellState, 'attempts' | 'ended' | 'turnsMs'> & {
  readonly cell: Pick<CellState['cell'], 'roughMs' | 'roughPrimeMs' | 'benchmarks' | 'isOnce'>
  readonly opened?: unknown
}

/**
 * About how long the samples take that are still to come, in ms: each as long as those of its cell did, with all that was done
 * for them, or as expected by how fast this machine was in the others. What is not open yet has a warm-up before it. Undefined
 * before anything was measured that somebody had an idea of.
 */
export const timeLeftMs = (states: readonly Pending[], rounds: number): number | undefined => {
  const speed = speedOf(states)
  const each = states
    .filter(({ ended }) => ended === undefined)
    .map((state) => {
      const { roughMs, roughPrimeMs = 0, isOnce } = state.cell
      const left = isOnce ? 1 : Math.max(0, rounds - state.attempts.length)
      if (left === 0) return 0
      const ownMs = meanMs(state)
      const expectedMs = roughMs === undefined || speed === undefined ? undefined : roughMs * speed
      const ms = ownMs ?? expectedMs
      if (ms === undefined || state.opened !== undefined) return ms && ms * left
      return ms * (isOnce ? left : left + 1) + roughPrimeMs * (speed ?? 1)
    })
  return each.includes(undefined) ? undefined : each.reduce<number>((sum, ms) => sum + (ms ?? 0), 0)
}

/** The time of builds that run at once is given for each of them; of an earlier process, nothing else is known. */
const meanMs = ({ cell: { benchmarks }, attempts, turnsMs }: Pending): number | undefined => {
  const builds = Math.max(1, benchmarks.length)
  const takenMs = attempts.flatMap(({ durationMs }) => (durationMs === undefined ? [] : durationMs * builds))
  const timesMs = turnsMs.length > 0 ? turnsMs : takenMs
  return timesMs.length === 0 ? undefined : timesMs.reduce((sum, ms) => sum + ms, 0) / timesMs.length
}

/** Measured time by expected time, over all cells that have both. */
const speedOf = (states: readonly Pending[]): number | undefined => {
  let [measuredMs, expectedMs] = [0, 0]
  for (const state of states) {
    const [ownMs, { roughMs }] = [meanMs(state), state.cell]
    if (ownMs === undefined || roughMs === undefined) continue
    measuredMs += ownMs
    expectedMs += roughMs
  }
  return expectedMs === 0 ? undefined : measuredMs / expectedMs
}
