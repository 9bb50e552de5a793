/** Largest chance, on each side, that a bound misses the true median: 2.5% (95% for both together). */
export const boundError = 0.025

/** The fewest pairs whose bounds reach it: six fall on one side by chance in 1.6%, five in 3.1%. */
export const pairsNeeded = 6

/** The fewest pairs that may show, without bounds, that nothing changed: see `alikeOf`. */
export const fewestAlike = 4

/**
 * Numbers of valid pairs at which sampling may stop. Looking more than once costs certainty: over the four looks that
 * have bounds, a bound errs at one or another in 5.0% of all runs, at a single look in 1.6 to 2.4% (both exact). The
 * threshold, and the part of it that the lower bound of a regression has to exceed, make up for that many times over.
 * They are multiples of three because the rank of the order statistic rises there, so that no pair is wasted. After
 * four pairs there is no bound: sampling ends there only if all of them are alike.
 */
export const defaultLooks: readonly number[] = [4, 6, 9, 12, 15]

/** The looks of a run: the default ones, those that were asked for, or a single one. */
export const looksFor = (rounds: 'auto' | number | readonly number[]): readonly number[] => {
  if (rounds === 'auto') return defaultLooks
  return typeof rounds === 'number' ? [rounds] : rounds
}
