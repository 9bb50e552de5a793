import { percent } from '../../analysis/numbers.ts'
import type { StudyRow } from '../../model.ts'
import { count, list } from '../../report/numbers.ts'
import {
  against,
  type Compared,
  comparedIn,
  directionOf,
  isSlower,
  slowestOf,
  timesText,
} from '../parts/compared.ts'
import { numberIn, textIn } from '../parts/row-columns.ts'
import { defaultWeight, limitNamed } from './limits.ts'
import { parallelismAdvice } from './parallelism-advice.ts'

/** What to do about limits of processors and `-p`; the rows are compared with no limit. */
export const cpuAdvice = (rows: readonly StudyRow[]): readonly string[] => [
  ...quotas(rows),
  ...parallelismAdvice(rows.filter((row) => quotaOf(row) !== undefined)),
  ...weights(rows),
  ...unseen(rows),
]

const quotaOf = ({ value }: Pick<StudyRow, 'value'>): number | undefined => {
  const limit = limitNamed(value)?.limit
  return limit?.kind === 'quota' ? limit.cpus : undefined
}

const whereOf = ({ scenario, project, engine }: StudyRow): string => `${scenario} of ${project} on ${engine}`

const quotas = (rows: readonly StudyRow[]): readonly string[] => {
  const compared = comparedIn(rows).filter((row) => quotaOf(row) !== undefined)
  const worst = slowestOf(compared)
  if (compared.length === 0) return []
  if (worst === undefined)
    return [`No quota is shown to cost time (${count(compared.length, 'row')} compared with no limit).`]
  const throttled = numberIn(worst, 'throttledShare')
  const held = throttled === undefined ? '' : `, held up in ${percent(throttled)} of its periods`
  const slower = compared.filter(isSlower).length
  return [
    `A quota costs time in ${slower} of ${count(compared.length, 'row')}, most with ${quotaOf(worst)}: ${whereOf(worst)} took ${timesText(worst)} as long as without a limit${held}.`,
  ]
}

const weights = (rows: readonly StudyRow[]): readonly string[] => {
  const alone = comparedIn(rows).filter(
    ({ value }) => isWeight(value) && limitNamed(value)?.hasRival === false,
  )
  const isFree = alone.length > 0 && alone.every((row) => directionOf(row) === 'same')
  return [
    ...(isFree
      ? [
          `Without a competitor, no difference is shown between a weight and no limit (${count(alone.length, 'row')}).`,
        ]
      : []),
    ...contested(rows),
  ]
}

const isWeight = (value: string): boolean => limitNamed(value)?.limit.kind === 'weight'

/** Each weight beside a competitor against the default one beside it: against no limit, the competitor alone would count. */
const contested = (rows: readonly StudyRow[]): readonly string[] => {
  const beside = rows.filter(({ value }) => isWeight(value) && limitNamed(value)?.hasRival === true)
  const found = beside.flatMap((row): readonly Compared[] => {
    const usual = beside.find(
      (each) => each.value === defaultWeight && each.group === row.group && each.scenario === row.scenario,
    )
    const compared = usual === undefined || usual === row ? undefined : against(usual, row)
    return compared === undefined ? [] : [compared]
  })
  const worst = slowestOf(found)
  if (found.length === 0) return []
  if (worst === undefined)
    return [
      `Beside a competitor, ${list([...new Set(found.map(({ value }) => value))])} is not shown to be slower than ${defaultWeight} (${count(found.length, 'row')}).`,
    ]
  return [
    `Beside a competitor, ${whereOf(worst)} took ${timesText(worst)} as long with ${worst.value} as with ${defaultWeight}.`,
  ]
}

/** Go reads a quota from this release on (https://go.dev/doc/go1.25). */
const readsQuotas = 25

/** Go never goes below two, where there are two processors. */
const leastProcs = 2

/** Go that does not see a quota starts more threads than it gets processors. */
const unseen = (rows: readonly StudyRow[]): readonly string[] => {
  const wide = rows.flatMap((row) => {
    const [cpus, procs] = [quotaOf(row), numberIn(row, 'goMaxProcs')]
    return cpus !== undefined && procs !== undefined && procs > Math.max(leastProcs, Math.ceil(cpus))
      ? [{ row, procs, cpus }]
      : []
  })
  const [first] = wide
  if (first === undefined) return []
  const version = textIn(first.row, 'goVersion')
  const minor = Number(/^1\.(\d+)/.exec(version ?? '')?.[1] ?? Number.NaN)
  // A quota of a group around that of the step is one that no Go can read.
  const isHidden = textIn(first.row, 'seenQuota') === 'none'
  const remedy =
    minor < readsQuotas && !isHidden
      ? 'set GOMAXPROCS in the Dockerfile, or build with Go 1.25 or newer'
      : 'set GOMAXPROCS in the Dockerfile'
  return [
    `On ${first.row.engine}, Go${version === undefined ? '' : ` ${version}`} chose GOMAXPROCS ${first.procs} under a quota of ${first.cpus}${isHidden ? ' that its step does not see' : ''}: ${remedy}.`,
  ]
}
