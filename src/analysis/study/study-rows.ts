import type { StudyRow, Unknown } from '../../model.ts'
import { compare } from '../comparison.ts'
import { pairsNeeded } from '../limits.ts'
import { shareText } from '../reason.ts'
import { summarize } from '../sample.ts'
import { firstFailureOf, type StudyCell, stoppedOf, timedOf, untimedText } from './study-cell.ts'
import { apartOf, lostPairsOf, studyPairs, whyUntypical } from './study-pairs.ts'
import { type Judging, verdictOfReference, verdictOfValue } from './study-verdict.ts'

/** How cells are compared. */
export type StudyComparison = Judging & {
  readonly reference: string
  /** Whether each value is judged against the reference. */
  readonly judged: boolean
}

/** The rows of a study: each cell with its sample, compared with the reference round by round by the method of the gate. */
export const studyRows = (cells: readonly StudyCell[], comparison: StudyComparison): readonly StudyRow[] =>
  cells.map((cell) => rowOf(cell, cells, comparison))

const rowOf = (cell: StudyCell, cells: readonly StudyCell[], comparison: StudyComparison): StudyRow => {
  const { value, engine, project, scenario, group, benchmark, attempts, columns, ended } = cell
  const [sampled, stopped] = [sampleOf(cell), stoppedOf(cell).length]
  const compared = comparedWith(referenceOf(cell, cells, comparison), cell, comparison)
  const unknown = { ...sampled.unknown, ...compared.unknown, ...cell.unknown }
  return {
    value,
    engine,
    project,
    scenario,
    group,
    ...(benchmark !== undefined && { benchmark }),
    attempts,
    ...(ended !== undefined && { ended: ended.code }),
    ...(sampled.sample !== undefined && { sample: sampled.sample }),
    ...(stopped > 0 && { timedOut: stopped }),
    ...compared.numbers,
    columns,
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}

type Sampled = { readonly sample: StudyRow['sample']; readonly unknown: Unknown }

const noSample = (reason: string): Sampled => ({ sample: undefined, unknown: { sample: reason } })

/** As long as most attempts gave a time, those that were stopped only have to be above the median, which they are. */
const sampleOf = (cell: StudyCell): Sampled => {
  const { attempts, ended, untimed } = cell
  const [timed, stopped] = [timedOf(cell).length, stoppedOf(cell).length]
  if (timed > stopped) {
    const timesMs = attempts.flatMap(({ durationMs, stoppedAfterMs }) => durationMs ?? stoppedAfterMs ?? [])
    return { sample: summarize(timesMs), unknown: whyFewer(cell) }
  }
  if (timed > 0)
    return noSample(
      `${shareText(stopped, attempts.length)} attempts were stopped at the time limit, so the median is not known`,
    )
  const otherwise = untimed ? untimedText : 'it was not measured yet'
  return noSample(ended?.reason ?? firstFailureOf(cell) ?? otherwise)
}

/** Why a cell with times has fewer of them than rounds; empty: it has not. */
const whyFewer = (cell: StudyCell): Unknown => {
  const { attempts, ended } = cell
  if (ended !== undefined) return { rounds: ended.reason }
  const lost = attempts.length - timedOf(cell).length
  const why = firstFailureOf(cell) ?? 'nobody said why'
  return lost === 0
    ? {}
    : { rounds: `${shareText(lost, attempts.length)} attempts gave no whole time, the first: ${why}` }
}

const referenceOf = (
  cell: StudyCell,
  cells: readonly StudyCell[],
  { reference }: StudyComparison,
): StudyCell | undefined =>
  cells.find(
    ({ value, group, scenario }) => value === reference && group === cell.group && scenario === cell.scenario,
  )

type Compared = {
  readonly numbers: Pick<StudyRow, 'ratio' | 'low' | 'high' | 'pairs' | 'lostPairs' | 'ranked' | 'verdict'>
  readonly unknown: Unknown
}

const comparedWith = (
  reference: StudyCell | undefined,
  cell: StudyCell,
  comparison: StudyComparison,
): Compared => {
  if (reference === cell && !cell.untimed) return asReference(cell, comparison)
  const pairs = reference === undefined ? [] : studyPairs(reference.attempts, cell.attempts)
  const effect = compare(pairs, cell.limits)
  const verdict = comparison.judged ? verdictOfValue(reference, cell, effect, comparison) : undefined
  const judged = verdict === undefined ? {} : { verdict }
  if (cell.untimed) return notCompared(cell.ended?.reason ?? untimedText, judged)
  if (reference === undefined)
    return notCompared(`${comparison.reference} was not measured in the same way`, judged)
  const lostPairs = lostPairsOf(reference, cell)
  const unranked = whyNotRanked(reference, cell, pairs.length)
  const { slowdown, low, high } = effect
  const bounds =
    unranked !== undefined || low === undefined || high === undefined
      ? undefined
      : { low: 1 + low, high: 1 + high }
  return {
    numbers: {
      ...(slowdown !== undefined && { ratio: 1 + slowdown }),
      ...bounds,
      pairs: pairs.length,
      ...(lostPairs > 0 && { lostPairs }),
      ranked: bounds !== undefined,
      ...judged,
    },
    unknown: unranked ?? {},
  }
}

const asReference = (cell: StudyCell, comparison: StudyComparison): Compared => {
  const verdict = comparison.judged ? verdictOfReference(cell, comparison) : undefined
  const untypical = whyUntypical(cell)
  const ranked = timedOf(cell).length >= pairsNeeded && untypical === undefined
  return {
    numbers: { ranked, ...(verdict !== undefined && { verdict }) },
    unknown: { ratio: 'it is the reference', ...(untypical !== undefined && { low: untypical }) },
  }
}

const notCompared = (reason: string, judged: Pick<StudyRow, 'verdict'>): Compared => ({
  numbers: { ranked: false, ...judged },
  unknown: { ratio: reason, low: reason, high: reason },
})

/** Undefined: it is ranked. */
const whyNotRanked = (reference: StudyCell, cell: StudyCell, pairs: number): Unknown | undefined => {
  const apart = apartOf(reference, cell)
  const further = apart === 0 ? '' : `; of ${apart} more, one time is from before the study was continued`
  const few = `needs ${pairsNeeded} rounds with both times, has ${pairs}${further}`
  const reason = whyUntypical(reference) ?? whyUntypical(cell) ?? (pairs < pairsNeeded ? few : undefined)
  if (reason === undefined) return undefined
  if (pairs > 0) return { low: reason, high: reason }
  const without = [reference, cell].find((each) => timedOf(each).length === 0)
  const none =
    apart === 0 ? 'no round has both times' : 'in no round were both times taken without a stop in between'
  const why = without === undefined ? none : `${without.value} has no time`
  return { ratio: why, low: reason, high: reason }
}
