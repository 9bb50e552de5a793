import { type StorageDriver, storageDrivers } from '../../engines/variant.ts'
import type { RunningEngine } from '../../engines/engine.ts'
import type { Bench } from '../bench.ts'
import { hitsOf } from '../hits.ts'
import { projectsOf } from '../places.ts'
import { isFixture } from '../project.ts'
import type { Cell, ColumnValues, Scope } from '../study.ts'
import { timedBuilds } from '../timed-build.ts'
import { storeBytesOf, variantEngine } from '../variant-engine.ts'
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

/** Probes need Go in the image, so they run on that of a shipped project. */
const probeCells = (scope: Scope, engine: string): readonly Cell[] => {
  const project = projectsOf(scope).find(isFixture)
  if (project === undefined) return []
  return driversIn(scope).flatMap((driver) => [
    ...fileCells({ engine, driver, project, engineOf: (bench) => engineWith(bench, engine, driver) }),
    hitCell({ engine, driver, project, engineOf: (bench) => engineWith(bench, engine, driver) }),
  ])
}

const driversIn = ({ values }: Scope): readonly StorageDriver[] =>
  storageDrivers.filter((driver) => values.includes(driver))

const engineWith = (bench: Bench, engine: string, driver: StorageDriver): Promise<RunningEngine> =>
  variantEngine(bench, engine, { kind: 'storage', driver })

const storeColumns = async (bench: Bench, engine: string, driver: StorageDriver): Promise<ColumnValues> => {
  const running = await engineWith(bench, engine, driver)
  const { storageDriver = 'unknown', nativeDiff } = running.facts
  return {
    driver: `${storageDriver}${nativeDiff === true ? ', native diff' : ''}`,
    storeBytes: await storeBytesOf(bench, running),
  }
}
