import { isCounted } from '../../../analysis/attempts.ts'
import { duration } from '../../../analysis/numbers.ts'
import type { Measurement, Revision } from '../../../model.ts'
import { count } from '../../numbers.ts'
import { disturbanceMark } from '../../words/disturbances.ts'
import { dot, plot, type Sentence, stroke, words } from './marks.ts'
import { element, type Markup } from './markup.ts'
import { mostOf, rangeScale, type Scale } from './scale.ts'
import { roundsTable } from './rounds-table.ts'
import { fold } from './table.ts'

/** All builds of one benchmark that were meant for its samples, in the order in which they were built. */
type Builds = readonly Measurement[]

/** More are not drawn and not listed. */
const mostBuilds = 400

/**
 * Every build in the order of building, its two revisions tied together round by round; what disturbed it is marked below
 * it. The table says the same.
 */
export const pairsFigure = (builds: Builds): readonly Markup[] => {
  const shown = builds.slice(0, mostBuilds)
  if (shown.length === 0) return []
  const compared = shown.some(({ revision }) => revision === 'base')
  const isDisturbed = shown.some(({ disturbances }) => disturbances !== undefined)
  const isLost = shown.some((build) => !isCounted(build))
  const legend = [
    compared
      ? '○ base, ◆ head, in the order of building; a line ties the two of a round'
      : '◆ one build, in the order of building',
    ...(isLost ? ['× not counted'] : []),
    ...(isDisturbed ? ['▲ below a build: it was disturbed'] : []),
    'the axis does not begin at zero',
  ]
  const left = builds.length - shown.length
  return [
    element('figure', {}, [
      picture(shown, compared),
      element('figcaption', {}, [
        `${legend.join('; ')}.${left === 0 ? '' : ` ${count(left, 'further build')} left out.`}`,
      ]),
    ]),
    fold(shown.length === 1 ? 'Table of this build' : `Table of these ${shown.length} builds`, [
      roundsTable(shown, compared),
    ]),
  ]
}

const [topPx, plotPx, roundPx, markPx, heightPx] = [14, 150, 178, 194, 202]
/** Room for the labels of the times, in percent. */
const labels = 9

const picture = (builds: Builds, compared: boolean): Markup => {
  const times = builds.map(({ durationMs }) => durationMs)
  const [low, high] = [Math.min(...times), mostOf(times)]
  const spare = Math.max(1, (high - low) * 0.12)
  const scale = rangeScale(Math.max(0, low - spare), high + spare)
  const at = (index: number): number => labels + ((index + 0.5) / builds.length) * (100 - labels)
  const down = (ms: number): number => topPx + plotPx * (1 - scale.at(ms) / 100)
  return plot(heightPx, sentenceOf(builds), [
    ...timeLines(scale, down),
    ...(compared ? ties(builds, at, down) : []),
    ...builds.map((build, index) => buildMark(build, { x: at(index), y: down(build.durationMs) })),
    ...builds.flatMap((build, index) =>
      disturbanceMark(build) === ''
        ? []
        : [dot({ x: at(index), y: markPx }, 'triangle', 'noise', `disturbed${disturbanceMark(build)}`)],
    ),
    ...roundLabels(builds, at),
  ])
}

type Across = (index: number) => number
type Down = (ms: number) => number

const timeLines = (scale: Scale, down: Down): readonly Markup[] =>
  scale.ticks.flatMap(({ value, label }) => [
    stroke({ x: 0, y: down(value) }, { x: 100, y: down(value) }, 'grid'),
    words(0, Math.round(down(value)) - 3, label, { class: 'tick' }),
  ])

const ties = (builds: Builds, at: Across, down: Down): readonly Markup[] =>
  builds.flatMap((head, index) => {
    const other = builds.findIndex(({ round, revision }) => round === head.round && revision === 'base')
    const base = builds[other]
    if (head.revision !== 'head' || base === undefined) return []
    const to = { x: at(index), y: down(head.durationMs) }
    return [stroke({ x: at(other), y: down(base.durationMs) }, to, 'tie')]
  })

const buildMark = (build: Measurement, point: { readonly x: number; readonly y: number }): Markup => {
  const title = `${build.revision}, round ${build.round}: ${duration(build.durationMs)}`
  if (!isCounted(build)) return dot(point, 'cross', 'lost', `${title}, not counted`)
  return dot(point, build.revision === 'base' ? 'circle' : 'diamond', build.revision, title)
}

/** Under the builds of each round, as far as there is room for the numbers. */
const roundLabels = (builds: Builds, at: Across): readonly Markup[] => {
  const rounds = [...new Set(builds.map(({ round }) => round))]
  const each = Math.ceil(rounds.length / 15)
  return rounds.flatMap((round, order) => {
    if (order % each !== 0) return []
    const places = builds.flatMap((build, index) => (build.round === round ? [at(index)] : []))
    const middle = places.reduce((sum, place) => sum + place, 0) / places.length
    return [words(middle, roundPx, String(round), { class: 'tick', 'text-anchor': 'middle' })]
  })
}

const sentenceOf = (builds: Builds): Sentence => {
  const ofOne = (revision: Revision): readonly string[] => {
    const times = builds
      .filter((build) => build.revision === revision && isCounted(build))
      .map(({ durationMs }) => durationMs)
    if (times.length === 0) return []
    const range = `${duration(Math.min(...times))} to ${duration(mostOf(times))}`
    return [`${revision}: ${count(times.length, 'build')} of ${range}`]
  }
  const disturbed = builds.filter(({ disturbances }) => disturbances !== undefined).length
  const text = [...ofOne('base'), ...ofOne('head'), ...(disturbed === 0 ? [] : [`${disturbed} disturbed`])]
  return { title: 'Times in the order of building', text: text.join('; ') }
}
