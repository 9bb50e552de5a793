import { duration } from '../../analysis/numbers.ts'
import { change } from '../../analysis/reason.ts'
import type { Because, BenchmarkReport, Report, VerdictKind } from '../../model.ts'
import { capitalized, cut } from '../numbers.ts'
import { baseBuilds, gatedVerdicts, measuredCode } from '../selection.ts'
import { foremostOf } from './foremost.ts'
import { buildName } from './labels.ts'
import { limitBeside } from './limit-beside.ts'

/** A longer reason stands in the second line only. */
const longestReason = 160

/**
 * What a run found, in plain words and with its number: `Cold build 2.3× slower: 6.59 s → 15.2 s`. `because` is undefined where
 * the gated benchmarks differ in it.
 */
export const finding = (
  report: Report,
  kind: Exclude<VerdictKind, 'none'>,
  because: Because | undefined,
): string => {
  const first = foremostOf(report)
  switch (kind) {
    case 'regression':
    case 'warning':
    case 'improvement':
      return changed(report, first) ?? `${capitalized(kind)}: ${reasonOf(report, first)}`
    case 'unchanged':
      return because === 'below-floor' ? belowFloor(report, first) : unchanged(report, first)
    case 'inconclusive':
      return inconclusive(report, first)
    case 'invalid':
      return invalid(report, first, because)
  }
}

const reasonOf = (report: Report, first: BenchmarkReport | undefined): string =>
  cut(first?.comparison?.verdict.reason ?? report.verdict.reason, longestReason)

/** undefined: no number is known. */
const changed = (report: Report, first: BenchmarkReport | undefined): string | undefined => {
  const slowdown = first?.comparison?.slowdown
  if (first === undefined || slowdown === undefined) return undefined
  return `${capitalized(buildName(report, first))} ${change(slowdown, limitBeside(first))}${times(first, ': ')}`
}

/** `6.59 s → 15.2 s`, the medians of base and head, after `before`; nothing where one of them is not known. */
const times = ({ base, head }: BenchmarkReport, before: string): string =>
  base?.medianMs === undefined || head.medianMs === undefined
    ? ''
    : `${before}${duration(base.medianMs)} → ${duration(head.medianMs)}`

const belowFloor = (report: Report, first: BenchmarkReport | undefined): string => {
  const words = changed(report, first)
  if (first === undefined || words === undefined) return `Slower, below the floor: ${reasonOf(report, first)}`
  return `${words}, by less than the ${duration(first.limits.minDeltaMs)} that count`
}

const unchanged = (report: Report, first: BenchmarkReport | undefined): string => {
  const shown = first === undefined ? '' : times(first, ' ')
  if (first === undefined || shown === '') return `Unchanged: ${reasonOf(report, first)}`
  return `Unchanged: ${buildName(report, first)}${shown}`
}

const inconclusive = (report: Report, first: BenchmarkReport | undefined): string => {
  // The headline names all that ran out of time, and why.
  if (first === undefined || first.comparison?.verdict.because === 'out-of-time') return 'No clear result'
  const { low, high } = first.comparison ?? {}
  const about = `No clear result for the ${buildName(report, first)}`
  if (low === undefined || high === undefined) return `${about}: ${reasonOf(report, first)}`
  return `${about}: ${times(first, '')}, anything from ${change(low)} to ${change(high)}`
}

const invalid = (
  report: Report,
  first: BenchmarkReport | undefined,
  because: Because | undefined,
): string => {
  if (because === 'head-does-not-build') return doesNotBuild(report, first)
  if (because === 'leg-missing') return `Not everything was measured: ${reasonOf(report, first)}`
  const what =
    first === undefined ? 'Could not be judged' : `No valid result for the ${buildName(report, first)}`
  return `${what}: ${reasonOf(report, first)}`
}

/** What of the base comes last: it is not about the builds that are named. */
const doesNotBuild = (report: Report, first: BenchmarkReport | undefined): string => {
  const which = whichDoNotBuild(report, first)
  const base = baseBuilds(report) ? `${which === '' ? ',' : ';'} the base does` : ''
  return `${capitalized(measuredCode(report))} does not build${which}${base}`
}

/** `: cold build of api and 1 more`; nothing where all gated benchmarks are meant. */
const whichDoNotBuild = (report: Report, first: BenchmarkReport | undefined): string => {
  const gated = gatedVerdicts(report)
  const meant = gated.filter(({ because }) => because === 'head-does-not-build').length
  if (first === undefined || meant === gated.length) return ''
  return `: ${buildName(report, first)}${meant === 1 ? '' : ` and ${meant - 1} more`}`
}
