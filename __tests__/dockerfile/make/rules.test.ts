import { expect, test } from 'vitest'
import { openEffort } from '../../../src/dockerfile/effort.ts'
import { readRule } from '../../../src/dockerfile/make/rules.ts'

const rulesOf = (line: string, units: number) =>
  readRule(line, (text) => text.split(' ').filter(Boolean), openEffort(units))?.rules

const needsOf = (line: string, units: number) => rulesOf(line, units)?.map(({ needs }) => needs)

test('the targets of a line share their needs', () => {
  for (const line of ['a b: c d', 'a b: %: c d']) expect(new Set(needsOf(line, 20)).size).toBe(1)
})

test('needs that a pattern makes for each target are within a limit', () => {
  expect(needsOf('a b: %: x-% c', 100)).toEqual([
    ['x-a', 'c'],
    ['x-b', 'c'],
  ])
  expect(needsOf('a b: %: x-% c', 5)).toEqual([])
})
