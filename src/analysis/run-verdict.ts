import type { BenchmarkReport, Unknown, Verdict, VerdictKind } from '../model.ts'

/** What a run comes to. */
export type RunVerdict = {
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
 * The run gets the first of these that a gated benchmark has: one regression or one invalid benchmark is
 * enough, while one that is inconclusive only stands beside the others.
 */
const precedence = ['regression', 'invalid', 'warning', 'improvement', 'unchanged', 'inconclusive'] as const

/**
 * The run's verdict, from its gated benchmarks alone; `none` when none of them was judged.
 * A gated benchmark without a comparison beside others that have one is a hole and counts as `invalid`.
 */
export const judgeRun = (benchmarks: readonly BenchmarkReport[]): RunVerdict => {
  const gated = gatedOf(benchmarks)
  const judged = gated.filter(({ verdict }) => verdict.kind !== 'none')
  const kind = precedence.find((wanted) => judged.some(({ verdict }) => verdict.kind === wanted))
  if (kind === undefined) {
    const reason = gated[0]?.verdict.reason ?? whyUnjudged(benchmarks) ?? 'not judged: no benchmark is gated'
    return { verdict: { kind: 'none', reason }, judged: 0, unknown: { slowdown: reason } }
  }
  const verdict = { kind, reason: [headline(kind, judged), ...besides(kind, gated)].join('; ') }
  const timed = judged.filter((one) => one.verdict.kind !== 'invalid')
  const [slowest] = bySlowdown(timed, -1)
  if (slowest?.slowdown !== undefined) return { verdict, judged: judged.length, slowdown: slowest.slowdown }
  return { verdict, judged: judged.length, unknown: { slowdown: 'no gated benchmark has times to compare' } }
}

/** What stood in the way of all of them says more than that none is gated. */
const whyUnjudged = (benchmarks: readonly BenchmarkReport[]): string | undefined =>
  benchmarks.flatMap(({ comparison }) =>
    comparison?.verdict.kind === 'none' ? [comparison.verdict.reason] : [],
  )[0]

const gatedOf = (benchmarks: readonly BenchmarkReport[]): readonly Gated[] => {
  const gated = benchmarks.filter((benchmark) => benchmark.gated)
  const missing: Verdict = gated.some(({ comparison }) => comparison !== undefined)
    ? { kind: 'invalid', reason: 'it is gated, but was not compared' }
    : { kind: 'none', reason: 'not judged: there is only one revision' }
  return gated.map(({ id, comparison }) => ({ id, verdict: missing, ...comparison }))
}

const headline = (kind: VerdictKind, judged: readonly Gated[]): string => {
  const same = judged.filter(({ verdict }) => verdict.kind === kind)
  const [first, ...others] = bySlowdown(same, kind === 'improvement' ? 1 : -1)
  if (first === undefined) return kind
  const { id, verdict, cause } = first
  const own = `${id}: ${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`
  if (judged.length === 1) return own
  const share = `${kind} in ${same.length} of ${judged.length} gated benchmarks`
  if (others.length === 0) return `${share}, ${own}`
  const shared = cause === undefined && others.every((other) => other.verdict.reason === verdict.reason)
  return shared ? `${share}: ${verdict.reason}` : `${share}, foremost ${own}`
}

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
