/** Largest chance, on each side, that a bound misses the true median: 2.5% (95% for both together). */
export const boundError = 0.025

/** The fewest pairs whose bounds reach it: six fall on one side by chance in 1.6%, five in 3.1%. */
export const pairsNeeded = 6

/**
 * Numbers of valid pairs at which sampling may stop. Looking more than once costs certainty: at one of these
 * four looks or another a bound errs in 4.1% of all runs, at a single one in 1.6 to 2.0% (both exact). The
 * threshold and the half-threshold guard of a regression make up for it many times over.
 * Multiples of three because there the rank rises, so that no pair is wasted.
 */
export const defaultLooks: readonly number[] = [6, 9, 12, 15]

/** The looks of a run: the default ones, or one single look at a number of pairs that was asked for. */
export const looksFor = (rounds: number | undefined): readonly number[] =>
  rounds === undefined ? defaultLooks : [rounds]
