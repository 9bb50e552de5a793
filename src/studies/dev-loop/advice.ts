import { duration } from '../../analysis/numbers.ts'
import { ratio } from '../../report/numbers.ts'
import { type AdvisedRow, isSlower, numberIn } from '../row-columns.ts'

/** What to do about developing in containers. Each rule looks at the numbers of the rows and says nothing without them. */
export const devLoopAdvice = (rows: readonly AdvisedRow[]): readonly string[] =>
  [keepCache(rows), cacheInContainer(rows), forDebugger(rows)].flatMap((sentence) => sentence ?? [])

/** The engine on which the value costs most, surely slower than the reference. */
const slowest = (rows: readonly AdvisedRow[], value: string): AdvisedRow | undefined =>
  rows
    .filter((row) => row.value === value && isSlower(row))
    .toSorted((one, other) => (other.low ?? 0) - (one.low ?? 0))[0]

const times = ({ ratio: value, low, high }: AdvisedRow): string =>
  `${ratio(value ?? 1)} (${ratio(low ?? 1)} to ${ratio(high ?? 1)})`

const keepCache = (rows: readonly AdvisedRow[]): string | undefined => {
  const row = slowest(rows, 'new-container')
  if (row === undefined) return undefined
  return `Do not build in a new container without a volume for GOCACHE: after each edit it took ${times(row)} as long on ${row.engine}, because everything is compiled again.`
}

/** Bounds that contain 1 show no difference. */
const cacheInContainer = (rows: readonly AdvisedRow[]): string | undefined => {
  const bounded = rows.filter(({ value, low }) => value === 'no-volume' && low !== undefined)
  if (bounded.length === 0) return undefined
  const slower = bounded.filter(isSlower)
  if (slower.length === 0)
    return 'As long as a container runs, no difference was shown between a volume for GOCACHE and none: the cache in the container stays too. The volume pays off when the container is replaced.'
  const [row] = slower
  return row === undefined
    ? undefined
    : `Even in a container that keeps running, a volume for GOCACHE is worth it: without one, an edit took ${times(row)} as long on ${row.engine}.`
}

const forDebugger = (rows: readonly AdvisedRow[]): string | undefined => {
  const row = rows.find(({ value, sample }) => value === 'volume-delve' && sample?.medianMs !== undefined)
  const firstMs = row === undefined ? undefined : numberIn(row, 'firstMs')
  if (row === undefined || firstMs === undefined) return undefined
  const once = `once a build of every package, ${duration(firstMs)}: Go keeps packages with other flags apart, so let both kinds of builds use one volume.`
  // With fewer rounds than a bound needs, nothing was shown either way.
  if (row.low === undefined) return `Delve's flags cost ${once}`
  const cost = isSlower(row)
    ? `cost ${times(row)} after an edit`
    : 'were not shown to cost anything after an edit'
  return `Delve's flags ${cost} on ${row.engine}, and ${once}`
}
