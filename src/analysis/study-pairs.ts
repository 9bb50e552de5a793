import type { StudyAttempt } from '../model.ts'
import { largestLostShare } from './losses.ts'
import type { Pair } from './pairs-of.ts'
import { shareText } from './reason.ts'
import { type StudyCell, stoppedOf, timedOf } from './study-cell.ts'

/**
 * The times of the rounds in which both have one: the reference as base, the other value as head. As in the gate, a value
 * that was stopped at its time limit took at least that long, as long as the reference has a time: leaving it out would drop
 * its slowest attempts for being slow.
 */
export const studyPairs = (
  reference: readonly StudyAttempt[],
  attempts: readonly StudyAttempt[],
): readonly Pair[] =>
  reference.flatMap((base) => {
    const head = attempts.find(({ round }) => round === base.round)
    const headMs = head?.durationMs ?? head?.stoppedAfterMs
    if (head === undefined || headMs === undefined || base.durationMs === undefined) return []
    return [{ baseMs: base.durationMs, headMs, headFirst: head.startedAt < base.startedAt }]
  })

/** In how many rounds both were tried, and one of them gave no whole time. */
export const lostPairsOf = (reference: StudyCell, cell: StudyCell): number => {
  const timed = [reference, cell].map((each) => new Set(timedOf(each).map(({ round }) => round)))
  return cell.attempts.filter(
    ({ round }) =>
      reference.attempts.some((attempt) => attempt.round === round) &&
      timed.some((rounds) => !rounds.has(round)),
  ).length
}

/** Why the times of a cell are not typical of it, so that nothing may be called faster or slower; undefined: they are. */
export const whyUntypical = (cell: Pick<StudyCell, 'value' | 'attempts'>): string | undefined => {
  const { value, attempts } = cell
  const [all, stopped] = [attempts.length, stoppedOf(cell).length]
  if (stopped > 0)
    return `${shareText(stopped, all)} attempts of ${value} were stopped at the time limit, and would have taken longer`
  const lost = all - timedOf(cell).length
  return lost > all * largestLostShare
    ? `${shareText(lost, all)} attempts of ${value} gave no time, and those that did may not be typical`
    : undefined
}
