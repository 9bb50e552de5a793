import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { LegPlan, Report } from '../../src/model.ts'
import { readManifests } from '../support/format-readers.ts'
import { makeRepository, type TestRepository } from '../support/git-repository.ts'
import { entryPath, repositoryPath } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'

const dockerfile = 'FROM scratch\nCOPY main.go /\n'

/** A folder whose name a shell, YAML and GitLab would take for something else. */
const odd = `it's "$HOME": \${{ x }}`

/** Projects that need no engine: the head changes nothing of the first, and breaks the second. */
const projects = async (): Promise<TestRepository> => {
  const repository = await makeRepository()
  const files = [odd, 'web'].flatMap((name) => [
    [`${name}/Dockerfile`, dockerfile] as const,
    [`${name}/main.go`, 'package main\n'] as const,
  ])
  await writeFile(join(repository.path, 'prepare.sh'), '#!/bin/sh\n', { mode: 0o755 })
  const ignored = '/plan/\n/go-container-bench/\n/.gitlab-ci-local/\n'
  await repository.commit('base', { ...Object.fromEntries(files), '.gitignore': ignored })
  await repository.commit('head', { 'web/Dockerfile': 'FROM scratch\nCOPY gone.go /\n' })
  repository.git('remote', 'add', 'origin', 'git@gitlab.com:group/app.git')
  return repository
}

const node = repositoryPath('node_modules/node/bin/node')

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Runs a program with nothing of this machine but git and the shell. */
const run = async (
  words: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Ended> => {
  const [program = '', ...args] = words
  return promisify(execFile)(program, args, { cwd, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ended) => error,
  )
}

/** Writes a plan of projects for a system, a leg each. */
const planned = async (
  repository: TestRepository,
  temp: string,
  system: string,
  { named = [odd, 'web'], more = [] }: { named?: readonly string[]; more?: readonly string[] } = {},
) => {
  const env = { PATH: '/usr/bin:/bin', HOME: temp, RUNNER_TEMP: temp, TMPDIR: temp }
  const contexts = named.flatMap((name) => ['--context', name])
  const flags = ['--base', 'HEAD~1', '--emit', system, '--output-dir', 'plan', ...more]
  const ended = await run([process.execPath, entryPath, 'plan', ...contexts, ...flags], {
    cwd: repository.path,
    env,
  })
  const at = (name: string): string => join(repository.path, 'plan', name)
  const plan = JSON.parse(await readFile(at('plan.json'), 'utf8')) as LegPlan
  return { ended, env, plan, text: await readFile(at(`plan.${system}.yml`), 'utf8') }
}

type Planned = Awaited<ReturnType<typeof planned>>

/** The report of one project has no verdict but its own. */
const verdictsIn = async (folder: string): Promise<readonly string[]> => {
  const text = await readFile(join(folder, 'report.json'), 'utf8')
  const { legs, projects: [only] = [], verdict } = JSON.parse(text) as Report
  return (legs ?? [{ name: only?.id, verdict }]).map(({ name, verdict: { kind } }) => `${name}: ${kind}`)
}

const verdicts = [`${odd}: unchanged`, 'web: invalid']

/** In place of a copy of the checkout for jobs in containers, of which there are none. */
const noRsync = '#!/bin/sh\nfor last; do :; done\nmkdir -p "$last"\n'

test(
  'the pipeline for GitLab fits its schema, and its jobs end in the report of all legs',
  { timeout: 300_000 },
  async () => {
    await using temp = await tempFolder()
    const repository = await projects()
    const { ended, env, plan } = await planned(repository, temp.path, 'gitlab')
    expect(ended).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\[\{"leg":1,.*\},\{"leg":2,"name":"web"\}\]\n$/),
    })
    expect(ended.stderr).toMatch(
      /\/plan\/plan\.gitlab\.yml: keep it as an artifact of the job, and start it by /,
    )
    expect(plan.inputs['base']).toBe(plan.base)
    await writeFile(join(temp.path, 'rsync'), noRsync)
    await chmod(join(temp.path, 'rsync'), 0o755)
    const variables = [
      'GO_CONTAINER_BENCH_IMAGE=',
      `GO_CONTAINER_BENCH=${process.execPath} ${entryPath}`,
      'GO_CONTAINER_BENCH_MEASURE=--prepare=./prepare.sh',
      'GO_CONTAINER_BENCH_REPORT=--fail-on never',
    ].flatMap((each) => ['--variable', each])
    const local = [node, repositoryPath('node_modules/gitlab-ci-local/dist/index.js')]
    const pipeline = await run(
      [...local, '--force-shell-executor', '--file', 'plan/plan.gitlab.yml', ...variables],
      { cwd: repository.path, env: { ...env, PATH: [temp.path, env.PATH].join(delimiter) } },
    )
    expect(pipeline).toMatchObject({ code: 0, stderr: expect.stringContaining('json schema validated') })
    expect(pipeline.stdout.match(/^ PASS .*/gm)).toHaveLength(3)
    expect(pipeline.stdout).toContain('gone.go is not in the context web, and prepare did not make it')
    const reported = join(repository.path, 'go-container-bench/report')
    expect(await verdictsIn(reported)).toEqual(verdicts)
    expect(await readFile(join(reported, 'report.junit.xml'), 'utf8')).toContain('<testsuite')
  },
)

type Job = {
  readonly spec: {
    readonly completions: number
    readonly template: {
      readonly spec: {
        readonly initContainers: readonly [{ readonly command: readonly string[] }]
        readonly containers: readonly [{ readonly args: readonly string[] }]
      }
    }
  }
}

/** Runs what the Job starts on each node, one after the other, with the folders of its containers below `bench`. */
const runJob = async (bench: string, repository: TestRepository, { env, text }: Planned): Promise<void> => {
  const [answer] = await readManifests([text])
  const [map, job] = (answer?.objects ?? []) as [{ data: { 'plan.json': string } }, Job]
  const [{ command }] = job.spec.template.spec.initContainers
  const [{ args }] = job.spec.template.spec.containers
  await mkdir(join(bench, 'plan'), { recursive: true })
  await writeFile(join(bench, 'plan', 'plan.json'), map.data['plan.json'])
  for (let index = 0; index < job.spec.completions; index += 1) {
    // A node has a checkout of its own.
    const cwd = join(bench, 'repository')
    await rm(cwd, { recursive: true, force: true })
    await mkdir(cwd)
    const fetched = await run(command, { cwd, env: { ...env, REPOSITORY: `file://${repository.path}` } })
    expect(fetched).toMatchObject({ code: 0 })
    // The address may have a token in it.
    expect(await run(['grep', '-rl', repository.path, cwd], { cwd, env })).toMatchObject({ code: 1 })
    const words = args.map((word) =>
      word.replace('/bench/', `${bench}/`).replace('$(JOB_COMPLETION_INDEX)', String(index)),
    )
    const measured = await run([process.execPath, entryPath, ...words], {
      cwd,
      env: { ...env, JOB_COMPLETION_INDEX: String(index) },
    })
    expect(measured).toMatchObject({ code: 0 })
  }
}

test(
  'what Jobs for Kubernetes start on each node ends in a report of all legs for each plan on the volume',
  { timeout: 300_000 },
  async () => {
    await using temp = await tempFolder()
    const repository = await projects()
    const bench = join(temp.path, 'bench')
    for (const [named, expected] of [
      [[odd, 'web'], verdicts],
      // It has fewer legs, and finds the reports of the others in the volume.
      [['web'], verdicts.slice(1)],
    ] as const) {
      const made = await planned(repository, temp.path, 'kubernetes', { named })
      await runJob(bench, repository, made)
      const [, folder = ''] =
        /\/plan\.kubernetes\.yml: apply it, .* folder (\w+) of/.exec(made.ended.stderr) ?? []
      expect(made.text).toContain(`whose folder ${folder} gets the reports`)
      const places = [join(bench, 'reports', folder), '--plan-file', join(repository.path, 'plan')]
      const reported = join(temp.path, 'report', folder)
      const ending = ['--output-dir', reported, '--fail-on', 'never']
      const words = [process.execPath, entryPath, 'report', ...places, ...ending]
      expect(await run(words, { cwd: temp.path, env: made.env })).toMatchObject({ code: 0 })
      expect(await verdictsIn(reported)).toEqual(expected)
    }
  },
)

test.each([
  ['gitlab', 'add --prepare=COMMAND to GO_CONTAINER_BENCH_MEASURE, without blanks'],
  ['kubernetes', 'add the argument --prepare=COMMAND to the container measure'],
])('the legs on %s get no prepare, and plan says how they would', async (system, how) => {
  await using temp = await tempFolder()
  const repository = await projects()
  const { ended, text } = await planned(repository, temp.path, system, {
    more: ['--prepare', 'make generate'],
  })
  expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/^The legs get no prepare from \//m) })
  expect(ended.stderr).toContain(`/plan/plan.${system}.yml, as no plan has one: ${how}`)
  expect(text).not.toContain('make generate')
  expect((await planned(repository, temp.path, system)).ended.stderr).not.toContain('prepare')
})
