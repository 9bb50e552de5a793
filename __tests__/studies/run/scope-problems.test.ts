import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/inputs/error.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { vocabularyOf } from '../../../src/modes/vocabulary.ts'
import { studies, studyNamed } from '../../../src/studies/index.ts'
import { scopeProblems } from '../../../src/studies/run/scope-problems.ts'
import type { Study } from '../../../src/studies/study.ts'
import { fixturesDir } from '../../support/paths.ts'

type Wanted = Readonly<Record<string, string>>

const named = async (name: string): Promise<Study> => {
  const study = await studyNamed(name)
  if (study === undefined) throw new Error(`no study ${name}`)
  return study
}

/** What is wrong with these inputs, by one error. */
const problemsOf = async (given: Wanted & { readonly study: string }): Promise<readonly string[]> => {
  const [vocabulary, study] = [
    await vocabularyOf({ fixtures: fixturesDir }, given.study),
    await named(given.study),
  ]
  try {
    readInputs(given, vocabulary, 'terminal', (written, inputs) => scopeProblems(study, written, inputs))
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

/** A value of each input that is not its default. */
const other: Wanted = {
  fixture: 'small',
  strategy: 'layers',
  scenarios: 'cold',
  'base-image': 'golang:1.26',
  isolation: 'pin',
  network: 'host',
  platform: 'linux/arm64',
  attestations: 'as-yours',
}

const names = Object.keys(studies)

describe('what a study cannot honour', () => {
  test.for(names)('is refused by its name, as in %s', async (name) => {
    const refused = (await named(name)).cannotHonour?.(false) ?? {}
    for (const [input, reason] of Object.entries(refused)) {
      const given = ['network', 'platform', 'attestations'].includes(input) ? { context: '.' } : {}
      expect(await problemsOf({ study: name, ...given, [input]: other[input] ?? '' })).toEqual([
        `${input}: ${name} cannot honour it: ${reason}; leave it out`,
      ])
    }
  })

  test.for(names)('is nothing of what %s measures by default', async (study) => {
    expect(await problemsOf({ study })).toEqual([])
  })

  test('is one error with everything else that is wrong', async () => {
    const given = { study: 'vendor', strategy: 'layers', scenarios: 'warm', rounds: '0' }
    expect(await problemsOf({ ...given, target: 'app' })).toEqual([
      expect.stringMatching(/^rounds: "0" is none/),
      'target: vendor is about the shipped projects only; leave it out',
      'strategy: vendor cannot honour it: its values are the ways to the modules; leave it out',
      'scenarios: vendor has no warm; it has cold, source-change',
    ])
  })

  test('is refused with its default value too', async () => {
    expect(await problemsOf({ study: 'vendor', fixture: 'tiny,small' })).toHaveLength(1)
  })

  test('of all scenarios, a study takes those that it has', async () => {
    expect(await problemsOf({ study: 'vendor', scenarios: 'all' })).toEqual([])
  })
})

describe('a study of a project of the user', () => {
  test('takes nothing about the shipped ones, also where only a Dockerfile is named', async () => {
    expect(await problemsOf({ study: 'engines', file: 'Dockerfile', fixture: 'small' })).toEqual([
      'fixture: is about the shipped projects, but one of yours is to be built; leave one out',
    ])
  })

  test('has values of its own where others make no sense', async () => {
    const [route, network] = ['proxy', 'network-host']
    const own = { study: 'network', context: '.', values: network }
    expect(await problemsOf(own)).toEqual([])
    expect(await problemsOf({ ...own, values: route })).toEqual([
      'values: network has no proxy for a project of yours; it has network-host, network-default, network-none',
    ])
    expect(await problemsOf({ study: 'network', values: network })).toEqual([
      expect.stringMatching(/^values: network has no network-host for the shipped projects; it has direct, /),
    ])
  })
})

test('engines are values of a study about engines, so they are given once', async () => {
  expect(await problemsOf({ study: 'builders', values: 'podman', engines: 'podman,buildah' })).toEqual([
    'values: the values of builders are engines, and engines are given as well; leave one out',
  ])
})
