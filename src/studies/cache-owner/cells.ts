import type { RunningEngine } from '../../engines/engine.ts'
import { openEdit, sourceEdit } from '../../measure/build/edit.ts'
import type { EngineFacts, Seen } from '../../model.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'
import { goBuildDockerfile } from '../parts/go-build-dockerfile.ts'
import {
  type GoBuildProbe,
  type Packages,
  packageHitShare,
  readGoBuildProbe,
} from '../parts/go-build-probe.ts'
import { lostByBuild } from '../run/lost-sample.ts'
import { mainPackageOf, openProbedBuild, type ProbedBuild } from '../parts/probed-build.ts'
import { projectsOf } from '../parts/places.ts'
import { isFixture } from '../project.ts'
import type { Cell, ColumnValue, ColumnValues, OpenCell, Scope } from '../study.ts'
import { variantEngine } from '../parts/variant-engine.ts'
import { type Mapping, mappings } from './mappings.ts'

/** Each mapping on each engine: two builds, and then one after each edit. */
export const ownerCells = (scope: Scope): readonly Cell[] => {
  const chosen = mappings.filter(({ name }) => scope.values.includes(name))
  return scope.engines.flatMap((engine) =>
    projectsOf(scope)
      .filter(isFixture)
      .flatMap((project) => chosen.map((mapping) => cellOf(engine, mapping, project))),
  )
}

const scenario = 'second build'

const cellOf = (engine: string, mapping: Mapping, project: FixtureProject): Cell => ({
  value: mapping.name,
  engine,
  project: project.id,
  scenario,
  group: `${engine} ${project.id}`,
  benchmarks: [],
  roughMs: 3_000,
  open: async (bench) => openMapping(bench, { engine, mapping, project }),
})

type Parts = { readonly engine: string; readonly mapping: Mapping; readonly project: FixtureProject }

/** A mapping with which Go does not build is a row with its message, and never a time. */
const openMapping = async (bench: Bench, parts: Parts): Promise<OpenCell> => {
  const { engine, mapping } = parts
  const running =
    mapping.variant === undefined ? bench.engine(engine) : await variantEngine(bench, engine, mapping.variant)
  const probed = await openOwned(bench, running, parts)
  if (mapping.filledByRoot) await fillByRoot(probed)
  const { failure } = await probed.build('1')
  const shared = { settings: mapping.settings, mapping: rootlessText(running.facts) }
  if (failure !== undefined)
    return columnsOnly({ ...shared, message: failure.message, firstHitShare: failed, secondHitShare: failed })
  const first = await readRound(probed, '1')
  const all = { ...shared, ...firstColumns(first) }
  if (first.exitStatus !== 0) return columnsOnly({ ...all, secondHitShare: failed })
  return {
    take: async (round) => {
      await using _ = await openEdit(editOf(bench, probed, parts, round))
      const built = await probed.build(String(round + 1))
      if (built.failure !== undefined) return lostByBuild(built.failure, built.durationMs)
      const probe = await readRound(probed, String(round + 1))
      if (probe.exitStatus !== 0) return { kind: 'unknown', reason: probe.message ?? 'Go failed' }
      const { packages } = probe
      return {
        kind: 'time',
        durationMs: built.durationMs,
        builds: [],
        ...(packages !== undefined && { seen: packages }),
      }
    },
    columns: async (_builds, seen) => ({ ...all, secondHitShare: share(seen.flatMap(packagesIn)) }),
  }
}

export const rootlessText = ({ rootless }: Pick<EngineFacts, 'rootless'>): ColumnValue => {
  if (rootless === undefined) return { unknown: 'the engine does not report it' }
  return rootless ? 'rootless' : 'rootful'
}

const openOwned = async (bench: Bench, engine: RunningEngine, parts: Parts): Promise<ProbedBuild> => {
  const { mapping, project } = parts
  const checkout = await bench.checkout(engine, project)
  return openProbedBuild(bench, engine, {
    folder: `owner-${engine.facts.name}-${mapping.name}-${project.id}`,
    probe: 'go-build',
    source: checkout.recipe.contextDir,
    dockerfile: goBuildDockerfile({
      user: mapping.user,
      mountOptions: mapping.mountOptions,
      mountId: mapping.hasMounts ? 'owner' : undefined,
      hasModules: checkout.recipe.buildArgs['MODULES_IMAGE'] !== undefined,
      mainPackage: mainPackageOf(project.fixture.mainFile),
      filledByRoot: mapping.filledByRoot,
    }),
    buildArgs: checkout.recipe.buildArgs,
    goVersion: project.goVersion,
  })
}

const fillByRoot = async (probed: ProbedBuild): Promise<void> => {
  const { failure } = await probed.build('filling', 'filled')
  if (failure !== undefined) throw new Error(`root could not fill the mount: ${failure.message}`)
}

const failed = { unknown: 'the build failed' }

const columnsOnly = (columns: ColumnValues): OpenCell => ({ take: undefined, columns: async () => columns })

const firstColumns = (probe: GoBuildProbe): ColumnValues => {
  const { owner, group, mode, writable } = probe.cache
  return {
    runsAs: String(probe.uid),
    owner:
      owner === undefined
        ? { unknown: 'the folder does not exist' }
        : `${owner}:${group ?? ''} ${mode ?? ''}`,
    writable: writable ? 'yes' : 'no',
    firstHitShare: probe.exitStatus === 0 ? share([probe.packages ?? []].flat()) : failed,
    ...(probe.message !== undefined && { message: probe.message }),
  }
}

const share = (builds: readonly Packages[]): ColumnValue =>
  packageHitShare(builds) ?? { unknown: 'no build counted its packages' }

const packagesIn = ({ needed, compiled }: Seen): readonly Packages[] =>
  typeof needed === 'number' && typeof compiled === 'number' ? [{ needed, compiled }] : []

const readRound = async (probed: ProbedBuild, round: string): Promise<GoBuildProbe> => {
  const probe = readGoBuildProbe(await probed.read(round, 'build.json'))
  if (probe.round === round) return probe
  throw new Error(`the step with the probe came from the cache of round ${probe.round}`)
}

const editOf = (bench: Bench, probed: ProbedBuild, { engine, mapping, project }: Parts, round: number) =>
  sourceEdit(probed.contextDir, `src/${project.fixture.mainFile}`, {
    run: bench.context.runId,
    engine: `${engine} ${mapping.name}`,
    revision: 'head',
    round,
    scenario,
  })
