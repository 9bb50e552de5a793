import type { Verdict, VerdictKind } from '../model.ts'
import { consequences, consequencesOf } from './consequences.ts'

/** Verdicts that can be named in `fail-on`. */
type Failing = Extract<VerdictKind, 'regression' | 'warning' | 'inconclusive' | 'invalid'>

/** `never`: report, whatever comes out. */
export type FailOn = 'never' | readonly Failing[]

/** What a run came to. */
export type Outcome = {
  readonly verdict: Pick<Verdict, 'kind'>
  /** The verdicts of the gated benchmarks; empty when the run was judged as a whole, or not at all. */
  readonly gated: readonly VerdictKind[]
  readonly measuredAnything: boolean
  /** Whether one of several legs could measure nothing, whatever the others came to. */
  readonly hasEmptyLeg: boolean
}

/**
 * Exit status of a run that ended by itself: 1 when a gated benchmark has a verdict of `regression`, `warning` or
 * `inconclusive` that `failOn` names; else 3 when it names `invalid` and one is invalid; else 0. (2, wrong input, and
 * 130, interrupted, are not verdicts.) Every gated verdict counts: a warning beside an invalid benchmark still fails.
 *
 * A run that judges nothing still fails with 3 when it measured nothing, whatever `failOn` names, because no verdict
 * could say so; so does one with such a leg. Only `never` prevents it.
 */
export const exitStatus = (
  { verdict, gated, measuredAnything, hasEmptyLeg }: Outcome,
  failOn: 'never' | readonly VerdictKind[],
): 0 | 1 | 3 => {
  if (failOn === 'never') return 0
  const kinds = new Set<VerdictKind>([verdict.kind, ...gated])
  const statuses = failOn.filter((kind) => kinds.has(kind)).map((kind) => consequences[kind][0].status)
  if (statuses.includes(1)) return 1
  if (statuses.includes(3)) return 3
  const nothing = hasEmptyLeg || (verdict.kind === 'none' && !measuredAnything)
  return nothing ? consequencesOf({ kind: 'none', because: 'nothing-measured' }).status : 0
}
