import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/inputs/error.ts'
import { readInputs } from '../../src/inputs/read.ts'
import type { Given } from '../../src/inputs/given.ts'
import { understandSince } from '../../src/modes/since.ts'
import { githubServer } from '../support/github-server.ts'
import { entryPath, fixturesDir } from '../support/paths.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

const push = { name: 'push', payload: { repository: { default_branch: 'main' } } }

/** A job with these inputs; `release`: what GitHub answers for the latest one. */
const understood = async (given: Given, started: typeof push | 'terminal' = push, release?: unknown) => {
  const github = await githubServer({
    more: ({ url }) =>
      url.endsWith('/releases/latest') && release !== undefined
        ? { status: 200, content: release }
        : undefined,
  })
  const event = started === 'terminal' ? undefined : started
  const inWorkflow = event !== undefined
  const done = await understandSince({
    ...{ inputs: readInputs(given, vocabulary), given, files: [], directory: '/', event, host: testHost() },
    vocabulary,
    messages: { error: () => {}, warning: () => {}, notice: () => {}, log: () => {} },
    invocation: {
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app' },
      ...{ inWorkflow, live: undefined, columns: () => undefined },
      program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
      ...{ print: () => {}, write: () => {}, log: () => {} },
    },
  })
  return { ...done, requests: github.requests }
}

describe('since', () => {
  test('makes its commit the base of a run without one, with one limit for all, which only warns', async () => {
    const given = { since: 'v1.4.0', 'creep-threshold': '20%', 'fail-threshold': '10%\n*/cold 30%' }
    for (const started of [push, 'terminal'] as const) {
      const { job, request, requests } = await understood(given, started)
      expect(job.inputs.base).toBe('v1.4.0')
      expect(job.inputs.thresholds.fail).toEqual({ value: 0.2, overrides: [] })
      expect(job.inputs.thresholds.warn).toEqual({ value: 0.2, overrides: [] })
      expect(request).toMatchObject({ since: 'v1.4.0', anchor: 'v1.4.0', limit: 0.2 })
      expect(requests).toEqual([])
    }
  })

  test.each(['pull_request', 'merge_group', 'pull_request_review'])(
    'leaves %s its own base and limits',
    async (name) => {
      const { job, request } = await understood({ since: 'latest-release' }, { ...push, name })
      expect(job.inputs).toEqual(readInputs({ since: 'latest-release' }, vocabulary))
      expect(request).toMatchObject({ since: 'latest-release', anchor: undefined, limit: 0.15 })
    },
  )

  test('is nothing by default', async () => {
    const { job, request } = await understood({})
    expect(job.inputs.base).toBe('auto')
    expect(request).toBeUndefined()
  })
})

describe('latest-release', () => {
  test('is the one that GitHub names', async () => {
    const { job, request } = await understood({ since: 'latest-release' }, push, { tag_name: 'v2.0.1' })
    expect(job.inputs.base).toBe('v2.0.1')
    expect(request).toMatchObject({ since: 'latest-release', anchor: 'v2.0.1' })
  })

  test.each([undefined, {}, { tag_name: '--upload-pack=x' }, { tag_name: 'a b' }, { tag_name: 7 }])(
    'is wrong input where GitHub names none that can be used: %j',
    async (release) => {
      await expect(understood({ since: 'latest-release' }, push, release)).rejects.toThrow(InputError)
    },
  )

  test('is wrong input in a terminal, which has no repository to ask', async () => {
    await expect(understood({ since: 'latest-release' }, 'terminal')).rejects.toThrow(
      /give the name of its tag/,
    )
  })
})

test.each<[Given, RegExp]>([
  [{ since: 'v1', base: 'main' }, /since: says what to compare with/],
  [{ since: '--x' }, /since: is not the name of a git ref/],
  [{ since: 'v1', fixture: 'small' }, /fixture: the shipped projects have no earlier commit/],
  [{ 'creep-threshold': '20%' }, /creep-threshold: is the limit of since/],
  [{ since: 'v1', 'creep-threshold': '1.2' }, /creep-threshold: "1\.2" is not a slowdown in percent/],
])('%j is refused', (given, problem) => {
  expect(() => readInputs(given, vocabulary)).toThrow(problem)
})
