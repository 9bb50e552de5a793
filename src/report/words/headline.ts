import { consequencesOf } from '../../analysis/consequences.ts'
import { percent } from '../../analysis/numbers.ts'
import type { Because, Report, VerdictKind } from '../../model.ts'
import { capitalized, count, list, sentence } from '../numbers.ts'
import { gatedVerdicts, isCompared, measured } from '../selection.ts'
import { studyHeadline, studySummary } from '../study/words.ts'
import { adviceOn } from './advice.ts'
import { engineLabel, rowName } from './labels.ts'

/** The first line of every output, plain text: the verdict with N of M, and what to do. */
export const headline = (report: Report): string =>
  report.study === undefined ? runHeadline(report) : studyHeadline(report, report.study)

const runHeadline = (report: Report): string => {
  const { kind, because, reason } = report.verdict
  const stopped =
    report.complete || because === 'not-judged' ? '' : ' The run stopped before its plan was carried out.'
  if (kind !== 'none') return `${judgedLine(report, kind)}${outOfTimeNote(report)}${stopped}`
  return `${isCompared(report) ? sentence(capitalized(reason)) : measuredLine(report)}${stopped}`
}

/** The second line: the reason, as one sentence of plain text; where the first line gives it, what was measured. */
export const why = (report: Report): string => {
  if (report.study !== undefined) return studySummary(report, report.study)
  const { kind, reason } = report.verdict
  if (kind !== 'none') return `Why: ${sentence(reason)}`
  if (!isCompared(report)) return sentence(capitalized(reason))
  const [found, of] = [measured(report).length, count(report.benchmarks.length, 'benchmark')]
  return `${found} of ${of} measured in the head, for information only.`
}

const judgedLine = (report: Report, kind: Exclude<VerdictKind, 'none'>): string => {
  const gated = report.benchmarks.filter((benchmark) => benchmark.gated).length
  const { words, because, found } = shownVerdict(report)
  // An inner comma asks for a closing one.
  const title = words.includes(',') && gated > 0 ? `${words},` : words
  const where = gated === 0 || found === 0 ? '' : ` in ${found} of ${count(gated, 'gated benchmark')}`
  const notes = [...inconclusiveNote(report), ...detectableNote(report)]
  const beside = notes.length === 0 ? '' : ` (${notes.join('; ')})`
  return `${capitalized(title)}${where}${beside}: ${adviceOn(kind, because, report)}`
}

type ShownVerdict = {
  readonly words: string
  /** Undefined where the gated benchmarks differ in it. */
  readonly because: Because | undefined
  /** The gated benchmarks that it is about. */
  readonly found: number
}

/** The verdict of the run as the first line shows it: something below the floor says more than `unchanged`. */
const shownVerdict = (report: Report): ShownVerdict => {
  const { verdict } = report
  const same = gatedVerdicts(report).filter(({ kind }) => kind === verdict.kind)
  const belowFloor = same.filter(({ because }) => because === 'below-floor')
  const deciding = belowFloor.length > 0 ? belowFloor : same
  const [words = consequencesOf(verdict).words, ...others] = new Set(
    deciding.map((each) => consequencesOf(each).words),
  )
  if (others.length > 0) return { words: verdict.kind, because: undefined, found: deciding.length }
  const because = belowFloor.length > 0 ? 'below-floor' : verdict.because
  return { words, because, found: deciding.length }
}

const inconclusiveNote = (report: Report): readonly string[] => {
  const found = gatedVerdicts(report).filter(({ kind }) => kind === 'inconclusive').length
  return found === 0 || report.verdict.kind === 'inconclusive' ? [] : [`${found} inconclusive`]
}

/** `unchanged` is worth as much as what would not have been. */
const detectableNote = ({ verdict, benchmarks }: Report): readonly string[] => {
  const detectable = benchmarks.flatMap(({ gated, comparison }) =>
    gated && comparison?.verdict.kind === 'unchanged' ? (comparison.detectable ?? []) : [],
  )
  return verdict.kind !== 'unchanged' || detectable.length === 0
    ? []
    : [`a slowdown above ${percent(Math.max(...detectable))} would have been a regression`]
}

/** Every gated benchmark that ran out of time, with the budget that would be enough. */
const outOfTimeNote = (report: Report): string => {
  const names = new Map<string, string[]>()
  for (const benchmark of report.benchmarks) {
    const { gated, comparison } = benchmark
    if (!gated || comparison?.verdict.because !== 'out-of-time') continue
    const { reason } = comparison.verdict
    names.set(reason, [...(names.get(reason) ?? []), rowName(report, benchmark)])
  }
  if (names.size === 0) return ''
  return ` Out of time: ${[...names].map(([reason, rows]) => `${list(rows)} (${reason})`).join('; ')}.`
}

const measuredLine = (report: Report): string => {
  const [found, of] = [measured(report).length, report.benchmarks.length]
  if (found === 0) {
    return `Measured 0 of ${count(of, 'benchmark')}: fix what the rows name and run again.`
  }
  const labels = measured(report).map(({ engine }) => engineLabel(report.engines, engine))
  const what = `${found === of ? '' : `${found} of `}${count(of, 'benchmark')} on ${list([...new Set(labels)])}`
  const provisional = report.complete ? 'Measured' : 'Provisional: measured'
  const rest = found === of || !report.complete ? '' : ' Fix what the other rows name and run again.'
  return `${provisional} ${what}, ${buildsEach(report)}; nothing was compared.${rest}`
}

const buildsEach = (report: Report): string => {
  const sizes = measured(report).map(({ head }) => head.samplesMs.length)
  const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)]
  return fewest === most ? `${count(fewest, 'build')} each` : `${fewest} to ${count(most, 'build')} each`
}
