import { isCounted } from '../../../analysis/attempts.ts'
import { duration } from '../../../analysis/numbers.ts'
import type { Measurement, Revision, TimelinePart } from '../../../model.ts'
import { count, cut } from '../../numbers.ts'
import { longestParts, middleBuild, type TimedBuild } from '../../words/waterfall.ts'
import { axis, axisLabels, bar, decoration } from './marks.ts'
import { element, type Markup } from './markup.ts'
import { type Scale, timeScale } from './scale.ts'
import { phaseClass } from './phase-table.ts'
import { table } from './table.ts'

/** The steps of one typical build of each revision, on one scale of time: each from its start to its end. */
export const stepsFigure = (builds: readonly Measurement[]): readonly Markup[] => {
  const shown = (['base', 'head'] as const).flatMap((revision) => {
    const build = middleBuild(
      builds.filter((each) => each.revision === revision && isCounted(each) && each.failure === undefined),
    )
    return build === undefined ? [] : [{ revision, build }]
  })
  if (shown.length === 0) return []
  const scale = timeScale(shown.map(({ build }) => build.durationMs))
  return [
    element('h3', {}, ['Steps of a typical build']),
    ...shown.map(({ revision, build }) => stepTable(revision, build, scale)),
  ]
}

const stepTable = (revision: Revision, build: TimedBuild, scale: Scale): Markup => {
  const { timeline, durationMs, round } = build
  const parts = longestParts(timeline)
  const left = timeline.length - parts.length
  const rest = left === 0 ? '' : ` ${count(left, 'shorter part')} left out.`
  return table(
    {
      caption: `The ${revision} in round ${round}, the build whose time is in the middle: ${duration(durationMs)} in all.${rest}`,
      columns: [
        { title: 'step', kind: 'text' },
        { title: 'phase', kind: 'text' },
        { title: 'after', kind: 'number' },
        { title: 'took', kind: 'number' },
        { title: 'time', kind: 'plot', axis: axisLabels(scale) },
      ],
      rows: parts.map((part) => [
        cut(part.name, longestName),
        part.phase,
        duration(part.startMs),
        duration(part.endMs - part.startMs),
        stepBar(part, scale),
      ]),
    },
    `Steps of the ${revision}`,
  )
}

const longestName = 90

const stepBar = ({ phase, startMs, endMs }: TimelinePart, scale: Scale): Markup => {
  const from = scale.at(startMs)
  return decoration(20, [
    ...axis(scale, 20),
    bar(from, Math.max(from + 0.4, scale.at(endMs)), { y: 4, height: 12, name: phaseClass(phase) }),
  ])
}
