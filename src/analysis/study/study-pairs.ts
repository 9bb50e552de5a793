import type { StudyAttempt } from '../../model.ts'
import { largestLostShare } from '../losses.ts'
import type { Pair } from '../pairs-of.ts'
import { shareText } from '../reason.ts'
import { type StudyCell, stoppedOf, timedOf } from './study-cell.ts'

/**
 * The times of the rounds in which both have one: the reference as base, the other value as head. As in the gate, a value
 * that was stopped at its time limit took at least that long, as long as the reference has a time: leaving it out would drop
 * its slowest attempts for being slow. Rounds of which one time was taken long after the other have none: `whetherApart`.
 */
export const studyPairs = (
  reference: readonly StudyAttempt[],
  attempts: readonly StudyAttempt[],
): readonly Pair[] => {
  const isApart = whetherApart(reference, attempts)
  return roundsOf(reference, attempts)
    .filter((round) => !isApart(round))
    .map(({ base, head, baseMs, headMs }) => ({
      baseMs,
      headMs,
      headFirst: head.startedAt < base.startedAt,
    }))
}

/** In how many rounds both have a time, but one was taken when another round had come in between. */
export const apartOf = (reference: StudyCell, cell: StudyCell): number =>
  roundsOf(reference.attempts, cell.attempts).filter(whetherApart(reference.attempts, cell.attempts)).length

type Round = {
  readonly base: StudyAttempt
  readonly head: StudyAttempt
  readonly baseMs: number
  readonly headMs: number
}

const roundsOf = (
  reference: readonly StudyAttempt[],
  attempts: readonly StudyAttempt[],
): readonly Round[] => {
  const heads = new Map(attempts.toReversed().map((attempt) => [attempt.round, attempt]))
  return reference.flatMap((base) => {
    const head = heads.get(base.round)
    const headMs = head?.durationMs ?? head?.stoppedAfterMs
    if (head === undefined || headMs === undefined || base.durationMs === undefined) return []
    return [{ base, head, baseMs: base.durationMs, headMs }]
  })
}

/**
 * A study takes one round after the other, so a further one between the two times of a round shows that they are from before
 * and after it was continued: what drifted in the meantime would be in the ratio.
 */
const whetherApart = (
  reference: readonly StudyAttempt[],
  attempts: readonly StudyAttempt[],
): ((round: Round) => boolean) => {
  const inTime = [...reference, ...attempts].toSorted((one, other) =>
    one.startedAt < other.startedAt ? -1 : Number(one.startedAt > other.startedAt),
  )
  const after = new Map(inTime.map(({ startedAt }, at) => [startedAt, at + 1]))
  return ({ base, head }) => {
    const [from = '', to = ''] = [base.startedAt, head.startedAt].toSorted()
    for (let at = after.get(from) ?? 0; ; at += 1) {
      const next = inTime[at]
      if (next === undefined || next.startedAt >= to) return false
      if (next.round !== base.round) return true
    }
  }
}

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
