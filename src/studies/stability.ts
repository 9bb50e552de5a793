import { isCounted } from '../analysis/attempts.ts'
import { pairsNeeded } from '../analysis/limits.ts'
import { duration } from '../analysis/numbers.ts'
import { percentileOf, standardDeviationOf } from '../analysis/statistics.ts'
import { rootPrefix } from '../engines/install/rights.ts'
import { dropCaches } from '../host/drop-caches.ts'
import { allowedProcessors, pinProcess } from '../host/process/affinity.ts'
import { cgroupOf } from '../host/process/cgroups.ts'
import { buildProcesses, childrenOf } from '../host/process/run-processes.ts'
import { daemonOf } from '../measure/pin.ts'
import type { Measurement, StudyColumn, StudyRow } from '../model.ts'
import { list } from '../report/numbers.ts'
import { type Place, placesOf } from './places.ts'
import type { Cell, ColumnValues, Scope, Study } from './study.ts'
import { type Around, timedBuilds } from './timed-build.ts'

const asItIs = 'as it is'
const coldPageCache = 'cold page cache'
const pinned = 'pinned'

const columns: readonly StudyColumn[] = [
  { name: 'deviationShare', title: 'sd of median', unit: 'share' },
  { name: 'P95Share', title: 'P95 over P50', unit: 'share' },
  { name: 'processors', title: 'processors', unit: 'count' },
]

/** How much times scatter on this machine, and what keeps them closer together. */
export const stability: Study = {
  name: 'stability',
  text: 'How far apart are times of the same build, and what do pinning and a cold page cache change?',
  axis: 'isolation',
  article: '4.4',
  values: [asItIs, coldPageCache, pinned],
  reference: asItIs,
  rounds: 6,
  defaults: {
    engines: 'usual',
    fixtures: ['tiny'],
    strategies: ['cache-mounts'],
    scenarios: ['cold', 'warm', 'source-change'],
  },
  forContext: true,
  columns,
  cells: (scope) =>
    placesOf(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf(scope, place, value))),
  advise: (rows) => adviseScatter(rows),
}

const cellsOf = ({ scenarios }: Scope, { engine, project }: Place, value: string): readonly Cell[] => {
  const around = arounds[value]
  return timedBuilds(
    { value, group: `${engine} ${project.id}`, engine, project, scenarios },
    {
      key: `${engine} (${value})`,
      ...(around !== undefined && { around }),
      columns: async (builds) => ({ ...scatterOf(builds), processors: processorsFor(value).length }),
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

/** Pins this program, whose children inherit it, and the daemons of the study; afterwards they may use all again. */
const withPins: Around = async (build, { host, folder }, engine) => {
  const [all, some] = [processorsFor(asItIs), processorsFor(pinned)]
  if (some.length === all.length) throw new Error('there is only one processor')
  if (daemonOf(engine) === 'not-ours')
    throw new Error('its daemon was not started by this study, and such a daemon is never changed')
  const query = { self: process.pid, group: cgroupOf(folder.path), withForeign: false }
  const before = new Set(childrenOf(process.pid))
  const pids = [process.pid, ...buildProcesses({ ...query, before }).map(({ pid }) => pid)]
  const pinAll = async (processors: readonly number[]): Promise<void> => {
    for (const pid of pids) await pinProcess(host, pid, processors)
  }
  await pinAll(some)
  try {
    if (allowedProcessors('self')?.length !== some.length)
      throw new Error('taskset could not pin this program')
    return await build()
  } finally {
    await pinAll(all)
  }
}

const arounds: Readonly<Record<string, Around>> = {
  [coldPageCache]: withColdPageCache,
  [pinned]: withPins,
}

/** What the process may use before anything is pinned. */
const allProcessors = allowedProcessors('self') ?? []

/** Pinned builds leave the first processor to everything else; of two they have the second. */
const processorsFor = (value: string): readonly number[] =>
  value === pinned && allProcessors.length > 1 ? allProcessors.slice(1) : allProcessors

/** By how much the times of a cell scatter, each as a share of their median; known from six builds on. */
export const scatterOf = (builds: readonly Measurement[]): ColumnValues => {
  const timesMs = builds.filter(isCounted).map(({ durationMs }) => durationMs)
  const [middle, slow] = [percentileOf(timesMs, 0.5), percentileOf(timesMs, 0.95)]
  const deviation = standardDeviationOf(timesMs)
  if (timesMs.length < pairsNeeded || middle === undefined || slow === undefined || deviation === undefined) {
    const unknown = `needs ${pairsNeeded} builds, has ${timesMs.length}`
    return { deviationShare: { unknown }, P95Share: { unknown } }
  }
  return { deviationShare: deviation / middle, P95Share: slow / middle }
}

/** The article claims a standard deviation of at most 8 ms. */
const claimedMs = 8

/** Whether the claim holds anywhere, and whether a value halves the scatter of a scenario or more. */
const adviseScatter = (rows: readonly StudyRow[]): readonly string[] => {
  const known = rows.flatMap((row) => {
    const deviationMs = standardDeviationOf(row.sample?.samplesMs ?? [])
    const isEnough = (row.sample?.samplesMs.length ?? 0) >= pairsNeeded
    return deviationMs === undefined || !isEnough ? [] : [{ row, deviationMs }]
  })
  const [least] = known.toSorted((one, other) => one.deviationMs - other.deviationMs)
  if (least === undefined) return []
  const holds = known.filter(({ deviationMs }) => deviationMs <= claimedMs)
  const claim =
    holds.length === 0
      ? `No row has a standard deviation of ${claimedMs} ms or less; the smallest is ${duration(least.deviationMs)} (${nameOf(least.row)}).`
      : `${holds.length} of ${known.length} rows have a standard deviation of ${claimedMs} ms or less.`
  return [claim, ...[pinned, coldPageCache].flatMap((value) => isolationSentence(known, value) ?? [])]
}

type Scatter = { readonly row: StudyRow; readonly deviationMs: number }

/** What a value does to the scatter, where both were measured often enough. */
const isolationSentence = (known: readonly Scatter[], value: string): string | undefined => {
  const changes = known.flatMap(({ row, deviationMs }) => {
    const plain = known.find(
      (each) =>
        each.row.value === asItIs && each.row.group === row.group && each.row.scenario === row.scenario,
    )
    return row.value !== value || plain === undefined || plain.deviationMs === 0
      ? []
      : [{ scenario: row.scenario, share: deviationMs / plain.deviationMs }]
  })
  const halved = changes.filter(({ share }) => share <= 0.5).map(({ scenario }) => scenario)
  const doubled = changes.filter(({ share }) => share >= 2).map(({ scenario }) => scenario)
  if (changes.length === 0) return undefined
  if (halved.length + doubled.length === 0)
    return `Builds with "${value}" scatter about as much as others: nowhere half as much or twice as much.`
  return [
    ...(halved.length > 0 ? [`"${value}" at least halves the scatter of ${list([...new Set(halved)])}`] : []),
    ...(doubled.length > 0
      ? [`"${value}" at least doubles the scatter of ${list([...new Set(doubled)])}`]
      : []),
  ]
    .join('; ')
    .concat('.')
}

const nameOf = ({ value, engine, project, scenario }: StudyRow): string =>
  `${value}, ${engine} ${project} ${scenario}`
