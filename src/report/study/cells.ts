import { pairsNeeded } from '../../analysis/limits.ts'
import { duration, percent } from '../../analysis/numbers.ts'
import { percentileOf, standardDeviationOf } from '../../analysis/statistics.ts'
import type { Report, StudyReport, StudyRow, StudyUnit } from '../../model.ts'
import { durationRange, known, nothing, ratioBound, ratioWithin } from '../numbers.ts'

/** Whether a study has times: not all of them are of builds. */
export const isTimed = ({ study }: Pick<Report, 'study'>): boolean =>
  study?.rows.some(({ sample }) => sample !== undefined) ?? false

/** The median, that there is no time, or nothing where none was to be taken. */
export const medianText = ({ sample, attempts, columns }: StudyRow): string => {
  if (sample?.medianMs !== undefined) return duration(sample.medianMs)
  return attempts.length === 0 && Object.keys(columns).length > 0 ? nothing : 'no time'
}

/** Smallest and largest time, where there are too few for an interval. */
export const rangeText = ({ sample, timedOut }: StudyRow): string =>
  sample?.range === 'min-max' && sample.samplesMs.length > 1 && timedOut === undefined
    ? durationRange(sample.lowMs ?? 0, sample.highMs ?? 0)
    : nothing

/** Of at least six times. */
export const deviationText = (row: StudyRow): string => ofEnough(row, standardDeviationOf)

/** The time that 95% of the builds did not exceed; of at least six. */
export const slowText = (row: StudyRow): string => ofEnough(row, (timesMs) => percentileOf(timesMs, 0.95))

/** What was stopped at its time limit would have taken longer, so then these are not known. */
const ofEnough = (
  { sample, timedOut }: StudyRow,
  value: (timesMs: readonly number[]) => number | undefined,
): string =>
  sample === undefined || sample.samplesMs.length < pairsNeeded || timedOut !== undefined
    ? nothing
    : known(value(sample.samplesMs), duration)

/** How many attempts gave a time, and of how many where some did not. */
export const countText = ({ attempts }: StudyRow): string => {
  const counted = attempts.filter(({ durationMs }) => durationMs !== undefined).length
  return counted === attempts.length ? String(counted) : `${counted} of ${attempts.length}`
}

export const ratioText = (row: StudyRow): string => known(row.ratio, (value) => ratioWithin(value, row))

export const boundsText = ({ low, high }: Pick<StudyRow, 'low' | 'high'>): string =>
  low === undefined || high === undefined ? nothing : `${ratioBound(low)} to ${ratioBound(high)}`

/** What the comparison says, in words. */
export const resultText = (row: StudyRow, { reference }: StudyReport): string => {
  const { sample, value, ranked, low = 0, high = Infinity, verdict } = row
  const judged = verdict === undefined || verdict.kind === 'none' ? [] : [verdict.kind]
  if (sample === undefined) return judged[0] ?? nothing
  const words = ranked ? comparedWords(low, high) : 'not ranked'
  return [value === reference ? 'reference' : words, ...judged].join(': ')
}

const comparedWords = (low: number, high: number): string => {
  if (low > 1) return 'slower'
  return high < 1 ? 'faster' : 'no difference shown'
}

/** A value of a study's own column. */
export const columnText = (value: number | string | undefined, unit: StudyUnit): string => {
  if (value === undefined) return nothing
  if (typeof value === 'string') return value === '' ? nothing : value
  switch (unit) {
    case 'bytes':
      return bytesText(value)
    case 'ms':
      return partText(value)
    case 'us':
      return `${Number(value.toPrecision(3))} µs`
    case 'share':
      return percent(value)
    case 'count':
    case 'text':
      return String(Number(value.toFixed(2)))
  }
}

/** A part of something can be far shorter than a build: a lookup of 0.34 ms is not nothing. */
const partText = (ms: number): string =>
  Math.abs(ms) < 10 ? `${Number(ms.toPrecision(2))} ms` : duration(ms)

const bytesText = (bytes: number): string => {
  if (Math.abs(bytes) < 1e3) return `${Math.round(bytes)} B`
  if (Math.abs(bytes) < 999_950) return `${(bytes / 1e3).toFixed(1)} kB`
  return Math.abs(bytes) < 999_950_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}
