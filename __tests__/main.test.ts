import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type InputName, inputNames } from '../src/inputs/definitions.ts'
import { fakePrograms } from './support/fake-programs.ts'
import { makeRepository } from './support/git-repository.ts'
import { tempFolder } from './support/temp-folder.ts'
import { entryPath } from './support/paths.ts'
import { commandsIn, controlsIn } from './support/runner-commands.ts'

const main = entryPath

/** A wrong value for every input that has wrong ones. */
const wrong: Readonly<Partial<Record<InputName, string>>> = {
  mode: 'benchmark',
  study: 'astrology',
  values: 'magic',
  'build-args': 'no pair',
  'build-contexts': 'no pair',
  secrets: 'no pair',
  'secret-files': 'no pair',
  ssh: '-flag',
  network: 'carrier-pigeon',
  platform: 'linux/amd64,linux/a:b',
  attestations: 'mine',
  fixture: 'huge',
  strategy: 'magic',
  storage: 'zfs',
  'go-versions': 'newest',
  engines: 'lxc',
  'engine-mirror': 'nonsense',
  install: 'perhaps',
  scenarios: 'tepid',
  rounds: '0',
  'time-budget': '20',
  'build-timeout': 'soon',
  'fail-threshold': '110%',
  'warn-threshold': '0.1',
  'min-delta': 'small',
  explain: 'sometimes',
  screen: 'sometimes',
  'creep-threshold': 'little',
  'cache-from': 'type=tape',
  'cache-to': 'type=tape',
  'cache-mode': 'all',
  'cache-link': '50MB/s',
  isolation: 'pinned',
  observe: 'everything',
  'fail-on': 'noise',
  comment: 'sometimes',
  'comment-key': 'a b',
  'artifact-name': 'a/b',
  'retention-days': '500',
  format: 'xlsx',
  'runs-per-month': 'often',
  'workflow-path': 'ci.yml',
  summary: 'perhaps',
  cleanup: 'perhaps',
  yes: 'perhaps',
  quiet: 'perhaps',
  json: 'perhaps',
  legs: '0',
  emit: 'jenkins',
  leg: 'first',
  rewrites: 'magic',
}

/** Any text may be right for these; whether it is, only the repository or the machine can tell. */
const anyText: readonly InputName[] = [
  ...(['context', 'file', 'target', 'prepare', 'edit', 'base-image', 'base', 'since', 'gate'] as const),
  'bake-target',
  ...(['reports', 'resume', 'plan-file', 'github-token', 'output-dir', 'cache-dir', 'seed'] as const),
]

type Ended = {
  readonly status: number
  readonly output: string
  /** Programs that were started, and files that were made. */
  readonly traces: readonly string[]
}

/** Runs the program where every engine and every installer is a program that only notes that it was started. */
const runProgram = async (
  args: readonly string[],
  programs: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  await using temp = await tempFolder()
  const at = (name: string): string => join(temp.path, name)
  const note = `: > "$0.was-started"`
  const names = ['podman', 'docker', 'dockerd', 'containerd', 'runc', 'apt-get', 'sudo', 'go', 'useradd']
  await using fakes = await fakePrograms({
    ...Object.fromEntries(names.map((name) => [name, note])),
    ...programs,
  })
  for (const name of ['home', 'run', 'work']) await mkdir(at(name))
  const env = {
    PATH: fakes.folder,
    HOME: at('home'),
    RUNNER_TEMP: at('run'),
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  }
  const ended = await promisify(execFile)(process.execPath, [main, ...args], { cwd: at('work'), env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  const started = (await readdir(fakes.folder)).filter((name) => name.endsWith('.was-started'))
  const made = (await readdir(temp.path, { recursive: true })).filter((name) => name.includes('/'))
  return { status: ended.code, output: `${ended.stdout}${ended.stderr}`, traces: [...started, ...made] }
}

const asArguments = (given: readonly (readonly [string, string])[]): readonly string[] =>
  given.flatMap(([name, value]) => (name === 'mode' ? [value] : [`--${name}=${value}`]))

test('a result that does not reach standard output is no success', async () => {
  const words = ['-c', 'exec "$0" "$1" study list > /dev/full', process.execPath, main]
  const ended = await promisify(execFile)('/bin/sh', words).catch((error: unknown) => error)
  expect(ended).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^Standard output .* no space left[^\n]*\n$/),
  })
})

test('a fault of the program does not look like a regression', async () => {
  const fault = `
    const write = process.stdout.write.bind(process.stdout)
    process.stdout.write = (...text) => {
      setImmediate(() => { throw new Error('unforeseen') })
      return write(...text)
    }`
  const words = ['--import', `data:text/javascript,${encodeURIComponent(fault)}`, main, '--version']
  const ended = await promisify(execFile)(process.execPath, words).catch((error: unknown) => error)
  expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining('Error: unforeseen') })
})

describe('inputs', () => {
  test('every one is known to these tests', () => {
    expect([...Object.keys(wrong), ...anyText].toSorted()).toEqual(inputNames.toSorted())
  })

  test.concurrent.for(Object.entries(wrong))(
    'a wrong %s (%s) is reported, with exit status 2, and nothing is done',
    { timeout: 300_000 },
    async (given) => {
      const [name] = given
      const { status, output, traces } = await runProgram(asArguments([given]))
      expect(output).toMatch(new RegExp(`^One input is wrong:\n  ${name}: .*\n$`))
      expect({ status, traces }).toEqual({ status: 2, traces: [] })
    },
  )

  test('what is wrong is quoted without sequences for terminals, and is no command to the runner', async () => {
    const { status, output } = await runProgram([
      '--engines=a\u001b[2J\r::error::obeyed',
      '--rounds=\u202e\u009b31m',
    ])
    expect(status).toBe(2)
    expect(output).toContain('obeyed')
    expect(controlsIn(output)).toEqual([])
    expect(commandsIn(output)).toEqual([])
  })

  test('what the command line and the inputs get wrong is one list', async () => {
    const { status, output } = await runProgram(['run', 'stray', '--rounds=0', '--comment=always', '--seed'])
    expect(status).toBe(2)
    expect(output.trimEnd().split('\n')).toEqual([
      '4 inputs are wrong:',
      '  seed: needs a value, as in --seed=VALUE',
      '  "stray": a directory is written with a slash, as in ./your-project; flags begin with two dashes',
      expect.stringContaining('  rounds: "0" is none of these: a whole number'),
      expect.stringContaining('  comment: only the action publishes'),
    ])
  })

  test('all wrong at once are reported together, one line each, and nothing is done', async () => {
    const { status, output, traces } = await runProgram(asArguments(Object.entries(wrong)))
    const [title, ...lines] = output.trimEnd().split('\n')
    // Which values there are depends on the study, which is wrong itself.
    const expected = Object.keys(wrong).filter((name) => name !== 'values')
    expect(title).toBe(`${expected.length} inputs are wrong:`)
    expect(lines.map((line) => /^ {2}([a-z-]+): /.exec(line)?.[1] ?? line).toSorted()).toEqual(
      expected.toSorted(),
    )
    expect({ status, traces }).toEqual({ status: 2, traces: [] })
  })

  test('an input under its old name is refused', async () => {
    const { status, output, traces } = await runProgram(['--baseline', 'main'])
    expect(output).toBe('One input is wrong:\n  baseline: is called base now; give base instead\n')
    expect({ status, traces }).toEqual({ status: 2, traces: [] })
  })

  test('the traces that these tests look for are there when something is done', async () => {
    const { status, traces } = await runProgram(['--engines', 'podman', '--install', 'never'])
    expect(status).toBe(3)
    expect(traces).not.toEqual([])
  })
})

describe('a plain run', () => {
  test('begins with its plan and its cost, before anything is installed or started', async () => {
    const { output } = await runProgram([])
    expect(output.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^Plan: \d+ timed builds: tiny and small, /),
      expect.stringMatching(/^Cost: about /),
    ])
  })

  test('is one without flags', async () => {
    expect((await runProgram(['--engines', 'podman', '--install', 'never'])).output).not.toContain('Plan: ')
  })
})

describe('a folder on the command line', () => {
  const git = `exec /usr/bin/git "$@"`

  test('that does not exist, or is in no repository, is a wrong input', async () => {
    expect(await runProgram(['./nowhere'])).toEqual({
      status: 2,
      output: 'One input is wrong:\n  ./nowhere: there is no such directory\n',
      traces: [],
    })
    const { status, output } = await runProgram(['run', '.'], { git })
    expect(status).toBe(2)
    expect(output).toContain('is not in a git repository')
  })

  test('is measured as the repository that holds it', async () => {
    const repository = await makeRepository()
    await repository.commit('first', { 'api/main.go': 'package main\n' })
    const { status, output } = await runProgram([`${repository.path}/api`], { git })
    expect(status).toBe(2)
    expect(output).toContain('There is no api/Dockerfile in the repository')
  })

  test('is not red when only its base cannot be prepared: the change may be what repairs it', async () => {
    const repository = await makeRepository()
    await repository.commit('first', { Dockerfile: 'FROM scratch\nCOPY . .\n' })
    await repository.commit('second', { 'go.mod': 'module example.com/app\n\ngo 1.26\n' })
    const flags = ['--base', 'HEAD~1', '--prepare', 'test -f go.mod']
    const needed = ['git', 'sh', 'cp', 'rm', 'chmod', 'env', 'sync']
    const programs = Object.fromEntries(needed.map((name) => [name, `PATH=/usr/bin:/bin exec ${name} "$@"`]))
    const { status, output } = await runProgram([repository.path, ...flags], programs)
    expect(output).toMatch(/^.*not judged: the base .*$/im)
    expect(status).toBe(0)
  })
})
