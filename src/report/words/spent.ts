import { duration } from '../../analysis/numbers.ts'
import type { DecidedBy, Decision, Report } from '../../model.ts'
import { count, cut, list } from '../numbers.ts'
import { isMissing, isOfProjects } from '../report-parts.ts'
import { spentOf } from '../spent.ts'
import { rowName } from './labels.ts'

/**
 * The time of the run and what settled its verdicts, as one sentence of plain text: `Took 4 min 52 s of 20 min; decided by
 * 6 pairs, look 1 of 4 (source-change), and by the same-work screen (cold).`
 */
export const spentLine = (report: Report): string => {
  const decided = decidedText(report)
  return `Took ${timeText(report)}${decided === undefined ? '' : `; decided by ${decided}`}.`
}

/** Names from outside may have any length. */
const longestText = 500

/** The time, and how much there was. */
export const timeText = (report: Report): string => {
  const { totalMs } = spentOf(report)
  const time = duration(totalMs)
  // Each machine had a budget of its own.
  const machines = machinesOf(report)
  if (machines > 1) return `${time} on ${machines} machines together`
  if (isOfPlan(report)) return `${time} on all machines together`
  const { timeBudgetMs } = report.rules ?? {}
  // Each process that continued a study had the whole budget; rows say where it was used up.
  return timeBudgetMs === undefined || report.study !== undefined
    ? time
    : `${time} of ${duration(timeBudgetMs)}`
}

/** Whether it is made of the legs of a plan; it does not say how many these were. */
const isOfPlan = ({ planId, leg }: Report): boolean => planId !== undefined && leg === undefined

/** Those that left a report. */
const machinesOf = (report: Report): number =>
  isOfProjects(report) ? 1 : (report.legs ?? []).filter((leg) => !isMissing(leg)).length

/** What settled the verdicts; undefined where nothing was judged. */
export const decidedText = (report: Report): string | undefined => {
  const { decisions } = spentOf(report)
  const [first] = decisions
  if (first === undefined) return undefined
  if (decisions.length === 1) return words(first)
  const names = new Map(report.benchmarks.map((each) => [each.id, rowName(report, each)]))
  return cut(
    list(decisions.map((each) => `${words(each)} (${rowsText(each.benchmarks, names)})`)),
    longestText,
  )
}

/** More of them are only counted. */
const mostNamed = 3

const rowsText = (ids: readonly string[], names: ReadonlyMap<string, string>): string =>
  ids.length > mostNamed ? count(ids.length, 'benchmark') : list(ids.map((id) => names.get(id) ?? id))

const words = ({ by, pairs, look, looks }: Decision): string => {
  const after = pairs === undefined ? '' : count(pairs, 'pair')
  const found =
    look === undefined || looks === undefined || looks < 2 ? after : `${after}, look ${look} of ${looks}`
  if (by === 'pairs') return found === '' ? 'no pairs' : found
  const rest = found === '' ? '' : ` after ${found}`
  return `${nouns[by]}${rest}`
}

const nouns: Readonly<Record<Exclude<DecidedBy, 'pairs'>, string>> = {
  floor: 'the floor of min-delta',
  screen: 'the same-work screen',
  inputs: 'the inputs of the build',
  budget: 'the time budget',
  disk: 'the disk',
  engine: 'the engine',
  'failing-builds': 'failing builds',
  'lost-states': 'lost cache states',
  obstacle: 'what its verdict names',
}
