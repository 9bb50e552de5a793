import type { AttemptsByRevision, Limits, Measurement, Obstacle, Sampling } from '../model.ts'
import { type Alike, alikeOf } from './alike.ts'
import { attemptsOf } from './attempts.ts'
import { type Disturbance, disturbanceOf } from './disturbance.ts'
import { type FarSlower, farSlowerOf } from './far-slower.ts'
import { pairsOf } from './pairs-of.ts'

/** What decides a verdict beside the times. */
export type Circumstances = {
  readonly obstacles: readonly Obstacle[]
  readonly attempts: AttemptsByRevision
  /** What disturbed the builds of one revision more than those of the other. */
  readonly disturbance: Disturbance | undefined
  /** Set when every pair is far slower, so that fewer than six are enough once the time has run out. */
  readonly farSlower: FarSlower | undefined
  /** Set at a look below six pairs whose pairs show no difference. */
  readonly alike: Alike | undefined
  /** False at a look after which further pairs may follow. */
  readonly stopped: boolean
}

/** The benchmark, as far as its circumstances depend on it. */
type Sampled = { readonly id: string; readonly limits: Limits }

/** The circumstances of one benchmark: the stop rule while sampling, and the verdict after it, both ask here. */
export const circumstancesOf = (
  builds: readonly Measurement[],
  { id, limits }: Sampled,
  { obstacles, stopped, looks }: Pick<Sampling, 'obstacles' | 'stopped' | 'looks'>,
): Circumstances => ({
  obstacles,
  attempts: attemptsOf(builds, id),
  disturbance: disturbanceOf(builds, id, limits),
  farSlower: farSlowerOf(pairsOf(builds, id), limits),
  alike: alikeOf(pairsOf(builds, id), limits, looks),
  stopped: stopped !== undefined,
})
