import { isAttempt } from '../../../analysis/attempts.ts'
import type { Measurement, Report } from '../../../model.ts'

/** The builds of a report by benchmark, in order: looking for them once each would take for ever with many benchmarks. */
export type BuildsByBenchmark = ReadonlyMap<string, readonly Measurement[]>

/** The builds that were meant for samples, without warm-ups. */
export const buildsByBenchmark = ({ builds }: Report): BuildsByBenchmark => {
  const found = new Map<string, Measurement[]>()
  for (const build of builds) {
    if (!isAttempt(build)) continue
    const own = found.get(build.benchmark)
    if (own === undefined) found.set(build.benchmark, [build])
    else own.push(build)
  }
  return found
}
