import { cpuScatterOf } from '../../analysis/cpu-scatter.ts'
import { pairsNeeded } from '../../analysis/limits.ts'
import { percent } from '../../analysis/numbers.ts'
import { change } from '../../analysis/reason.ts'
import type { BenchmarkReport, Report } from '../../model.ts'
import { count } from '../numbers.ts'
import { attemptsOf, isCompared, measured } from '../selection.ts'
import { intervalPromise } from './interval.ts'
import { rowName } from './labels.ts'

/** What this run could have called a regression, or how far its numbers reach; plain text, one item a line. */
export const reach = (report: Report): readonly string[] => {
  if (isCompared(report))
    return [
      ...report.benchmarks.map((each) => ofComparison(report, each)),
      ...promise(report),
      ...report.benchmarks.flatMap((each) => ofProcessors(report, each)),
    ]
  const sizes = measured(report).map(({ head }) => head.samplesMs.length)
  if (sizes.length === 0) return ['nothing: no build gave a time']
  return [
    'no difference between rows: nothing was compared',
    Math.min(...sizes) < pairsNeeded
      ? `the scatter of a row: its smallest and largest time; an interval of the median takes ${pairsNeeded} builds`
      : 'the scatter of a row: its interval holds the median in 95% of such runs',
  ]
}

const ofComparison = (report: Report, benchmark: BenchmarkReport): string => {
  const [name, { comparison }] = [rowName(report, benchmark), benchmark]
  if (comparison?.detectable !== undefined) {
    return `${name}: a slowdown above ${percent(comparison.detectable)} (${count(comparison.pairs, 'pair')})`
  }
  return `${name}: ~ (${comparison?.unknown?.['detectable'] ?? 'not judged'})`
}

/** How much the pairs scatter in time, and in the processor time of the builds, where both are known. */
const ofProcessors = (report: Report, benchmark: BenchmarkReport): readonly string[] => {
  const found = cpuScatterOf(attemptsOf(report.builds, benchmark.id), benchmark.id)
  if (found === undefined) return []
  const { wall, cpu, cpuSlowdown, pairs } = found
  const scatter = `time scatters by ${percent(wall)} from pair to pair, processor time of the build by ${percent(cpu)}`
  return [
    `${rowName(report, benchmark)}: ${scatter}; by that the head is ${change(cpuSlowdown)}, which decides nothing (${count(pairs, 'pair')})`,
  ]
}

/** What the intervals of the table promise, if there are any. */
const promise = (report: Report): readonly string[] => {
  const clause = intervalPromise(report)
  const hasInterval = report.benchmarks.some(({ comparison }) => comparison?.low !== undefined)
  return clause === undefined || !hasInterval ? [] : [`the interval of a row: ${clause}`]
}

/** What a reader may miss in these numbers, because it happened before or outside the timer. */
export const notInTheNumbers: readonly string[] = [
  'pulling images and loading the base image: done before the first timed build',
  'starting the engine and its daemon: done before; starting its client program is included',
  "a cold page cache: cold means that the engine's caches are empty; files that were read before are still in memory",
  'a cache that your CI imports (cache-from, a restored cache folder): a build starts from the state its scenario names',
  'pushing the image to a registry',
]
