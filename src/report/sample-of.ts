import { isAttempt, isCounted } from '../analysis/attempts.ts'
import { clauseOf } from '../analysis/obstacle.ts'
import { summarize } from '../analysis/sample.ts'
import type { Measurement, Obstacle, Revision, Sample, Sampling } from '../model.ts'
import { becauseOfHead, exclusionText, failureText } from './words/no-time.ts'

/** The samples of a benchmark, taken from all of its builds. */
export const samplesOf = (
  builds: readonly Measurement[],
  sampling: Sampling | undefined,
  isCompared: boolean,
): { readonly head: Sample; readonly base?: Sample } => {
  const sample = (revision: Revision): Sample =>
    sampleOf({
      builds: builds.filter((build) => build.revision === revision),
      ...{ sampling, revision, isCompared },
    })
  return { head: sample('head'), ...(isCompared && { base: sample('base') }) }
}

/** What the sample of a benchmark at one revision is taken from. */
type Sampled = {
  /** All of its builds. */
  readonly builds: readonly Measurement[]
  readonly sampling: Sampling | undefined
  readonly revision: Revision
  /** Whether there is a base: without one, a reader knows nothing of a head. */
  readonly isCompared: boolean
}

/** The sample of one benchmark at one revision; where no build counts, with the reason. */
const sampleOf = (sampled: Sampled): Sample => {
  const valuesMs = sampled.builds.filter(isCounted).map(({ durationMs }) => durationMs)
  if (valuesMs.length > 0) return summarize(valuesMs)
  const reason = whyNoTime(sampled)
  return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } }
}

const whyNoTime = (sampled: Sampled): string => {
  const { builds, sampling } = sampled
  // A warm-up that fails ends its benchmark, so it is then the only witness.
  const last = builds.findLast(isAttempt) ?? builds.at(-1)
  if (last?.failure !== undefined) return failureText(last.failure)
  const [obstacle] = sampling?.obstacles ?? []
  if (last === undefined || last.round === 0) {
    if (obstacle !== undefined) return whyNotBuilt(obstacle, sampled)
    return last === undefined ? 'it was not built' : 'only its warm-up was built'
  }
  return `no build counts: ${exclusionText(last) ?? 'the reason was not recorded'}`
}

/** A verdict speaks of the head; a sample can be that of the base, which is not what is wrong then. */
const whyNotBuilt = (obstacle: Obstacle, { builds, revision, isCompared }: Sampled): string => {
  if (obstacle.kind !== 'head-does-not-build') return clauseOf(obstacle)
  if (revision === 'head')
    return `${isCompared ? 'the head' : 'the project'} does not build: ${obstacle.reason}`
  const wasBuilt = builds.length > 0 ? 'only its warm-up was built' : 'it was not built'
  return `${wasBuilt}, ${becauseOfHead}`
}
