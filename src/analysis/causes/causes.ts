import type { Causes, Measurement, PhaseShare } from '../../model.ts'
import { claimCache } from './cache-causes.ts'
import { openClaims } from './claims.ts'
import { claimContext } from './context-causes.ts'
import type { ExplainedChange } from './explained-change.ts'
import { claimExport } from './export-causes.ts'
import { claimGo } from './go-cause.ts'
import { sureGrowth } from './growth.ts'
import { claimInstructions } from './instruction-causes.ts'
import { claimDownloads, claimOnly } from './only-cause.ts'
import { claimPackages } from './package-causes.ts'
import { type MemberPair, memberPairsOf } from '../pairs-of.ts'
import { phaseNames } from '../phases.ts'
import { claimArguments, claimImages } from './setting-causes.ts'
import { claimSteps } from './step-causes.ts'
import { whyUnknown } from './unknown-cause.ts'
import { claimVariables } from './variable-causes.ts'

/** What causes are found in. */
type CauseQuestion = Pick<
  ExplainedChange,
  'benchmark' | 'builds' | 'differences' | 'explanations' | 'editedFile'
> & {
  /** Median of the paired differences, head − base. */
  readonly changeMs: number | undefined
}

/** Less than this part of the change is not worth a name. */
const leastShare = 0.1

/**
 * What explains the change of a benchmark, from the most precise evidence to the least: steps that one revision took from its
 * cache, packages and modules, another Go, downloads, the context, base images, build arguments, instructions, variables, a
 * larger image, other steps, and the only thing that differs. Undefined without a pair, and where the change itself is not
 * certain: phases that vary by chance would be named for it.
 */
export const causesOf = (question: CauseQuestion): Causes | undefined => {
  const pairs = shownAlike(
    memberPairsOf(question.builds, question.benchmark.id).filter(
      ({ base, head }) => base.failure === undefined && head.failure === undefined,
    ),
  )
  const { changeMs = 0 } = question
  if (pairs.length === 0 || changeMs === 0) return undefined
  const direction = changeMs > 0 ? 1 : -1
  if (sureGrowth(pairs, direction, ({ durationMs }) => durationMs) === 0) return undefined
  const claims = openClaims(pairs, Math.abs(changeMs), direction)
  const change: ExplainedChange = { ...question, pairs, direction, claims }
  for (const claim of claimants) claim(change)
  const named = claims
    .named()
    .filter((cause) => Math.abs(cause.changeMs) >= leastShare * Math.abs(changeMs))
    // Whoever reads of packages first would look for a reason in them.
    .toSorted((one, other) => Number(other.kind === 'go') - Number(one.kind === 'go'))
  const phases = phaseNames.flatMap((phase): readonly PhaseShare[] => {
    const ms = sureGrowth(pairs, direction, (build) => build.phases?.[phase] ?? 0)
    return ms >= leastShare * Math.abs(changeMs) ? [{ phase, changeMs: direction * ms }] : []
  })
  const largestFirst = phases.toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs))
  return {
    changeMs,
    phases: largestFirst,
    named,
    unexplainedMs: named.reduce((rest, cause) => rest - cause.changeMs, changeMs),
    ...(named.length === 0 && { unknown: { named: whyUnknown(change, largestFirst) } }),
  }
}

/** Times that only one build of a pair shows would all seem to be growth: such pairs are left out, or count without times. */
const shownAlike = (pairs: readonly MemberPair[]): readonly MemberPair[] => {
  const alike = pairs.filter(
    ({ base, head }) =>
      (base.phases === undefined) === (head.phases === undefined) &&
      (base.timeline === undefined) === (head.timeline === undefined),
  )
  return alike.length > 0
    ? alike
    : pairs.map(({ base, head }) => ({ base: withoutTimes(base), head: withoutTimes(head) }))
}

const withoutTimes = (build: Measurement): Measurement => {
  const { phases: _, timeline: __, ...rest } = build
  return rest
}

const claimants: readonly ((change: ExplainedChange) => void)[] = [
  claimCache,
  claimPackages,
  claimGo,
  claimDownloads,
  claimContext,
  claimImages,
  claimArguments,
  claimInstructions,
  claimVariables,
  claimExport,
  claimSteps,
  claimOnly,
]
