import { createHash } from 'node:crypto'
import { disturbanceOf } from '../../analysis/disturbance.ts'
import { fingerprintOf } from '../../analysis/kept-floors.ts'
import { at, isRecord, listAt, parseJson, textAt } from '../../host/json.ts'
import type { Because, BenchmarkReport, CreepPoint, Report } from '../../model.ts'

/** A point as the cache of the repository keeps it, with what decides where it can be compared. */
export type StoredPoint = CreepPoint & {
  readonly benchmark: string
  /** As `since` was given. */
  readonly since: string
  /** Of machine and engine, see `environmentOf`. */
  readonly environment: string
  /** SHA-256 of the Dockerfile of the commit. */
  readonly dockerfile: string
}

/** Of one benchmark, since one ref, on one kind of machine. */
export const mostPoints = 60
/** Together. */
const mostStored = 1_000
/** Of a file with that many points, which have about 500 bytes each. */
export const largestBytes = 1_000_000

/** The points as a file keeps them, the newest of them all where there are too many. */
export const storedText = (points: readonly StoredPoint[]): string => {
  const counts = new Map<string, number>()
  const kept = points
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .filter(({ benchmark, since, environment }) => {
      const key = JSON.stringify([benchmark, since, environment])
      counts.set(key, (counts.get(key) ?? 0) + 1)
      return (counts.get(key) ?? 0) <= mostPoints
    })
  return `${JSON.stringify({ version: 1, points: kept.slice(0, mostStored).toReversed() })}\n`
}

/**
 * The points in a text that the cache had, oldest first; undefined for anything that no run wrote. Figures of others are data:
 * one that is not as it must be makes the whole text worthless.
 */
export const pointsIn = (text: string): readonly StoredPoint[] | undefined => {
  if (text.length > largestBytes) return undefined
  const content = parseJson(text)
  if (at(content, 'version') !== 1 || !Array.isArray(at(content, 'points'))) return undefined
  const listed = listAt(content, 'points')
  if (listed.length > mostStored) return undefined
  const points = listed.map(pointIn)
  return points.every((point) => point !== undefined)
    ? points.toSorted((one, other) => (one.at < other.at ? -1 : 1))
    : undefined
}

/** The points of all benchmarks of a run that was compared with its anchor. Nothing without bounds is kept, and nothing that a disturbance may explain. */
export const pointsOf = (report: Report): readonly StoredPoint[] => {
  const { creep } = report
  if (creep?.anchor === undefined) return []
  const { since, anchor } = creep
  return report.benchmarks
    .filter((each) => isMeant(report, each))
    .flatMap((benchmark) => {
      const { comparison, base, head, id, project } = benchmark
      const source = report.projects?.find((each) => each.id === project)
      const point = {
        at: report.startedAt,
        commit: source?.head.commit,
        anchor,
        anchorCommit: source?.base?.commit,
        slowdown: comparison?.slowdown,
        low: comparison?.low,
        high: comparison?.high,
        pairs: comparison?.pairs,
        anchorMs: base?.medianMs,
        headMs: head.medianMs,
        benchmark: id,
        since,
        environment: environmentOf(report, benchmark),
        dockerfile: source?.head.dockerfileSha256,
      }
      // By the rules of whoever reads it: what would not be read must not be written.
      return pointIn(point) ?? []
    })
}

/** What kept the two revisions from being built alike would be taken for creep by every later run. */
const misleading: readonly Because[] = ['image-moved', 'not-cold', 'state-lost', 'state-lost-in-one']

/** The verdict of a disturbed benchmark names the disturbance only where that withheld something. */
const isMeant = ({ builds }: Report, { comparison, id, limits }: BenchmarkReport): boolean =>
  comparison !== undefined &&
  !misleading.includes(comparison.verdict.because) &&
  disturbanceOf(builds, id, limits) === undefined

/** A hash of what decides how fast builds are beside the project: machine, engine and isolation. */
export const environmentOf = (
  { environment, engines, isolation = {} }: Pick<Report, 'environment' | 'engines' | 'isolation'>,
  { engine: name }: Pick<BenchmarkReport, 'engine'>,
): string => {
  const engine = engines.find((each) => each.name === name)
  const kinds = Object.keys(isolation).toSorted()
  const facts =
    engine === undefined ? {} : fingerprintOf(environment, engine, kinds.length === 0 ? 'none' : kinds)
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
}

const isCommit = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
const isTime = (text: string): boolean =>
  text.length <= 40 && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text)
const isRef = (text: string): boolean => text.length <= 250
const isId = (text: string): boolean => text.length <= 2_000
const isHash = (text: string): boolean => /^[0-9a-f]{16,64}$/.test(text)

/** By the rules of the schema; undefined for anything else. */
const pointIn = (value: unknown): StoredPoint | undefined => {
  if (!isRecord(value)) return undefined
  const text = (name: string, isRight: (text: string) => boolean): string | undefined => {
    const found = textAt(value, name)
    return found !== undefined && isRight(found) ? found : undefined
  }
  const number = (name: string, least: number, most: number): number | undefined => {
    const found = value[name]
    return typeof found === 'number' && found >= least && found <= most ? found : undefined
  }
  const pairs = number('pairs', 1, 1_000)
  const found = {
    at: text('at', isTime),
    commit: text('commit', isCommit),
    anchor: text('anchor', isRef),
    anchorCommit: text('anchorCommit', isCommit),
    slowdown: number('slowdown', -0.999_999, 1_000),
    low: number('low', -1, 1_000),
    high: number('high', -0.999_999, 1_000_000),
    pairs: Number.isInteger(pairs) ? pairs : undefined,
    anchorMs: number('anchorMs', 0.001, 1_000_000_000),
    headMs: number('headMs', 0.001, 1_000_000_000),
    benchmark: text('benchmark', isId),
    since: text('since', isRef),
    environment: text('environment', isHash),
    dockerfile: text('dockerfile', isHash),
  }
  return isWhole(found) ? found : undefined
}

type Found = { readonly [Name in keyof StoredPoint]: StoredPoint[Name] | undefined }

const isWhole = (found: Found): found is StoredPoint =>
  Object.values(found).every((value) => value !== undefined)
