import { percent } from '../../analysis/numbers.ts'
import { capitalized, list, ratio } from '../../report/numbers.ts'
import { type AdvisedRow, isFaster, isSlower, numberIn } from '../row-columns.ts'
import { limitNamed, parallelismIn } from './limits.ts'

/** What to do about limits of processors and `-p`. */
export const cpuAdvice = (rows: readonly AdvisedRow[]): readonly string[] => [
  ...quotas(rows),
  ...parallelism(rows),
  ...weights(rows),
  ...unseen(rows),
]

const quotaOf = ({ value }: AdvisedRow): number | undefined => {
  const limit = limitNamed(value)?.limit
  return limit?.kind === 'quota' ? limit.cpus : undefined
}

const quotas = (rows: readonly AdvisedRow[]): readonly string[] => {
  const slowed = rows.filter((row) => quotaOf(row) !== undefined && isSlower(row))
  const [worst] = slowed.toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0))
  if (worst === undefined) return []
  const throttled = numberIn(worst, 'throttledShare')
  const held = throttled === undefined ? '' : `, held up in ${percent(throttled)} of its periods`
  return [
    `A quota of ${quotaOf(worst) ?? ''} costs time: ${worst.scenario} on ${worst.engine} took ${ratio(worst.ratio ?? 1)} as long as without a limit${held}. Raise the quota before anything else.`,
  ]
}

/** Between two numbers of processes there is a difference worth mentioning from here on. */
const worthMentioning = 1.1

/** More processes than the quota has processors: does that cost or gain anything against `-p 1` or `-p 2`? */
const parallelism = (rows: readonly AdvisedRow[]): readonly string[] => {
  const limits = [...new Set(rows.filter((row) => quotaOf(row) !== undefined).map(({ value }) => value))]
  const found = limits.flatMap((limit) => spreadOf(rows.filter(({ value }) => value === limit)))
  if (found.length === 0) return []
  const [even, uneven] = [
    found.filter(({ times }) => times < worthMentioning),
    found.filter(({ times }) => times >= worthMentioning),
  ]
  return [
    ...(even.length === 0
      ? []
      : [
          `With ${list(even.map(({ limit }) => limit))}, \`-p\` from 1 to 8 changed the median by less than 10%: leave \`-p\` alone.`,
        ]),
    ...uneven.map(
      ({ limit, best, worst, times }) =>
        `With ${limit}, \`-p ${worst}\` took ${ratio(times)} as long as \`-p ${best}\`, by the medians.`,
    ),
  ]
}

type Spread = {
  readonly limit: string
  readonly best: number
  readonly worst: number
  readonly times: number
}

/** Of one limit on the first engine that has times for it. */
const spreadOf = (rows: readonly AdvisedRow[]): readonly Spread[] => {
  const [engine] = rows.map((row) => row.engine)
  const timed = rows.flatMap((row) => {
    const [p, ms] = [parallelismIn(row.project), row.sample?.medianMs]
    return p === undefined || ms === undefined || row.engine !== engine ? [] : [{ p, ms, limit: row.value }]
  })
  const sorted = timed.toSorted((a, b) => a.ms - b.ms)
  const [best, worst] = [sorted[0], sorted.at(-1)]
  if (best === undefined || worst === undefined || best === worst) return []
  return [{ limit: best.limit, best: best.p, worst: worst.p, times: worst.ms / best.ms }]
}

const weights = (rows: readonly AdvisedRow[]): readonly string[] => {
  const weighted = rows.filter(({ value }) => limitNamed(value)?.limit.kind === 'weight')
  const [alone, contested] = [
    weighted.filter(({ value }) => limitNamed(value)?.hasRival === false),
    weighted.filter(({ value }) => limitNamed(value)?.hasRival === true),
  ]
  const isFree =
    alone.some(({ low }) => low !== undefined) && !alone.some((row) => isSlower(row) || isFaster(row))
  const slowed = contested.filter(isSlower).toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0))
  const [worst] = slowed
  if (worst === undefined) return []
  const free = isFree ? 'A weight costs nothing while nobody competes; ' : ''
  const [name] = worst.value.split('-with-')
  const text = `with a competitor at the default weight, ${name} took ${ratio(worst.ratio ?? 1)} as long.`
  return [capitalized(`${free}${text}`)]
}

/** Go that cannot see a quota starts more threads than it gets processors. */
const unseen = (rows: readonly AdvisedRow[]): readonly string[] => {
  const wide = rows.flatMap((row) => {
    const [cpus, procs] = [quotaOf(row), numberIn(row, 'goMaxProcs')]
    return cpus !== undefined && procs !== undefined && procs > Math.max(2, Math.ceil(cpus))
      ? [{ row, procs }]
      : []
  })
  const [first] = wide
  if (first === undefined) return []
  return [
    `On ${first.row.engine}, Go saw ${first.procs} processors under a quota of ${quotaOf(first.row) ?? ''}: set GOMAXPROCS in the Dockerfile, or let the step see its own quota (Go 1.25 or newer).`,
  ]
}
