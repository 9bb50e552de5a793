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

/** Every time as a stroke, their range as a line, the median as a diamond; undefined where there is no time. */
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

const sentenceOf = ({ lowMs, highMs, samplesMs }: Sample, medianMs: number): string => {
  const times = `median ${duration(medianMs)} of ${count(samplesMs.length, 'build')}`
  return lowMs === undefined || highMs === undefined || samplesMs.length < 2
    ? times
    : `${times}, from ${duration(lowMs)} to ${duration(highMs)}`
}
