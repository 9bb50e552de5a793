import type { Fixture } from '../projects/fixtures/fixture.ts'
import { fixtureProject } from '../projects/fixtures/prepare.ts'
import { absentCells } from './parts/absent.ts'
import { comparisonSentences } from './parts/advice.ts'
import { hitColumns, hitsOf } from './parts/hits.ts'
import type { Cell, Scope, Study } from './study.ts'
import { timedBuilds } from './parts/timed-build.ts'

/** How a Dockerfile keeps what Go needs again: in cache mounts, in layers, or beside the sources. */
export const strategies: Study = {
  name: 'strategies',
  text: 'How much faster is a Dockerfile with cache mounts than others, and what do they build again?',
  axis: 'strategy',
  values: ['cache-mounts', 'layers', 'bind-vendor', 'copy-vendor', 'article'],
  reference: 'cache-mounts',
  defaults: { fixtures: ['tiny', 'small'], strategies: [], scenarios: ['cold', 'warm', 'source-change'] },
  cannotHonour: () => ({ strategy: 'its values are strategies; name them with values' }),
  columns: hitColumns,
  cells: (scope) =>
    scope.engines.flatMap((engine) =>
      scope.fixtures.flatMap((fixture) =>
        scope.values.flatMap((value) => cellsOf(scope, { engine, fixture, value })),
      ),
    ),
  advise: (rows, reference) => comparisonSentences(rows, reference, ['source-change', 'cold', 'warm']),
}

type Place = { readonly engine: string; readonly fixture: Fixture; readonly value: string }

const cellsOf = ({ scenarios, bases }: Scope, { engine, fixture, value }: Place): readonly Cell[] => {
  if (!fixture.strategies.includes(value)) {
    const names = scenarios.map(({ name }) => name)
    const reason = `${fixture.name} has no Dockerfile for ${value}; it has ${fixture.strategies.join(', ')}`
    const group = `${engine} ${fixture.name}`
    return absentCells({ value, engine, group, project: fixture.name, scenarios: names }, reason)
  }
  return bases.flatMap((base) => {
    const project = fixtureProject(fixture, value, base)
    const go = bases.length > 1 ? ` go${project.goVersion ?? ''}` : ''
    return timedBuilds(
      { value, group: `${engine} ${fixture.name}${go}`, engine, project, scenarios },
      { columns: async (builds) => hitsOf(builds) },
    )
  })
}
