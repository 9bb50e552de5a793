import { describe, expect, test } from 'vitest'
import {
  defaultOf,
  descriptionOf,
  inputDefinitions,
  inputNames,
  inputsAbout,
  renamedInputs,
} from '../../src/inputs/definitions.ts'
import { themes } from '../../src/inputs/definitions/record.ts'
import { vocabulary } from '../support/vocabulary.ts'

test('every input has a name of its own, in small letters and dashes', () => {
  expect(new Set(inputNames).size).toBe(inputNames.length)
  for (const name of inputNames) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  for (const name of Object.keys(renamedInputs)) expect(inputNames).not.toContain(name)
})

test('every input is described in sentences of one line', () => {
  for (const name of inputNames) {
    expect(inputDefinitions[name].text, `of ${name}`).toMatch(/^[A-Z][^\n]*\.$/)
    expect(descriptionOf(name, vocabulary), `of ${name}`).toMatch(/^[A-Z][^\n]*\.$/)
  }
})

test('every input is about one theme, and every theme has inputs', () => {
  const names = Object.entries(themes).map(([theme]) =>
    inputNames.filter((name) => inputDefinitions[name].about === theme),
  )
  for (const each of names) expect(each.length).toBeGreaterThan(0)
  expect(names.flat()).toEqual(inputsAbout(...inputNames.map((name) => inputDefinitions[name].about)))
})

test('defaults are what the design says', () => {
  expect(
    (['rounds', 'time-budget', 'fail-threshold', 'fail-on', 'fixture'] as const).map((name) =>
      defaultOf(name),
    ),
  ).toEqual(['auto', 'auto', '10%', 'regression,invalid', 'tiny,small'])
  expect(defaultOf('min-delta')).toBe('200ms')
  expect(defaultOf('secrets')).toBe('')
})

test('what nobody may see is known', () => {
  expect(inputNames.filter((name) => inputDefinitions[name].confidential)).toEqual([
    'build-args',
    'secrets',
    'github-token',
  ])
})

describe('a closed set', () => {
  test('is listed behind the sentence', () => {
    expect(descriptionOf('fixture', vocabulary)).toMatch(/\. Available: `tiny`, `small`\.$/)
    expect(descriptionOf('engines', vocabulary)).toMatch(
      /\. Available: `podman`, `docker\[@VERSION\]`; the usual ones are `podman`, `docker`\.$/,
    )
  })

  test('of modes says what each of them does', () => {
    expect(descriptionOf('mode', vocabulary)).toContain(' `run` measures and reports; `doctor` shows ')
  })
})

test('no mode uses an input that does not exist', () => {
  for (const { name, uses } of vocabulary.modes)
    for (const input of uses) expect(inputNames, `of ${name}`).toContain(input)
})

test('every input is used by some mode', () => {
  const used = new Set(vocabulary.modes.flatMap(({ uses }) => uses))
  expect(inputNames.filter((name) => !used.has(name))).toEqual(['mode'])
})
