import { describe, expect, test } from 'vitest'
import { readCommandLine } from '../../src/inputs/command-line.ts'
import type { Given } from '../../src/inputs/given.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { isPlain, nextCommands, outlookOf, withFirstRunBudget } from '../../src/modes/first-run.ts'
import type { Invocation } from '../../src/modes/invocation.ts'
import { makeMessages } from '../../src/publish/messages.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { entryPath, fixturesDir } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { unixServer } from '../support/unix-server.ts'
import { vocabulary } from '../support/vocabulary.ts'

const invocationWith = (inWorkflow: boolean): Invocation => ({
  env: {},
  inWorkflow,
  live: undefined,
  columns: () => undefined,
  program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
  print: () => {},
  write: () => {},
  log: () => {},
})

const isPlainWith = (given: Given, inWorkflow = false): boolean =>
  isPlain({ given, invocation: invocationWith(inWorkflow) })

describe('a run is a first look', () => {
  test('in a terminal, without flags or with defaults only', () => {
    for (const given of [{}, { mode: 'run' }, { engines: 'auto', rounds: ' ' }])
      expect(isPlainWith(given)).toBe(true)
  })

  test('but not with a flag, or with a project', () => {
    for (const given of [{ engines: 'docker' }, { context: '../your-project' }, { mode: 'doctor' }])
      expect(isPlainWith(given)).toBe(false)
  })

  test('but not in an action', () => {
    expect(isPlainWith({}, true)).toBe(false)
  })
})

/** What is said at the start on a machine with only these programs. */
const outlookWith = async (
  programs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) => {
  await using home = await tempFolder()
  await using fakes = await fakePrograms(programs)
  const host = testHost({
    env: {
      PATH: fakes.folder,
      HOME: home.path,
      DOCKER_HOST: 'unix:///no/such.sock',
      XDG_RUNTIME_DIR: home.path,
      ...env,
    },
    uid: 61_234,
  })
  const { inputs } = withFirstRunBudget({
    inputs: readInputs({}, vocabulary),
    given: {},
    invocation: invocationWith(false),
  })
  const messages = await makeMessages(false, () => {})
  const job = {
    host,
    inputs,
    messages,
    vocabulary,
    given: {},
    event: undefined,
    files: [],
    directory: home.path,
  }
  return await outlookOf({ ...job, invocation: invocationWith(false) })
}

const client = {
  Client: { Version: '29.4.2' },
  Server: { Version: '29.4.2', Components: [{ Name: 'Engine' }] },
}
const docker = `[ "$1" = version ] && echo '${JSON.stringify(client)}'; [ "$1" = version ] || echo v0.36.1`

describe('the outlook of a first look', () => {
  test('names what is built, from which states, how often and on which engines', async () => {
    await using server = await unixServer((request, response) =>
      response.end(
        request.url?.endsWith('/info') === true
          ? JSON.stringify({ Driver: 'overlay2', DockerRootDir: '/', ServerVersion: '29.4.2' })
          : 'OK',
      ),
    )
    const outlook = await outlookWith({ docker }, { DOCKER_HOST: server.endpoint })
    expect(outlook).toMatch(
      /^Plan: 18 timed builds: tiny and small, each cold, warm and source-change, 3 times, on docker\.$/m,
    )
    expect(outlook).toMatch(
      /^Cost: about \d+ min on two processors, and at most 5 min 30 s \(--time-budget\), with fewer builds where that is less\.$/m,
    )
  })

  test('says that Podman has to be installed where no engine answers', async () => {
    expect(await outlookWith({})).toContain(
      ', on podman, which has to be installed first: no engine answers here.',
    )
  })
})

test('the commands to try next are valid', () => {
  const commands = [...nextCommands.matchAll(/^ {2}npm start -- (.+?)(?: {2}|$)/gm)].map(([, words = '']) =>
    words.split(' '),
  )
  expect(commands).toHaveLength(3)
  for (const words of commands) {
    const asked = readCommandLine(words, vocabulary.modes)
    if (asked.kind !== 'run') throw new Error(`${words.join(' ')} asks for ${asked.kind}`)
    expect(asked.problems).toEqual([])
    expect(readInputs(asked.given, vocabulary, 'terminal').mode).toBe(
      words[0] === 'doctor' ? 'doctor' : 'run',
    )
  }
})
