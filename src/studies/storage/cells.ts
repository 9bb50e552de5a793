import { type StorageDriver, storageDrivers } from '../../engines/variant.ts'
import type { RunningEngine } from '../../engines/engine.ts'
import { absentCells } from '../parts/absent.ts'
import type { EngineFacts } from '../../model.ts'
import type { Bench } from '../bench.ts'
import { hitsOf } from '../parts/hits.ts'
import { fixturesOf, projectsOf } from '../parts/places.ts'
import type { Cell, ColumnValue, ColumnValues, Scope } from '../study.ts'
import { timedBuilds } from '../parts/timed-build.ts'
import { storeBytesOf, variantEngine } from '../parts/variant-engine.ts'
import { cacheHits, inLayer, inMount } from './advice.ts'
import { fileCells } from './file-cells.ts'
import { hitCell } from './hit-cell.ts'

/** For each engine: builds of the projects with each driver, and then what probes show with each driver. */
export const storageCells = (scope: Scope): readonly Cell[] =>
  scope.engines.flatMap((engine) => [...buildCells(scope, engine), ...probeCells(scope, engine)])

const buildCells = (scope: Scope, engine: string): readonly Cell[] =>
  projectsOf(scope).flatMap((project) =>
    driversIn(scope).flatMap((driver) =>
      timedBuilds(
        { value: driver, engine, project, group: `${engine} ${project.id}`, scenarios: scope.scenarios },
        {
          key: `${engine}+${driver}`,
          engine: (bench) => engineWith(bench, engine, driver),
          columns: async (builds, { bench }) => ({
            ...hitsOf(builds),
            ...(await storeColumns(bench, engine, driver)),
          }),
        },
      ),
    ),
  )

/** Files of a cache are the same for every project; what Go finds in its caches is not. */
const probeCells = (scope: Scope, engine: string): readonly Cell[] => {
  // Probes need Go in the image, so they run on that of a shipped project.
  const projects = fixturesOf(scope)
  const [first] = projects
  if (first === undefined) return driversIn(scope).flatMap((driver) => absentProbes(engine, driver))
  return driversIn(scope).flatMap((driver) => {
    const engineOf = (bench: Bench): Promise<RunningEngine> => engineWith(bench, engine, driver)
    return [
      ...fileCells({ engine, driver, project: first, engineOf }),
      ...projects.map((project) => hitCell({ engine, driver, project, engineOf })),
    ]
  })
}

const absentProbes = (engine: string, driver: StorageDriver): readonly Cell[] =>
  absentCells(
    {
      ...{ value: driver, engine, project: 'cache files', group: `${engine} cache files` },
      scenarios: [inLayer, inMount, cacheHits],
    },
    'its probes run in the image of a shipped project, and one of yours is built',
  )

const driversIn = ({ values }: Scope): readonly StorageDriver[] =>
  storageDrivers.filter((driver) => values.includes(driver))

const engineWith = (bench: Bench, engine: string, driver: StorageDriver): Promise<RunningEngine> =>
  variantEngine(bench, engine, { kind: 'storage', driver })

const storeColumns = async (bench: Bench, engine: string, driver: StorageDriver): Promise<ColumnValues> => {
  const running = await engineWith(bench, engine, driver)
  return {
    driver: driverText(running.facts),
    storeBytes: await storeBytesOf(bench, running),
  }
}

export const driverText = ({
  storageDriver,
  nativeDiff,
  unknown,
}: Pick<EngineFacts, 'storageDriver' | 'nativeDiff' | 'unknown'>): ColumnValue =>
  storageDriver === undefined
    ? { unknown: unknown?.['storageDriver'] ?? 'the engine does not report it' }
    : `${storageDriver}${nativeDiff === true ? ', native diff' : ''}`
