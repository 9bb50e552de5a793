import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import type { BenchmarkReport, Report } from '../../src/model.ts'
import { makeRepository, type Files, type TestRepository } from '../support/git-repository.ts'
import { dockerfile, goProject, mainGo, modulesFirst, sourceFirst } from '../support/go-project.ts'
import { runProgram, type Ended } from '../support/program.ts'

const repositoryWith = async (base: Files, head: Files): Promise<TestRepository> => {
  const repository = await makeRepository()
  await repository.commit('base', base)
  await repository.commit('head', head)
  return repository
}

const judge = (repository: TestRepository, engine: string, ...args: readonly string[]): Promise<Ended> =>
  runProgram(repository.path, ['--baseline', 'HEAD~1', '--engines', engine, ...args])

const verdicts = (report: Report | undefined): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    (report?.benchmarks ?? []).map((each: BenchmarkReport) => [each.scenario, each.comparison?.verdict.kind]),
  )

/** Half as much again to compile. */
const heavy = ['fmt', 'regexp']

describe.for(Object.keys(engines))('on %s', (engine) => {
  test('a head that imports much more is a regression of cold, and the check fails', async () => {
    const repository = await repositoryWith(goProject(), { 'main.go': mainGo(...heavy) })
    const { status, report } = await judge(repository, engine, '--scenarios', 'cold', '--rounds', '6')
    expect(verdicts(report)).toEqual({ cold: 'regression' })
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 1, verdict: 'regression' })
  })

  test('its revert is an improvement, and the check passes', async () => {
    const repository = await repositoryWith(goProject({ 'main.go': mainGo(...heavy) }), {
      'main.go': mainGo(),
    })
    const { status, report } = await judge(repository, engine, '--scenarios', 'cold', '--rounds', '6')
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 0, verdict: 'improvement' })
  })

  test('a source copied before the slow step is a regression of source-change that names the step', async () => {
    const repository = await repositoryWith(goProject({ Dockerfile: modulesFirst }), {
      Dockerfile: sourceFirst,
    })
    const { report } = await judge(repository, engine, '--scenarios', 'source-change', '--rounds', '6')
    expect(verdicts(report)).toEqual({ 'source-change': 'regression' })
    expect(report?.benchmarks[0]?.comparison?.cause).toContain('ran again in the head')
    const slow = (revision: string): readonly (boolean | undefined)[] =>
      (report?.builds ?? [])
        .filter(
          (build) =>
            build.revision === revision && build.round > 0 && build.benchmark.endsWith('source-change'),
        )
        .map(
          (build) => build.evidence?.outcome.steps.find(({ name }) => /"sort"|go build sort/.test(name))?.hit,
        )
    expect(slow('baseline')).toEqual(Array(6).fill(true))
    expect(slow('candidate')).toEqual(Array(6).fill(false))
  })

  test('a comment in a Go file is never a regression', async () => {
    const repository = await repositoryWith(goProject(), { 'main.go': `// A comment.\n${mainGo()}` })
    const { status, report } = await judge(
      repository,
      engine,
      '--scenarios',
      'source-change',
      '--rounds',
      '6',
    )
    expect(report?.benchmarks[0]?.comparison?.pairs).toBe(6)
    expect({ status, kind: report?.verdict.kind }).not.toEqual({ status: 1, kind: 'regression' })
  })

  test('a head that does not build is invalid, was tried twice, and shows the end of its log', async () => {
    const repository = await repositoryWith(goProject(), {
      'main.go': 'package main\n\nfunc main() { undefinedName() }\n',
    })
    const { status, report } = await judge(repository, engine, '--scenarios', 'cold')
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 3, verdict: 'invalid' })
    expect(report?.verdict.reason).toContain('does not build')
    const failed = (report?.builds ?? []).filter(({ failure }) => failure !== undefined)
    expect(failed.map(({ revision, round }) => [revision, round])).toEqual([
      ['candidate', 0],
      ['candidate', 0],
    ])
    expect(failed[0]?.failure?.logTail).toContain('undefinedName')
  })

  test('a base that does not build is reported, not judged', async () => {
    const repository = await repositoryWith(
      goProject({ 'main.go': 'package main\n\nfunc main() { undefinedName() }\n' }),
      {
        'main.go': mainGo(),
      },
    )
    const { status, report } = await judge(repository, engine, '--scenarios', 'warm')
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 0, verdict: 'none' })
    expect(report?.benchmarks[0]?.candidate.samplesMs).toHaveLength(3)
    expect(report?.verdict.reason).toContain('the baseline does not build')
  })

  test('no secret, build argument or token appears in anything that is written', async () => {
    const step = 'ARG CANARY\nRUN --mount=type=secret,id=canary ["go", "env", "-changed"]'
    const repository = await repositoryWith(goProject(), {
      Dockerfile: dockerfile({ before: step }),
      'main.go': 'package main\n\nbroken\n',
    })
    const canaries = ['canary-argument-1', 'canary-secret-2', 'canary-token-3', 'canary-environment-4']
    const args = [
      '--build-args',
      `CANARY=${canaries[0]}`,
      '--secrets',
      `canary=${canaries[1]}`,
      '--github-token',
      canaries[2] ?? '',
    ]
    const env = { GITHUB_TOKEN: canaries[3], INPUT_OTHER: canaries[3], ACTIONS_RUNTIME_TOKEN: canaries[3] }
    const repositoryRun = await runProgram(
      repository.path,
      ['--baseline', 'HEAD~1', '--engines', engine, '--scenarios', 'cold', ...args],
      env,
    )
    const written = [
      repositoryRun.stdout,
      repositoryRun.stderr,
      repositoryRun.markdown,
      JSON.stringify(repositoryRun.report),
    ].join('\n')
    expect(repositoryRun.report?.verdict.kind).toBe('invalid')
    for (const canary of canaries) expect(written).not.toContain(canary)
  })
})
