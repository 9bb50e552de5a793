import { expect, test } from 'vitest'
import { defaultOf, inputDefinitions } from '../../src/inputs/definitions.ts'

test('every input has a name of its own, in small letters and dashes', () => {
  const names = inputDefinitions.map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('every input is described in one sentence', () => {
  for (const [, , description] of inputDefinitions) expect(description).toMatch(/^[A-Z][^\n]*\.$/)
})

test('defaults are what the design says', () => {
  expect(
    ['rounds', 'time-budget', 'fail-threshold', 'fail-on', 'fixture'].map(
      (name) => inputDefinitions.find(([each]) => each === name)?.[1],
    ),
  ).toEqual(['auto', '20m', '10%', 'regression,invalid', 'tiny,small'])
  expect(defaultOf('min-delta')).toBe('500ms')
  expect(defaultOf('secrets')).toBe('')
})
