import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isCounted } from '../../analysis/attempts.ts'
import { medianOf } from '../../analysis/statistics.ts'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { writeText } from '../../host/writing.ts'
import type { Measurement, Scenario } from '../../model.ts'
import type { Bench } from '../bench.ts'
import type { StudyProject } from '../project.ts'
import type { Cell, ColumnValue, ColumnValues } from '../study.ts'
import { timedBuilds } from '../parts/timed-build.ts'
import { forTarget, type Target } from './targets.ts'

type TargetCells = {
  readonly engine: string
  readonly project: StudyProject
  readonly scenarios: readonly Scenario[]
}

/** What was left by the last build that began with nothing. */
type Sizes = { binaryBytes: number | undefined; cacheBytes: number | undefined }

/** Timed builds for another system or processor. Nothing of them is run, so nothing is emulated. */
export const targetCells = ({ engine, project, scenarios }: TargetCells, target: Target): readonly Cell[] => {
  const sizes: Sizes = { binaryBytes: undefined, cacheBytes: undefined }
  return timedBuilds(
    { value: target, engine, project, scenarios, group: `${engine} ${project.id}` },
    {
      key: `${engine} (${target})`,
      recipe: (recipe, bench) => recipeFor(recipe, bench, target),
      engine: async (_bench, running) => measuringSizes(running, sizes),
      columns: async (builds) => columnsOf(builds, sizes),
    },
  )
}

const recipeFor = async (recipe: BuildRecipe, bench: Bench, target: Target): Promise<BuildRecipe> => {
  const dir = await bench.folder.sub(`target-${target.replace('/', '-')}-${++serial}`)
  const dockerfile = join(dir, 'Dockerfile')
  await writeText(dockerfile, forTarget(await readFile(recipe.dockerfile, 'utf8'), target))
  return { ...recipe, dockerfile }
}

let serial = 0

/** Looks after each build, outside its time, at what it left. */
const measuringSizes = (engine: RunningEngine, sizes: Sizes): RunningEngine => ({
  ...engine,
  openSpace: async (name) => {
    const space = await engine.openSpace(name)
    return {
      ...space,
      build: async (request) => {
        const result = await space.build(request)
        if (result.imageId === undefined || !request.noCache) return result
        const files = await space.export(request, 'evidence')
        const { size } = await stat(join(files, 'app'))
        Object.assign(sizes, { binaryBytes: size, cacheBytes: (await space.mounts()).bytes })
        return result
      },
    }
  },
  // The engine of the run is closed by the run.
  [Symbol.asyncDispose]: async () => {},
})

export const columnsOf = (builds: readonly Measurement[], sizes: Sizes): ColumnValues => {
  const counted = builds.filter(isCounted)
  const outcomes = counted.flatMap(({ evidence }) => evidence?.outcome ?? [])
  const noCpu = counted.flatMap(({ unknown }) => unknown?.['buildCpuMs'] ?? [])[0]
  return {
    neededPackages: known(
      outcomes.flatMap(({ packagesNeeded }) => packagesNeeded ?? []),
      noGraph,
    ),
    compiledPackages: known(
      outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? []),
      noGraph,
    ),
    cpuMs: known(
      counted.flatMap(({ counters }) => counters['buildCpuMs'] ?? []),
      noCpu ?? 'no build counted it',
    ),
    binaryBytes: sizes.binaryBytes ?? { unknown: notSeen },
    cacheBytes: sizes.cacheBytes === 0 ? { unknown: noMounts } : (sizes.cacheBytes ?? { unknown: notSeen }),
  }
}

const noGraph = 'no build recorded what Go compiled'
const noMounts = 'its builds have no cache mounts: caches are in layers'
const notSeen = 'no build of this process showed it'

const known = (values: readonly number[], otherwise: string): ColumnValue =>
  medianOf(values) ?? { unknown: otherwise }
