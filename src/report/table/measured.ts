import { pairsNeeded } from '../../analysis/limits.ts'
import { duration } from '../../analysis/numbers.ts'
import type { BenchmarkReport, Report, Sample } from '../../model.ts'
import { durationRange, known, nothing, ratio } from '../numbers.ts'
import { buildsOf, isCompared, measured } from '../selection.ts'
import { studyNote } from '../study/note.ts'
import { vmOf } from '../words/labels.ts'
import { type Column, numberColumn, wordColumn } from './column.ts'

/** Columns of a table in which nothing is compared: one revision, one engine or more. */
export const measuredColumns = (report: Report): readonly Column[] => {
  const kinds = new Set(
    measured(report)
      .filter(isSpread)
      .map(({ head }) => head.range),
  )
  const labelled = kinds.size > 1
  return [
    numberColumn('median', ({ head }) => medianCell(head)),
    numberColumn(labelled ? 'range' : rangeName([...kinds][0]), (each) => rangeCell(each, labelled)),
    wordColumn('builds', (each) => buildsCell(report, each)),
    ...(hasRivals(report) ? [numberColumn('to fastest', (each) => ratioCell(report, each))] : []),
    wordColumn('evidence', evidenceCell, 'Evidence'),
  ]
}

/** The note on the ratios: what they are, whether they may be read as a ranking, and which engines have none. */
export const ratioNote = (report: Report): string | undefined => {
  if (report.study !== undefined) return studyNote(report.study)
  const notes = [rankNote(report), vmNote(report)].filter((note) => note !== undefined)
  return notes.length === 0 ? undefined : notes.join(' ')
}

const vmNote = (report: Report): string | undefined =>
  new Set(measured(report).map(({ engine }) => vmOf(report, engine))).size > 1
    ? 'Times in a virtual machine are not compared with times outside it.'
    : undefined

const rankNote = (report: Report): string | undefined => {
  // Beside a base there is no such column.
  if (isCompared(report) || !hasRivals(report)) return undefined
  const sizes = measured(report)
    .filter((benchmark) => rivals(report, benchmark).length > 1)
    .map(({ head }) => head.samplesMs.length)
  const fewest = Math.min(...sizes)
  return fewest < pairsNeeded
    ? `"to fastest" divides medians of the same project and scenario; with n = ${fewest} they are ` +
        `too few to rank the engines (${pairsNeeded} builds each are needed).`
    : '"to fastest" divides medians of the same project and scenario; where intervals overlap, ' +
        'it does not say which engine is faster.'
}

/** A median, or that there is none. */
export const medianCell = (sample: Sample): string =>
  sample.medianMs === undefined ? 'no time' : duration(sample.medianMs)

// "none" would be a finding, and a benchmark without a time has none to make.
const evidenceCell = ({ head, evidenceLevel }: BenchmarkReport): string =>
  head.medianMs === undefined ? nothing : evidenceLevel

const isSpread = ({ head }: BenchmarkReport): boolean => head.samplesMs.length > 1

const rangeName = (range: Sample['range']): string => {
  switch (range) {
    case 'interval':
      return '95% interval'
    case 'min-max':
      return 'min–max'
    case undefined:
      return 'range'
  }
}

const rangeCell = (benchmark: BenchmarkReport, labelled: boolean): string => {
  const { lowMs, highMs, range } = benchmark.head
  // One value has no range.
  if (lowMs === undefined || highMs === undefined || !isSpread(benchmark)) return nothing
  return labelled ? `${durationRange(lowMs, highMs)} (${rangeName(range)})` : durationRange(lowMs, highMs)
}

const buildsCell = (report: Report, { id, head }: BenchmarkReport): string => {
  const counted = head.samplesMs.length
  const text = `${counted} of ${buildsOf(report, id, 'head').length}`
  return counted === 1 ? `${text}, provisional` : text
}

/** Benchmarks to compare with: times inside a virtual machine and outside it are those of two machines. */
const rivals = (report: Report, benchmark: BenchmarkReport): readonly BenchmarkReport[] => {
  const found = groups.get(report) ?? grouped(report)
  groups.set(report, found)
  return found.get(groupOf(report, benchmark)) ?? []
}

/** By report: every row asks for the others of its group. */
const groups = new WeakMap<Report, ReadonlyMap<string, readonly BenchmarkReport[]>>()

const grouped = (report: Report): ReadonlyMap<string, readonly BenchmarkReport[]> => {
  const found = new Map<string, BenchmarkReport[]>()
  for (const benchmark of measured(report)) {
    const own = found.get(groupOf(report, benchmark))
    if (own === undefined) found.set(groupOf(report, benchmark), [benchmark])
    else own.push(benchmark)
  }
  return found
}

const groupOf = (report: Report, { project, scenario, engine }: BenchmarkReport): string =>
  JSON.stringify([project, scenario, vmOf(report, engine)])

const hasRivals = (report: Report): boolean =>
  measured(report).some((benchmark) => rivals(report, benchmark).length > 1)

const ratioCell = (report: Report, benchmark: BenchmarkReport): string => {
  const mediansMs = rivals(report, benchmark).flatMap(({ head }) => head.medianMs ?? [])
  if (mediansMs.length < 2) return nothing
  return known(benchmark.head.medianMs, (medianMs) => ratio(medianMs / Math.min(...mediansMs)))
}
