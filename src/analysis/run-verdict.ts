import type { Because, BenchmarkReport, Unknown, Verdict, VerdictKind } from '../model.ts'

/** What a run comes to. */
type RunVerdict = {
  readonly verdict: Verdict
  /** How many gated benchmarks were judged. */
  readonly judged: number
  /** The largest slowdown of a gated benchmark whose times could be judged. */
  readonly slowdown?: number
  readonly unknown?: Unknown
}

type Gated = {
  readonly id: string
  readonly slowdown?: number
  /** What the revisions did differently. */
  readonly cause?: string
  readonly verdict: Verdict
}

/**
 * The run's verdict, from its gated benchmarks alone; `none` when none of them was judged. The first of regression,
 * invalid and warning that one of them has; then `inconclusive` when one could not be sampled at all, because silence
 * about it must not look like an answer; then improvement, unchanged, inconclusive.
 * A gated benchmark without a comparison beside others that have one is a hole and counts as `invalid`.
 */
export const judgeRun = (benchmarks: readonly BenchmarkReport[]): RunVerdict => {
  const gated = gatedOf(benchmarks)
  const judged = gated.filter(({ verdict }) => verdict.kind !== 'none')
  const kind = kindOf(judged)
  if (kind === undefined) {
    const verdict = gated[0]?.verdict ?? verdictOfUngated(benchmarks) ?? nothingGated
    return { verdict, judged: 0, unknown: { slowdown: verdict.reason } }
  }
  const verdict = verdictFrom(kind, judged, gated)
  const timed = judged.filter((one) => one.verdict.kind !== 'invalid')
  const [slowest] = bySlowdown(timed, -1)
  if (slowest?.slowdown !== undefined) return { verdict, judged: judged.length, slowdown: slowest.slowdown }
  return { verdict, judged: judged.length, unknown: { slowdown: 'no gated benchmark has times to compare' } }
}

const precedence = ['regression', 'invalid', 'warning'] as const
const otherwise = ['improvement', 'unchanged', 'inconclusive'] as const

/** Reasons that leave a hole in the run: the benchmark was not sampled, through no doing of either revision. */
const holes: readonly Because[] = [
  'out-of-time',
  'out-of-disk',
  'engine-broke',
  'image-moved',
  'not-cold',
  'no-edit',
  'state-lost',
  'too-few-pairs',
]

const kindOf = (judged: readonly Gated[]): VerdictKind | undefined => {
  const found = (kinds: readonly VerdictKind[]): VerdictKind | undefined =>
    kinds.find((wanted) => judged.some(({ verdict }) => verdict.kind === wanted))
  const hole = judged.some(({ verdict }) => isHole(verdict)) ? ('inconclusive' as const) : undefined
  return found(precedence) ?? hole ?? found(otherwise)
}

/** Whether a verdict leaves a hole. */
export const isHole = ({ because }: Verdict): boolean => holes.includes(because)

const nothingGated: Verdict = {
  kind: 'none',
  because: 'nothing-gated',
  reason: 'not judged: no benchmark is gated',
}

/** An obstacle to all benchmarks says more than that none is gated. */
const verdictOfUngated = (benchmarks: readonly BenchmarkReport[]): Verdict | undefined =>
  benchmarks.flatMap(({ comparison }) => (comparison?.verdict.kind === 'none' ? [comparison.verdict] : []))[0]

const gatedOf = (benchmarks: readonly BenchmarkReport[]): readonly Gated[] => {
  const gated = benchmarks.filter((benchmark) => benchmark.gated)
  const missing: Verdict = gated.some(({ comparison }) => comparison !== undefined)
    ? { kind: 'invalid', because: 'not-compared', reason: 'it is gated, but was not compared' }
    : { kind: 'none', because: 'one-revision', reason: 'not judged: there is only one revision' }
  return gated.map(({ id, comparison }) => ({ id, verdict: missing, ...comparison }))
}

const verdictFrom = (kind: VerdictKind, judged: readonly Gated[], gated: readonly Gated[]): Verdict => {
  const { same, first, shared } = foremostOf(kind, judged)
  if (first === undefined) return nothingGated
  const { verdict } = first
  const own = `${first.id}: ${reasonOf(first)}`
  const share = `${kind} in ${same.length} of ${judged.length} gated benchmarks`
  const worst = shared ? `${share}: ${verdict.reason}` : `${share}, above all ${own}`
  const one = same.length === 1 ? `${share}, ${own}` : worst
  const reason = [judged.length === 1 ? own : one, ...besides(kind, gated)].join('; ')
  return { kind, because: verdict.because, reason }
}

/** Ids of the gated benchmarks that the reason of the run is about. */
export const namedInReason = (benchmarks: readonly BenchmarkReport[]): readonly string[] => {
  const judged = gatedOf(benchmarks).filter(({ verdict }) => verdict.kind !== 'none')
  const kind = kindOf(judged)
  if (kind === undefined) return []
  const { same, first, shared } = foremostOf(kind, judged)
  return (shared ? same : same.filter((each) => each === first)).map(({ id }) => id)
}

/** Those with the run's verdict, the one that its reason names first, and whether one reason stands for all. */
const foremostOf = (kind: VerdictKind, judged: readonly Gated[]) => {
  const same = judged.filter(({ verdict }) => verdict.kind === kind)
  const [first, ...others] = bySlowdown(same, kind === 'improvement' ? 1 : -1).toSorted(
    (a, b) => Number(standsOut(b.verdict)) - Number(standsOut(a.verdict)),
  )
  const shared =
    first?.cause === undefined && others.every((other) => other.verdict.reason === first?.verdict.reason)
  return { same, first, shared }
}

/** Whether a reader wants to know of this one first, among those with the same verdict. */
const standsOut = (verdict: Verdict): boolean => isHole(verdict) || verdict.because === 'below-floor'

/** What a gated benchmark came to, with its cause. */
const reasonOf = ({ verdict, cause }: Gated): string =>
  cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`

/** The most telling first: the largest slowdown (`sign` −1) or gain (1); those without times last. */
const bySlowdown = (gated: readonly Gated[], sign: 1 | -1): readonly Gated[] => {
  const rank = ({ slowdown }: Gated) => (slowdown === undefined ? Number.MAX_VALUE : sign * slowdown)
  return gated.toSorted((a, b) => rank(a) - rank(b))
}

const besides = (kind: VerdictKind, gated: readonly Gated[]): readonly string[] => {
  const count = (wanted: VerdictKind) => gated.filter(({ verdict }) => verdict.kind === wanted).length
  const inconclusive = kind === 'inconclusive' ? 0 : count('inconclusive')
  const unjudged = count('none')
  return [
    ...(inconclusive > 0 ? [`${inconclusive} inconclusive beside it`] : []),
    ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
  ]
}
