import { expect, test } from 'vitest'
import type { StudyRow } from '../../src/model.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { vocabularyOf } from '../../src/modes/vocabulary.ts'
import { studyNamed, studyNames } from '../../src/studies/index.ts'
import { scopeOf } from '../../src/studies/run/scope.ts'
import { scopeProblems } from '../../src/studies/run/scope-problems.ts'
import { row, taken } from '../studies/rows.ts'
import { fixturesDir } from '../support/paths.ts'
import { seenIn } from './studies/seen.ts'
import { smallestOf, type Wanted } from './studies/smallest.ts'

test.for(studyNames)('the smallest form of %s is taken, and has few cells', async (name) => {
  const study = await studyNamed(name)
  if (study === undefined) throw new Error(`no study ${name}`)
  const given: Wanted = { study: name, ...smallestOf(name) }
  const ofStudy = (written: Wanted, inputs: Inputs) => scopeProblems(study, written, inputs)
  const inputs = readInputs(given, await vocabularyOf({ fixtures: fixturesDir }, name), 'terminal', ofStudy)
  const request = { study, inputs, given, fixturesDir, context: undefined, usual: async () => [] }
  const cells = study.cells(await scopeOf(request))
  expect(cells.length).toBeGreaterThan(1)
  expect(cells.length).toBeLessThan(30)
})

const ended = (...rows: readonly StudyRow[]) => ({
  study: 'storage',
  rows,
  seconds: 7,
  status: 0,
  tail: '',
})

test('rows with a time or a column have a value, and others need a reason', () => {
  const reason = 'there is no /dev/fuse'
  const rows = [
    row(taken(1000, 1100)),
    row({ columns: { builds: 5 } }),
    row({ value: 'vfs', unknown: { sample: reason } }),
    row({ value: 'vfs', unknown: { sample: reason } }),
  ]
  expect(seenIn(ended(...rows))).toMatchObject({
    rows: 4,
    withValue: 2,
    unknown: { [reason]: 2 },
    problems: [],
  })
  expect(seenIn(ended(row({ unknown: { ratio: 'it is the reference' } }))).problems).toEqual([
    'overlay on podman, tiny cold has neither a value nor a reason',
  ])
})

test('a study without rows, without a report or with another status is a problem', () => {
  expect(seenIn(ended()).problems).toEqual(['it has no rows'])
  const lost = { ...ended(), rows: undefined, status: 1, tail: 'Error: no space' }
  expect(seenIn(lost).problems).toEqual(['there is no report: Error: no space', 'it ended with status 1'])
})
