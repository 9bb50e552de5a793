import { execFile } from 'node:child_process'
import { lstat, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { foreignness, mergedOf } from '../../src/modes/merge-plan.ts'
import type { LegPlan, Report } from '../../src/model.ts'
import { readReport } from '../../src/report/read-report.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { makeRepository, type TestRepository } from '../support/git-repository.ts'
import { planOfLegs } from '../support/leg-plans.ts'
import { justCold, limits, measured } from '../support/measured-projects.ts'
import { entryPath } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** Runs the program in a repository, on a machine without any engine. */
const runIn = async ({ path }: TestRepository, temp: string, args: readonly string[]) => {
  const env = { PATH: '/usr/bin:/bin', HOME: temp, RUNNER_TEMP: temp }
  const started = promisify(execFile)(process.execPath, [entryPath, ...args], { cwd: path, env })
  return started.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}

const dockerfile = 'FROM scratch\nCOPY main.go /\n'

/** Three projects, of which the head breaks one: nothing of that needs an engine. */
const threeProjects = async (): Promise<TestRepository> => {
  const repository = await makeRepository()
  const files = ['api', 'web', 'docs'].flatMap((name) => [
    [`${name}/Dockerfile`, dockerfile] as const,
    [`${name}/main.go`, 'package main\n'] as const,
  ])
  await repository.commit('base', { ...Object.fromEntries(files), '.gitignore': '/out*\n' })
  await repository.commit('head', { 'web/Dockerfile': 'FROM scratch\nCOPY gone.go /\n', 'README.md': 'x' })
  return repository
}

const contexts = ['--context', 'api', '--context', 'web', '--context', 'docs', '--base', 'HEAD~1']

const reportIn = async (folder: string): Promise<Report> =>
  JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report

describe('plan, measure and report, from the real entry', { timeout: 300_000 }, () => {
  test('end in the report of one run, and name a leg that is missing', async () => {
    await using temp = await tempFolder()
    const repository = await threeProjects()
    const run = (...args: readonly string[]) => runIn(repository, temp.path, args)
    const at = (name: string): string => join(repository.path, name)
    const planned = await run('plan', ...contexts, '--legs', '2', '--output-dir', 'out')
    expect(planned).toMatchObject({
      code: 0,
      stdout: '[{"leg":1,"name":"api, docs"},{"leg":2,"name":"web"}]\n',
    })
    expect(planned.stderr).toMatch(/^3 projects on 2 legs: \S+\/out\/plan\.json\n$/)
    for (const leg of ['1', '2']) {
      const where = ['--plan-file', 'out/plan.json', '--output-dir', `out/legs/leg-${leg}`]
      expect((await run('measure', ...where, '--leg', leg)).code).toBe(0)
    }
    const plan = JSON.parse(await readFile(at('out/plan.json'), 'utf8')) as LegPlan
    expect(await reportIn(at('out/legs/leg-2'))).toMatchObject({ planId: plan.planId, leg: 2 })

    const merging = ['report', 'out/legs', '--plan-file', 'out']
    expect((await run(...merging, '--output-dir', 'out2')).code).toBe(3)
    expect((await run('run', ...contexts, '--output-dir', 'out3')).code).toBe(3)
    const [merged, whole] = [await reportIn(at('out2')), await reportIn(at('out3'))]
    expect(merged).toMatchObject({ planId: plan.planId, verdict: whole.verdict, legs: whole.legs })
    expect(merged.projects).toEqual(whole.projects)
    expect(merged.legs?.map(({ name, verdict }) => `${name} ${verdict.kind}`)).toEqual([
      'api unchanged',
      'web invalid',
      'docs unchanged',
    ])

    const before = await reportIn(at('out/legs/leg-1'))
    const over = await run(...merging, '--output-dir', 'out/legs/leg-1')
    expect(over).toMatchObject({ code: 2, stderr: expect.stringContaining('would be overwritten') })
    expect(await reportIn(at('out/legs/leg-1'))).toEqual(before)

    await rm(at('out/legs/leg-1'), { recursive: true })
    const missing = await run(...merging)
    expect(missing.code).toBe(3)
    expect(missing.stdout).toContain('invalid in 3 of 3 projects')
    expect(missing.stdout).toContain('api: leg 1 left no report.')
  })

  test('refuse another commit, another leg, and a single file of a plan that does not exist', async () => {
    await using temp = await tempFolder()
    const repository = await threeProjects()
    const run = (...args: readonly string[]) => runIn(repository, temp.path, args)
    const one = await run(
      'plan',
      '--context',
      'api',
      '--base',
      'HEAD~1',
      '--output-dir',
      'out',
      '--legs',
      '5',
    )
    expect(one.stderr).toContain('1 project on 1 leg, because a project is never divided')
    const measure = ['measure', '--plan-file', 'out/plan.json']
    expect(await run(...measure, '--leg', '2')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('leg: the plan has no leg 2; it has only leg 1'),
    })
    expect(await run(...measure)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('none is set here'),
    })
    expect(await run(...measure, '--rounds', '3')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('rounds: measure does not use this'),
    })
    await repository.commit('newer', { 'api/main.go': 'package newer\n' })
    expect(await run(...measure, '--leg', '1')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /plan-file: the base is [0-9a-f]{40} here[^]*the head is [0-9a-f]{40} here/,
      ),
    })
    await writeFile(join(repository.path, 'out', 'plan.json'), '{}')
    expect(await run('report', 'out', '--plan-file', 'out')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not a plan'),
    })
  })
})

test('a plan is written where plan-file says, in a folder that is made for it', async () => {
  await using temp = await tempFolder()
  const repository = await threeProjects()
  const run = (place: string) =>
    runIn(repository, temp.path, ['plan', '--context', 'api', '--base', 'HEAD~1', '--plan-file', place])
  expect(await run('new/folder/legs.json')).toMatchObject({ code: 0 })
  expect(JSON.parse(await readFile(join(repository.path, 'new/folder/legs.json'), 'utf8'))).toHaveProperty(
    'planId',
  )
  for (const place of ['new', 'api/Dockerfile/plan.json'])
    expect(await run(place)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^One input is wrong:\n {2}plan-file: /),
    })
})

test('a plan names every project that is not there, and is not written', async () => {
  await using temp = await tempFolder()
  const repository = await threeProjects()
  const named = ['api', 'nope', '../web', 'docs gone.Dockerfile'].flatMap((each) => ['--context', each])
  const run = (...more: readonly string[]) =>
    runIn(repository, temp.path, ['plan', ...named, '--output-dir', 'out', ...more])
  const refused = await run()
  expect(refused.code).toBe(2)
  expect(refused.stderr.match(/^ {2}\w+: .*/gm)).toEqual([
    '  context: ../web leads out of the repository',
    '  context: there is no folder nope in the repository',
    expect.stringContaining('  file: there is no gone.Dockerfile in the repository; the head has'),
  ])
  await expect(lstat(join(repository.path, 'out'))).rejects.toThrow('ENOENT')
  // The command may make what is not there, and a path that leads out stays one.
  expect((await run('--prepare', './make-them')).stderr.match(/^ {2}\w+: .*/gm)).toHaveLength(1)
})

const plan = planOfLegs(['api', 'docs'], ['web'])

/** The report of a leg of the plan. */
const legReport = (leg: number, report: Report, startedAt = report.startedAt) => ({
  file: `leg-${leg}`,
  report: { ...report, planId: plan.planId, leg, startedAt },
})

test('what legs have measured is in the order of one run, with the same verdicts', async () => {
  const options = { given: { ...justCold, seed: '1' }, slow: ['web'] }
  const [first, second, whole] = [
    await measured(['api', 'docs'], options),
    await measured(['web'], options),
    await measured(['api', 'docs', 'web'], options),
  ]
  const legs = [legReport(1, first.report), legReport(2, second.report)]
  const merged = mergedOf(plan, legs)
  for (const part of ['verdict', 'legs', 'projects', 'benchmarks', 'schedule', 'rules', 'engines'] as const)
    expect(merged?.[part]).toEqual(whole.report[part])
  expect(asBuilt(merged)).toEqual(asBuilt(whole.report))
  if (merged === undefined) throw new Error('there are two legs')
  expect(await readReport(toJson(merged), limits)).toMatchObject({ kind: 'report', report: merged })
  expect(mergedOf(plan, legs.toReversed())).toEqual(merged)

  const older = legReport(2, first.report, '2000-01-01T00:00:00.000Z')
  const again = mergedOf(plan, [...legs, older])
  expect(again?.benchmarks).toEqual(merged.benchmarks)
  expect(again?.warnings).toContain('Leg 2 left 2 reports: the newest counts, and nothing of the others.')

  const alone = mergedOf(plan, legs.slice(0, 1))
  expect(alone?.legs?.at(-1)).toMatchObject({
    name: 'web',
    verdict: { kind: 'invalid', because: 'leg-missing' },
  })
  expect(mergedOf(plan, [])).toBeUndefined()
})

const asBuilt = (report: Report | undefined) =>
  report?.builds.map(({ benchmark, revision, round, durationMs }) => [benchmark, revision, round, durationMs])

/** What the first leg measures, at the commits of the plan. */
const ofApiAndDocs = async (): Promise<Report> => {
  const { report } = await measured(['api', 'docs'], { given: { ...justCold, seed: '1' } })
  const [head, base] = [{ commit: plan.head }, plan.base === undefined ? {} : { commit: plan.base }]
  return { ...report, projects: (report.projects ?? []).map((each) => ({ ...each, head, base })) }
}

describe('the report of a leg of several projects', () => {
  test('that is about one of them leaves the others invalid, each by its name', async () => {
    const { report } = await measured(['docs'], { given: { ...justCold, seed: '1' } })
    const other = await measured(['web'], { given: { ...justCold, seed: '1' } })
    expect(report.legs).toBeUndefined()
    const merged = mergedOf(plan, [legReport(1, report), legReport(2, other.report)])
    expect(merged?.legs?.map(({ name, verdict }) => `${name} ${verdict.kind}`)).toEqual([
      'api invalid',
      'docs unchanged',
      'web unchanged',
    ])
    expect(merged?.warnings.join('\n')).toContain('api: the report of leg 1 is not about it.')
  })

  test('is refused if it is about other commits, or does not say which', async () => {
    const report = await ofApiAndDocs()
    const problemsOf = (changed: Partial<Report>) =>
      foreignness(plan, legReport(1, { ...report, ...changed })).map((each) => each.replace(/^.*leg-1 /, ''))
    expect(problemsOf({})).toEqual([])
    const withSources = (change: object) =>
      problemsOf({ projects: (report.projects ?? []).map((each) => ({ ...each, ...change })) })
    expect(withSources({ base: { commit: 'c'.repeat(40) } })).toEqual([
      'compares with another base than the plan',
    ])
    expect(withSources({ head: { commit: 'c'.repeat(40) } })).toEqual([
      'is about another commit than the plan',
    ])
    for (const unknown of [withSources({ head: {} }), problemsOf({ projects: [] })])
      expect(unknown).toEqual(['does not say which commit it is about'])
  })

  test('is refused if it has no verdict for each', async () => {
    const report = await ofApiAndDocs()
    const { legs = [], ...others } = report
    expect(foreignness(plan, legReport(1, others))).toEqual([
      'reports: leg-1 has several projects, but no verdict for each',
    ])
    const ofLegs = legs.map(({ name, verdict }) => ({ name, verdict }))
    expect(foreignness(plan, legReport(1, { ...others, legs: ofLegs }))).toEqual([
      'reports: leg-1 is made of the reports of several legs; give those',
    ])
  })
})
