import { pairsNeeded } from '../../../analysis/limits.ts'
import { duration } from '../../../analysis/numbers.ts'
import type { Sample } from '../../../model.ts'
import { count } from '../../numbers.ts'
import { axis, dot, plot, stroke } from './marks.ts'
import type { Markup } from './markup.ts'
import { type Scale, timeScale } from './scale.ts'

/** What is drawn of times that are compared with nothing. */
export type Timed = { readonly name: string; readonly sample: Sample | undefined }

const rowPx = 26

/** One axis from zero for all of these. */
export const measuredScale = (all: readonly Timed[]): Scale =>
  timeScale(all.flatMap(({ sample }) => [...(sample?.samplesMs ?? []), sample?.highMs ?? 0]))

/** Every time as a stroke, the bounds of `rangeCaption` as a line, the median as a diamond; undefined where there is no time. */
export const measuredRow = ({ name, sample }: Timed, scale: Scale): Markup | undefined => {
  if (sample?.medianMs === undefined) return undefined
  const { medianMs, lowMs, highMs, samplesMs } = sample
  const y = rowPx / 2
  const isRange = lowMs !== undefined && highMs !== undefined && samplesMs.length > 1
  return plot(rowPx, { title: name, text: sentenceOf(sample, medianMs) }, [
    ...axis(scale, rowPx),
    ...samplesMs
      .slice(0, mostStrokes)
      .map((ms) => stroke({ x: scale.at(ms), y: y - 7 }, { x: scale.at(ms), y: y + 7 }, 'sample')),
    ...(isRange ? [stroke({ x: scale.at(lowMs), y }, { x: scale.at(highMs), y }, 'whisker plain')] : []),
    dot({ x: scale.at(medianMs), y }, 'diamond', 'point head'),
  ])
}

const mostStrokes = 60

const sentenceOf = ({ range, lowMs, highMs, samplesMs }: Sample, medianMs: number): string => {
  const times = `median ${duration(medianMs)} of ${count(samplesMs.length, 'build')}`
  if (lowMs === undefined || highMs === undefined || samplesMs.length < 2) return times
  const bounds = `${duration(lowMs)} to ${duration(highMs)}`
  return range === 'interval' ? `${times}, 95% interval ${bounds}` : `${times}, from ${bounds}`
}

/** What the line is: from six times on not all of them are inside it. */
export const rangeCaption = (all: readonly Timed[]): string => {
  const kinds = new Set(
    all.flatMap(({ sample }) =>
      sample === undefined || sample.samplesMs.length < 2 ? [] : (sample.range ?? []),
    ),
  )
  if (!kinds.has('interval')) return 'range of the times'
  const interval = '95% interval of the median'
  return kinds.has('min-max') ? `${interval}, or the range of fewer than ${pairsNeeded} times` : interval
}
