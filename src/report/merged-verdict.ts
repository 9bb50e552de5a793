import { isHole } from '../analysis/run-verdict.ts'
import type { LegVerdict, Verdict, VerdictKind } from '../model.ts'

/**
 * The verdict of all legs together: the first of regression, invalid and warning that one of them has; then
 * `inconclusive` when one could not be sampled at all; then improvement, unchanged, inconclusive; `none` when no leg was
 * judged.
 */
export const mergedVerdict = (legs: readonly LegVerdict[]): Verdict => {
  const kind = kindOf(legs)
  const same = legs.filter(({ verdict }) => verdict.kind === kind)
  const [first, ...others] = same
  if (first === undefined) throw new Error('there is no leg to judge')
  const shared = others.every(({ verdict }) => verdict.reason === first.verdict.reason)
  const share = `${kind} in ${same.length} of ${legs.length} legs`
  const own = shared && others.length > 0 ? first.verdict.reason : `${first.name}: ${first.verdict.reason}`
  const above = shared || others.length === 0 ? ': ' : ', the first of them '
  return {
    kind,
    because: first.verdict.because,
    reason: [`${share}${above}${own}`, ...besides(kind, legs)].join('; '),
  }
}

const kindOf = (legs: readonly LegVerdict[]): VerdictKind => {
  const found = (kinds: readonly VerdictKind[]): VerdictKind | undefined =>
    kinds.find((kind) => legs.some(({ verdict }) => verdict.kind === kind))
  const hole = legs.some(({ verdict }) => isHole(verdict)) ? ('inconclusive' as const) : undefined
  return (
    found(['regression', 'invalid', 'warning']) ??
    hole ??
    found(['improvement', 'unchanged', 'inconclusive']) ??
    'none'
  )
}

const besides = (kind: VerdictKind, legs: readonly LegVerdict[]): readonly string[] => {
  const count = (wanted: VerdictKind) => legs.filter(({ verdict }) => verdict.kind === wanted).length
  return (['invalid', 'inconclusive', 'none'] as const)
    .filter((each) => each !== kind && count(each) > 0)
    .map((each) => `${count(each)} ${each === 'none' ? 'not judged' : `${each} beside it`}`)
}
