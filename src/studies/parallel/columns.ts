import { isAttempt, isCounted } from '../../analysis/attempts.ts'
import { pairsNeeded } from '../../analysis/limits.ts'
import { medianOf, percentileOf } from '../../analysis/statistics.ts'
import type { Measurement } from '../../model.ts'
import { mostAdded } from '../parts/added-memory.ts'
import { known } from '../parts/hits.ts'
import { whyOpenEnded } from '../parts/open-ended.ts'
import type { ColumnValue, ColumnValues } from '../study.ts'

const minuteMs = 60_000

/** What builds at once came to, from all builds of a cell; `benchmarks`: one for each that ran at the same time. */
export const columnsOf = (builds: readonly Measurement[], benchmarks: readonly string[]): ColumnValues => {
  const counted = builds.filter(isCounted)
  const [first] = benchmarks
  const batches = counted.filter(({ benchmark }) => benchmark === first)
  const wholeMs = medianOf(batches.flatMap(({ counters }) => counters['atOnceMs'] ?? []))
  return {
    imagesPerMinute: known(
      wholeMs === undefined ? undefined : (benchmarks.length * minuteMs) / wholeMs,
      'no build gave a time',
    ),
    oneBuildP95Ms: whyOpenEnded(builds) ?? slowOf(counted.map(({ durationMs }) => durationMs)),
    addedMemoryBytes: mostAdded(counted, {
      before: 'atOnceMemoryBeforeBytes',
      peak: 'atOnceMemoryPeakBytes',
    }),
    failedBuilds: builds.filter((build) => isAttempt(build) && build.failure !== undefined).length,
  }
}

const slowOf = (timesMs: readonly number[]): ColumnValue =>
  timesMs.length < pairsNeeded
    ? { unknown: `needs ${pairsNeeded} builds, has ${timesMs.length}` }
    : known(percentileOf(timesMs, 0.95), 'no build gave a time')
