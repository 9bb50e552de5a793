import type { Cost, Measurement, Report } from '../../../src/model.ts'
import { isCounted } from '../../../src/analysis/attempts.ts'
import { medianOf } from '../../../src/analysis/statistics.ts'

/** What a run says about its first builds. */
export type FirstBuilds = {
  /** By project, in the order of building: its discarded cold build, in units of the median of its cold samples. */
  readonly ratios: readonly { readonly project: string; readonly ratio: number }[]
  /** How much of the run went into builds that are in no sample: 0.1 is a tenth. */
  readonly inNoSample: number
  /** The same, if the cold builds were samples that are discarded after the first project. */
  readonly withoutLater: number
}

/** Reads it from the report of a run with one engine and one revision; undefined: a project has no cold times. */
export const firstBuildsOf = ({ benchmarks, builds, cost }: Report): FirstBuilds | undefined => {
  const cold = benchmarks.filter(({ scenario }) => scenario === 'cold')
  const found = cold.map(({ id, project }) => ({ project, ...ownOf(builds, id) }))
  const ratios = found.flatMap(({ project, first, laterMs }) =>
    first === undefined || laterMs === undefined ? [] : [{ project, ratio: first.durationMs / laterMs }],
  )
  if (ratios.length === 0 || ratios.length < found.length) return undefined
  const spentMs = cost.warmUpMs + cost.primingMs + (cost.explainMs ?? 0)
  const laterMs = found.slice(1).reduce((sum, { first }) => sum + (first?.durationMs ?? 0), 0)
  // What a warm-up no longer builds, round 1 no longer builds either: the run is shorter, its samples are as many.
  return {
    ratios,
    inNoSample: spentMs / totalMs(cost),
    withoutLater: (spentMs - laterMs) / (totalMs(cost) - laterMs),
  }
}

type Own = { readonly first: Measurement | undefined; readonly laterMs: number | undefined }

const ownOf = (builds: readonly Measurement[], id: string): Own => {
  const own = builds.filter(({ benchmark, failure }) => benchmark === id && failure === undefined)
  return {
    first: own.find(({ excluded }) => excluded === 'warm-up'),
    laterMs: medianOf(own.filter(isCounted).map(({ durationMs }) => durationMs)),
  }
}

const totalMs = (cost: Cost): number => Object.values(cost).reduce((sum: number, ms: number) => sum + ms, 0)
