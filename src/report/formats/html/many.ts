import type { BenchmarkReport } from '../../../model.ts'
import { count } from '../../numbers.ts'
import { boundsOf, forestScale } from './forest.ts'
import { axis, bar, plot } from './marks.ts'
import { element, type Markup } from './markup.ts'

const heightPx = 260
const axisPx = 20

/** The intervals of all benchmarks, the surest slowdown at the top: too many for a picture each, so they share one. */
export const manyIntervals = (benchmarks: readonly BenchmarkReport[]): Markup => {
  const scale = forestScale(benchmarks)
  const bounds = benchmarks
    .flatMap(({ comparison }) => boundsOf(comparison) ?? [])
    .toSorted((a, b) => b.low - a.low)
  const [least = 0] = benchmarks.map(({ limits }) => limits.failThreshold).toSorted((a, b) => a - b)
  const across = (change: number): number => Math.round(scale.at(change) * 10)
  const down = (at: number): string => ((at + 0.5) * (1000 / Math.max(1, bounds.length))).toFixed(1)
  const lines = bounds.map(({ low, high }, at) => `M${across(low)} ${down(at)}H${across(high)}`)
  const medians = bounds.map(({ slowdown }, at) => `${at === 0 ? 'M' : 'L'}${across(slowdown)} ${down(at)}`)
  const slower = bounds.filter(({ low }) => low > 0).length
  const faster = bounds.filter(({ high }) => high < 0).length
  const text = `${count(bounds.length, 'interval')}; ${slower} above 0%, ${faster} below`
  return element('figure', {}, [
    plot(heightPx + axisPx, { title: 'Intervals of all benchmarks', text }, [
      bar(scale.at(-least), scale.at(least), { y: 0, height: heightPx, name: 'band' }),
      ...axis(scale, heightPx, heightPx + axisPx - 6),
      element(
        'svg',
        { width: '100%', height: heightPx, viewBox: '0 0 1000 1000', preserveAspectRatio: 'none' },
        [path(lines.join(''), 'all'), path(medians.join(''), 'median')],
      ),
    ]),
    element('figcaption', {}, [
      `${text}. One line for each benchmark, the surest slowdown at the top; shaded: changes up to the lowest fail-threshold.`,
    ]),
  ])
}

const path = (d: string, name: string): Markup =>
  element('path', {
    class: name,
    d,
    fill: 'none',
    stroke: 'currentColor',
    'vector-effect': 'non-scaling-stroke',
  })
