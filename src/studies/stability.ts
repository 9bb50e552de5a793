import { isCounted } from '../analysis/attempts.ts'
import { pairsNeeded } from '../analysis/limits.ts'
import { medianOf, percentileOf, standardDeviationOf } from '../analysis/statistics.ts'
import { rootPrefix } from '../engines/install/rights.ts'
import { dropCaches } from '../host/drop-caches.ts'
import type { Measurement, StudyColumn } from '../model.ts'
import { type Place, placesOf } from './parts/places.ts'
import { stabilityAdvice } from './stability/advice.ts'
import { asItIs, coldPageCache, pinned, pinnedAndCold } from './stability/isolations.ts'
import { processorsFor, withPins } from './stability/pins.ts'
import { whyOpenEnded } from './parts/open-ended.ts'
import type { Cell, ColumnValue, ColumnValues, Scope, Study } from './study.ts'
import { type Around, timedBuilds } from './parts/timed-build.ts'

const columns: readonly StudyColumn[] = [
  { name: 'deviationShare', title: 'sd of the median', unit: 'share' },
  { name: 'p95Share', title: 'P95 of the median', unit: 'share' },
  { name: 'processors', title: 'processors', unit: 'count' },
]

/** How much times scatter on this machine, and what keeps them closer together. */
export const stability: Study = {
  name: 'stability',
  text: 'How far apart are times of the same build, and what do pinning and a cold page cache change?',
  axis: 'isolation',
  values: [asItIs, coldPageCache, pinned, pinnedAndCold],
  reference: asItIs,
  defaults: { scenarios: ['cold', 'warm', 'source-change'] },
  forContext: true,
  cannotHonour: () => ({ isolation: 'its values are what is isolated; name them with values' }),
  columns,
  cells: (scope) =>
    placesOf(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf(scope, place, value))),
  advise: stabilityAdvice,
}

const cellsOf = ({ scenarios }: Scope, { engine, project }: Place, value: string): readonly Cell[] => {
  const around = arounds[value]
  return timedBuilds(
    { value, group: `${engine} ${project.id}`, engine, project, scenarios },
    {
      key: `${engine} (${value})`,
      ...(around !== undefined && { around }),
      columns: async (builds) => ({ ...scatterOf(builds), processors: countFor(value) }),
    },
  )
}

const withColdPageCache: Around = async (build, { host }) => {
  const asRoot = await rootPrefix(host)
  const problem =
    asRoot === undefined ? 'it needs root, or sudo without a password' : await dropCaches(host, asRoot)
  if (problem !== undefined) throw new Error(`the page cache cannot be dropped: ${problem}`)
  return build()
}

const arounds: Readonly<Record<string, Around>> = {
  [coldPageCache]: withColdPageCache,
  [pinned]: withPins,
  [pinnedAndCold]: (build, bench, engine) =>
    withPins(() => withColdPageCache(build, bench, engine), bench, engine),
}

const countFor = (value: string): ColumnValue =>
  processorsFor(value)?.length ?? { unknown: 'the kernel does not show which processors may be used' }

/** By how much the times of a cell scatter, each as a share of their median; known from six builds on. */
export const scatterOf = (builds: readonly Measurement[]): ColumnValues => {
  const stopped = whyOpenEnded(builds)
  if (stopped !== undefined) return { deviationShare: stopped, p95Share: stopped }
  const timesMs = builds.filter(isCounted).map(({ durationMs }) => durationMs)
  const [middle, slow] = [medianOf(timesMs), percentileOf(timesMs, 0.95)]
  const deviation = standardDeviationOf(timesMs)
  if (timesMs.length < pairsNeeded || middle === undefined || slow === undefined || deviation === undefined) {
    const unknown = `needs ${pairsNeeded} builds, has ${timesMs.length}`
    return { deviationShare: { unknown }, p95Share: { unknown } }
  }
  return { deviationShare: deviation / middle, p95Share: slow / middle }
}
