import { median } from 'simple-statistics'
import { isCounted } from '../../analysis/attempts.ts'
import { duration } from '../../analysis/numbers.ts'
import {
  breakEven,
  filledCache,
  type RemoteCacheTimes,
  remoteCacheTimesOf,
  roundsApart,
  type RoundsApart,
} from '../../analysis/remote-cache.ts'
import type { BenchmarkReport, Measurement, RemoteCacheState, Report, Revision } from '../../model.ts'
import { count, list, megabytes } from '../numbers.ts'
import { besideOf, buildsOf, isCompared } from '../selection.ts'

type Shown = Pick<Report, 'benchmarks' | 'builds'>

/**
 * What caches in a registry cost and gained, a line of plain text for each benchmark and revision, and what led to the
 * registry; empty when no build had one.
 */
export const remoteCacheLines = (report: Report): readonly string[] => {
  const revisions: readonly Revision[] = isCompared(report) ? ['base', 'head'] : ['head']
  const found = report.benchmarks.flatMap((benchmark) =>
    revisions.flatMap((revision) => {
      const times = remoteCacheTimesOf(countedOf(report, benchmark.id, revision))
      if (times === undefined) return []
      const name = isCompared(report) ? `${benchmark.id} (${revision})` : benchmark.id
      const told = [
        partsLine(times),
        ...(firstExport(report, benchmark, revision, times.state.bytes) ?? []),
        gainLine(report, benchmark, revision, times),
      ]
      const { engine } = benchmark
      return [{ engine, terms: termsLine(times.state), line: `${name}: ${told.join(' ')}` }]
    }),
  )
  return [...found.map(({ line }) => line), ...termsLines(found)]
}

/** One line, unless engines fill their caches in different ways, as they do where nobody says what is pushed. */
const termsLines = (
  found: readonly { readonly engine: string; readonly terms: string }[],
): readonly string[] => {
  const all = [...new Set(found.map(({ terms }) => terms))]
  if (all.length < 2) return all
  return all.map((terms) => {
    const engines = found.filter((each) => each.terms === terms).map(({ engine }) => engine)
    return `${list([...new Set(engines)])}: ${terms}`
  })
}

const partsLine = (times: RemoteCacheTimes): string => {
  const { builds, importMs, importBytes, buildMs, exportMs, exportBytes } = times
  const down = importBytes === undefined ? '' : ` (${megabytes(importBytes)})`
  const up = megabytes(exportBytes)
  return (
    `import ${duration(importMs)}${down}, build ${duration(buildMs)}, export ${duration(exportMs)} (${up}), ` +
    `each the median of ${count(builds, 'build')}.`
  )
}

const gainLine = (
  report: Shown,
  benchmark: BenchmarkReport,
  revision: Revision,
  times: RemoteCacheTimes,
): string => {
  // The builder was empty: a difference to a build without the cache would be chance.
  if (times.isUnused)
    return `No step came from it, so it would pay for no build; here it costs ${duration(times.importMs + times.exportMs)}.`
  const without = withoutCache(report, benchmark, revision)
  if (without === undefined) return 'What a build without the cache takes is not known.'
  const { gainMs, paysFromMs } = breakEven(without.ms, times)
  const pays =
    paysFromMs === undefined
      ? 'as it saves no work, it would pay for no build'
      : `the cache pays from ${duration(paysFromMs)} of build on, if a longer one saved the same share`
  const told = `Without it ${duration(without.ms)} (${without.source}): ${pays}; here it ${effectOf(gainMs, gainMs)}.`
  const apart = roundsApart(without.builds, countedOf(report, benchmark.id, revision))
  return `${told} ${scatterOf(apart)}`
}

const effectOf = (leastMs: number, mostMs: number): string => {
  if (leastMs >= 0) return `saves ${rangeText(leastMs, mostMs)}`
  if (mostMs < 0) return `costs ${rangeText(-mostMs, -leastMs)}`
  return `costs up to ${duration(-leastMs)} or saves up to ${duration(mostMs)}`
}

/** How far single rounds are apart, because medians of a few builds show nothing of that. */
const scatterOf = (apart: RoundsApart | undefined): string => {
  if (apart === undefined) return 'How far these figures scatter is not known.'
  const { rounds, gainMs, paysFromMs } = apart
  const pays =
    paysFromMs === undefined
      ? 'in at least one it would pay for no build'
      : `it pays from ${rangeText(...paysFromMs)} of build on`
  return `Round by round (${rounds}), ${pays}, and here it ${effectOf(...gainMs)}.`
}

const rangeText = (leastMs: number, mostMs: number): string =>
  [...new Set([duration(leastMs), duration(mostMs)])].join(' to ')

const countedOf = (report: Pick<Report, 'builds'>, id: string, revision: Revision): readonly Measurement[] =>
  buildsOf(report, id, revision).filter(isCounted)

/** Cold builds, else the one that filled the cache, without what it pushed. */
const withoutCache = (
  { benchmarks, builds }: Shown,
  { id, engine, project }: BenchmarkReport,
  revision: Revision,
): WithoutCache | undefined => {
  const cold = benchmarks.find(
    (each) => each.engine === engine && each.project === project && each.scenario === 'cold',
  )
  const samples = (cold === undefined ? [] : countedOf({ builds }, cold.id, revision)).filter(
    ({ failure }) => failure === undefined,
  )
  const times = samples.map(({ durationMs }) => durationMs)
  if (times.length > 0)
    return { ms: median(times), source: `cold, ${count(times.length, 'build')}`, builds: samples }
  const fill = fillOf(builds, id, revision)
  const exportMs = fill?.counters['cacheExportMs']
  return fill === undefined || exportMs === undefined
    ? undefined
    : {
        ms: Math.max(0, fill.durationMs - exportMs),
        source: 'the build that filled it, less its export',
        builds: [],
      }
}

type WithoutCache = {
  readonly ms: number
  readonly source: string
  /** Those that have a round in common with builds from the cache. */
  readonly builds: readonly Measurement[]
}

/**
 * What it took to fill the cache; undefined: no build shows that. Podman and Buildah remember where they pushed a layer, and have the
 * registry take it over from there instead of pushing it again.
 */
const firstExport = (
  { builds }: Shown,
  { id }: BenchmarkReport,
  revision: Revision,
  heldBytes: number,
): readonly string[] | undefined => {
  const { cacheExportMs: ms, cacheExportBytes: bytes } = fillOf(builds, id, revision)?.counters ?? {}
  if (ms === undefined || bytes === undefined) return undefined
  const moved = `took ${duration(ms)} (${megabytes(bytes)})`
  return bytes >= heldBytes * wholeFrom
    ? [`The first export, of all it holds, ${moved}.`]
    : [
        `The first export ${moved}; the cache holds ${megabytes(heldBytes)}, of which other builds of this run had pushed the rest.`,
      ]
}

/** Manifests are counted a little differently by each client. */
const wholeFrom = 0.95

const fillOf = (builds: readonly Measurement[], id: string, revision: Revision): Measurement | undefined =>
  besideOf(builds, id).find(
    (each) =>
      each.revision === revision &&
      each.failure === undefined &&
      each.evidence?.state.holds === true &&
      filledCache(each),
  )

/** The limits are ours, so the figures are those of no hosted registry, and of no hosted Actions cache. */
const termsLine = ({ kind, mode, options = [], bytesPerSecond, roundTripMs }: RemoteCacheState): string => {
  const filled = `is filled with ${[`mode=${mode}`, ...options].join(',')}`
  if (bytesPerSecond === undefined || roundTripMs === undefined)
    return (
      `The cache of remote-cache is a folder on this machine and ${filled}: what brings such a folder to a hosted runner, and ` +
      'saves it there, is in no figure.'
    )
  const [place, other] =
    kind === 'gha'
      ? ['Actions cache of remote-cache is a server of this run', 'of the one of GitHub']
      : ['registry of remote-cache is', 'of a hosted registry']
  return (
    `The ${place} on this machine, behind a line of ${megabytes(bytesPerSecond)}/s each way and ` +
    `${duration(roundTripMs)} a round trip (cache-link), and ${filled}: these are times of that line, not ${other}.`
  )
}
