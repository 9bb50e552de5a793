import { expect, test } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { raceAdvice } from '../../../src/studies/race/advice.ts'
import { about, row, taken } from '../rows.ts'

const values = ['race', 'race-without-session'] as const

const adviceFor = (rows: readonly StudyRow[]): readonly string[] => raceAdvice(rows, 'no-race')

const built = values.map((value) => row({ value, ...about(2_000) }))

const withoutTimes = (change: Partial<StudyRow>): readonly StudyRow[] =>
  values.map((value) => row({ value, ...change }))

const absent = withoutTimes({ engine: 'docker', unknown: { sample: 'docker is not installed' } })

const ended =
  'All 12 builds with -race ended on podman, 12 of them without a user session or D-Bus and without a remedy: no hang was seen, so none of the remedies was needed here.'

test('that all builds ended is said of the engines that built', () => {
  expect(adviceFor(built)).toEqual([ended])
  expect(adviceFor([...absent, ...built])).toEqual([ended])
})

test('one scenario that was not reached does not hide those that were', () => {
  const late = withoutTimes({ scenario: 'warm', unknown: { sample: 'the time budget was used up' } })
  expect(adviceFor([...late, ...built])).toEqual([ended])
})

test('a value that was built nowhere is named with the reason', () => {
  expect(adviceFor(absent)).toEqual(['race was never built: docker is not installed.'])
  expect(adviceFor([...absent, ...built.slice(0, 1)])).toEqual([
    'race-without-session was never built: docker is not installed.',
  ])
})

test('too few builds say nothing', () => {
  expect(adviceFor(values.map((value) => row({ value, ...taken(2_000, 2_000) })))).toEqual([])
})
