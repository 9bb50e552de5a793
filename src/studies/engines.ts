import { engines as allEngines } from '../engines/index.ts'
import type { StudyRow } from '../model.ts'
import { comparisonSentences } from './parts/advice.ts'
import { against, directionOf } from './parts/compared.ts'
import { engineColumns, engineValues } from './engines/columns.ts'
import { placesOf } from './parts/places.ts'
import { engineAxis, type Study } from './study.ts'
import { timedBuilds } from './parts/timed-build.ts'

/** Every engine that works here, side by side. */
export const engines: Study = {
  name: 'engines',
  text: 'Which engine builds fastest here, and what does each of them need?',
  axis: engineAxis,
  values: Object.keys(allEngines),
  reference: allEngines.podman.name,
  defaults: { engines: 'all', fixtures: ['tiny', 'small'], scenarios: ['cold', 'warm', 'source-change'] },
  forContext: true,
  columns: engineColumns,
  cells: (scope) =>
    placesOf(scope).flatMap(({ engine, project }) => {
      const { scenarios } = scope
      const [first] = scenarios
      return timedBuilds(
        { value: engine, group: project.id, engine, project, scenarios },
        {
          columns: (builds, about) => engineValues(builds, about, about.scenario.name === first?.name),
        },
      )
    }),
  advise: (rows, reference) => [
    ...fastestSentence(rows),
    ...comparisonSentences(rows, reference, comparedScenarios(rows)),
  ],
}

/** A warm build matters less than one after a source change, of which there may be none. */
const comparedScenarios = (rows: readonly StudyRow[]): readonly string[] =>
  rows.some(({ scenario }) => scenario === 'source-change') ? ['source-change', 'cold'] : ['warm', 'cold']

/**
 * Which engine is the fastest for daily work, and whether it needs root. It has to be faster than each other engine in each
 * project by the bounds of their own comparison: that two are faster than the reference says nothing about the two.
 */
const fastestSentence = (rows: readonly StudyRow[]): readonly string[] => {
  const own = rows.filter(({ scenario, sample }) => scenario === 'source-change' && sample !== undefined)
  const names = [...new Set(own.map(({ value }) => value))]
  const [fastest] = names.filter((name) => isFastest(own, name))
  if (names.length < 3 || fastest === undefined) return []
  return [
    `After a source change, ${fastest} is faster than each of the ${names.length - 1} others${rootText(rows, fastest)}.`,
  ]
}

/** With no project in which it, or another one, has no time or could not be compared. */
const isFastest = (rows: readonly StudyRow[], name: string): boolean => {
  const [values, groups] = [rows.map(({ value }) => value), rows.map(({ group }) => group)].map((names) => [
    ...new Set(names),
  ])
  const rowOf = (value: string, group: string): StudyRow | undefined =>
    rows.find((row) => row.value === value && row.group === group)
  return (groups ?? []).every((group) =>
    (values ?? [])
      .filter((value) => value !== name)
      .every((value) => {
        const [row, other] = [rowOf(name, group), rowOf(value, group)]
        const compared = row === undefined || other === undefined ? undefined : against(other, row)
        return compared !== undefined && directionOf(compared) === 'faster'
      }),
  )
}

const rootTexts: Readonly<Record<string, string>> = {
  yes: ', and it needs root',
  no: ', and it needs no root',
}

const rootText = (rows: readonly StudyRow[], engine: string): string => {
  const known = rows.flatMap(({ value, columns }) => (value === engine ? (columns['root'] ?? []) : []))
  return rootTexts[known[0] ?? ''] ?? ''
}
