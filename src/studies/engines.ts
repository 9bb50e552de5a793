import { engines as allEngines } from '../engines/index.ts'
import type { StudyRow } from '../model.ts'
import { ratio } from '../report/numbers.ts'
import { comparisonSentences, tendenciesOf } from './advice.ts'
import { engineColumns, engineValues } from './engine-columns.ts'
import { placesOf } from './places.ts'
import { engineAxis, type Study } from './study.ts'
import { timedBuilds } from './timed-build.ts'

/** Every engine that works here, side by side. */
export const engines: Study = {
  name: 'engines',
  text: 'Which engine builds fastest here, and what does each of them need?',
  axis: engineAxis,
  article: '4, 5',
  values: Object.keys(allEngines),
  reference: allEngines.podman.name,
  rounds: 6,
  defaults: {
    engines: 'all',
    fixtures: ['tiny', 'small'],
    strategies: ['cache-mounts'],
    scenarios: ['cold', 'warm', 'source-change'],
  },
  forContext: true,
  cannotHonour: () => ({}),
  onlyScenarios: undefined,
  columns: engineColumns,
  cells: (scope) =>
    placesOf(scope).flatMap(({ engine, project }) => {
      const { scenarios } = scope
      const [first] = scenarios
      return timedBuilds(
        { value: engine, group: project.id, engine, project, scenarios },
        {
          columns: async (builds, about) => engineValues(builds, about, about.scenario.name === first?.name),
        },
      )
    }),
  advise: (rows, reference) => [
    ...fastestSentence(rows, reference),
    ...comparisonSentences(rows, reference, ['source-change', 'cold']),
  ],
}

/** Which engine is surely the fastest for daily work, and whether it needs root. */
const fastestSentence = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const tendencies = tendenciesOf(rows, reference, 'source-change')
  if (tendencies.length === 0) return []
  const [fastest] = tendencies
    .filter(({ kind }) => kind === 'faster')
    .toSorted((one, other) => one.ratio - other.ratio)
  if (fastest === undefined) return [`No engine is surely faster than ${reference} after a source change.`]
  const time = `${ratio(fastest.ratio)} the time of ${reference}`
  return [`After a source change, ${fastest.value} is the fastest: ${time}${rootText(rows, fastest.value)}.`]
}

const rootTexts: Readonly<Record<string, string>> = {
  yes: ', and it needs root',
  no: ', and it needs no root',
}

const rootText = (rows: readonly StudyRow[], engine: string): string => {
  const known = rows.flatMap(({ value, columns }) => (value === engine ? (columns['root'] ?? []) : []))
  return rootTexts[known[0] ?? ''] ?? ''
}
