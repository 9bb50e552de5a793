import { consequencesOf } from '../../../analysis/consequences.ts'
import type { Verdict, VerdictKind } from '../../../model.ts'
import { element, type Markup } from './markup.ts'

/** A shape beside the word, so that nobody needs its colour. */
export const shapeOf: Readonly<Record<VerdictKind, string>> = {
  regression: '▲',
  warning: '△',
  improvement: '▼',
  unchanged: '=',
  inconclusive: '?',
  invalid: '✕',
  none: '–',
}

/** A verdict as it stands in a table, in these words or in its own. */
export const verdictMark = (verdict: Verdict, words = consequencesOf(verdict).words): Markup =>
  element('span', { class: `v ${verdict.kind}` }, [`${shapeOf[verdict.kind]} ${words}`])

/** Which verdicts a reader looks for first: the lower, the earlier. */
export const rankOf = ({ kind, because }: Verdict): number =>
  because === 'below-floor' ? order.indexOf('improvement') : order.indexOf(kind)

const order: readonly VerdictKind[] = [
  'invalid',
  'regression',
  'warning',
  'improvement',
  'inconclusive',
  'unchanged',
  'none',
]
