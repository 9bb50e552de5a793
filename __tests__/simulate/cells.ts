import type { Limits, VerdictKind } from '../../src/model.ts'
import { candidates } from './candidates.ts'
import { mean } from './numbers.ts'
import { peers } from './peers.ts'
import { type Builds, outcomeOf, type Outcome, pairsOfRun, type Rule, slowedBy } from './runs.ts'
import { screenRules } from './screen-rules.ts'
import { shapeNamed } from './shapes.ts'
import { shipped } from './shipped.ts'

/** One shape of noise under one rule, for several true slowdowns. Plain data: it travels to a worker. */
export type Job = {
  readonly shape: string
  readonly rule: string
  readonly slowdowns: readonly number[]
  readonly limits: Limits
  readonly builds: Builds
  readonly runs: number
  readonly seed: string
}

/** What came out of all runs with one true slowdown. */
export type Cell = {
  readonly slowdown: number
  readonly runs: number
  readonly counts: Readonly<Partial<Record<VerdictKind, number>>>
  readonly meanPairs: number
  /** Root of the mean squared error of the measured log ratio. */
  readonly rmsError: number
}

export type Done = { readonly job: Job; readonly cells: readonly Cell[] }

/** The seed of a run depends on neither rule nor slowdown, so that these meet the same noise. */
export const doJob = (job: Job): Done => {
  const [shape, rule] = [shapeNamed(job.shape), ruleNamed(job.rule)]
  const builds = { ...job.builds, inBlocks: rule.inBlocks, machineSd: rule.machineSd }
  const outcomes = job.slowdowns.map((): Outcome[] => [])
  for (let run = 0; run < job.runs; run += 1) {
    const most = Math.max(...rule.looks)
    const pairs = pairsOfRun(shape, builds, `${job.seed}/${job.shape}/${run}`, most)
    for (const [index, slowdown] of job.slowdowns.entries()) {
      outcomes[index]?.push(outcomeOf(rule, slowedBy(pairs, slowdown), job.limits))
    }
  }
  const cells = job.slowdowns.map((slowdown, index) => cellOf(slowdown, outcomes[index] ?? []))
  return { job, cells }
}

const ruleNamed = (wanted: string): Rule => {
  const rule = [shipped, ...candidates, ...peers, ...screenRules].find(({ name }) => name === wanted)
  if (rule !== undefined) return rule
  throw new RangeError(`There is no rule ${wanted}`)
}

const cellOf = (slowdown: number, outcomes: readonly Outcome[]): Cell => {
  const counts: Partial<Record<VerdictKind, number>> = {}
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1
  const truth = Math.log1p(slowdown)
  return {
    slowdown,
    runs: outcomes.length,
    counts,
    meanPairs: mean(outcomes.map(({ pairs }) => pairs)),
    rmsError: Math.sqrt(mean(outcomes.map((outcome) => (Math.log1p(outcome.slowdown) - truth) ** 2))),
  }
}

export const shareOf = ({ counts, runs }: Cell, kind: VerdictKind): number => (counts[kind] ?? 0) / runs

/** Standard error of a share. */
export const errorOf = (share: number, runs: number): number => Math.sqrt((share * (1 - share)) / runs)

/** The chance that at least one of `benchmarks` independent ones has what each has with this chance. */
export const anyOf = (share: number, benchmarks: number): number => 1 - (1 - share) ** benchmarks

/** By how many standard errors false alarms (nothing changed) or misses (else) became more frequent. */
export const riseOf = (old: Cell, now: Cell): number => {
  const wrong = (cell: Cell): number => {
    const share = shareOf(cell, 'regression')
    return cell.slowdown === 0 ? share : 1 - share
  }
  const rise = wrong(now) - wrong(old)
  return rise <= 0 ? 0 : rise / Math.hypot(errorOf(wrong(now), now.runs), errorOf(wrong(old), old.runs))
}
