import { percent } from '../../analysis/numbers.ts'
import type { StudyRow } from '../../model.ts'
import { count, list } from '../../report/numbers.ts'
import {
  type Compared,
  comparedIn,
  directionOf,
  isSlower,
  slowerText,
  slowestOf,
  timesText,
} from '../parts/compared.ts'
import { numberIn } from '../parts/row-columns.ts'

/** The scenarios of the study that are not builds of a project. */
export const inLayer = 'files in a layer'
export const inMount = 'files in a cache mount'
export const cacheHits = 'cache hits'

/** What to do about storage drivers; `reference` is the one that the others are compared with. */
export const storageAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => [
  ...slowDrivers(rows, reference),
  ...hitRates(rows),
  ...whereCachesBelong(rows, reference),
]

const isBuild = ({ scenario }: StudyRow): boolean => ![inLayer, inMount, cacheHits].includes(scenario)

const slowDrivers = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const compared = comparedIn(rows).filter(isBuild)
  if (compared.length === 0) return []
  const drivers = [...new Set(compared.map(({ value }) => value))]
  const slow = drivers.flatMap((driver) => slowestOf(compared.filter(({ value }) => value === driver)) ?? [])
  const faster = compared.filter((row) => directionOf(row) === 'faster')
  if (slow.length === 0)
    return [
      faster.length === 0
        ? `No difference in builds is shown between ${reference} and ${list(drivers)} (${count(compared.length, 'row')}).`
        : `Against ${reference}, ${fasterText(compared, faster)}.`,
    ]
  const each = slow.map((row) => {
    const own = compared.filter(({ value }) => value === row.value)
    return `${row.value} is ${slowerText(own)}, most for ${row.scenario} of ${row.project} on ${row.engine} with ${timesText(row)}`
  })
  return [`${faster.length === 0 ? `Use ${reference}: ` : `Against ${reference}, `}${each.join('; ')}.`]
}

/** As in `vfs is faster in 1 of 2 rows`, of each driver that is. */
const fasterText = (compared: readonly Compared[], faster: readonly Compared[]): string =>
  [...new Set(faster.map(({ value }) => value))]
    .map(
      (driver) =>
        `${driver} is faster in ${numberOf(faster, driver)} of ${count(numberOf(compared, driver), 'row')}`,
    )
    .join('; ')

const numberOf = (rows: readonly Compared[], driver: string): number =>
  rows.filter(({ value }) => value === driver).length

/** Shares that differ by less are the same: a build is counted in whole packages. */
const sameShare = 0.001

/** Driver against driver, on one engine and for one project: another project has other packages. */
const hitRates = (rows: readonly StudyRow[]): readonly string[] => {
  const known = rows.flatMap((row) => {
    const share = numberIn(row, 'packageHitShare')
    return row.scenario === cacheHits && share !== undefined ? [{ row, share }] : []
  })
  const groups = [...new Set(known.map(({ row }) => row.group))]
    .map((group) => known.filter(({ row }) => row.group === group))
    .filter((own) => own.length > 1)
  const differing = groups.filter((own) => spreadOf(own) > sameShare)
  if (groups.length === 0) return []
  const placeOf = placesOf(known.map(({ row }) => row))
  if (differing.length === 0) {
    const shown = groups.flatMap((own) => {
      const [first] = own
      const drivers = list(own.map(({ row }) => row.value))
      return first === undefined ? [] : [`${percent(first.share)} ${placeOf(first.row)} with ${drivers}`]
    })
    return [
      `Between these drivers, Go's share of packages from its cache does not differ: ${shown.join('; ')}. What is a hit does not depend on them.`,
    ]
  }
  const shown = differing.flat().map(({ row, share }) => `${row.value} ${placeOf(row)} ${percent(share)}`)
  return [
    `Go did not find the same share of its packages in its cache with every driver (${list(shown)}): look at whether its cache mounts were kept.`,
  ]
}

/** As in `on podman`, with the project where there are several. */
const placesOf = (rows: readonly StudyRow[]): ((row: StudyRow) => string) => {
  const isOne = new Set(rows.map(({ project }) => project)).size === 1
  return ({ engine, project }) => (isOne ? `on ${engine}` : `for ${project} on ${engine}`)
}

const spreadOf = (known: readonly { readonly share: number }[]): number => {
  const shares = known.map(({ share }) => share)
  return Math.max(...shares) - Math.min(...shares)
}

/** A driver that is surely slower in a layer and not shown to be slower in a mount, on one engine. */
const whereCachesBelong = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const compared = comparedIn(rows)
  const helped = compared.filter((row) => {
    const mounted = compared.find(
      ({ value, engine, scenario }) => value === row.value && engine === row.engine && scenario === inMount,
    )
    return row.scenario === inLayer && isSlower(row) && mounted !== undefined && !isSlower(mounted)
  })
  if (helped.length === 0) return []
  const shown = helped.map((row) => `${timesText(row)} with ${row.value} on ${row.engine}`)
  return [
    `Keep Go's caches in cache mounts and not in layers: compared with ${reference}, operations on files in a layer took ${list(shown)}, and in a cache mount no slowdown is shown.`,
  ]
}
