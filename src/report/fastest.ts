import { pairsNeeded } from '../analysis/limits.ts'
import type { BenchmarkReport, Report, StudyReport, StudyRow } from '../model.ts'
import { isCompared, measured } from './selection.ts'
import { vmOf } from './words/labels.ts'

/**
 * The value of a study, or the engine of a run without a base, whose builds are surely faster than those of every other one,
 * wherever they were measured side by side. undefined where that is not shown: nothing to compare, too few builds, or
 * intervals that overlap somewhere.
 */
export const fastestOf = (report: Report): string | undefined => {
  if (report.study !== undefined) return winnerOf(studyContests(report.study))
  return isCompared(report) ? undefined : winnerOf(engineContests(report))
}

/** What was measured side by side, each with what it surely lies between; undefined bounds: it has none. */
type Contest = readonly {
  readonly name: string
  readonly low: number | undefined
  readonly high: number | undefined
}[]

/** Who wins every contest: with fewer than two in it, it is none. */
const winnerOf = (contests: readonly Contest[]): string | undefined => {
  const winners = new Set(
    contests
      .filter(({ length }) => length > 1)
      .map((contest) => contest.find((each) => beatsAll(each, contest))?.name),
  )
  const [winner, ...others] = winners
  return others.length === 0 ? winner : undefined
}

const beatsAll = (one: Contest[number], contest: Contest): boolean =>
  contest.every((other) => other === one || (other.low ?? -Infinity) > (one.high ?? Infinity))

/** By the ratio to the reference, which is 1 for the reference itself. Values that could not be measured take no part. */
const studyContests = ({ rows, reference }: StudyReport): readonly Contest[] => {
  const timed = rows.filter(({ sample }) => sample !== undefined)
  const places = grouped(timed, ({ group, scenario }) => `${group}\n${scenario}`)
  return places.map((place) => place.map((row) => boundsOf(row, reference)))
}

const boundsOf = ({ value, ranked, low, high }: StudyRow, reference: string): Contest[number] => {
  if (value === reference) return { name: value, low: 1, high: 1 }
  return ranked ? { name: value, low, high } : { name: value, low: undefined, high: undefined }
}

/** Times in a virtual machine and outside of it are those of two machines. */
const engineContests = (report: Report): readonly Contest[] => {
  const places = grouped(measured(report), ({ project, scenario }) => `${project}\n${scenario}`)
  const isOneMachine = new Set(measured(report).map(({ engine }) => vmOf(report, engine))).size === 1
  return isOneMachine ? places.map((place) => place.map(timesOf)) : []
}

const timesOf = ({ engine, head }: BenchmarkReport): Contest[number] => {
  const { samplesMs, range, lowMs, highMs } = head
  const hasInterval = range === 'interval' && samplesMs.length >= pairsNeeded
  return { name: engine, low: hasInterval ? lowMs : undefined, high: hasInterval ? highMs : undefined }
}

/** `Map.groupBy` is not in Node 20, on which `npm start` runs. */
const grouped = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
