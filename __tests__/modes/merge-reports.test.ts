import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Given } from '../../src/inputs/given.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { report as makeOne } from '../../src/modes/report.ts'
import type { Report } from '../../src/model.ts'
import { makeMessages } from '../../src/publish/messages.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { commentReport } from '../support/comment-cases.ts'
import { githubServer } from '../support/github-server.ts'
import { measured } from '../support/measured-projects.ts'
import { benchmark, buildReport, builds } from '../support/report-builder.ts'
import { entryPath, fixturesDir } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

/** Carries out the mode on a command line; the legs lie in folders of their names. */
const carryOut = async (
  folder: string,
  legs: Readonly<Record<string, string | undefined>>,
  given: Given = {},
  files: readonly string[] = [],
) => {
  for (const [name, text] of Object.entries(legs)) {
    if (text === undefined) continue
    await mkdir(join(folder, `go-container-bench-${name}`), { recursive: true })
    await writeFile(join(folder, `go-container-bench-${name}`, 'report.json'), text)
  }
  const places = Object.keys(legs).map((name) => join(folder, `go-container-bench-${name}`))
  const all = { mode: 'report', ...(files.length === 0 && { reports: places.join('\n') }), ...given }
  const printed: string[] = []
  const status = await makeOne({
    inputs: readInputs(all, vocabulary, 'terminal'),
    given: all,
    files,
    vocabulary,
    directory: folder,
    event: undefined,
    host: testHost(),
    messages: await makeMessages(false, () => {}),
    invocation: {
      env: {},
      inWorkflow: false,
      live: undefined,
      columns: () => undefined,
      program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
      print: (line) => printed.push(line),
      write: (text) => printed.push(text),
      log: () => {},
    },
  })
  return { status, printed: printed.join('\n') }
}

/** A push has no base: one revision, with these times. */
const alone = (timesMs: readonly number[]): Report => {
  const only = benchmark()
  return buildReport({ revisions: ['head'], benchmarks: [only], measurements: builds(only, timesMs) })
}

const json = (name: string): string => toJson(commentReport(name))

describe('one report of several legs', () => {
  test('has the status of the worst leg, and writes nothing unless a folder is given', async () => {
    await using temp = await tempFolder()
    const legs = { api: json('improvement'), web: json('regression') }
    const outputDir = join(temp.path, 'out')
    const ended = await carryOut(temp.path, legs, { 'output-dir': outputDir })
    expect(ended.status).toBe(1)
    expect(ended.printed).toMatch(/ build of web .* slower: .* \(regression, 1 of /u)
    const written = JSON.parse(await readFile(join(outputDir, 'report.json'), 'utf8')) as Report
    expect(written.legs?.map(({ name }) => name)).toEqual(['api', 'web'])
    expect((await carryOut(temp.path, { api: json('improvement') })).status).toBe(0)
  })

  test('is the same of files that the command line names, which are called what they are called', async () => {
    await using temp = await tempFolder()
    const [api, web] = ['api.json', 'web, new.json'].map((name) => join(temp.path, name)) as [string, string]
    await writeFile(api, json('improvement'))
    await writeFile(web, json('regression'))
    const ended = await carryOut(temp.path, {}, {}, [api, web])
    expect(ended.status).toBe(1)
    expect(ended.printed).toMatch(/ build of web, new .* slower: .* \(regression, 1 of /u)
    const missing = await carryOut(temp.path, {}, {}, [api, join(temp.path, 'none.json')])
    expect(missing.status).toBe(3)
    expect(missing.printed).toContain('none: it left no report')
  })

  test('never takes the place of a report that is read', async () => {
    await using temp = await tempFolder()
    const legs = { api: json('improvement'), web: json('improvement') }
    const outputDir = join(temp.path, 'go-container-bench-web')
    await expect(carryOut(temp.path, legs, { 'output-dir': outputDir })).rejects.toThrow(
      /output-dir: the report of .*web is in it and would be overwritten; give another folder/,
    )
    expect(await readFile(join(outputDir, 'report.json'), 'utf8')).toBe(legs.web)
  })

  test('is red when a leg left none, whatever the others came to', async () => {
    await using temp = await tempFolder()
    const ended = await carryOut(temp.path, { api: json('improvement'), web: undefined })
    expect(ended.status).toBe(3)
    expect(ended.printed).toContain('web: it left no report')
    const beside = await carryOut(
      temp.path,
      { api: json('regression'), web: undefined },
      { 'fail-on': 'invalid' },
    )
    expect(beside.status).toBe(3)
  })

  test.each(['improvement', 'alone'])(
    'is red when a leg measured nothing, although the other is %s',
    async (other) => {
      await using temp = await tempFolder()
      const ended = await carryOut(temp.path, {
        api: toJson(other === 'alone' ? alone([9_000, 9_100]) : commentReport(other)),
        web: toJson(alone([])),
      })
      expect(ended.status).toBe(3)
      expect(ended.printed).toMatch(/[Nn]othing was measured in 1 of 2 legs: web: /)
    },
  )

  test('fails when no leg left one', async () => {
    await using temp = await tempFolder()
    await expect(carryOut(temp.path, { api: undefined })).rejects.toThrow(
      /^No report was left: looked for .*api\. Without plan-file, folders inside of a folder are not looked through\./,
    )
  })

  test('is judged by the rules of the job, not by those of the legs, which never fail', async () => {
    await using temp = await tempFolder()
    const report = commentReport('regression')
    const calm =
      report.rules === undefined
        ? report
        : { ...report, rules: { ...report.rules, failOn: 'never' as const } }
    const outputDir = join(temp.path, 'out')
    const ended = await carryOut(temp.path, { api: toJson(calm) }, { 'output-dir': outputDir })
    expect(ended.status).toBe(1)
    const written = JSON.parse(await readFile(join(outputDir, 'report.json'), 'utf8')) as Report
    expect(written.rules?.failOn).toEqual(['regression', 'invalid'])
    expect((await carryOut(temp.path, { api: toJson(calm) }, { 'fail-on': 'never' })).status).toBe(0)
  })

  test('may have a gate and limits that are meant for the benchmarks of one leg', async () => {
    await using temp = await tempFolder()
    const [api, web] = [await measured(['api']), await measured(['web'])]
    const legs = { api: toJson(api.report), web: toJson(web.report) }
    for (const given of [
      { gate: '*/web/*' },
      { 'fail-threshold': '10%\n*/web/* 90%' },
      { 'min-delta': '*/web/* 1h' },
    ])
      expect((await carryOut(temp.path, legs, given)).status).toBeLessThan(2)
    for (const given of [{ gate: '*/none/*' }, { 'fail-threshold': '10%\n*/none/* 90%' }])
      await expect(carryOut(temp.path, legs, given)).rejects.toThrow(
        /none\S* matches no benchmark; there are|none\S* matches no benchmark[^]*There are/,
      )
  })

  test('follows no link in an artifact, and quotes nothing of where it leads', async () => {
    await using temp = await tempFolder()
    await writeFile(join(temp.path, 'secret'), 'secret-token')
    await mkdir(join(temp.path, 'go-container-bench-api'))
    await symlink(join(temp.path, 'secret'), join(temp.path, 'go-container-bench-api', 'report.json'))
    await expect(carryOut(temp.path, { api: undefined })).rejects.toThrow(
      /^One input is wrong:\s+reports: .*\/report\.json is a symbolic link; give the file that it leads to$/,
    )
  })

  test('lists every report that cannot be read', async () => {
    await using temp = await tempFolder()
    await expect(carryOut(temp.path, { api: '{', web: '[]' })).rejects.toThrow(
      /2 inputs are wrong:[^]*api\/report\.json cannot be read[^]*web\/report\.json cannot be read/,
    )
  })

  test('refuses reports of other commits of a repository, and reports of several legs', async () => {
    await using temp = await tempFolder()
    const report = commentReport('regression')
    const of = (commit: string): string =>
      toJson({ ...report, projects: [{ id: '.', buildArgs: [], images: [], head: { commit } }] })
    await expect(carryOut(temp.path, { api: of('a'.repeat(40)), web: of('b'.repeat(40)) })).rejects.toThrow(
      /are about different commits/,
    )
    const from = (commit: string, repository: string): string => {
      const project = { id: '.', repository, buildArgs: [], images: [], head: { commit } }
      return toJson({ ...report, projects: [project] })
    }
    const [one, other] = ['a'.repeat(40), 'b'.repeat(40)] as const
    await expect(
      carryOut(temp.path, { api: from(one, 'acme/api'), web: from(other, 'acme/api') }),
    ).rejects.toThrow(/are about different commits/)
    await expect(carryOut(temp.path, { api: of(one), web: from(other, 'acme/web') })).rejects.toThrow(
      /are about different commits/,
    )
    const apart = await carryOut(temp.path, { api: from(one, 'acme/api'), web: from(other, 'acme/web') })
    expect(apart.status).toBe(1)
    const legs = [{ name: 'x', verdict: report.verdict }]
    await expect(carryOut(temp.path, { api: toJson({ ...report, legs }) })).rejects.toThrow(
      /api is made of several reports already/,
    )
  })
})

/** The step of the last job of a matrix, as the runner starts it. */
const inWorkflow = async (workspace: string, env: Readonly<Record<string, string>>) => {
  const files = { GITHUB_OUTPUT: 'outputs', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary.md' }
  for (const name of Object.values(files)) await writeFile(join(workspace, name), '')
  const repo = { full_name: 'octo/app' }
  const pull_request = { number: 7, head: { repo: { full_name: 'fork/app' } }, base: { repo } }
  await writeFile(join(workspace, 'event.json'), JSON.stringify({ number: 7, pull_request }))
  const paths = Object.entries({ ...files, GITHUB_EVENT_PATH: 'event.json' })
  return promisify(execFile)(process.execPath, [entryPath], {
    cwd: workspace,
    env: {
      PATH: '/usr/bin:/bin',
      HOME: workspace,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_JOB: 'report',
      RUNNER_TEMP: workspace,
      INPUT_MODE: 'report',
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789abcdef0123456789abcdef0123',
      ...Object.fromEntries(paths.map(([name, file]) => [name, join(workspace, file)])),
      ...env,
    },
  }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  )
}

test('in a workflow, the legs end in one comment, one summary and one status', async () => {
  await using temp = await tempFolder()
  const github = await githubServer()
  const elsewhere = { name: 'evil/app', url: 'https://evil.example/app' }
  const reported = (name: string): string => toJson({ ...commentReport(name), repository: elsewhere })
  for (const [name, text] of Object.entries({ api: reported('improvement'), web: reported('regression') })) {
    await mkdir(join(temp.path, 'reports', `go-container-bench-${name}`), { recursive: true })
    await writeFile(join(temp.path, 'reports', `go-container-bench-${name}`, 'report.json'), text)
  }
  const reports = ['api', 'web'].map((name) => `reports/go-container-bench-${name}`).join('\n')
  const ended = await inWorkflow(temp.path, { GITHUB_API_URL: github.url, INPUT_REPORTS: reports })
  expect(ended.code).toBe(1)
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(/ build of web .* slower: .* \(regression, 1 of /u)
  expect(github.comments[0]?.body).toContain('Measured by a job that ran code of the fork')
  for (const forged of ['evil', 'Repeat']) expect(github.comments[0]?.body).not.toContain(forged)
  const summary = await readFile(join(temp.path, 'summary.md'), 'utf8')
  expect(summary).toMatch(/ build of web .* slower: .* \(regression, 1 of /u)
  expect(summary.split('\n\n')[1]).toContain('Measured by a job that ran code of the fork')
  const outputs = await readFile(join(temp.path, 'outputs'), 'utf8')
  expect(outputs).toMatch(/^verdict<<(.+)\nregression\n\1$/m)
  const [, written = ''] = /^(\/\S+\/report\.json)$/m.exec(outputs) ?? []
  const merged = JSON.parse(await readFile(written, 'utf8')) as Report
  expect(merged.repository).toEqual({ name: 'octo/app', url: 'https://github.com/octo/app' })
  expect(merged.legs?.filter(({ inputs }) => inputs !== undefined)).toEqual([])
})
