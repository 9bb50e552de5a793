import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import { modes } from '../../src/modes/index.ts'
import { vocabularyOf } from '../../src/modes/vocabulary.ts'
import { scenarios } from '../../src/scenarios/index.ts'
import { fixturesDir, repositoryPath } from '../support/paths.ts'

describe('every mode', () => {
  test.each(modes.map((mode) => [mode.name, mode] as const))('%s can be loaded', async (_, mode) => {
    expect(await mode.load()).toBeTypeOf('function')
  })

  test('has a name of its own that no folder on a command line can have, and a file of that name', async () => {
    const names = modes.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const files = await readdir(repositoryPath('src/modes'))
    for (const name of names) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(files).toContain(`${name}.ts`)
    }
  })

  test('says what it does in a clause', () => {
    for (const { text } of modes) expect(text).toMatch(/^[a-z].*[^.]$/)
  })
})

describe('the names that inputs may use', () => {
  test('are those of the lists', async () => {
    expect(await vocabularyOf({ fixtures: fixturesDir })).toMatchObject({
      modes,
      engines: Object.keys(engines),
      scenarios: Object.keys(scenarios),
      fixtures: ['tiny', 'small', 'medium', 'monorepo'],
    })
  })

  test('include a strategy only where a fixture has a Dockerfile for it', async () => {
    const { strategies, fixtures } = await vocabularyOf({ fixtures: fixturesDir })
    const found = await Promise.all(fixtures.map((name) => readdir(`${fixturesDir}/${name}/strategies`)))
    expect([...strategies].toSorted()).toEqual(
      [...new Set(found.flat())].map((file) => file.replace(/\.Dockerfile$/, '')).toSorted(),
    )
  })
})
