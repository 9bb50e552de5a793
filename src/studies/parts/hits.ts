import { isCounted } from '../../analysis/attempts.ts'
import { medianOf } from '../../analysis/statistics.ts'
import type { Measurement, StudyColumn } from '../../model.ts'
import type { ColumnValue, ColumnValues } from '../study.ts'

/** What builds found in caches. */
export const hitColumns: readonly StudyColumn[] = [
  { name: 'stepHitShare', title: 'steps from cache', unit: 'share' },
  { name: 'packageHitShare', title: 'packages from cache', unit: 'share' },
  { name: 'compiledPackages', title: 'compiled', unit: 'count' },
]

/** Medians over the counted builds: shares of the steps and of the needed packages that were not built again. */
export const hitsOf = (builds: readonly Measurement[]): ColumnValues => {
  const outcomes = builds.filter(isCounted).flatMap(({ evidence }) => evidence?.outcome ?? [])
  const steps = outcomes.flatMap(({ steps: all }) =>
    all.length === 0 ? [] : [all.filter(({ hit }) => hit).length / all.length],
  )
  const compiled = outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? [])
  const hits = outcomes.flatMap(({ packagesNeeded, packagesCompiled }) =>
    packagesNeeded === undefined || packagesNeeded === 0 || packagesCompiled === undefined
      ? []
      : [1 - packagesCompiled / packagesNeeded],
  )
  const noGraph = 'no build recorded what Go compiled'
  return {
    stepHitShare: known(medianOf(steps), 'no build showed its steps'),
    packageHitShare: known(medianOf(hits), noGraph),
    compiledPackages: known(medianOf(compiled), noGraph),
  }
}

/** A number, or why there is none. */
export const known = (value: number | undefined, otherwise: string): ColumnValue =>
  value ?? { unknown: otherwise }
