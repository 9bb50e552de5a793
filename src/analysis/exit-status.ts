import type { Verdict, VerdictKind } from '../model.ts'

/** Verdicts that can be named in `fail-on`. */
export type Failing = Extract<VerdictKind, 'regression' | 'warning' | 'inconclusive' | 'invalid'>

/** `never`: report, whatever comes out. */
export type FailOn = 'never' | readonly Failing[]

/**
 * Exit status of a run that ended by itself: 0 fine, 1 the verdict is named in `failOn`, 3 nothing
 * trustworthy was measured. (2, wrong input, and 130, interrupted, are no verdicts.)
 *
 * A run that judges nothing still fails with 3 when it measured nothing, whatever `failOn` names: no
 * verdict could ever tell its reader. Only `never` prevents it.
 */
export const exitStatus = (
  verdict: Verdict,
  failOn: FailOn,
  { measuredAnything }: { readonly measuredAnything: boolean },
): 0 | 1 | 3 => {
  if (failOn === 'never') return 0
  switch (verdict.kind) {
    case 'regression':
    case 'warning':
    case 'inconclusive':
      return failOn.includes(verdict.kind) ? 1 : 0
    case 'invalid':
      return failOn.includes('invalid') ? 3 : 0
    case 'none':
      return measuredAnything ? 0 : 3
    case 'unchanged':
    case 'improvement':
      return 0
  }
}
