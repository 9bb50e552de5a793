import type { Report, StudyReport, StudyRow } from '../../model.ts'
import { adviceText } from '../advice/words.ts'
import { notCommand, oneLine, printable } from '../escape.ts'
import { cut, sentence } from '../numbers.ts'
import { isCompared, nothingToBuild } from '../selection.ts'
import { servicesNote, servicesTable } from '../services/table.ts'
import { ratioNote } from '../table/measured.ts'
import { factsTable, whyNoTime } from '../study/table.ts'
import { studyUnknowns } from '../study/words.ts'
import { tableOf } from '../table/table.ts'
import { narrow } from './narrow.ts'
import { lengthOf, noTimeLine, tableLines, widest } from './table-lines.ts'
import { toDo } from '../words/advice.ts'
import { attestationLines } from '../words/attestations.ts'
import { calibrationLines } from '../words/calibration.ts'
import { coldBesideCache } from '../words/cold-beside-cache.ts'
import { creepSentences } from '../words/creep.ts'
import { disturbanceNote } from '../words/disturbances.ts'
import { headline } from '../words/headline.ts'
import { why } from '../words/why.ts'
import { selfTestLines } from '../words/self-test.ts'
import { outcomeSummary } from '../words/outcomes.ts'
import { spentLine } from '../words/spent.ts'
import { phaseFlaws, phaseSummary, phaseTitle } from '../words/phases.ts'
import { remoteCacheLines } from '../words/remote-cache.ts'

/** The report for a terminal or a job's log: plain text, aligned, at most 120 columns where names allow. */
export const toTerminal = (report: Report): string =>
  report.study === undefined ? runText(report) : studyText(report, report.study)

/** The report of a study: what was asked, the table, what follows from it. */
const studyText = (report: Report, study: StudyReport): string => {
  const [table, facts] = [tableOf(report), factsTable(report, study)]
  const [note, unknowns] = [ratioNote(report), studyUnknowns(report, study, isBelowRow)]
  const lines = [
    oneLine(headline(report)),
    ...(report.cautions ?? []).map((caution) => `Caution: ${oneLine(caution)}`),
    oneLine(why(report)),
    oneLine(spentLine(report)),
    ...(table.constants.length === 0 ? [] : [oneLine(sentence(table.constants.join('. ')))]),
    '',
    ...tableLines(table),
    ...(note === undefined ? [] : ['', note]),
    ...(facts === undefined ? [] : ['', ...tableLines(facts)]),
    ...(study.advice.length === 0 ? [] : ['', ...study.advice.map(oneLine)]),
    ...(unknowns.length === 0 ? [] : ['', 'Not known:']),
    ...unknowns.map((each) => `  ${oneLine(each)}`),
    ...(report.warnings.length === 0 ? [] : ['']),
    ...report.warnings.map((warning) => `Note: ${oneLine(warning)}`),
  ]
  return `${lines.map(notCommand).join('\n')}\n`
}

const runText = (report: Report): string => {
  const table = narrow(tableOf(report))
  const [note, disturbed, next] = [ratioNote(report), disturbanceNote(report), toDo(report)]
  const notes = [...report.warnings, ...phaseFlaws(report)]
  const lines = [
    oneLine(headline(report)),
    ...(report.cautions ?? []).map((caution) => `Caution: ${oneLine(caution)}`),
    ...(nothingToBuild(report) ? [] : [oneLine(why(report))]),
    ...(next === undefined ? [] : [`Next: ${oneLine(next)}`]),
    ...coldBesideCache(report),
    ...creepSentences(report).map(oneLine),
    oneLine(spentLine(report)),
    ...(disturbed === undefined ? [] : [oneLine(disturbed)]),
    ...(table.constants.length === 0 ? [] : [oneLine(sentence(table.constants.join('. ')))]),
    '',
    ...(table.rows.length === 0 ? [table.empty ?? ''] : tableLines(table)),
    ...(note === undefined ? [] : ['', note]),
    // Blanks mean something in a difference.
    ...adviceText(report).map(printable),
    ...titled('Noise floor', calibrationLines(report)),
    ...titled('Self-test', selfTestLines(report)),
    ...titled('Remote cache', remoteCacheLines(report)),
    ...titled('Attestations', attestationLines(report)),
    ...servicesText(report),
    ...phaseText(report),
    ...outcomeText(report),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.map((warning) => `Note: ${oneLine(warning)}`),
  ]
  return `${lines.map(notCommand).join('\n')}\n`
}

/** The table of a run in which every project has had its first round, and more follow. */
export const toFirstTable = (report: Report): string => {
  const table = narrow(tableOf(report))
  const lines = [
    ['First results, from at most one build of each; more builds follow', ...table.constants]
      .map((each) => sentence(oneLine(each)))
      .join(' '),
    '',
    ...tableLines(table),
  ]
  return `\n${lines.map(notCommand).join('\n')}\n`
}

/** Lines below a title; without any, nothing. */
const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${oneLine(line)}`)]

/** The services of several repositories. */
const servicesText = (report: Report): readonly string[] => {
  const table = servicesTable(report)
  if (table === undefined || report.services === undefined) return []
  const note = servicesNote(report.services)
  return ['', 'Services:', ...tableLines(table), ...(note === undefined ? [] : ['', oneLine(note)])]
}

const phaseText = (report: Report): readonly string[] => {
  const lines = phaseSummary(report)
  return lines.length === 0
    ? []
    : ['', phaseTitle(report), ...lines.map((line) => cut(`  ${oneLine(line)}`, widest))]
}

const outcomeText = (report: Report): readonly string[] => {
  const lines = outcomeSummary(report)
  const title = isCompared(report)
    ? 'What the builds did otherwise (base, then head):'
    : 'What the builds did:'
  return lines.length === 0 ? [] : ['', title, ...lines.flatMap(wrapped)]
}

/** Breaks a line between its parts, which may be longer themselves. */
const wrapped = (line: string): readonly string[] => {
  const found: string[] = []
  for (const part of oneLine(line).split('; ')) {
    const last = found.at(-1)
    const joined = last === undefined ? `  ${part}` : `${last}; ${part}`
    if (last === undefined || lengthOf(joined) < widest) found.splice(-1, 1, joined)
    else found.splice(-1, 1, `${last};`, `    ${part}`)
  }
  return found
}

/** Whether the table has all of the reason. */
const isBelowRow = (row: StudyRow, field: string): boolean => {
  const reason = field === 'sample' ? whyNoTime(row) : undefined
  return reason !== undefined && lengthOf(noTimeLine(reason)) <= widest
}
