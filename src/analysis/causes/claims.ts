import type { Cause } from '../../model.ts'
import { type Direction, type Pool, poolTime, sureGrowth } from './growth.ts'
import type { MemberPair } from '../pairs-of.ts'

/** What is left to be explained. Nothing is explained twice, and no phase explains more than it grew. */
export type Claims = {
  /** By how much the phases of this pool grew, and nothing explains yet, in ms. */
  left(pool: Pool): number
  /** Enters a cause with what it may have of this time, in ms. */
  claim(pool: Pool, wantedMs: number, cause: Omit<Cause, 'changeMs'>): void
  /** All causes so far, the largest first, with the sign of the change. */
  named(): readonly Cause[]
}

/** Opens the book on a change of `wholeMs`, which is positive. */
export const openClaims = (pairs: readonly MemberPair[], wholeMs: number, direction: Direction): Claims => {
  const leftOf = new Map<Pool, number>()
  const causes = new Map<string, Cause>()
  let whole = wholeMs
  const left = (pool: Pool): number => {
    const ms = leftOf.get(pool) ?? sureGrowth(pairs, direction, poolTime(pool))
    leftOf.set(pool, ms)
    return Math.max(0, Math.min(ms, whole))
  }
  return {
    left,
    claim: (pool, wantedMs, cause) => {
      const ms = Math.min(wantedMs, left(pool))
      if (ms <= 0) return
      leftOf.set(pool, (leftOf.get(pool) ?? 0) - ms)
      whole -= ms
      const key = `${cause.kind} ${cause.name}`
      const known = causes.get(key)
      causes.set(key, { ...cause, ...known, changeMs: (known?.changeMs ?? 0) + direction * ms })
    },
    named: () =>
      [...causes.values()].toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs)),
  }
}
