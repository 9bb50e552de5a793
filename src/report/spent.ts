import { alikeOf } from '../analysis/alike.ts'
import { pairsOf } from '../analysis/pairs-of.ts'
import type { Because, BenchmarkReport, Cost, DecidedBy, Decision, Report, Spent } from '../model.ts'
import { attemptsOf, isCompared, nothingToBuild } from './selection.ts'

/** What a run cost, and what settled its verdicts: read from the rest of the report, so it is never read from a file. */
export const spentOf = (report: Report): Spent => ({
  totalMs: totalMs(report.cost),
  decisions: decisionsOf(report),
})

const totalMs = (cost: Cost): number => Object.values(cost).reduce((sum: number, ms: number) => sum + ms, 0)

/** The gated benchmarks decide; where none is gated, what is only reported was judged all the same. */
const decisionsOf = (report: Report): readonly Decision[] => {
  // Of several parts, one may have had nothing to build, and stand in the verdict of all.
  if (nothingToBuild(report)) return [{ by: 'inputs', benchmarks: [] }]
  if (!isCompared(report)) return []
  const gated = report.benchmarks.filter((each) => each.gated)
  const found = new Map<string, Decision>()
  for (const benchmark of gated.length > 0 ? gated : report.benchmarks) {
    const decision = decisionOf(report, benchmark)
    if (decision === undefined) continue
    const key = JSON.stringify(decision)
    found.set(key, { ...decision, benchmarks: [...(found.get(key)?.benchmarks ?? []), benchmark.id] })
  }
  return [...found.values()]
}

const decisionOf = (report: Report, benchmark: BenchmarkReport): Omit<Decision, 'benchmarks'> | undefined => {
  const by = decidedBy(report, benchmark)
  if (by === undefined) return undefined
  const { pairs = 0, looks = [] } = benchmark.sampling ?? {}
  if (pairs === 0 || !(by === 'pairs' || by === 'floor' || by === 'budget')) return { by }
  const look = looks.indexOf(pairs)
  return { by, pairs, ...(by !== 'budget' && look >= 0 && { look: look + 1, looks: looks.length }) }
}

const decidedBy = (report: Report, benchmark: BenchmarkReport): DecidedBy | undefined => {
  const { comparison, sampling } = benchmark
  if (comparison === undefined) return undefined
  const { verdict } = comparison
  const by = deciders[verdict.because]
  // A verdict that further pairs might have changed was ended by the time.
  if (verdict.kind === 'inconclusive' && by === 'pairs' && sampling?.stopped === 'out-of-time')
    return 'budget'
  return verdict.because === 'within-threshold' && isByFloor(report, benchmark) ? 'floor' : by
}

/** Whether builds that are not slower are too short to be judged by a percentage. */
const isByFloor = ({ builds }: Report, { id, comparison, limits, sampling }: BenchmarkReport): boolean => {
  const { high } = comparison ?? {}
  if (high !== undefined) return high >= limits.failThreshold
  // So few pairs have no bounds.
  return alikeOf(pairsOf(attemptsOf(builds, id), id), limits, sampling?.looks ?? [])?.by === 'floor'
}

/** undefined: nothing was judged. */
const deciders: Readonly<Record<Because, DecidedBy | undefined>> = {
  'one-revision': undefined,
  calibration: undefined,
  'self-test': undefined,
  'too-few-rounds': undefined,
  'base-without-dockerfile': undefined,
  'nothing-gated': undefined,
  'not-judged': undefined,
  'nothing-measured': undefined,
  'not-measured': undefined,
  'leg-missing': undefined,
  'base-does-not-build': 'failing-builds',
  'base-fails': 'failing-builds',
  'head-does-not-build': 'failing-builds',
  'head-fails': 'failing-builds',
  'state-lost': 'lost-states',
  'state-lost-in-one': 'lost-states',
  'same-inputs': 'inputs',
  'same-work': 'screen',
  'below-floor': 'floor',
  'within-threshold': 'pairs',
  scatter: 'pairs',
  disturbed: 'pairs',
  'too-few-pairs': 'pairs',
  slower: 'pairs',
  accepted: 'pairs',
  crept: 'pairs',
  faster: 'pairs',
  'out-of-time': 'budget',
  'out-of-disk': 'disk',
  'engine-broke': 'engine',
  unsupported: 'engine',
  'not-compared': 'obstacle',
  'image-moved': 'obstacle',
  'not-cold': 'obstacle',
  'no-edit': 'obstacle',
}
