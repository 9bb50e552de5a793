import { percent } from '../../analysis/numbers.ts'
import { list, ratio } from '../../report/numbers.ts'
import { type AdvisedRow, isSlower, numberIn } from '../row-columns.ts'

/** The scenarios of the study that are not builds of a project. */
export const inLayer = 'files in a layer'
export const inMount = 'files in a cache mount'
export const cacheHits = 'cache hits'

/** What to do about storage drivers; `reference` is the one that the others are compared with. */
export const storageAdvice = (rows: readonly AdvisedRow[], reference: string): readonly string[] => [
  ...slowDrivers(rows, reference),
  ...hitRates(rows),
  ...whereCachesBelong(rows, reference),
]

const isBuild = ({ scenario }: AdvisedRow): boolean => ![inLayer, inMount, cacheHits].includes(scenario)

const slowDrivers = (rows: readonly AdvisedRow[], reference: string): readonly string[] => {
  const others = rows.filter((row) => isBuild(row) && row.value !== reference)
  const worst = others.filter(isSlower).toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0))
  const drivers = [...new Set(worst.map(({ value }) => value))]
  if (drivers.length > 0) {
    const each = drivers.flatMap((driver) => worst.find(({ value }) => value === driver) ?? [])
    return [`Use ${reference}: ${list(each.map(slower))}.`]
  }
  if (!others.some(({ low }) => low !== undefined)) return []
  return [`No driver was shown to build more slowly than ${reference}.`]
}

const slower = ({ value, engine, scenario, ratio: times, low, high }: AdvisedRow): string =>
  `${value} takes ${ratio(times ?? 1)} as long (${ratio(low ?? 1)} to ${ratio(high ?? 1)}) for ${scenario} on ${engine}`

/** Percentage points that two rates may differ by, because a build is counted in whole packages. */
const sameRate = 0.001

const hitRates = (rows: readonly AdvisedRow[]): readonly string[] => {
  const rates = rows.flatMap((row) => {
    const rate = numberIn(row, 'packageHitShare')
    return row.scenario === cacheHits && rate !== undefined ? [{ row, rate }] : []
  })
  if (new Set(rates.map(({ row }) => row.value)).size < 2) return []
  const values = rates.map(({ rate }) => rate)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (high - low <= sameRate)
    return [
      `The build cache had ${percent(high)} of the packages with every driver: Go decides by content, so a driver changes how long a hit takes, not whether it is one.`,
    ]
  const shown = rates.map(({ row, rate }) => `${row.value} on ${row.engine} ${percent(rate)}`)
  return [
    `The rate of hits differs (${list(shown)}), which a driver alone cannot cause: check whether the cache mounts were kept.`,
  ]
}

/** A driver that is this much slower in a layer, and no slower than that in a mount, is worth going around. */
const [muchSlower, aboutEqual] = [2, 1.5] as const

const whereCachesBelong = (rows: readonly AdvisedRow[], reference: string): readonly string[] => {
  const read = (engine: string, value: string, scenario: string): number | undefined => {
    const row = rows.find(
      (each) => each.engine === engine && each.value === value && each.scenario === scenario,
    )
    return row === undefined ? undefined : numberIn(row, 'readP50Us')
  }
  const helped = rows.filter(({ value, engine, scenario }) => {
    if (scenario !== inLayer || value === reference) return false
    const times = (where: string): number =>
      (read(engine, value, where) ?? Number.NaN) / (read(engine, reference, where) ?? Number.NaN)
    return times(inLayer) >= muchSlower && times(inMount) <= aboutEqual
  })
  const drivers = [...new Set(helped.map(({ value }) => value))]
  if (drivers.length === 0) return []
  return [
    `With ${list(drivers)}, keep Go's caches in cache mounts and not in layers: a cache mount bypasses the driver, and reading files there took about as long as with ${reference}.`,
  ]
}
