import { geometricMean, quantile, sampleWithReplacement } from 'simple-statistics'
import type { BenchmarkReport, EngineMean, Measurement, ServiceRow, Services } from '../model.ts'
import { isCounted } from './attempts.ts'
import { compare } from './comparison.ts'
import { pairsNeeded } from './limits.ts'
import type { Pair } from './pairs-of.ts'

/** What was measured of all services, each of them a project of its own. */
type ServiceTimes = {
  readonly benchmarks: readonly BenchmarkReport[]
  readonly builds: readonly Measurement[]
  /** By project id. */
  readonly repositories: ReadonlyMap<string, string>
  /** Builds a month of each service; undefined: not given. */
  readonly runsPerMonth: number | undefined
  /** Numbers in [0, 1) for the bootstrap. */
  readonly random: () => number
}

/**
 * A row for each service, scenario and engine, and how the engines compare over all services. Engines are only compared where
 * one machine measured both, round by round.
 */
export const compareServices = (times: ServiceTimes): Services => {
  const { benchmarks, runsPerMonth } = times
  const reference = mostMeasured(benchmarks)
  const buildsOf = new Map<string, Measurement[]>()
  for (const build of times.builds.filter((each) => each.revision === 'head' && isCounted(each)))
    buildsOf.set(build.benchmark, [...(buildsOf.get(build.benchmark) ?? []), build])
  const rows = benchmarks.map((benchmark) => rowOf(benchmark, reference, times, buildsOf))
  return {
    reference,
    rows,
    means: meansOf(rows, reference, times.random),
    ...(runsPerMonth !== undefined && { runsPerMonth }),
  }
}

/** The first of the engines that have times of most services. */
const mostMeasured = (benchmarks: readonly BenchmarkReport[]): string => {
  const projects = new Map<string, Set<string>>()
  for (const { engine, project } of benchmarks.filter(({ head }) => head.medianMs !== undefined))
    projects.set(engine, (projects.get(engine) ?? new Set()).add(project))
  const most = Math.max(0, ...[...projects.values()].map(({ size }) => size))
  return [...projects].find(([, { size }]) => size === most)?.[0] ?? benchmarks[0]?.engine ?? ''
}

const rowOf = (
  { id, engine, project, scenario, head, limits }: BenchmarkReport,
  reference: string,
  { benchmarks, repositories, runsPerMonth }: ServiceTimes,
  buildsOf: ReadonlyMap<string, readonly Measurement[]>,
): ServiceRow => {
  const repository = repositories.get(project)
  const names = {
    service: project,
    ...(repository !== undefined && { repository }),
    scenario,
    engine,
    ...(head.medianMs !== undefined && { medianMs: head.medianMs }),
  }
  if (engine === reference) return { ...names, unknown: { ratio: 'it is the reference' } }
  const base = benchmarks.find(
    (each) => each.project === project && each.scenario === scenario && each.engine === reference,
  )
  if (base === undefined) return { ...names, unknown: { ratio: `${reference} was not measured` } }
  const pairs = pairsOfRounds(buildsOf.get(base.id) ?? [], buildsOf.get(id) ?? [])
  const { slowdown, low, high, slowdownMs, unknown } = compare(pairs, limits)
  const why = unknown?.['slowdown'] ?? unknown?.['low']
  return {
    ...names,
    rounds: pairs.length,
    ...(slowdown !== undefined && { ratio: 1 + slowdown }),
    ...(low !== undefined && high !== undefined && { low: 1 + low, high: 1 + high }),
    ...(slowdownMs !== undefined &&
      runsPerMonth !== undefined && { savedMinutesPerMonth: (-slowdownMs * runsPerMonth) / 60_000 }),
    ...(why !== undefined && { unknown: { [slowdown === undefined ? 'ratio' : 'low']: why } }),
  }
}

/** The reference as base, in the rounds in which both engines have a time. */
const pairsOfRounds = (base: readonly Measurement[], head: readonly Measurement[]): readonly Pair[] => {
  const byRound = new Map(head.map((build) => [build.round, build]))
  return base.flatMap(({ round, durationMs, startedAt }) => {
    const other = byRound.get(round)
    if (other === undefined) return []
    return [{ baseMs: durationMs, headMs: other.durationMs, headFirst: other.startedAt < startedAt }]
  })
}

const meansOf = (
  rows: readonly ServiceRow[],
  reference: string,
  random: () => number,
): readonly EngineMean[] => {
  const groups = new Map<string, ServiceRow[]>()
  for (const row of rows.filter(({ engine }) => engine !== reference)) {
    const key = JSON.stringify([row.engine, row.scenario])
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [meanOf(first, group, random)]
  })
}

const meanOf = (
  { engine, scenario }: ServiceRow,
  rows: readonly ServiceRow[],
  random: () => number,
): EngineMean => {
  const ratios = rows.flatMap(({ ratio }) => ratio ?? [])
  const saved = rows.flatMap(({ savedMinutesPerMonth }) => savedMinutesPerMonth ?? [])
  const few = `needs ${pairsNeeded} services with both engines, has ${ratios.length}`
  return {
    engine,
    scenario,
    services: ratios.length,
    ...(ratios.length > 0 && { ratio: geometricMean([...ratios]) }),
    ...(ratios.length < pairsNeeded ? { unknown: { low: few } } : bootstrapped(ratios, random)),
    ...(saved.length > 0 && { savedMinutesPerMonth: saved.reduce((sum, minutes) => sum + minutes, 0) }),
  }
}

/** So many resamples put the ends of an interval at the 50th value from each side. */
const resamples = 2_000

/**
 * The percentile interval of 95% of the geometric mean over services: services are drawn again with replacement, so it says
 * how far another choice of services of this kind would move the mean. Source: B. Efron and R. J. Tibshirani, An Introduction
 * to the Bootstrap (1993), section 13.3.
 */
const bootstrapped = (
  ratios: readonly number[],
  random: () => number,
): { readonly low: number; readonly high: number } => {
  const means = Array.from({ length: resamples }, () =>
    geometricMean(sampleWithReplacement([...ratios], ratios.length, random)),
  )
  return { low: quantile(means, 0.025), high: quantile(means, 0.975) }
}
