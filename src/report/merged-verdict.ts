import { isHole } from '../analysis/run-verdict.ts'
import type { LegVerdict, Verdict, VerdictKind } from '../model.ts'
import { count } from './numbers.ts'

/**
 * The verdict of all legs, or of all projects, together: the first of regression, invalid and warning that one of them has; then `none` when
 * one measured nothing, and `inconclusive` when one could not be sampled at all; then improvement, unchanged,
 * inconclusive; `none` when no leg was judged.
 */
export const mergedVerdict = (legs: readonly LegVerdict[], part: 'leg' | 'project' = 'leg'): Verdict => {
  const kind = kindOf(legs)
  const empty = kind === 'none' ? legs.filter(isEmpty) : []
  const same = empty.length > 0 ? empty : legs.filter(({ verdict }) => verdict.kind === kind)
  const [first, ...others] = same
  if (first === undefined) throw new Error('there is no leg to judge')
  const shared = others.every(({ verdict }) => verdict.reason === first.verdict.reason)
  const share = `${empty.length > 0 ? 'nothing was measured' : wordOf(kind)} in ${same.length} of ${count(legs.length, part)}`
  const own = shared && others.length > 0 ? first.verdict.reason : `${first.name}: ${first.verdict.reason}`
  const above = shared || others.length === 0 ? ': ' : ', the first of them '
  // Such a reason says itself that nothing was judged.
  const text = kind === 'none' && empty.length === 0 ? own : `${share}${above}${own}`
  return { kind, because: first.verdict.because, reason: [text, ...besides(kind, legs)].join('; ') }
}

const isEmpty = ({ verdict }: LegVerdict): boolean => verdict.because === 'nothing-measured'

const kindOf = (legs: readonly LegVerdict[]): VerdictKind => {
  const found = (kinds: readonly VerdictKind[]): VerdictKind | undefined =>
    kinds.find((kind) => legs.some(({ verdict }) => verdict.kind === kind))
  const empty = legs.some(isEmpty) ? ('none' as const) : undefined
  const hole = legs.some(({ verdict }) => isHole(verdict)) ? ('inconclusive' as const) : undefined
  return (
    found(['regression', 'invalid', 'warning']) ??
    empty ??
    hole ??
    found(['improvement', 'unchanged', 'inconclusive']) ??
    'none'
  )
}

const besides = (kind: VerdictKind, legs: readonly LegVerdict[]): readonly string[] => {
  const found = (wanted: VerdictKind) => legs.filter(({ verdict }) => verdict.kind === wanted).length
  return (['invalid', 'inconclusive', 'none'] as const)
    .filter((each) => each !== kind && found(each) > 0)
    .map((each) => `${found(each)} ${wordOf(each)}`)
}

const wordOf = (kind: VerdictKind): string => (kind === 'none' ? 'not judged' : kind)
