import picomatch from 'picomatch'
import { InputError, refuseAll } from '../inputs/error.ts'
import type { Thresholds } from '../inputs/inputs.ts'
import type { PerBenchmark } from '../inputs/amounts.ts'
import type { Benchmark, Limits } from '../model.ts'
import { defaultGate, gateWithCache } from '../scenarios/index.ts'

/** The error rates of the gate were shown for at most this many benchmarks at once. */
export const mostGated = 6

/**
 * Whether a benchmark id matches a glob; `*` also passes over slashes, as in `*cold` or `podman/*`. It passes
 * over dots too: `.` is the project in the root of a repository, and `**` would never match that one.
 */
export const matches = (glob: string, id: string): boolean =>
  picomatch.isMatch(id, glob.replaceAll(/\*{2,}/g, '*'), { bash: true, dot: true })

/** Globs, or what stands for them: `auto-with-cache` where the user's own builds have a remote cache. */
export type Gate = 'auto' | 'auto-with-cache' | readonly string[]

const byDefault = { auto: defaultGate, 'auto-with-cache': gateWithCache }

/**
 * Ids of the benchmarks that decide the verdict, most wanted first: those that match the globs, in the order
 * of the globs; by default those of certain scenarios of the first engine; none for no globs. Throws when there are too many, or
 * globs match none, unless they match some `elsewhere`.
 */
export const gatedIds = (
  benchmarks: readonly Pick<Benchmark, 'id' | 'engine' | 'scenario'>[],
  gate: Gate,
  firstEngine: string,
  elsewhere: readonly Pick<Benchmark, 'id'>[] = [],
): readonly string[] => {
  if (gate === 'auto' || gate === 'auto-with-cache') {
    const ofFirst = benchmarks.filter(({ engine }) => engine === firstEngine)
    const idsIn = (names: readonly string[]): readonly string[] =>
      names.flatMap((scenario) => ofFirst.filter((each) => each.scenario === scenario).map(({ id }) => id))
    const usual = idsIn(byDefault[gate])
    // Whoever measures nothing but a remote cache means it to decide: a gate of nothing would always pass.
    return (usual.length > 0 ? usual : idsIn(gateWithCache)).slice(0, mostGated)
  }
  const ids = [
    ...new Set(gate.flatMap((glob) => benchmarks.map(({ id }) => id).filter((id) => matches(glob, id)))),
  ]
  const isMeantElsewhere = elsewhere.some(({ id }) => gate.some((glob) => matches(glob, id)))
  if (ids.length === 0 && gate.length > 0 && !isMeantElsewhere)
    refuseAll(
      listing([`gate: ${gate.join(', ')} matches no benchmark`], idsOf([...benchmarks, ...elsewhere])),
    )
  if (ids.length <= mostGated) return ids
  throw new InputError([
    `gate: ${ids.length} benchmarks match; at most ${mostGated} can be judged together without false alarms`,
  ])
}

/** Every glob of a threshold names some benchmark: a misspelt one would silently leave the general value in force. */
export const checkThresholds = (
  thresholds: Thresholds,
  benchmarks: readonly Pick<Benchmark, 'id'>[],
): void => {
  const ids = idsOf(benchmarks)
  refuseAll(listing(unmatchedThresholds(thresholds, ids), ids))
}

/** What is wrong with the lines of thresholds, if these are all benchmarks. */
export const unmatchedThresholds = (thresholds: Thresholds, ids: readonly string[]): readonly string[] => {
  const inputs = [
    ['fail-threshold', thresholds.fail],
    ['warn-threshold', thresholds.warn],
    ['min-delta', thresholds.minDeltaMs],
  ] as const
  return inputs.flatMap(([name, { overrides }]) =>
    overrides
      .filter(({ glob }) => !ids.some((id) => matches(glob, id)))
      .map(({ glob }) => `${name}: ${glob} matches no benchmark`),
  )
}

/** The problems, of which the last one lists what there is: as a problem of its own, the list would be counted. */
export const listing = (problems: readonly string[], ids: readonly string[]): readonly string[] =>
  problems.map((problem, at) =>
    at < problems.length - 1
      ? problem
      : `${problem}; there are:\n${[...new Set(ids)].map((id) => `  ${id}`).join('\n')}`,
  )

const idsOf = (benchmarks: readonly Pick<Benchmark, 'id'>[]): readonly string[] =>
  benchmarks.map(({ id }) => id)

/** The limits of one benchmark: the last matching line of each input counts. */
export const limitsOf = (thresholds: Thresholds, id: string): Limits => ({
  failThreshold: valueFor(thresholds.fail, id),
  warnThreshold: valueFor(thresholds.warn, id),
  minDeltaMs: valueFor(thresholds.minDeltaMs, id),
})

const valueFor = (given: PerBenchmark, id: string): number => overrideFor(given, id) ?? given.value

/** The value that is given for this benchmark in particular. */
export const overrideFor = ({ overrides }: PerBenchmark, id: string): number | undefined =>
  overrides.findLast(({ glob }) => matches(glob, id))?.value
