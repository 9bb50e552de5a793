import { isCounted } from '../../analysis/attempts.ts'
import { medianOf } from '../../analysis/statistics.ts'
import { join } from 'node:path'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { firstLineOf } from '../../host/error-text.ts'
import { handOver } from '../../host/hand-over.ts'
import { unstoppable } from '../../host/pauses.ts'
import { writeText } from '../../host/writing.ts'
import { buildPair } from '../../measure/pair.ts'
import type { ImageLook } from '../../measure/image/trial.ts'
import type { Benchmark, Measurement, PlannedProject, Scenario } from '../../model.ts'
import { benchmarkId } from '../../plan/plan.ts'
import { readIgnore } from '../../projects/context/build-inputs/ignore.ts'
import { measureContext } from '../../projects/context/differences/context-size.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import { cold } from '../../scenarios/cold.ts'
import { sourceChange } from '../../scenarios/source-change.ts'
import type { Bench } from '../bench.ts'
import { known } from '../parts/hits.ts'
import { lostAs } from '../parts/lost-build.ts'
import type { ColumnValue, ColumnValues, OpenCell } from '../study.ts'
import { silent } from '../parts/timed-build.ts'
import { vendorDockerfile, type VendorValue } from './dockerfiles.ts'
import { layOutVendorProject, type VendorProject } from './lay-out.ts'
import { bulkModule, corePath } from './tree.ts'

/** One value on one engine, for a vendor folder of one size. */
export type VendorCase = {
  readonly value: VendorValue
  readonly engine: string
  readonly megabytes: number
  /** Whether `.dockerignore` names the vendor folder. */
  readonly isIgnored: boolean
  readonly project: PlannedProject
  /** A shipped project, for its base image. */
  readonly baseProject: FixtureProject
}

/** A case whose first build went well. */
type OpenVendorCase = {
  readonly project: string
  readonly engine: RunningEngine
  readonly value: VendorValue
  /** What a build takes of the context. */
  readonly taken: ColumnValues
}

/** Lays the case out and warms it up, once for all of its cells. An error is the reason why it cannot be built. */
export const openVendorCase = (wanted: VendorCase): ((bench: Bench) => Promise<OpenVendorCase>) => {
  let opened: Promise<OpenVendorCase> | undefined
  return (bench) => (opened ??= openCase(bench, wanted))
}

const openCase = async (bench: Bench, wanted: VendorCase): Promise<OpenVendorCase> => {
  const { value, project, baseProject } = wanted
  const engine = bench.engine(wanted.engine)
  const { recipe } = await bench.checkout(engine, baseProject)
  const { contextDir, modules } = await vendorProject(bench, wanted.megabytes)
  const dockerfile = await writeDockerfile(bench, wanted)
  await handOver(bench.host, [contextDir, dockerfile], engine.runsAs)
  if (value === 'modules') await engine.loadImage(modules)
  const image = value === 'modules' ? { MODULES_IMAGE: modules.reference } : {}
  const buildArgs = { ...baseImageOf(recipe.buildArgs), ...image }
  const checkout = {
    recipe: { ...recipe, contextDir, dockerfile, buildArgs },
    editFiles: ['main.go', `vendor/${bulkModule.path}/${corePath}`],
    evidenceStage: 'evidence',
  }
  bench.enter(engine.facts.name, engine, project, checkout)
  const opened = { project: project.id, engine, value, taken: await takenBy(contextDir, dockerfile) }
  const { own: measurement } = await build(bench, opened, cold, 0)
  await bench.keep([{ ...measurement, excluded: 'warm-up' }])
  if (measurement.failure !== undefined) throw new Error(firstLineOf(measurement.failure.message))
  return opened
}

/** One scenario of a case. */
export const openVendorCell = (bench: Bench, opened: OpenVendorCase, scenario: Scenario): OpenCell => {
  const isVendorEdit = scenario.edit === 'source' && scenario.name !== sourceChange.name
  if (isVendorEdit && opened.value === 'modules')
    throw new Error('modules are not in the context: a change of one is another version in go.mod')
  let change: ColumnValue | undefined
  return {
    take: async (round) => {
      bench.context.edits.set(opened.project, isVendorEdit ? 1 : 0)
      const built = await build(bench, opened, scenario, round)
      const { own, builds } = built
      if (!built.complete) return lostAs(own, builds)
      const { durationMs } = own
      if (scenario.edit === 'none') return { kind: 'time', durationMs, builds }
      const seen = changeIn(built.look, opened.engine)
      if (change !== 'stale') change = seen.column
      return seen.problem === undefined
        ? { kind: 'time', durationMs, builds }
        : { kind: 'unknown', reason: seen.problem }
    },
    columns: async (builds) => ({
      ...opened.taken,
      ...compiledIn(builds),
      ...(change !== undefined && { change }),
    }),
  }
}

/** Whether the nonce of the edit is in the binary that was built. Only then does a time count. */
export const changeIn = (
  look: ImageLook | undefined,
  { staleMounts }: Pick<RunningEngine, 'staleMounts'>,
): { readonly column: ColumnValue; readonly problem: string | undefined } => {
  switch (look?.kind) {
    case undefined:
    case 'size':
    case 'files':
      return unread('nothing looked for it in the image')
    case 'lacks':
    case 'unread':
      return unread(`the image could not be read: ${look.reason}`)
    case 'place':
      if (look.place === 'program') return { column: 'in the binary', problem: undefined }
      return {
        column: 'stale',
        problem: `stale: the binary does not have the change${staleMounts.context === undefined ? '' : `; ${staleMounts.context}`}`,
      }
  }
}

const unread = (reason: string) => ({
  column: { unknown: reason },
  problem: `whether the binary has the change is unknown: ${reason}`,
})

const compiledIn = (builds: readonly Measurement[]): ColumnValues => {
  const compiled = builds
    .filter(isCounted)
    .flatMap(({ evidence }) => evidence?.outcome.packagesCompiled ?? [])
  return { packagesCompiled: known(medianOf(compiled), 'no build recorded what Go compiled') }
}

const build = async (
  bench: Bench,
  { project, engine }: OpenVendorCase,
  scenario: Scenario,
  round: number,
) => {
  const id = benchmarkId(engine.facts.name, project, scenario.name)
  const benchmark: Benchmark = {
    ...{ id, engine: engine.facts.name, project, scenario: scenario.name, gated: false },
    limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 },
  }
  const pair: Parameters<typeof buildPair>[2] = {
    benchmark,
    scenario,
    round,
    order: ['head'],
    purpose: round === 0 ? 'warmUpMs' : 'timedMs',
    trial: scenario.edit === 'none' ? undefined : { kind: 'find' },
  }
  const { measurements, builds, complete, looks } = await buildPair(bench.context, bench.primes, pair, silent)
  const [own] = measurements
  if (own === undefined) throw new Error(`${id} was not built`)
  return { own, builds, complete, look: looks[0] }
}

/** One tree for each size and study, whoever builds it. */
const vendorProject = async (bench: Bench, megabytes: number): Promise<VendorProject> => {
  const made = projects.get(bench) ?? new Map<number, Promise<VendorProject>>()
  projects.set(bench, made)
  const found = made.get(megabytes)
  if (found !== undefined) return found
  const making = bench.folder
    .sub(`vendor/${megabytes}MB`)
    .then((dir) => layOutVendorProject(dir, megabytes * 1_000_000))
  made.set(megabytes, making)
  return making
}

const projects = new WeakMap<Bench, Map<number, Promise<VendorProject>>>()

/** In a folder of its own, with the ignore file beside it: so all cases of a size share one context. */
const writeDockerfile = async (
  bench: Bench,
  { value, engine, isIgnored, project }: VendorCase,
): Promise<string> => {
  const dir = await bench.folder.sub(`vendor/${engine}-${project.id.replaceAll('+', '-')}`)
  const path = join(dir, 'Dockerfile')
  await writeText(path, vendorDockerfile(value))
  if (isIgnored) await writeText(`${path}.dockerignore`, 'vendor\n')
  return path
}

const baseImageOf = (buildArgs: BuildRecipe['buildArgs']): BuildRecipe['buildArgs'] =>
  Object.fromEntries(Object.entries(buildArgs).filter(([name]) => name === 'BASE_IMAGE'))

/** Every value takes all of the context that is not ignored. */
const takenBy = async (contextDir: string, dockerfile: string): Promise<ColumnValues> => {
  const ignore = await readIgnore(contextDir, dockerfile, 'buildkit')
  const { whole } = await measureContext(contextDir, ignore, unstoppable)
  return { contextFiles: whole.files, contextBytes: whole.bytes }
}
