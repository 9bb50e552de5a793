import type { Benchmark, Comparison, Measurement, Obstacle, Sampling, Verdict } from '../model.ts'
import { differingOutcome } from './cause.ts'
import { circumstancesOf } from './circumstances.ts'
import { compare, type Effect } from './comparison.ts'
import { stealShiftOf } from './disturbance.ts'
import { pairsNeeded } from './limits.ts'
import { memberPairsOf, pairsOf } from './pairs-of.ts'
import { sampledForOthers } from './reason.ts'
import { judge } from './verdict.ts'

/** All that the judgement looks at. */
export type Evidenced = {
  readonly benchmarks: readonly Benchmark[]
  readonly builds: readonly Measurement[]
  /** By benchmark id. */
  readonly sampling: ReadonlyMap<string, Sampling>
  /** What holds for all benchmarks. */
  readonly obstacles: readonly Obstacle[]
  /** The only thing in which the revisions differ, as a clause. */
  readonly onlyChange: string | undefined
}

/** One comparison per benchmark id, and the benchmarks with what is still gated. */
export type Judged = {
  readonly comparisons: Readonly<Record<string, Comparison>>
  readonly benchmarks: readonly Benchmark[]
}

/** Judges every benchmark that has two revisions. */
export const judgeAll = (evidence: Evidenced): Judged => ({
  comparisons: Object.fromEntries(evidence.benchmarks.map((each) => [each.id, judgeOne(evidence, each)])),
  benchmarks: ungateUnsupported(evidence),
})

/** Before its first pair. */
const unsampled: Sampling = { looks: [], attempts: 0, pairs: 0, obstacles: [] }

const judgeOne = (
  { builds, sampling, obstacles, onlyChange }: Evidenced,
  benchmark: Benchmark,
): Comparison => {
  const { id, limits } = benchmark
  const own = sampling.get(id) ?? unsampled
  const effect = compare(pairsOf(builds, id), limits)
  const circumstances = circumstancesOf(builds, benchmark, own)
  const judged = judge(effect, limits, {
    ...circumstances,
    obstacles: [...obstacles, ...tooFewRounds(own), ...own.obstacles],
    stopped: true,
  })
  const verdict = own.limits === undefined ? judged : sampledForOthers(judged)
  const change = changeOf(verdict)
  const cause = change === undefined ? undefined : (differingOutcome(builds, id, change) ?? onlyChange)
  return {
    ...effect,
    ...stealOf(effect, builds, id),
    attempts: circumstances.attempts,
    verdict,
    ...(cause !== undefined && { cause }),
  }
}

const stealOf = (
  { pairs, unknown }: Effect,
  builds: readonly Measurement[],
  id: string,
): Pick<Comparison, 'stealShift' | 'unknown'> => {
  const stealShift = stealShiftOf(memberPairsOf(builds, id))
  if (stealShift !== undefined) return { stealShift }
  const reason = pairs === 0 ? 'no pair has two valid members' : 'the machine does not report steal'
  return { unknown: { ...unknown, stealShift: reason } }
}

/** What a cause must explain; undefined when nothing surely changed. */
const changeOf = ({ kind, because }: Verdict): 'slower' | 'faster' | undefined => {
  if (kind === 'improvement') return 'faster'
  return kind === 'regression' || kind === 'warning' || because === 'below-floor' ? 'slower' : undefined
}

const tooFewRounds = ({ looks }: Sampling): readonly Obstacle[] => {
  const rounds = Math.max(...looks)
  return looks.length > 0 && rounds < pairsNeeded ? [{ kind: 'too-few-rounds', rounds }] : []
}

/** What its engine cannot build decides nothing, as long as something else does. */
const ungateUnsupported = ({ benchmarks, sampling }: Evidenced): readonly Benchmark[] => {
  const unsupported = ({ id }: Benchmark): boolean => sampling.get(id)?.stopped === 'unsupported'
  if (benchmarks.every((each) => !each.gated || unsupported(each))) return benchmarks
  return benchmarks.map((each) => (each.gated && unsupported(each) ? { ...each, gated: false } : each))
}
