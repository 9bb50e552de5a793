import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { defaultGate, defaultScenarios, scenarios } from '../../src/scenarios/index.ts'
import { repositoryPath } from '../support/paths.ts'

test.each(Object.entries(scenarios))('%s is listed under its own name', (name, scenario) => {
  expect(scenario.name).toBe(name)
})

test('a cold build comes first: it primes the others', () => {
  expect(Object.values(scenarios)[0]).toMatchObject({ name: 'cold', startsFrom: 'empty' })
})

describe('by default', () => {
  test('a comparison measures what it is judged by', () => {
    expect(defaultScenarios('compared').toSorted()).toEqual([...defaultGate].toSorted())
  })

  test('source-change is gated first, then cold', () => {
    expect(defaultGate).toEqual(['source-change', 'cold'])
  })

  test('one revision alone is also measured warm', () => {
    expect(defaultScenarios('alone')).toEqual(['cold', 'warm', 'source-change'])
  })

  test('the description of the inputs names the same scenarios', async () => {
    const text = await readFile(repositoryPath('action.yml'), 'utf8')
    const descriptionOf = (input: string): string =>
      new RegExp(`^  ${input}:\\n    description: (.*)$`, 'm').exec(text)?.[1] ?? ''
    const [, compared, alone] =
      /`auto`: (.*?), (?:else|otherwise) (.*?)[.;]/.exec(descriptionOf('scenarios')) ?? []
    expect(named(compared)).toEqual(defaultScenarios('compared'))
    expect(named(alone)).toEqual(defaultScenarios('alone'))
    const [, gated] = /`auto`: (.*?)[.;]/.exec(descriptionOf('gate')) ?? []
    expect(named(gated)).toEqual([...defaultGate].toSorted())
  })
})

/** The scenarios that a clause of a description names, in their own order. */
const named = (clause: string | undefined): readonly string[] =>
  Object.keys(scenarios).filter((name) => new RegExp(`\\b${name}\\b`).test(clause ?? ''))
