import type {
  Benchmark,
  Comparison,
  Explanation,
  Measurement,
  Obstacle,
  ProjectReport,
  Sampling,
  Verdict,
} from '../model.ts'
import { differingOutcome } from './causes/differing-steps.ts'
import { causeClause } from './causes/cause-words.ts'
import { causesOf } from './causes/causes.ts'
import { circumstancesOf } from './circumstances.ts'
import { compare, type Effect } from './comparison.ts'
import { stealShiftOf } from './disturbance.ts'
import { pairsNeeded } from './limits.ts'
import { memberPairsOf, pairsOf } from './pairs-of.ts'
import { sampledForOthers } from './reason.ts'
import { judge } from './verdict.ts'

/** All that the judgement looks at. */
type Evidenced = {
  readonly benchmarks: readonly Benchmark[]
  readonly builds: readonly Measurement[]
  /** By benchmark id. */
  readonly sampling: ReadonlyMap<string, Sampling>
  /** What holds for all benchmarks. */
  readonly obstacles: readonly Obstacle[]
  /** The only thing in which the revisions differ, as a clause. */
  readonly onlyChange: string | undefined
  /** In what their revisions differ; empty: not known. */
  readonly projects: readonly ProjectReport[]
  readonly explanations: readonly Explanation[]
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

const judgeOne = (evidence: Evidenced, benchmark: Benchmark): Comparison => {
  const { builds, sampling, obstacles } = evidence
  const { id, limits } = benchmark
  const own = sampling.get(id) ?? unsampled
  const effect = compare(pairsOf(builds, id), limits)
  const circumstances = circumstancesOf(builds, benchmark, own)
  const judged = judge(effect, limits, {
    ...circumstances,
    obstacles: [
      ...obstacles.filter(({ kind }) => kind !== 'self-test'),
      ...tooFewRounds(own),
      ...own.obstacles,
    ],
    stopped: true,
  })
  const verdict = own.limits === undefined ? judged : sampledForOthers(judged)
  const found = causeOf(evidence, benchmark, verdict, effect)
  const { unknown, ...steal } = stealOf(effect, builds, id)
  const whyNone = found.causes === undefined ? whyNoCauses(verdict, effect) : undefined
  const reasons = { ...effect.unknown, ...unknown, ...(whyNone !== undefined && { causes: whyNone }) }
  return {
    ...effect,
    ...steal,
    attempts: circumstances.attempts,
    verdict,
    ...found,
    ...(Object.keys(reasons).length > 0 && { unknown: reasons }),
  }
}

const causeOf = (
  { builds, onlyChange, projects, explanations }: Evidenced,
  benchmark: Benchmark,
  verdict: Verdict,
  { slowdownMs }: Effect,
): Pick<Comparison, 'cause' | 'causes'> => {
  const change = changeOf(verdict)
  const isExplained = explanations.some(
    ({ engine, project }) => engine === benchmark.engine && project === benchmark.project,
  )
  if (change === undefined && (!isExplained || isSettledBefore(verdict))) return {}
  const project = projects.find(({ id }) => id === benchmark.project)
  const causes = causesOf({
    benchmark,
    builds,
    explanations,
    differences: project?.differences,
    editedFile: project?.head.editedFile,
    changeMs: slowdownMs,
  })
  const simple =
    change === undefined ? undefined : (differingOutcome(builds, benchmark.id, change) ?? onlyChange)
  const isShown = change !== undefined || verdict.kind !== 'unchanged'
  const clause = causes === undefined || !isShown ? undefined : causeClause(causes, simple)
  const cause = clause ?? simple
  return { ...(cause !== undefined && { cause }), ...(causes !== undefined && { causes }) }
}

/** Without a pair there is no change to explain. */
const isSettledBefore = ({ because }: Verdict): boolean =>
  because === 'same-inputs' || because === 'same-work'

/** Why the causes of a difference between pairs are not known; undefined where no pair shows one. */
const whyNoCauses = (verdict: Verdict, { pairs }: Effect): string | undefined => {
  if (pairs === 0) return undefined
  return changeOf(verdict) === undefined
    ? 'not looked for: no change is sure'
    : 'the difference is within the scatter of the pairs'
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
