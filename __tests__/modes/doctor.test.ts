import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { doctor } from '../../src/modes/doctor.ts'
import type { Invocation } from '../../src/modes/invocation.ts'
import { vocabularyOf } from '../../src/modes/vocabulary.ts'
import type { Examination } from '../../src/preflight/examine.ts'
import { makeMessages } from '../../src/publish/messages.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { unixServer } from '../support/unix-server.ts'
import { entryPath, fixturesDir } from '../support/paths.ts'

/** A user that no machine knows, and that has no sub-ids. */
const nobody = 61_234

type Machine = {
  readonly programs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly given?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly directory?: string
}

type Ended = { readonly status: number; readonly printed: string; readonly started: readonly string[] }

/** Programs that would install or change something; here they only leave a trace. */
const watched = [
  'apt-get',
  'useradd',
  'usermod',
  'sysctl',
  'apparmor_parser',
  'modprobe',
  'chmod',
  'loginctl',
]

/** Runs doctor without root where only these programs are. */
const runDoctor = async ({
  programs = {},
  env = {},
  given = {},
  signal,
  directory,
}: Machine): Promise<Ended> => {
  const notes = Object.fromEntries(watched.map((name) => [name, ': > "$0.was-started"']))
  await using home = await tempFolder()
  await using fakes = await fakePrograms({ sh: 'exec /bin/sh "$@"', ...notes, ...programs })
  const here = {
    PATH: fakes.folder,
    HOME: home.path,
    DOCKER_HOST: 'unix:///no/such.sock',
    XDG_RUNTIME_DIR: home.path,
  }
  const host = testHost({
    env: { ...here, ...env },
    uid: nobody,
    ...(signal === undefined ? {} : { signal }),
  })
  const printed: string[] = []
  const print = (line: string): void => void printed.push(line)
  const invocation: Invocation = {
    env: host.env,
    inWorkflow: false,
    live: undefined,
    columns: () => undefined,
    program: { entry: '', fixtures: '', probes: '' },
    print,
    write: print,
    log: print,
  }
  const inputs = readInputs({ mode: 'doctor', ...given }, await vocabularyOf({ fixtures: fixturesDir }))
  const messages = await makeMessages(false, print)
  const status = await doctor({ inputs, host, invocation, messages, directory: directory ?? home.path })
  const started = (await readdir(fakes.folder)).filter((name) => name.endsWith('.was-started'))
  return { status, printed: printed.join('\n'), started }
}

const json = async (machine: Machine): Promise<Examination & { readonly status: number }> => {
  const { status, printed } = await runDoctor({ ...machine, given: { json: 'true', ...machine.given } })
  const examination: Examination = JSON.parse(printed)
  return { ...examination, status }
}

const podmanPrograms = (podman: string) => ({
  podman,
  newuidmap: 'exit 0',
  newgidmap: 'exit 0',
  runc: 'exit 0',
  getcap: 'echo cap_setuid=ep cap_setgid=ep',
})
const podman4 = podmanPrograms('echo podman version 4.9.3')

describe('doctor on a machine without engines', () => {
  test('names every engine with what is missing and how to fix it, and ends with 3', async () => {
    const { status, printed, started } = await runDoctor({})
    expect(status).toBe(3)
    expect(printed).toMatch(/^No engine can be measured on this machine\.$/m)
    for (const name of Object.keys(engines)) expect(printed).toMatch(new RegExp(`^  missing +${name} `, 'm'))
    expect(printed.match(/to fix it: /g)?.length).toBeGreaterThanOrEqual(Object.keys(engines).length)
    expect(started).toEqual([])
  })

  test('says that nothing can be installed without root and sudo', async () => {
    expect((await runDoctor({})).printed).toContain('a run cannot install anything')
    const sudo = '[ "$1 $2" = "-n true" ]'
    expect((await runDoctor({ programs: { sudo } })).printed).toContain('sudo works without a password')
  })
})

describe('doctor on a machine with Podman', () => {
  test('and no sub-ids cannot measure it, and says with which command it could', async () => {
    const {
      status,
      engines: listed,
      checks,
    } = await json({ programs: podman4, given: { engines: 'podman' } })
    expect(status).toBe(3)
    expect(listed).toEqual([
      expect.objectContaining({
        ...{ name: 'podman', state: 'found', measurable: false, version: '4.9.3' },
        remedy: expect.stringContaining('sub-ids'),
      }),
    ])
    expect(checks.find(({ name }) => name === 'sub-ids')).toMatchObject({
      ...{ state: 'missing', concerns: ['podman'] },
      remedy: expect.stringContaining('usermod --add-subuids'),
    })
  })

  test.each([
    ['that dies by a signal', 'kill -ABRT $$', 'was killed by SIGABRT'],
    ['that prints rubbish', 'echo "<html>"', 'does not print a version'],
  ])('%s says so', async (_, script, words) => {
    const { printed, status } = await runDoctor({
      programs: podmanPrograms(script),
      given: { engines: 'podman' },
    })
    expect(status).toBe(3)
    expect(printed).toMatch(new RegExp(`^  missing +podman .*${words}`, 'm'))
  })
})

const daemon = (info: object) =>
  unixServer((request, response) =>
    response.end(request.url?.endsWith('/info') === true ? JSON.stringify(info) : 'OK'),
  )

describe('doctor on a machine with a Docker daemon', () => {
  const client = {
    Client: { Version: '29.4.2' },
    Server: { Version: '29.4.2', Components: [{ Name: 'Engine' }] },
  }
  const docker = `[ "$1" = version ] && echo '${JSON.stringify(client)}'; [ "$1" = version ] || echo v0.36.1`
  test('finds it with its version, and ends with 0', async () => {
    await using server = await daemon({ Driver: 'overlay2', DockerRootDir: '/', ServerVersion: '29.4.2' })
    const { status, engines: listed } = await json({
      programs: { docker },
      env: { DOCKER_HOST: server.endpoint },
    })
    expect(listed.find(({ name }) => name === 'docker')).toMatchObject({
      ...{ state: 'found', version: '29.4.2', seen: `daemon at ${server.endpoint}`, measurable: true },
    })
    expect(status).toBe(0)
  })

  test('and a second engine that was named, but is missing, ends with 3', async () => {
    await using server = await daemon({ Driver: 'overlay2', DockerRootDir: '/' })
    const env = { DOCKER_HOST: server.endpoint }
    expect(await runDoctor({ programs: { docker }, env, given: { engines: 'docker' } })).toMatchObject({
      status: 0,
    })
    expect(await runDoctor({ programs: { docker }, env, given: { engines: 'docker,podman' } })).toMatchObject(
      {
        status: 3,
      },
    )
  })

  test('that is not on this machine is unusable, with the reason', async () => {
    const { engines: listed } = await json({
      programs: { docker },
      env: { DOCKER_HOST: 'tcp://10.0.0.1:2375' },
    })
    expect(listed.find(({ name }) => name === 'docker')).toMatchObject({
      ...{ state: 'unusable', measurable: false, seen: expect.stringContaining('not on this machine') },
    })
  })
})

test('what a daemon says of itself is no command to a terminal', async () => {
  await using server = await daemon({ Driver: '\u001B[31mx\n::error::y', DockerRootDir: '/' })
  const { printed } = await runDoctor({ env: { DOCKER_HOST: server.endpoint } })
  expect(printed).toMatch(/^  ok +storage of Docker's daemon +x ::error::y/m)
  expect(printed).not.toContain('\u001B')
})

test('the job summary gets the same tables', async () => {
  await using temp = await tempFolder()
  const summary = join(temp.path, 'summary.md')
  await runDoctor({ env: { GITHUB_STEP_SUMMARY: summary } })
  const markdown = await readFile(summary, 'utf8')
  expect(markdown).toContain('## No engine can be measured on this machine.')
  for (const name of Object.keys(engines)) expect(markdown).toContain(`| ${name} | missing |`)
  await runDoctor({ env: { GITHUB_STEP_SUMMARY: join(temp.path, 'none.md') }, given: { summary: 'false' } })
  expect(await readdir(temp.path)).toEqual(['summary.md'])
})

test('what the repository builds is shown as inputs, in each form', async () => {
  await using temp = await tempFolder()
  const directory = join(temp.path, 'cmd')
  const workflows = join(temp.path, '.github/workflows')
  await Promise.all(
    [directory, join(temp.path, '.git'), workflows].map((path) => mkdir(path, { recursive: true })),
  )
  const workflow = 'on: push\njobs: { a: { steps: [{ run: docker build --target x --push . }] } }\n'
  await writeFile(join(workflows, 'ci.yml'), workflow)
  const env = { GITHUB_STEP_SUMMARY: join(temp.path, 'summary.md') }
  const { printed } = await runDoctor({ directory, env })
  expect(printed).toContain('    with:\n      context: "."\n      target: x\n')
  expect(printed).toMatch(/^ {4}not in it: \.github\/workflows\/ci\.yml:2 push: /m)
  expect(await readFile(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain(
    '```text\nwith:\n  context: "."\n  target: x\n```',
  )
  expect(await json({ directory })).toMatchObject({
    builds: [
      {
        from: [{ file: '.github/workflows/ci.yml', line: 2, by: 'docker build', where: 'job a' }],
        with: { context: '.', target: 'x' },
        remarks: [{ file: '.github/workflows/ci.yml', line: 2 }],
      },
    ],
    buildsNotRead: [],
  })
})

test('an interrupted doctor ends with 130', async () => {
  expect((await runDoctor({ signal: AbortSignal.abort() })).status).toBe(130)
})

describe('this machine', () => {
  const main = entryPath

  test('is looked over by the program, which prints JSON alone and leaves nothing behind', async () => {
    await using temp = await tempFolder()
    const env = { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', RUNNER_TEMP: temp.path }
    const { stdout, stderr, code } = await promisify(execFile)(process.execPath, [main, 'doctor', '--json'], {
      cwd: temp.path,
      env,
    }).then(
      (ended) => ({ ...ended, code: 0 }),
      (error: { stdout: string; stderr: string; code: number }) => error,
    )
    const examination: Examination = JSON.parse(stdout)
    expect(stderr).toBe('')
    expect(examination).toMatchObject({ schemaVersion: '1.1', measurable: code === 0 })
    expect(examination.engines.map(({ name }) => name)).toEqual(Object.keys(engines))
    const byName = new Map(examination.checks.map((each) => [each.name, each]))
    for (const name of ['rights', 'cgroups', 'memory', 'ulimits', 'clock', 'disk of the run'])
      expect(byName.get(name)?.state).toMatch(/^(?:ok|warning)$/)
    for (const { state, remedy } of examination.checks)
      expect(remedy !== undefined).toBe(state === 'warning' || state === 'missing')
    expect(await readdir(temp.path)).toEqual([])
  }, 300_000)
})
