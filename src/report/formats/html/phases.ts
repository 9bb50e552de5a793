import { isCounted } from '../../../analysis/attempts.ts'
import { duration } from '../../../analysis/numbers.ts'
import { phaseMedians } from '../../../analysis/phase-medians.ts'
import type { Measurement, Revision } from '../../../model.ts'
import { count } from '../../numbers.ts'
import { axis, bar, percentOf, plot, words } from './marks.ts'
import { element, type Markup } from './markup.ts'
import { phaseClass, phaseTable, type Side, totalOf } from './phase-table.ts'
import { type Scale, timeScale } from './scale.ts'

/** Where the time went, base over head on one scale, and below it phase by phase with the differences. */
export const phasesFigure = (builds: readonly Measurement[]): readonly Markup[] => {
  const sides = (['base', 'head'] as const).flatMap((revision) => sideOf(builds, revision))
  if (!sides.some(({ revision }) => revision === 'head')) return []
  return [
    element('h3', {}, ['Where the time went']),
    element('figure', {}, [bars(sides), element('figcaption', {}, [captionOf(sides)])]),
    phaseTable(sides),
  ]
}

const sideOf = (builds: readonly Measurement[], revision: Revision): readonly Side[] => {
  const split = builds.filter(
    (build) =>
      build.revision === revision &&
      isCounted(build) &&
      build.failure === undefined &&
      build.phases !== undefined,
  )
  const phases = phaseMedians(split).filter(({ ms }) => ms > 0)
  return phases.length === 0 ? [] : [{ revision, count: split.length, phases }]
}

const [barPx, gapPx, labelPx] = [26, 16, 18]

const bars = (sides: readonly Side[]): Markup => {
  const scale = timeScale(sides.map(totalOf))
  const heightPx = sides.length * (barPx + gapPx)
  const text = sides.map((side) => `${side.revision} ${sentenceOf(side)}`).join('; ')
  return plot(heightPx + labelPx, { title: 'Phases', text }, [
    ...axis(scale, heightPx, heightPx + labelPx - 5),
    ...sides.flatMap((side, at) => [
      words(0, at * (barPx + gapPx) + 11, `${side.revision} ${duration(totalOf(side))}`, {
        class: 'tick',
        dx: 3,
      }),
      ...stack(side, scale, at * (barPx + gapPx) + gapPx - 1),
    ]),
  ])
}

const sentenceOf = (side: Side): string =>
  side.phases
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map(({ phase, ms }) => `${phase} ${duration(ms)}`)
    .join(', ')

/** The phases of one revision next to each other; those with room enough have their names in them. */
const stack = ({ phases }: Side, scale: Scale, y: number): readonly Markup[] => {
  let fromMs = 0
  return phases.flatMap(({ phase, ms }) => {
    const [from, to] = [scale.at(fromMs), scale.at(fromMs + ms)]
    fromMs += ms
    const name = phaseClass(phase)
    const segment = bar(from, to, { y, height: barPx, name }, `${phase} ${duration(ms)}`)
    if (to - from < leastNamed) return [segment]
    // A picture of its own cuts off what does not fit on a narrow screen.
    const label = element('text', { x: 5, y: 17, fill: 'currentColor' }, [phase])
    const room = {
      x: percentOf(from),
      y,
      width: percentOf(to - from),
      height: barPx,
      class: 'cut',
      overflow: 'hidden',
    }
    return [segment, element('svg', room, [label])]
  })
}

/** In percent of the width. */
const leastNamed = 9

const captionOf = (sides: readonly Side[]): string => {
  const counts = sides.map(({ revision, count: builds }) => `${count(builds, 'build')} of the ${revision}`)
  return `Medians of ${counts.join(' and ')}, phase by phase; they do not add up to exactly the median time.`
}
