import type { BenchmarkReport, Comparison } from '../../../model.ts'
import { signedPercent } from '../../numbers.ts'
import { axis, bar, dot, plot, stroke } from './marks.ts'
import type { Markup } from './markup.ts'
import { changeScale, type Scale } from './scale.ts'

/** A comparison that has bounds. */
type Bounds = { readonly slowdown: number; readonly low: number; readonly high: number }

/** The bounds of a change; undefined: there are none. */
export const boundsOf = (comparison: Comparison | undefined): Bounds | undefined => {
  const { slowdown, low, high } = comparison ?? {}
  return slowdown === undefined || low === undefined || high === undefined
    ? undefined
    : { slowdown, low, high }
}

/** One axis for all benchmarks of a report. */
export const forestScale = (benchmarks: readonly BenchmarkReport[]): Scale => {
  const all = benchmarks.flatMap(({ comparison }) => boundsOf(comparison) ?? [])
  const thresholds = benchmarks.map(bandOf)
  const least = thresholds.reduce((most, each) => Math.max(most, each), 0)
  return changeScale(
    all.flatMap(({ slowdown, low, high }) => [slowdown, low, high]),
    least,
  )
}

/** The change up to which a benchmark does not fail: the threshold that was asked for, or a larger one for its scatter. */
const bandOf = ({ comparison, limits }: BenchmarkReport): number =>
  comparison?.threshold ?? limits.failThreshold

const rowPx = 26

/** The interval of one benchmark, its median and the band of changes that do not fail it. */
export const forestRow = (benchmark: BenchmarkReport, scale: Scale): Markup | undefined => {
  const { comparison, id } = benchmark
  const bounds = boundsOf(comparison)
  if (bounds === undefined || comparison === undefined) return undefined
  const { slowdown, low, high } = bounds
  const { kind } = comparison.verdict
  const y = rowPx / 2
  const band = bandOf(benchmark)
  return plot(rowPx, { title: id, text: changeSentence(bounds) }, [
    bar(scale.at(-band), scale.at(band), { y: 0, height: rowPx, name: 'band' }),
    ...axis(scale, rowPx),
    stroke({ x: scale.at(low), y }, { x: scale.at(high), y }, `whisker ${kind}`),
    ...[low, high].flatMap((end) => endMark(end, scale, kind)),
    dot({ x: scale.at(slowdown), y }, 'diamond', `point ${kind}`),
  ])
}

/** A short line at a bound; an arrow where it is beyond the axis. */
const endMark = (value: number, scale: Scale, kind: string): readonly Markup[] => {
  const [x, y] = [scale.at(value), rowPx / 2]
  if (!scale.holds(value)) return [dot({ x, y }, value < 0 ? 'left' : 'right', `point ${kind}`)]
  return [stroke({ x, y: y - 4 }, { x, y: y + 4 }, `whisker ${kind}`)]
}

/** A change with its interval, as a sentence. */
const changeSentence = ({ slowdown, low, high }: Bounds): string =>
  `${signedPercent(slowdown)}, between ${signedPercent(low, 0)} and ${signedPercent(high, 0)}`
