import { median } from 'simple-statistics'
import type { Measurement, RemoteCacheState } from '../model.ts'
import { medianOf } from './statistics.ts'

/** What a cache in a registry did in the builds of one benchmark at one revision; all values are medians. */
export type RemoteCacheTimes = {
  readonly builds: number
  readonly wallMs: number
  readonly importMs: number
  readonly exportMs: number
  /** What is left of the time of each build. */
  readonly buildMs: number
  /** undefined: nobody counted them. */
  readonly importBytes: number | undefined
  readonly exportBytes: number
  /** Whether it is known that no step of any build came from it: where builds are faster, that is not due to the cache. */
  readonly isUnused: boolean
  readonly state: RemoteCacheState
}

/** Undefined when no build shows its times. */
export const remoteCacheTimesOf = (builds: readonly Measurement[]): RemoteCacheTimes | undefined => {
  const seen = builds.flatMap((build) => partsOf(build) ?? [])
  const [first] = seen
  if (first === undefined) return undefined
  const middle = (value: (parts: Parts) => number): number => median(seen.map(value))
  return {
    builds: seen.length,
    wallMs: middle(({ wallMs }) => wallMs),
    importMs: middle(({ importMs }) => importMs),
    exportMs: middle(({ exportMs }) => exportMs),
    buildMs: middle(({ wallMs, importMs, exportMs }) => Math.max(0, wallMs - importMs - exportMs)),
    importBytes: medianOf(seen.flatMap(({ importBytes }) => importBytes ?? [])),
    exportBytes: middle(({ exportBytes }) => exportBytes),
    isUnused: seen.every(({ isUnused }) => isUnused),
    state: first.state,
  }
}

type Parts = Omit<RemoteCacheTimes, 'builds' | 'buildMs'>

const partsOf = ({ counters, durationMs, evidence, failure }: Measurement): Parts | undefined => {
  const state = evidence?.state.remoteCache
  const [importMs, exportMs] = [counters['cacheImportMs'], counters['cacheExportMs']]
  const [importBytes, exportBytes] = [counters['cacheImportBytes'], counters['cacheExportBytes']]
  if (state === undefined || importMs === undefined || exportMs === undefined) return undefined
  if (exportBytes === undefined || failure !== undefined) return undefined
  const steps = evidence?.outcome.steps ?? []
  const isUnused = steps.length > 0 && steps.every(({ hit }) => !hit)
  return { wallMs: durationMs, importMs, exportMs, importBytes, exportBytes, isUnused, state }
}

/** Whether a build filled a cache that was empty, for those that start from it. */
export const filledCache = ({ evidence }: Measurement): boolean =>
  evidence?.state.remoteCache?.references === 0

/** What a cache gains or costs, and from what build on it would pay. */
type BreakEven = {
  /** What a build without it takes longer; negative: the cache costs time. */
  readonly gainMs: number
  /** How long a build without a cache must take for the gain to be zero; undefined: none would be long enough. */
  readonly paysFromMs: number | undefined
}

/**
 * With C for a build without cache, and B for one with it but without import I and export E: the gain is C − (I + B + E). A longer
 * build is taken to save the same share s = (C − B) / C of its time, and its cache to cost the same I + E. It then gains nothing
 * and loses nothing at (I + E) / s.
 */
export const breakEven = (
  withoutMs: number,
  { importMs, exportMs, buildMs }: Pick<RemoteCacheTimes, 'importMs' | 'exportMs' | 'buildMs'>,
): BreakEven => {
  const costMs = importMs + exportMs
  const savedShare = withoutMs > 0 ? (withoutMs - buildMs) / withoutMs : 0
  return {
    gainMs: withoutMs - buildMs - costMs,
    paysFromMs: savedShare > 0 ? costMs / savedShare : undefined,
  }
}

/** What the cache gains and from where it pays, each as the least and the most of single rounds. */
export type RoundsApart = {
  readonly rounds: number
  readonly gainMs: Range
  /** undefined: in at least one round the cache saved no work. */
  readonly paysFromMs: Range | undefined
}

type Range = readonly [least: number, most: number]

/** The break-even of each round by itself; undefined: fewer than two rounds have a build with the cache and one without it. */
export const roundsApart = (
  without: readonly Measurement[],
  builds: readonly Measurement[],
): RoundsApart | undefined => {
  const each = builds.flatMap((build) => {
    const times = remoteCacheTimesOf([build])
    const other = without.find(({ round }) => round === build.round)
    if (times === undefined || other === undefined) return []
    const known = breakEven(other.durationMs, times)
    // Where no step came from the cache, a shorter build is chance.
    return times.isUnused ? [{ ...known, paysFromMs: undefined }] : [known]
  })
  if (each.length < 2) return undefined
  const pays = each.flatMap(({ paysFromMs }) => paysFromMs ?? [])
  return {
    rounds: each.length,
    gainMs: rangeOf(each.map(({ gainMs }) => gainMs)),
    paysFromMs: pays.length < each.length ? undefined : rangeOf(pays),
  }
}

const rangeOf = (values: readonly number[]): Range => [Math.min(...values), Math.max(...values)]
