import type { Limits, Report } from '../../model.ts'
import { withoutLeniency } from '../../report/without-leniency.ts'
import { logLine } from '../../report/escape.ts'
import { readReport } from '../../report/read-report.ts'
import { isOfProjects } from '../../report/report-parts.ts'
import { Refusal } from './refusal.ts'
import { unjudgeable } from './unjudgeable.ts'

/** What a run claims to have measured. */
export type ClaimedReport = {
  readonly report: Report
  /** The commit that it was about: the head of the pull request, or a merge commit of it. */
  readonly head: string
  readonly base: string | undefined
  /** Why its verdicts cannot be computed, where its job was stopped: others of the same run can still be reported. */
  readonly stopped: Refusal | undefined
}

/** More problems of one report than these are not shown. */
const mostShown = 3

/**
 * A report that was written by code of a pull request, by the strict schema. Throws a Refusal for anything else, and for one whose
 * verdicts cannot be computed from what it holds, unless that is because its job was stopped.
 */
export const claimedReport = async (text: string, leg: string, limits: Limits): Promise<ClaimedReport> => {
  const name = logLine(leg)
  const found = await readReport(text, limits)
  if (found.kind === 'refused')
    throw new Refusal(
      'not-a-report',
      `The report of ${name} cannot be read: ${found.problems.slice(0, mostShown).join('; ')}.`,
    )
  const { projects = [] } = found.report
  const kind = unjudgeable(found.report)
  if (kind !== undefined) throw notJudged(name, kind)
  const heads = new Set(projects.map(({ head }) => head.commit))
  const [head] = heads
  if (head === undefined || heads.size > 1)
    throw new Refusal('other-commit', `The report of ${name} does not name the one commit that it is about.`)
  const report = {
    ...withoutLeniency(found.report),
    warnings: [...found.report.warnings, ...found.warnings],
  }
  const stopped = wasStopped(report)
    ? notJudged(name, 'a run of several projects that was stopped')
    : undefined
  return { report, head, base: projects[0]?.base?.commit, stopped }
}

/** Judged again, one project that was stopped is not green. Of several, the finished ones would keep the verdicts that it names. */
const wasStopped = (report: Report): boolean => isOfProjects(report) && !report.complete

const notJudged = (name: string, kind: string): Refusal =>
  new Refusal(
    'cannot-be-judged',
    `The report of ${name} is one of ${kind}, whose verdicts cannot be computed from what it holds.`,
  )
