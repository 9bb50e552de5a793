import { markdownTable } from 'markdown-table'
import type { Report, StudyReport } from '../../model.ts'
import { adviceBlocks } from '../advice/blocks.ts'
import { text } from '../escape.ts'
import { cut, sentence } from '../numbers.ts'
import { legsTable } from '../table/legs.ts'
import { nothingToBuild } from '../selection.ts'
import { servicesNote, servicesTable } from '../services/table.ts'
import { ratioNote } from '../table/measured.ts'
import { factsTable } from '../study/table.ts'
import { studyUnknowns } from '../study/words.ts'
import type { Row, Table } from '../table/rows.ts'
import { tableOf } from '../table/table.ts'
import { nextStep } from '../words/advice.ts'
import { calibrationLines } from '../words/calibration.ts'
import { foldedGroups, sections } from '../words/details.ts'
import { attestationLines } from '../words/attestations.ts'
import { coldBesideCache } from '../words/cold-beside-cache.ts'
import { creepSentences } from '../words/creep.ts'
import { disturbanceNote } from '../words/disturbances.ts'
import { headline } from '../words/headline.ts'
import { legend } from '../words/legend.ts'
import { markOf } from '../words/marks.ts'
import { phaseFlaws } from '../words/phases.ts'
import { remoteCacheLines } from '../words/remote-cache.ts'
import { selfTestLines } from '../words/self-test.ts'
import { spentLine } from '../words/spent.ts'
import { whyLinked } from '../words/why.ts'
import { repetitionBlocks } from './repetition.ts'

/**
 * The report as markdown, for `report.md` and the job's summary: verdict, reason, one table, its limits,
 * details folded away. Texts from outside are shown, never obeyed (see `escape.ts`).
 */
export const toMarkdown = (report: Report): string =>
  report.study === undefined ? runMarkdown(report) : studyMarkdown(report, report.study)

/** The job's summary: a single line where there was nothing to build. */
export const toSummary = (report: Report): string =>
  nothingToBuild(report)
    ? `${[`${firstLine(report)}. ${text(spentLine(report))}`, ...cautionLines(report)].join('\n\n')}\n`
    : toMarkdown(report)

/** The report of a study: what was asked, what follows, and the tables, which may be long. */
const studyMarkdown = (report: Report, study: StudyReport): string => {
  const [table, facts] = [tableOf(report), factsTable(report, study)]
  const [note, unknowns] = [ratioNote(report), studyUnknowns(report, study, () => false)]
  const blocks = [
    ...firstLines(report),
    ...(study.advice.length === 0 ? [] : ['**What follows**', items(study.advice)]),
    ...(table.constants.length === 0 ? [] : [text(sentence(table.constants.join('. ')))]),
    tableText(table),
    ...(note === undefined ? [] : [text(note)]),
    ...(facts === undefined ? [] : [tableText(facts)]),
    ...(unknowns.length === 0 ? [] : ['**What is not known**', items(unknowns)]),
    ...foldedGroups(sections(report)),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Verdict and number, what limits them, then the cause: the words of the comment. */
const firstLines = (report: Report): readonly string[] => [
  firstLine(report),
  ...cautionLines(report),
  whyLinked(report, Infinity),
  ...coldBesideCache(report).map(text),
  text(spentLine(report)),
]

/** A name in a report of a stranger may have any length, and what comes below it must not be cut off. */
const longestHeadline = 2_000

const firstLine = (report: Report): string =>
  `${markOf(report)} ${text(cut(headline(report), longestHeadline))}`

/** What a reader must know before anything else, as blocks of markdown. */
export const cautionLines = ({ cautions = [] }: Pick<Report, 'cautions'>): readonly string[] =>
  cautions.map((each) => `**Caution:** ${text(each)}`)

const runMarkdown = (report: Report): string => {
  const [legs, table] = [legsTable(report), tableOf(report)]
  const { constants } = table
  const [note, disturbed, next] = [ratioNote(report), disturbanceNote(report), nextStep(report)]
  const meanings = legend(report)
  const [calibrated, tested] = [calibrationLines(report), selfTestLines(report)]
  const blocks = [
    ...firstLines(report),
    ...creepSentences(report).map(text),
    ...rewriteBlocks(report),
    ...(legs === undefined ? [] : [tableText(legs)]),
    ...(disturbed === undefined ? [] : [text(disturbed)]),
    ...(constants.length === 0 ? [] : [text(sentence(constants.join('. ')))]),
    tableText(table),
    ...(note === undefined ? [] : [text(note)]),
    ...(meanings === undefined ? [] : [text(meanings)]),
    ...(calibrated.length === 0 ? [] : ['**Noise floor**', items(calibrated)]),
    ...(tested.length === 0 ? [] : ['**Self-test**', items(tested)]),
    ...remoteCacheBlocks(report),
    ...attestationBlocks(report),
    ...servicesBlocks(report),
    ...(next === undefined ? [] : [`**Next:** ${text(next)}`]),
    ...repetitionBlocks(report),
    ...phaseFlaws(report).map(text),
    ...foldedGroups(sections(report)),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Rewrites: what gained, then the others. */
const rewriteBlocks = (report: Report): readonly string[] => {
  const { gained, others } = adviceBlocks(report)
  return [...gained.flat(), ...others]
}

/** What caches in a registry cost and gained. */
const remoteCacheBlocks = (report: Report): readonly string[] => {
  const lines = remoteCacheLines(report)
  return lines.length === 0 ? [] : ['**Remote cache**', items(lines)]
}

/** What writing about the image took. */
const attestationBlocks = (report: Report): readonly string[] => {
  const lines = attestationLines(report)
  return lines.length === 0 ? [] : ['**Attestations**', items(lines)]
}

/** The services of several repositories. */
const servicesBlocks = (report: Report): readonly string[] => {
  const table = servicesTable(report)
  if (table === undefined || report.services === undefined) return []
  const note = servicesNote(report.services)
  return ['**Services**', tableText(table), ...(note === undefined ? [] : [text(note)])]
}

/** The one table of a report, its columns aligned for readers of the raw text. */
export const tableText = ({ titles, aligns, rows, empty }: Table): string => {
  if (rows.length === 0) return text(empty ?? '')
  const widest = Math.min(widestColumn, Math.floor(mostPadding / (titles.length * (rows.length + 2))))
  // A title may name an engine, or a column of a study.
  return markdownTable([titles.map(text), ...rows.map(cellsOf)], {
    align: aligns,
    // A reason, or a long text, may stick out of its column: it must not widen the raw text of all rows.
    stringLength: (cell) => Math.min(widest, (cell.startsWith(`${noTime}: `) ? noTime : [...cell]).length),
  })
}

/** A list of plain texts. */
export const items = (lines: readonly string[]): string => lines.map((line) => `- ${text(line)}`).join('\n')

/** The table shows this many characters of a long reason; the details have all of it. */
const longestReason = 80
/** Columns are padded to no more, */
const widestColumn = 200
/** and the cells of a table to no more together: of a hundred columns, each with one long text, every row would be long. */
const mostPadding = 1_000_000
const noTime = 'no time'

const cellsOf = ({ cells, why: reason }: Row): readonly string[] => {
  // The last of them: names stand before the times, and a project may have this very name.
  const at = reason === undefined ? -1 : cells.lastIndexOf(noTime)
  return cells.map((cell, index) =>
    text(index === at ? `${noTime}: ${cut(reason ?? '', longestReason)}` : cell),
  )
}
