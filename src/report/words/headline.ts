import { percent } from '../../analysis/numbers.ts'
import type { Because, Report, VerdictKind } from '../../model.ts'
import { adviceHeadline } from '../advice/words.ts'
import { isCalibration } from '../calibration.ts'
import { capitalized, count, list, sentence } from '../numbers.ts'
import { isSelfTest } from '../self-test.ts'
import { gatedVerdicts, isCompared, isSilentLeg } from '../selection.ts'
import { studyHeadline } from '../study/words.ts'
import { calibrationHeadline } from './calibration.ts'
import { finding } from './finding.ts'
import { partName } from './labels.ts'
import { measuredLine } from './measured-line.ts'
import { outOfTimeNote } from './out-of-time.ts'
import { selfTestHeadline } from './self-test.ts'
import { shownVerdict } from './shown-verdict.ts'

/** The first line of every output, plain text: what was found, with its number, then the verdict and N of M. */
export const headline = (report: Report): string => {
  if (report.study !== undefined) return studyHeadline(report, report.study)
  if (report.advice !== undefined) return adviceHeadline(report)
  if (isCalibration(report)) return calibrationHeadline(report)
  return isSelfTest(report) ? selfTestHeadline(report) : runHeadline(report)
}

const runHeadline = (report: Report): string => {
  const { kind, because, reason } = report.verdict
  const stopped =
    report.complete || because === 'not-judged' ? [] : ['The run stopped before its plan was carried out']
  if (kind !== 'none') return [judgedLine(report, kind), ...outOfTimeNote(report), ...stopped].join('. ')
  const found = isCompared(report) ? sentence(capitalized(reason)) : measuredLine(report)
  return [found, ...stopped.map(sentence)].join(' ')
}

const judgedLine = (report: Report, kind: Exclude<VerdictKind, 'none'>): string => {
  const gated = report.benchmarks.filter((benchmark) => benchmark.gated).length
  const { words, because, found } = shownVerdict(report)
  const where = gated < 2 || found === 0 ? [] : [`${found} of ${count(gated, 'gated benchmark')}`]
  // A finding that begins with these words need not repeat them.
  const verdict = kind === 'unchanged' && because !== 'below-floor' ? [] : [kind === 'invalid' ? kind : words]
  const notes = [
    [...verdict, ...where].join(', '),
    ...acceptedNote(report),
    ...inconclusiveNote(report),
    ...invalidNote(report),
    ...missingNote(report),
    ...detectableNote(report, because),
  ]
  const beside = notes.filter((note) => note !== '').join('; ')
  return `${finding(report, kind, because)}${beside === '' ? '' : ` (${beside})`}`
}

const acceptedNote = (report: Report): readonly string[] => {
  const { accepted, verdict } = report
  const isAccepted = [verdict, ...gatedVerdicts(report)].some(({ because }) => because === 'accepted')
  return accepted === undefined || !isAccepted ? [] : [`accepted by ${accepted.by}`]
}

const inconclusiveNote = (report: Report): readonly string[] => {
  const found = gatedVerdicts(report).filter(({ kind }) => kind === 'inconclusive').length
  return found === 0 || report.verdict.kind === 'inconclusive' ? [] : [`${found} inconclusive`]
}

/** Benchmarks, and legs without any: what could not be judged must not hide behind what is slower. */
const invalidNote = (report: Report): readonly string[] => {
  const { legs = [], verdict } = report
  const silent = legs.filter((leg) => isSilentLeg(leg, report) && leg.verdict.because !== 'leg-missing')
  const found = [...gatedVerdicts(report), ...silent.map((leg) => leg.verdict)]
  const invalid = found.filter(({ kind }) => kind === 'invalid').length
  return invalid === 0 || verdict.kind === 'invalid' ? [] : [`${invalid} invalid`]
}

/** Silence about a leg must not look like an answer. */
const missingNote = (report: Report): readonly string[] => {
  const { legs = [], verdict } = report
  const missing = legs
    .filter((leg) => leg.verdict.because === 'leg-missing')
    .map((leg) => partName(report, leg))
  // The reason of the verdict names a single one.
  const isNamed = verdict.because === 'leg-missing' && missing.length === 1
  return missing.length === 0 || isNamed ? [] : [`no complete report of ${list(missing)}`]
}

/** `unchanged` is worth as much as what would not have been, in every gated benchmark that was not clearly worse. */
const detectableNote = ({ verdict, benchmarks }: Report, because: Because | undefined): readonly string[] => {
  // Below the floor no percentage decided.
  if (verdict.kind !== 'unchanged' || because === 'below-floor') return []
  const gated = benchmarks.flatMap((each) => (each.gated ? (each.comparison ?? []) : []))
  const isUnknown = gated.some(
    ({ verdict: own, detectable }) =>
      detectable === undefined && (own.kind === 'inconclusive' || own.because === 'within-threshold'),
  )
  const detectable = gated.flatMap((each) => each.detectable ?? [])
  return isUnknown || detectable.length === 0
    ? []
    : [`a slowdown above ${percent(Math.max(...detectable))} would have been a regression`]
}
