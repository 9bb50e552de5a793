import type { Cost, Measurement, Report } from '../../../src/model.ts'
import { isCounted } from '../../../src/analysis/attempts.ts'
import { medianOf } from '../../../src/analysis/statistics.ts'

/** What a run says about its first builds. */
export type FirstBuilds = {
  /** By project, in the order of building: its first cold build from nothing, in units of the median of the samples after it. */
  readonly ratios: readonly { readonly project: string; readonly ratio: number }[]
  /** Builds that are in no sample. */
  readonly spentMs: number
  /** Those of them that are the discarded cold builds. */
  readonly firstMs: number
  /** The whole run, with as many rounds as `npm start` has: each further one as long as those there were. */
  readonly totalMs: number
}

/** Of `npm start`. */
const usualRounds = 3

/** Reads it from the report of a run with one engine and one revision; undefined: a project has no cold times. */
export const firstBuildsOf = ({ benchmarks, builds, cost }: Report): FirstBuilds | undefined => {
  const cold = benchmarks.filter(({ scenario }) => scenario === 'cold')
  const found = cold.map(({ id, project }) => ({ project, ...ownOf(builds, id) }))
  const ratios = found.flatMap(({ project, first, laterMs }) =>
    first === undefined || laterMs === undefined ? [] : [{ project, ratio: first.durationMs / laterMs }],
  )
  if (ratios.length === 0 || ratios.length < found.length) return undefined
  return {
    ratios,
    spentMs: spentMs(cost),
    firstMs: found.reduce((sum, { discardedMs }) => sum + discardedMs, 0),
    totalMs: totalMs(cost, builds),
  }
}

type Own = {
  readonly first: Measurement | undefined
  readonly laterMs: number | undefined
  readonly discardedMs: number
}

const ownOf = (builds: readonly Measurement[], id: string): Own => {
  const own = builds.filter(({ benchmark, failure }) => benchmark === id && failure === undefined)
  const discarded = own.find(({ excluded }) => excluded === 'warm-up')
  const isContinued = discarded?.evidence?.state.kind === 'primed'
  // A warm-up in the space of another project is no build from nothing: the first sample is.
  const [sample, ...further] = own.filter(isCounted)
  const later = isContinued || sample === undefined ? further : [sample, ...further]
  return {
    first: isContinued ? sample : discarded,
    laterMs: medianOf(later.map(({ durationMs }) => durationMs)),
    discardedMs: discarded?.durationMs ?? 0,
  }
}

const spentMs = ({ warmUpMs, primingMs, explainMs = 0 }: Cost): number => warmUpMs + primingMs + explainMs

/** Setting up is done once; what is done around builds, as often as there are builds. */
const totalMs = (cost: Cost, builds: readonly Measurement[]): number => {
  const timed = builds.filter(isCounted).length
  const rounds = Math.max(1, ...builds.map(({ round }) => round))
  const more = usualRounds / rounds
  const share = (builds.length - timed + timed * more) / builds.length
  const around = cost.resetMs + cost.settleMs + cost.otherMs
  return spentMs(cost) + cost.setupMs + cost.timedMs * more + around * share
}

/** How much of such runs together went into builds that are in no sample: 0.1 is a tenth. */
export const inNoSample = (runs: readonly FirstBuilds[]): number =>
  sumOf(runs, 'spentMs') / sumOf(runs, 'totalMs')

/**
 * The same, if the discarded cold build of every run but the first were one of its samples instead. What a warm-up no longer builds,
 * round 1 no longer builds either: the run is shorter, its samples are as many.
 */
export const withoutLater = (runs: readonly FirstBuilds[]): number => {
  const laterMs = sumOf(runs.slice(1), 'firstMs')
  return (sumOf(runs, 'spentMs') - laterMs) / (sumOf(runs, 'totalMs') - laterMs)
}

const sumOf = (runs: readonly FirstBuilds[], name: 'spentMs' | 'firstMs' | 'totalMs'): number =>
  runs.reduce((sum, run) => sum + run[name], 0)
