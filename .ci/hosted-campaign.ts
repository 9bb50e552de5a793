// What the workflow hosted-campaign records, as one JSON file of the parts that its jobs left.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compared, HeadKind } from '../__tests__/prove/compare.ts'
import { engines } from '../src/engines/index.ts'
import type { Environment, Report, VerdictKind } from '../src/model.ts'
import type { Examination } from '../src/preflight/examine.ts'

/** One run of the workflow. */
export type Campaign = {
  readonly schemaVersion: '1.0'
  /** ISO 8601, UTC: when the parts were put together. */
  readonly recordedAt: string
  /** The commit that was run. */
  readonly commit: string
  /** The address of the run. */
  readonly run: string
  readonly runners: readonly RunnerRecord[]
}

export type RunnerRecord = {
  /** The label of `runs-on`. */
  readonly runner: string
  /** Of the first report; absent without one. */
  readonly machine?: Environment
  readonly doctor?: Examination
  /** The engines that left a report, in the order of the program. */
  readonly engines: readonly EngineRecord[]
  readonly comparisons: Readonly<Partial<Record<HeadKind, readonly Compared[]>>>
  /** The parts whose jobs left no result. */
  readonly missing: readonly string[]
}

type EngineRecord = {
  readonly engine: string
  readonly versions: Readonly<Record<string, string>>
  readonly verdict: VerdictKind
  /** Milliseconds, by scenario; a scenario without a valid build is absent. */
  readonly medians: Readonly<Record<string, number>>
  readonly builds: number
  readonly failed: number
  /** Builds whose cache state did not hold. */
  readonly lost: number
}

/** About the run itself, from the environment of its last job. */
type Origin = Pick<Campaign, 'recordedAt' | 'commit' | 'run'>

export const runners = ['ubuntu-24.04', 'ubuntu-24.04-arm'] as const

const engineNames: readonly string[] = Object.keys(engines)
const headKinds: readonly HeadKind[] = ['alike', 'heavier']

/** Every part that a runner is expected to leave, each in a folder `hosted-RUNNER-PART`. */
export const partsOfRunner: readonly string[] = ['doctor', ...engineNames, ...headKinds]

/** Puts the parts together. What is missing is named, never filled in. */
export const campaignOf = (folder: string, origin: Origin): Campaign => ({
  schemaVersion: '1.0',
  ...origin,
  runners: runners.map((runner) => recordOf(folder, runner)),
})

const recordOf = (folder: string, runner: string): RunnerRecord => {
  const read = (part: string, file: string): unknown =>
    readPart(join(folder, `hosted-${runner}-${part}`, file))
  const reports = engineNames.map((name) => [name, read(name, 'report.json') as Report | undefined] as const)
  const doctor = read('doctor', 'doctor.json') as Examination | undefined
  const comparisons = headKinds.map(
    (kind) => [kind, read(kind, 'comparisons.json') as readonly Compared[] | undefined] as const,
  )
  const parts = [['doctor', doctor] as const, ...reports, ...comparisons]
  const machine = reports.find(([, report]) => report !== undefined)?.[1]?.environment
  return {
    runner,
    ...(machine === undefined ? {} : { machine }),
    ...(doctor === undefined ? {} : { doctor }),
    engines: reports.flatMap(([name, report]) => (report === undefined ? [] : [engineRecord(name, report)])),
    comparisons: Object.fromEntries(comparisons.filter(([, found]) => found !== undefined)),
    missing: parts.filter(([, found]) => found === undefined).map(([name]) => name),
  }
}

/** Undefined for a file that does not exist or was cut off. */
const readPart = (path: string): unknown => {
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const engineRecord = (
  engine: string,
  { engines: facts, verdict, benchmarks, builds }: Report,
): EngineRecord => ({
  engine,
  versions: facts.find(({ name }) => name === engine)?.versions ?? {},
  verdict: verdict.kind,
  medians: Object.fromEntries(
    benchmarks.flatMap(({ scenario, head }) =>
      head.medianMs === undefined ? [] : [[scenario, head.medianMs]],
    ),
  ),
  builds: builds.length,
  failed: builds.filter(({ failure }) => failure !== undefined).length,
  lost: builds.filter(({ excluded }) => excluded === 'state-lost').length,
})
