import type { StudyColumn } from '../model.ts'
import { devLoopAdvice } from './dev-loop/advice.ts'
import { openDevLoop } from './dev-loop/cell.ts'
import { devLoops } from './dev-loop/values.ts'
import { projectsOf } from './parts/places.ts'
import { isFixture } from './project.ts'
import type { Cell, Scope, Study } from './study.ts'

const columns: readonly StudyColumn[] = [
  { name: 'firstMs', title: 'first build', unit: 'ms' },
  { name: 'binaryBytes', title: 'program', unit: 'bytes' },
]

/** Developing in a container: sources are mounted, and every edit becomes a new program. */
export const devLoop: Study = {
  name: 'dev-loop',
  text: 'How long it takes from an edit to the new program in a container with mounted sources, with and without a volume for the build cache, in a running and in a new container, and with the flags that the debugger Delve needs.',
  axis: 'container and cache',
  values: Object.keys(devLoops),
  reference: 'volume',
  defaults: { scenarios: [] },
  cannotHonour: () => ({
    scenarios: 'it always builds after an edit',
    strategy: 'it builds in a running container, without a Dockerfile',
    isolation: 'nothing keeps containers that stay apart',
  }),
  columns,
  cells: (scope) => scope.engines.flatMap((engine) => cellsOf(scope, engine)),
  advise: devLoopAdvice,
}

const cellsOf = (scope: Scope, engine: string): readonly Cell[] =>
  projectsOf(scope)
    .filter(isFixture)
    .flatMap((project) =>
      Object.entries(devLoops)
        .filter(([value]) => scope.values.includes(value))
        .map(([value, loop]) => ({
          value,
          engine,
          project: project.id,
          scenario: 'edit',
          group: `${engine} ${project.id}`,
          benchmarks: [],
          roughMs: project.fixture.roughCostMs / (loop.newContainer && !loop.volume ? 5 : 30),
          open: (bench) => openDevLoop({ bench, engine: bench.engine(engine), project, value, loop }),
        })),
    )
