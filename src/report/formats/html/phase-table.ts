import { duration, percent, signedDuration } from '../../../analysis/numbers.ts'
import type { PhaseMedian } from '../../../analysis/phase-medians.ts'
import { phaseNames } from '../../../analysis/phases.ts'
import type { Phase, Revision } from '../../../model.ts'
import { known } from '../../numbers.ts'
import { bar, decoration, upright } from './marks.ts'
import { type Content, element, joined, type Markup } from './markup.ts'
import { mostOf, rangeScale } from './scale.ts'
import { type HtmlColumn, table } from './table.ts'

/** What is known of one revision: medians of so many builds. */
export type Side = {
  readonly revision: Revision
  readonly count: number
  readonly phases: readonly PhaseMedian[]
}

/** The sum of the medians. */
export const totalOf = ({ phases }: Side): number => phases.reduce((sum, { ms }) => sum + ms, 0)

/** What a phase is coloured by. */
export const phaseClass = (phase: Phase): string =>
  `phase${phase === 'unattributed' ? phaseNames.length : phaseNames.indexOf(phase)}`

/** Phase by phase, with the differences where two revisions are compared. */
export const phaseTable = (sides: readonly Side[]): Markup => {
  const names = [...phaseNames, 'unattributed' as const].filter((phase) =>
    sides.some(({ phases }) => phases.some((each) => each.phase === phase)),
  )
  const [base, head] = (['base', 'head'] as const).map((revision) =>
    sides.find((side) => side.revision === revision),
  )
  const ms = (side: Side | undefined, phase: Phase): number | undefined =>
    side?.phases.find((each) => each.phase === phase)?.ms
  const changes = new Map(names.map((phase) => [phase, (ms(head, phase) ?? 0) - (ms(base, phase) ?? 0)]))
  const reach = Math.max(1, mostOf([...changes.values()].map(Math.abs)))
  const whole = head === undefined ? 0 : totalOf(head)
  const rows = names.map((phase): readonly Content[] => [
    joined([swatch(phase), phase]),
    ...(base === undefined
      ? [known(ms(head, phase), duration), percent((ms(head, phase) ?? 0) / Math.max(1, whole))]
      : [
          known(ms(base, phase), duration),
          known(ms(head, phase), duration),
          signedDuration(changes.get(phase) ?? 0),
          differenceBar(changes.get(phase) ?? 0, reach),
        ]),
  ])
  return table(
    {
      caption:
        base === undefined
          ? 'Phases in their usual order.'
          : 'Phases in their usual order; bars: head less base, all on one scale.',
      columns: base === undefined ? alone : compared,
      rows,
    },
    'Phases',
  )
}

const alone: readonly HtmlColumn[] = [
  { title: 'phase', kind: 'text' },
  { title: 'median', kind: 'number' },
  { title: 'share', kind: 'number' },
]

const compared: readonly HtmlColumn[] = [
  { title: 'phase', kind: 'text' },
  { title: 'base', kind: 'number' },
  { title: 'head', kind: 'number' },
  { title: 'difference', kind: 'number' },
  { title: 'faster | slower', kind: 'plot' },
]

const swatch = (phase: Phase): Markup =>
  element('svg', { class: 'swatch', width: 12, height: 12, 'aria-hidden': 'true' }, [
    bar(0, 100, { y: 0, height: 12, name: phaseClass(phase) }),
  ])

/** To the left where the head is faster, to the right where it is slower. */
const differenceBar = (changeMs: number, reach: number): Markup => {
  const scale = rangeScale(-reach, reach)
  return decoration(20, [
    bar(scale.at(0), scale.at(changeMs), { y: 4, height: 12, name: changeMs > 0 ? 'more' : 'less' }),
    upright(50, 20, 'zero'),
  ])
}
