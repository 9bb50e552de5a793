import type { LegVerdict, Report } from '../../model.ts'
import { finding } from '../words/finding.ts'
import { partName } from '../words/labels.ts'
import { markOfKind } from '../words/marks.ts'
import { shownVerdict } from '../words/shown-verdict.ts'
import type { Table } from './rows.ts'

/** One row for each leg of a matrix, with its number; undefined for a report that was not made of several. */
export const legsTable = (report: Report): Table | undefined => {
  const { legs } = report
  if (legs === undefined) return undefined
  return {
    constants: [],
    titles: ['project', 'verdict', 'what was found'],
    aligns: ['left', 'left', 'left'],
    rows: legs.map((leg) => ({
      cells: [
        partName(report, leg),
        `${markOfKind(leg.verdict.kind)} ${wordsOf(report, leg)}`,
        foundIn(report, leg),
      ],
      why: undefined,
    })),
  }
}

const wordsOf = (report: Report, leg: LegVerdict): string => shownVerdict(ofLeg(report, leg)).words

const foundIn = (report: Report, leg: LegVerdict): string => {
  const own = ofLeg(report, leg)
  const { kind, reason } = leg.verdict
  return kind === 'none' ? reason : finding(own, kind, shownVerdict(own).because)
}

/** What the merged report has of one leg. */
const ofLeg = (report: Report, { verdict, projects = [] }: LegVerdict): Report => ({
  ...report,
  verdict,
  benchmarks: report.benchmarks.filter(({ project }) => projects.includes(project)),
})
