import type { Measurement } from '../../model.ts'

/**
 * Why nothing is known of the slowest of these builds; undefined: all ended by themselves. One that was stopped at its time
 * limit is in no sample of a study, and would have taken longer than those that are.
 */
export const whyOpenEnded = (
  builds: readonly Pick<Measurement, 'round' | 'failure'>[],
): { readonly unknown: string } | undefined =>
  builds.some(({ round, failure }) => round > 0 && failure?.kind === 'timed-out')
    ? { unknown: 'a build was stopped at its time limit, and would have taken longer' }
    : undefined
