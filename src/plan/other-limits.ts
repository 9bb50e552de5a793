import { refuseAll } from '../inputs/error.ts'
import type { Thresholds } from '../inputs/inputs.ts'
import type { PerBenchmark } from '../inputs/amounts.ts'
import type { Benchmark, Limits } from '../model.ts'
import { overrideFor } from './gated.ts'

type Limited = Pick<Benchmark, 'id' | 'limits'>

/** Inputs that give a value for all benchmarks, and not only for single ones. */
export type GivenForAll = Readonly<Record<keyof Thresholds, boolean>>

/** The limits of a benchmark that has some already: only what is given takes their place. */
export const otherLimits = ({ id, limits }: Limited, thresholds: Thresholds, forAll: GivenForAll): Limits => {
  const value = (name: keyof Thresholds, before: number): number => {
    const given: PerBenchmark = thresholds[name]
    return overrideFor(given, id) ?? (forAll[name] ? given.value : before)
  }
  return {
    failThreshold: value('fail', limits.failThreshold),
    warnThreshold: value('warn', limits.warnThreshold),
    minDeltaMs: value('minDeltaMs', limits.minDeltaMs),
    ...(limits.noiseFloor !== undefined && { noiseFloor: limits.noiseFloor }),
  }
}

/** Throws when the given limits do not go with those that stay. */
export const checkOtherLimits = (
  benchmarks: readonly Limited[],
  thresholds: Thresholds,
  forAll: GivenForAll,
): void => {
  const problems = benchmarks.flatMap((benchmark) => {
    const { id } = benchmark
    const { failThreshold: fail, warnThreshold: warn } = otherLimits(benchmark, thresholds, forAll)
    const isGiven = (['fail', 'warn'] as const).some(
      (name) => forAll[name] || overrideFor(thresholds[name], id) !== undefined,
    )
    return isGiven && warn > fail
      ? [
          `warn-threshold: is ${inPercent(warn)} for ${id} and must not be above fail-threshold, ${inPercent(fail)}; give both`,
        ]
      : []
  })
  refuseAll(problems)
}

const inPercent = (ratio: number): string => `${Number((ratio * 100).toFixed(4))}%`
