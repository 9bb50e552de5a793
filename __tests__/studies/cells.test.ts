import { expect, test } from 'vitest'
import type { PlannedProject } from '../../src/model.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { vocabularyOf } from '../../src/modes/vocabulary.ts'
import { studies, studyNamed } from '../../src/studies/index.ts'
import { roughTotalMs } from '../../src/studies/run/outlook.ts'
import { referenceIn, scopeOf } from '../../src/studies/run/scope.ts'
import type { Cell, Scope, Study } from '../../src/studies/study.ts'
import { fixturesDir } from '../support/paths.ts'

type Wanted = Readonly<Record<string, string>>

/** The study, its scope and its cells for these inputs; `context`: of a project of the user. */
const cellsOf = async (
  name: string,
  given: Wanted = {},
  context?: PlannedProject,
): Promise<{ readonly study: Study; readonly scope: Scope; readonly cells: readonly Cell[] }> => {
  const study = await studyNamed(name)
  if (study === undefined) throw new Error(`no study ${name}`)
  const wanted = { study: name, ...given, ...(context !== undefined && { context: '.' }) }
  const inputs = readInputs(wanted, await vocabularyOf({ fixtures: fixturesDir }, name), 'terminal')
  const request = { study, inputs, given: wanted, fixturesDir, context, usual: async () => ['podman'] }
  const scope = await scopeOf(request)
  return { study, scope, cells: study.cells(scope) }
}

/** What tells a row from others for its reader. */
const rowOf = ({ value, engine, project, scenario }: Cell): string =>
  [value, engine, project, scenario].join(' | ')

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)]

const repeated = (rows: readonly string[]): readonly string[] =>
  rows.filter((row, at) => rows.indexOf(row) < at)

const usual: Wanted = { engines: 'podman,buildah' }
const several: Wanted = { ...usual, fixture: 'tiny,small', 'go-versions': '1.25.5,1.26.8' }

/** Those whose values are no engines, with what they can honour. */
const namesWith = async (given: Wanted): Promise<readonly string[]> => {
  const all = await Promise.all(Object.keys(studies).map((name) => studyNamed(name)))
  return all.flatMap((study) =>
    study === undefined || Object.keys(given).some((input) => input in (study.cannotHonour?.(false) ?? {}))
      ? []
      : [study.name],
  )
}

test('no two rows of a study look alike', async () => {
  for (const given of [usual, several])
    for (const name of await namesWith(given))
      expect(repeated((await cellsOf(name, given)).cells.map(rowOf))).toEqual([])
})

test('no two rows about a project of the user look alike, and values choose among them', async () => {
  for (const name of Object.keys(studies)) {
    const study = await studyNamed(name)
    if (study?.forContext === undefined) continue
    const { cells, scope } = await cellsOf(name, usual, { id: 'app' })
    expect(repeated(cells.map(rowOf))).toEqual([])
    const values = distinct(cells.map(({ value }) => value))
    expect({ name, values: values.toSorted() }).toEqual({ name, values: scope.values.toSorted() })
  }
  const { cells } = await cellsOf('network', { ...usual, values: 'network-none,network-host' }, { id: 'app' })
  expect(distinct(cells.map(({ value }) => value))).toEqual(['network-host', 'network-none'])
})

test('nobody knows how long a study of a project of the user takes', async () => {
  const known: string[] = []
  for (const name of Object.keys(studies)) {
    if ((await studyNamed(name))?.forContext === undefined) continue
    const { cells } = await cellsOf(name, usual, { id: 'app' })
    if (roughTotalMs(cells, 6) !== undefined) known.push(name)
  }
  expect(known).toEqual([])
})

test('every project, every Go and every scenario that is given has its rows', async () => {
  for (const name of await namesWith(several)) {
    const projects = (await cellsOf(name, several)).cells.map(({ project }) => project).join(' ')
    const words = ['tiny', 'small', 'go1.25.5', 'go1.26.8']
    expect({ name, absent: words.filter((word) => !projects.includes(word)) }).toEqual({ name, absent: [] })
  }
  const scenarios: Wanted = { ...usual, scenarios: 'cold,source-change' }
  for (const name of await namesWith(scenarios)) {
    const { cells } = await cellsOf(name, scenarios)
    const found = distinct(cells.map(({ scenario }) => scenario))
    const words = ['cold', 'warm', 'source-change'].filter((word) => found.includes(word))
    expect({ name, words }).toEqual({ name, words: ['cold', 'source-change'] })
  }
})

test('what Go finds in its caches is counted for each project', async () => {
  const hits = (await cellsOf('storage', several)).cells.filter(({ scenario }) => scenario === 'cache hits')
  expect(distinct(hits.map(({ project }) => project)).toSorted()).toEqual([
    'small+cache-mounts+go1.25.5',
    'small+cache-mounts+go1.26.8',
    'tiny+cache-mounts+go1.25.5',
    'tiny+cache-mounts+go1.26.8',
  ])
})

test('a value that is also the default of its input is taken', async () => {
  const { cells } = await cellsOf('storage', { ...usual, strategy: 'cache-mounts' })
  expect(cells.some(({ project }) => project.includes('layers'))).toBe(false)
})

test('a study of a project of the user says what only the shipped ones show', async () => {
  const { cells } = await cellsOf('storage', { engines: 'podman' }, { id: 'app' })
  const hits = cells.filter(({ scenario }) => scenario === 'cache hits')
  expect(hits.map(({ value }) => value)).toEqual(['overlay', 'fuse-overlayfs', 'vfs'])
})

test('the first value that is given takes the place of a reference that is not', async () => {
  const { study, scope } = await cellsOf('storage', { values: 'vfs,fuse-overlayfs' })
  expect(referenceIn(study, scope.values)).toBe('vfs')
})
