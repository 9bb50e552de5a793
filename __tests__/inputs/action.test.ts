import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { cacheDirOf } from '../../src/host/cache-folder.ts'
import { eventOf } from '../../src/host/github-event.ts'
import { actionInputs, isAction } from '../../src/inputs/action.ts'
import { defaultOf, inputNames } from '../../src/inputs/definitions.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { mayInstall } from '../../src/provision/consent.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { vocabulary } from '../support/vocabulary.ts'

const inputs = (given: Readonly<Record<string, string>> = {}): Inputs => readInputs(given, vocabulary)

const { signal } = new AbortController()

/** As the runner sets them: every input, defaults filled in. */
const asGiven = (values: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, values[name] ?? defaultOf(name)]),
  )

describe('an action', () => {
  test('is recognised by its inputs; a run step has none', () => {
    expect(isAction({ GITHUB_ACTIONS: 'true', ...asGiven() })).toBe(true)
    expect(isAction({ GITHUB_ACTIONS: 'true' })).toBe(false)
    expect(isAction(asGiven())).toBe(false)
  })

  test('gives what differs from the defaults, under the names of the inputs', () => {
    expect(actionInputs(asGiven())).toEqual({})
    expect(actionInputs(asGiven({ 'build-args': 'A=1\nB=2', rounds: '7', yes: 'true' }))).toEqual({
      'build-args': 'A=1\nB=2',
      rounds: '7',
      yes: 'true',
    })
  })

  test('also passes on what it does not declare, so that it can be refused by name', () => {
    expect(actionInputs({ ...asGiven(), INPUT_BASELINE: 'main', INPUT_JSON: 'true' })).toEqual({
      json: 'true',
      baseline: 'main',
    })
    expect(actionInputs({ ...asGiven(), INPUT_BASELINE: '' })).toEqual({})
  })

  test('that is given every default reads the same inputs as one that is given nothing', () => {
    expect(inputs(actionInputs(asGiven()))).toEqual(inputs())
  })
})

describe('the event', () => {
  test('is that of the workflow, payload included', async () => {
    await using folder = await tempFolder()
    const path = `${folder.path}/event.json`
    await writeFile(path, '{"number": 7}')
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
    expect(eventOf(env)).toEqual({ name: 'pull_request', payload: { number: 7 } })
    expect(eventOf({ ...env, GITHUB_ACTIONS: undefined })).toBeUndefined()
  })

  test('is none in a terminal', () => {
    expect(eventOf({})).toBeUndefined()
  })

  test.each([
    ['', 'ENOENT'],
    ['/nowhere/event.json', 'ENOENT'],
    ['/proc', 'it is not a file'],
  ])('that cannot be read names its variable (%j)', (path, reason) => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path }
    expect(() => eventOf(env)).toThrow(
      `GITHUB_EVENT_PATH: the event of the workflow cannot be read: ${reason}`,
    )
  })
})

describe('the cache folder', () => {
  test('is the one that was asked for, made absolute', () => {
    expect(cacheDirOf(inputs({ 'cache-dir': 'some/where' }), { RUNNER_TOOL_CACHE: '/opt' })).toBe(
      `${process.cwd()}/some/where`,
    )
  })

  test.each([
    [{ RUNNER_TOOL_CACHE: '/opt/cache', XDG_CACHE_HOME: '/home/x/.c' }, '/opt/cache/go-container-bench'],
    [{ XDG_CACHE_HOME: '/home/x/.c' }, '/home/x/.c/go-container-bench'],
    [{}, `${homedir()}/.cache/go-container-bench`],
    [{ RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: '' }, `${homedir()}/.cache/go-container-bench`],
    [{ XDG_CACHE_HOME: 'relative' }, `${homedir()}/.cache/go-container-bench`],
  ])('with %j is %s', (env, folder) => {
    expect(cacheDirOf(inputs(), env)).toBe(folder)
  })
})

describe('an engine that is missing', () => {
  const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' }
  const selfHosted = { RUNNER_ENVIRONMENT: 'self-hosted' }

  test.each([
    ['always', selfHosted, true],
    ['never', hosted, false],
    ['auto', hosted, true],
    ['auto', selfHosted, false],
    ['auto', {}, true],
  ] as const)('with install %s and %j may be installed: %s', async (install, env, expected) => {
    // The standard input of a test is no terminal, so nobody is asked.
    expect(await mayInstall(inputs({ install }), { env, signal })('podman')).toBe(expected)
  })

  test('is not installed where somebody would have to be asked and would not see the question', async () => {
    const [input, output] = [process.stdin.isTTY, process.stderr.isTTY]
    Object.assign(process.stdin, { isTTY: true })
    Object.assign(process.stderr, { isTTY: false })
    try {
      expect(await mayInstall(inputs(), { env: {}, signal })('podman')).toBe(false)
      expect(await mayInstall(inputs({ yes: 'true' }), { env: {}, signal })('podman')).toBe(true)
    } finally {
      Object.assign(process.stdin, { isTTY: input })
      Object.assign(process.stderr, { isTTY: output })
    }
  })

  test('may not be installed on a self-hosted runner by yes alone', async () => {
    expect(await mayInstall(inputs({ yes: 'true' }), { env: selfHosted, signal })('podman')).toBe(false)
  })
})
