import type { BenchmarkReport, CreepTrend, Report } from '../../model.ts'
import { environmentOf, mostPoints, type StoredPoint } from './points.ts'

/**
 * What is stored about each compared benchmark of a report, as far as it can be compared: since the same ref, on the same kind of
 * machine and engine, and, for a run with a base of its own, of the Dockerfile that its base has.
 */
export const trendsOf = (report: Report, stored: readonly StoredPoint[]): readonly CreepTrend[] =>
  report.benchmarks
    .filter(({ comparison }) => comparison !== undefined)
    .map((benchmark) => trendOf(report, benchmark, stored))

const trendOf = (report: Report, benchmark: BenchmarkReport, stored: readonly StoredPoint[]): CreepTrend => {
  const { id } = benchmark
  const own = stored.filter((point) => point.benchmark === id && point.since === report.creep?.since)
  if (own.length === 0) return unknown(id, 'no figure of the default branch was found')
  const environment = environmentOf(report, benchmark)
  const here = own.filter((point) => point.environment === environment)
  const last = here.at(-1)
  if (last === undefined)
    return unknown(id, 'it was measured on another kind of machine, or with another engine')
  if (isOfOtherDockerfile(report, benchmark, last))
    return unknown(id, 'its Dockerfile has changed since it was measured')
  return { benchmark: id, points: here.slice(-mostPoints).map(pointOf) }
}

const unknown = (benchmark: string, reason: string): CreepTrend => ({
  benchmark,
  points: [],
  unknown: { points: reason },
})

/** Where this run was compared with the anchor itself, its own point is the last. */
const isOfOtherDockerfile = (
  { creep, projects = [] }: Report,
  { project }: BenchmarkReport,
  { dockerfile }: StoredPoint,
): boolean =>
  creep?.anchor === undefined &&
  projects.find(({ id }) => id === project)?.base?.dockerfileSha256 !== dockerfile

const pointOf = (stored: StoredPoint): CreepTrend['points'][number] => {
  const { benchmark: _, since: __, environment: ___, dockerfile: ____, ...point } = stored
  return point
}
