import type { BenchmarkReport, Measurement, Report } from '../model.ts'
import { samplesOf } from './sample-of.ts'
import { withServices } from './services/services.ts'

/**
 * The report with the samples and services that its builds give, whatever the file says: medians are printed beside verdicts,
 * and both have to come from the same builds. What it says of its own cost and decisions is left out for the same reason.
 */
export const fromBuilds = (read: Report): Report => {
  const { services, spent: _, ...report } = read
  const builds = byBenchmark(report.builds)
  const sampled = {
    ...report,
    benchmarks: report.benchmarks.map((each) => withSamples(each, builds.get(each.id) ?? [])),
  }
  return services === undefined ? sampled : withServices(sampled, services.runsPerMonth)
}

const withSamples = (benchmark: BenchmarkReport, builds: readonly Measurement[]): BenchmarkReport => ({
  ...benchmark,
  ...samplesOf(builds, benchmark.sampling, benchmark.base !== undefined),
})

const byBenchmark = (builds: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> => {
  const found = new Map<string, Measurement[]>()
  for (const build of builds) {
    const own = found.get(build.benchmark)
    if (own === undefined) found.set(build.benchmark, [build])
    else own.push(build)
  }
  return found
}
