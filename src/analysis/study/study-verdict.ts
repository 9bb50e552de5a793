import type { Measurement, Verdict } from '../../model.ts'
import { type Circumstances, circumstancesOf } from '../circumstances.ts'
import type { Effect } from '../comparison.ts'
import { farSlowerOf } from '../far-slower.ts'
import { pairsNeeded } from '../limits.ts'
import { largestLostShare, verdictOfLosses } from '../losses.ts'
import { verdictOfObstacles } from '../obstacle.ts'
import { shareText } from '../reason.ts'
import {
  type CellEnd,
  countedAs,
  firstFailureOf,
  type StudyCell,
  timedOf,
  untimedText,
} from './study-cell.ts'
import { studyPairs } from './study-pairs.ts'
import { judge } from '../verdict.ts'

/** What a study is judged by. */
export type Judging = {
  readonly rounds: number
  readonly builds: readonly Measurement[]
  /** Whether the values or engines were named: one that is not available is missed then. */
  readonly named: boolean
}

/**
 * The verdict on the reference itself: whether it could be measured. Undefined where it could, or where nothing is judged.
 */
export const verdictOfReference = (reference: StudyCell, judging: Judging): Verdict | undefined =>
  isJudged(reference) && judging.rounds >= pairsNeeded ? flawOf(reference) : undefined

/** The verdict of the gate, with the reference as base and this value as head. */
export const verdictOfValue = (
  reference: StudyCell | undefined,
  cell: StudyCell,
  effect: Effect,
  judging: Judging,
): Verdict => {
  const { rounds, named } = judging
  const tooFew = rounds < pairsNeeded ? verdictOfObstacles([{ kind: 'too-few-rounds', rounds }]) : undefined
  if (tooFew !== undefined) return tooFew
  if (!isJudged(cell)) return notMeasured('none', cell.ended?.reason ?? untimedText)
  if (reference === undefined) return notMeasured('none', 'the reference was not measured in the same way')
  return (
    endOf(cell, named) ??
    neverBuilt(cell) ??
    withoutReference(reference) ??
    lossesOf(reference, cell) ??
    judge(effect, cell.limits, circumstances(reference, cell, effect, judging))
  )
}

const isJudged = ({ untimed, ended }: StudyCell): boolean =>
  !untimed && ended?.code !== 'untimed' && ended?.code !== 'absent'

/** What prevents a comparison with the reference; the reason of its own verdict stands in its row. */
const withoutReference = (reference: StudyCell): Verdict | undefined => {
  const { value } = reference
  if (!isJudged(reference)) return notMeasured('none', `${value}, the reference, is not measured here`)
  const flaw = flawOf(reference)
  return flaw === undefined
    ? undefined
    : notMeasured('inconclusive', `${value}, the reference, cannot be compared with: ${flaw.reason}`)
}

const notMeasured = (kind: 'none' | 'inconclusive', reason: string): Verdict => ({
  kind,
  because: 'not-measured',
  reason: kind === 'none' ? `not judged: ${reason}` : reason,
})

/** What alone decides on a cell, whatever another one came to. */
const flawOf = (cell: StudyCell): Verdict | undefined => endOf(cell, true) ?? ownLosses(cell)

const endOf = (cell: StudyCell, named: boolean): Verdict | undefined => {
  const { ended, attempts } = cell
  if (ended === undefined)
    return attempts.length > 0 ? undefined : notMeasured('inconclusive', 'it was not measured yet')
  return verdictOfEnd(ended, { named, hasAttempts: attempts.length > 0 })
}

type Ended = { readonly named: boolean; readonly hasAttempts: boolean }

const verdictOfEnd = ({ code, reason }: CellEnd, { named, hasAttempts }: Ended): Verdict | undefined => {
  switch (code) {
    case 'does-not-build':
      return { kind: 'invalid', because: 'head-does-not-build', reason }
    case 'unsupported':
      return { kind: 'invalid', because: code, reason }
    // What an earlier process measured still counts.
    case 'unavailable':
      return hasAttempts ? undefined : notMeasured(named ? 'inconclusive' : 'none', reason)
    case 'no-time':
      return notMeasured('inconclusive', reason)
    case 'engine-broke':
    case 'image-moved':
    case 'not-cold':
    case 'no-edit':
    case 'out-of-disk':
      return { kind: 'inconclusive', because: code, reason }
    case 'out-of-time':
      return hasAttempts ? undefined : { kind: 'inconclusive', because: code, reason }
    // Its attempts decide.
    case 'failing':
    case 'untimed':
    case 'absent':
      return undefined
  }
}

/** Whether it could not be built at all, or too often not, or gave no time for another reason. */
const ownLosses = (cell: StudyCell): Verdict | undefined => {
  const { all, failed, engineDied } = countedAs('base', cell)
  const why = whyFailed(cell)
  if (failed > all * largestLostShare && failed < all)
    return {
      kind: 'invalid',
      because: 'head-fails',
      reason: `${shareText(failed, all)} attempts failed${why}`,
    }
  if (failed === all || timedOf(cell).length > 0) return neverBuilt(cell)
  const because = engineDied > 0 ? 'engine-broke' : 'state-lost'
  return { kind: 'inconclusive', because, reason: `no attempt gave a time${why}` }
}

const neverBuilt = (cell: StudyCell): Verdict | undefined => {
  const { all, failed } = countedAs('base', cell)
  return all === 0 || failed < all
    ? undefined
    : {
        kind: 'invalid',
        because: 'head-does-not-build',
        reason: `no attempt of ${all} succeeded${whyFailed(cell)}`,
      }
}

const whyFailed = (cell: StudyCell): string => {
  const failure = firstFailureOf(cell)
  return failure === undefined ? '' : `: ${failure}`
}

/** Like the gate; what a value failed with is said. */
const lossesOf = (reference: StudyCell, cell: StudyCell): Verdict | undefined => {
  const [base, head] = [countedAs('base', reference), countedAs('head', cell)]
  const verdict = verdictOfLosses({ base, head }, { base: reference.value, head: cell.value })
  if (verdict === undefined) return undefined
  return head.failed === 0 ? verdict : { ...verdict, reason: `${verdict.reason}${whyFailed(cell)}` }
}

const circumstances = (
  reference: StudyCell,
  cell: StudyCell,
  { pairs }: Effect,
  { builds }: Judging,
): Circumstances => {
  const id = cell.benchmark ?? ''
  const asBase = asRevision(builds, { from: reference.benchmark, id, revision: 'base' })
  const asHead = asRevision(builds, { from: cell.benchmark, id, revision: 'head' })
  const members = [...asBase, ...asHead].toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1))
  const ends = [cell, reference].flatMap(({ ended }) => ended ?? [])
  const late = ends.find(({ code }) => code === 'out-of-time')
  return {
    ...circumstancesOf(
      members,
      { id, limits: cell.limits },
      { obstacles: [], stopped: 'last-look', looks: [] },
    ),
    obstacles:
      late === undefined || pairs >= pairsNeeded ? [] : [{ kind: 'out-of-time', reason: late.reason }],
    attempts: { base: countedAs('base', reference), head: countedAs('head', cell) },
    farSlower: farSlowerOf(studyPairs(reference.attempts, cell.attempts), cell.limits),
  }
}

type AsRevision = Pick<Measurement, 'revision'> & { readonly from: string | undefined; readonly id: string }

const asRevision = (
  builds: readonly Measurement[],
  { from, id, revision }: AsRevision,
): readonly Measurement[] =>
  from === undefined
    ? []
    : builds
        .filter(({ benchmark, round }) => benchmark === from && round > 0)
        .map((build) => ({ ...build, benchmark: id, revision }))
