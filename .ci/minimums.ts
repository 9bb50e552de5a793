/**
 * The fewest tests that must pass in each file that drives real engines, by its path in the repository.
 * A test file that quietly loses its tests, or disappears, then fails the run.
 */
export const minimums: Readonly<Record<string, number>> = {}
