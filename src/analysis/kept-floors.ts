import { utcMs } from './utc.ts'
import type { Benchmark, EngineFacts, Environment, NoiseFloor } from '../model.ts'

/** What a noise floor depends on besides the project: facts by their names. */
export type Fingerprint = Readonly<Record<string, string>>

/** One noise floor as it is kept from one run to the next. */
export type KeptFloor = {
  /** Id of the benchmark. */
  readonly benchmark: string
  /** Name of the repository, or its folder where it is published nowhere; empty: a shipped project. */
  readonly repository: string
  /** Dockerfile, target, build arguments and the like, as digits: jobs that build one folder in two ways have a floor for each. */
  readonly settings: string
  readonly fingerprint: Fingerprint
  readonly noiseFloor: NoiseFloor
}

/** A noise floor counts for this long: machines change, and so does who else uses them. */
export const keptDays = 30
const dayMs = 24 * 3_600_000

/** Until when a noise floor counts, in ms since 1970. */
export const countsUntilMs = ({ measuredAt }: NoiseFloor): number =>
  (utcMs(measuredAt) ?? 0) + keptDays * dayMs

/** A clock may go wrong by a day; what claims to come from later would count for ever. */
export const isTooOld = ({ measuredAt }: NoiseFloor, nowMs: number): boolean => {
  const ageMs = nowMs - (utcMs(measuredAt) ?? 0)
  return !(ageMs >= -dayMs && ageMs <= keptDays * dayMs)
}

/** The machine, as far as a fingerprint says it. */
export type Machine = Pick<
  Environment,
  'os' | 'kernel' | 'architecture' | 'cpuModel' | 'cpuCount' | 'cpuQuota' | 'memoryBytes' | 'runnerImage'
>

/**
 * Machine, engine and isolation as a noise floor depends on them. Of kernel and runner image, what changes with every patch is
 * left out, so that a figure outlives the next update of the runner; load and free disk are of a moment.
 */
export const fingerprintOf = (
  machine: Machine,
  { versions, storageDriver, backingFileSystem, imageStore, rootless, vm, runtime, builder }: EngineFacts,
  isolation: 'none' | readonly string[],
  /** As `remoteCacheFact` says it; undefined: its builds have none. */
  remoteCache?: string,
): Fingerprint => {
  const facts: Readonly<Record<string, string | number | boolean | undefined>> = {
    system: machine.os,
    kernel: /^\d+\.\d+/.exec(machine.kernel)?.[0] ?? machine.kernel,
    architecture: machine.architecture,
    'processor model': machine.cpuModel,
    processors: machine.cpuCount,
    'quota of processors': machine.cpuQuota,
    'memory in GiB': Math.round(machine.memoryBytes / 2 ** 30),
    'runner image': machine.runnerImage?.split(/[\s-]/)[0],
    versions: Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .toSorted()
      .join(', '),
    'storage driver': storageDriver,
    'file system': backingFileSystem,
    'image store': imageStore,
    rootless,
    'virtual machine': vm,
    runtime,
    builder,
    isolation: isolation === 'none' ? undefined : isolation.join(', '),
    'remote cache': remoteCache,
  }
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value).slice(0, longestFact)]],
    ),
  )
}

/** Longer facts are cut. */
const longestFact = 500

/** What of the kept noise floors of one benchmark counts: the figure, or as a clause why there is none. */
type Choice = { readonly noiseFloor: NoiseFloor } | { readonly why: string }

/** The newest that was measured in this environment; undefined: none that is worth a word. */
export const choose = (
  own: readonly KeptFloor[],
  fingerprint: Fingerprint,
  nowMs: number,
): Choice | undefined => {
  const newest = own.toSorted((one, other) => timeOf(other) - timeOf(one))
  const here = newest.find((each) => differingFacts(each.fingerprint, fingerprint).length === 0)
  if (here !== undefined && !isTooOld(here.noiseFloor, nowMs)) return { noiseFloor: here.noiseFloor }
  if (here !== undefined)
    return { why: `it was measured on ${dateOf(here)}, and counts for ${keptDays} days; run calibrate again` }
  const elsewhere = newest.find(({ noiseFloor }) => !isTooOld(noiseFloor, nowMs))
  if (elsewhere === undefined) return undefined
  const differing = differingFacts(elsewhere.fingerprint, fingerprint).slice(0, mostFacts)
  return {
    why: `it was measured on ${dateOf(elsewhere)} in another environment (${differing.join('; ')}); run calibrate in this one, too`,
  }
}

const mostFacts = 2

/** `processors: 4 then, 2 now`, for each fact that is not the same. */
const differingFacts = (then: Fingerprint, now: Fingerprint): readonly string[] =>
  [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((name) => then[name] !== now[name])
    .map((name) => `${name}: ${shown(then[name])} then, ${shown(now[name])} now`)

const shown = (value = 'unknown'): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value)

const timeOf = ({ noiseFloor }: KeptFloor): number => utcMs(noiseFloor.measuredAt) ?? 0

const dateOf = ({ noiseFloor }: KeptFloor): string => noiseFloor.measuredAt.slice(0, 10)

/** What the repository of a benchmark is called among kept noise floors; only shipped projects have a strategy. */
export const repositoryOf = (
  { strategy }: Pick<Benchmark, 'strategy'>,
  name: string | undefined,
  directory: string,
): string => (strategy === undefined ? (name ?? directory) : '')

/** Those that are kept once these new ones are there: of each benchmark, way of building and environment the newest, and at most `mostKept`. */
export const keptWith = (
  before: readonly KeptFloor[],
  added: readonly KeptFloor[],
  nowMs: number,
): readonly KeptFloor[] => {
  const newest = new Map<string, KeptFloor>()
  for (const each of [...before, ...added].toSorted((one, other) => timeOf(one) - timeOf(other)))
    newest.set(
      JSON.stringify([each.repository, each.benchmark, each.settings, textOf(each.fingerprint)]),
      each,
    )
  return [...newest.values()]
    .filter(({ noiseFloor }) => !isTooOld(noiseFloor, nowMs))
    .toSorted((one, other) => timeOf(other) - timeOf(one))
    .slice(0, mostKept)
}

/** Of one run: six benchmarks on three engines, on each of ten kinds of machines. */
export const mostKept = 200

const textOf = (fingerprint: Fingerprint): readonly string[] =>
  Object.entries(fingerprint)
    .map(([name, value]) => `${name}: ${value}`)
    .toSorted()
