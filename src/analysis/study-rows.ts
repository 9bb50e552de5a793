import type { Limits, Measurement, StudyAttempt, StudyRow, Unknown, Verdict } from '../model.ts'
import { circumstancesOf } from './circumstances.ts'
import { compare, type Effect } from './comparison.ts'
import { pairsNeeded } from './limits.ts'
import type { Pair } from './pairs-of.ts'
import { summarize } from './sample.ts'
import { judge } from './verdict.ts'

/** A cell of a study as far as it was measured. */
export type StudyCell = Pick<
  StudyRow,
  'value' | 'engine' | 'project' | 'scenario' | 'group' | 'attempts' | 'columns'
> & {
  /** Id of its builds; undefined: it does not consist of builds. */
  readonly benchmark: string | undefined
  /** Whether it has only columns, and no times. */
  readonly untimed: boolean
  /** Why it has no time at all, or no further one. */
  readonly reason: string | undefined
  /** Why columns are absent, by `columns.NAME`. */
  readonly unknown: Unknown
  readonly limits: Limits
}

/** How cells are compared. */
export type StudyComparison = {
  readonly reference: string
  readonly rounds: number
  readonly builds: readonly Measurement[]
  /** Whether each value is judged against the reference. */
  readonly judged: boolean
}

/** The rows of a study: each cell with its sample, compared with the reference round by round by the method of the gate. */
export const studyRows = (cells: readonly StudyCell[], comparison: StudyComparison): readonly StudyRow[] =>
  cells.map((cell) => rowOf(cell, cells, comparison))

const rowOf = (cell: StudyCell, cells: readonly StudyCell[], comparison: StudyComparison): StudyRow => {
  const { value, engine, project, scenario, group, benchmark, attempts, columns } = cell
  const sampled = sampleOf(cell)
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
    ...(sampled.sample !== undefined && { sample: sampled.sample }),
    ...compared.numbers,
    columns,
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}

const sampleOf = ({
  attempts,
  reason,
  untimed,
}: StudyCell): { readonly sample: StudyRow['sample']; readonly unknown: Unknown } => {
  const timesMs = attempts.flatMap(({ durationMs }) => durationMs ?? [])
  if (timesMs.length > 0)
    return { sample: summarize(timesMs), unknown: reason === undefined ? {} : { rounds: reason } }
  const failure = attempts.find((each) => each.failure !== undefined)?.failure
  const otherwise = untimed ? 'nothing is timed here' : 'it was not measured yet'
  return { sample: undefined, unknown: { sample: reason ?? failure ?? otherwise } }
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
  readonly numbers: Pick<StudyRow, 'ratio' | 'low' | 'high' | 'pairs' | 'ranked' | 'verdict'>
  readonly unknown: Unknown
}

const comparedWith = (
  reference: StudyCell | undefined,
  cell: StudyCell,
  comparison: StudyComparison,
): Compared => {
  if (cell.untimed) return notCompared(cell.reason ?? 'nothing is timed here')
  if (reference === cell) {
    const isRanked = timedRounds(cell).length >= pairsNeeded
    return { numbers: { ranked: isRanked }, unknown: { ratio: 'it is the reference' } }
  }
  if (reference === undefined) return notCompared(`${comparison.reference} was not measured in the same way`)
  const effect = compare(studyPairs(reference.attempts, cell.attempts), cell.limits)
  const judged = comparison.judged && cell.attempts.length > 0
  const verdict = judged ? verdictOf(reference, cell, effect, comparison) : undefined
  const { slowdown, low, high, pairs } = effect
  const bounds = low === undefined || high === undefined ? undefined : { low: 1 + low, high: 1 + high }
  return {
    numbers: {
      ...(slowdown !== undefined && { ratio: 1 + slowdown }),
      ...bounds,
      pairs,
      ranked: bounds !== undefined,
      ...(verdict !== undefined && { verdict }),
    },
    unknown: bounds === undefined ? whyNotRanked(reference, cell, pairs) : {},
  }
}

const notCompared = (reason: string): Compared => ({
  numbers: { ranked: false },
  unknown: { ratio: reason, low: reason, high: reason },
})

const whyNotRanked = (reference: StudyCell, cell: StudyCell, pairs: number): Unknown => {
  const reason = `needs ${pairsNeeded} rounds with both times, has ${pairs}`
  if (pairs > 0) return { low: reason, high: reason }
  const without = [reference, cell].find((each) => timedRounds(each).length === 0)
  const why = without === undefined ? 'no round has both times' : `${without.value} has no time`
  return { ratio: why, low: reason, high: reason }
}

const timedRounds = ({ attempts }: Pick<StudyCell, 'attempts'>): readonly StudyAttempt[] =>
  attempts.filter(({ durationMs }) => durationMs !== undefined)

/** The times of the rounds in which both have one: the reference as base, the other value as head. */
export const studyPairs = (
  reference: readonly StudyAttempt[],
  attempts: readonly StudyAttempt[],
): readonly Pair[] =>
  reference.flatMap((base) => {
    const head = attempts.find(({ round, durationMs }) => round === base.round && durationMs !== undefined)
    if (base.durationMs === undefined || head?.durationMs === undefined) return []
    const headFirst = head.startedAt < base.startedAt
    return [{ baseMs: base.durationMs, headMs: head.durationMs, headFirst }]
  })

/** The verdict of the gate, with the reference as base and this value as head. */
const verdictOf = (
  reference: StudyCell,
  cell: StudyCell,
  effect: Effect,
  { builds, rounds }: StudyComparison,
): Verdict => {
  const id = cell.benchmark ?? ''
  const asBase = asRevision(builds, { from: reference.benchmark, id, revision: 'base' })
  const asHead = asRevision(builds, { from: cell.benchmark, id, revision: 'head' })
  const members = [...asBase, ...asHead].toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1))
  const tooFew = rounds < pairsNeeded ? [{ kind: 'too-few-rounds', rounds } as const] : []
  const circumstances = circumstancesOf(
    members,
    { id, limits: cell.limits },
    { obstacles: tooFew, stopped: 'last-look' },
  )
  return judge(effect, cell.limits, circumstances)
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
