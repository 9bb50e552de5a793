import type { Report, Verdict } from '../model.ts'
import { couldMeasureNothing } from './selection.ts'

/** The report of a leg that was stopped has no verdict, and silence must not be green. */
export const verdictOf = (report: Report | undefined, reason?: string): Verdict => {
  if (report === undefined) return reason === undefined ? missing : { ...missing, reason }
  if (wasStopped(report)) return stopped
  const { verdict } = report
  return verdict.kind === 'none' && couldMeasureNothing(report)
    ? { ...verdict, because: 'nothing-measured' }
    : verdict
}

/** A study whose time budget was used up is not complete either, but it says so in each row. */
export const wasStopped = ({ complete, study }: Report): boolean =>
  !complete &&
  (study?.rows.some(({ ended, attempts }) => ended === undefined && attempts.length < study.rounds) ?? true)

export const stopped: Verdict = {
  kind: 'invalid',
  because: 'leg-missing',
  reason: 'its report is not complete, because the job was stopped',
}

const missing: Verdict = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' }
