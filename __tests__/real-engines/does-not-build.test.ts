import { describe, expect, test } from 'vitest'
import { bothKinds } from '../support/engine-lists.ts'
import { packageGo, packageProject } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'
import { runProgram } from '../support/program.ts'

/** Go reads all imports first, so it reports this before it compiles anything. */
const broken = 'package app\n\nimport undefinedName\n'

describe.each(bothKinds)('on $name', ({ name: engine }) => {
  test('a head that does not build is invalid after two attempts, and no output about it contains a secret', async () => {
    // Go prints the argument, which it takes for one of its own settings.
    const leak = 'ARG GOPRIVATE\nRUN --mount=type=secret,id=canary ["go", "env", "-changed"]'
    const repository = await repositoryWith(packageProject({}, leak), { 'main.go': broken })
    const canaries = ['canary-argument-1', 'canary-secret-2', 'canary-token-3', 'canary-environment-4']
    const [argument, secret, token = '', variable] = canaries
    const wanted = ['--base', 'HEAD~1', '--engines', engine, '--scenarios', 'cold']
    const given = ['--build-args', `GOPRIVATE=${argument}`, '--secrets', `canary=${secret}`]
    const env = { GITHUB_TOKEN: variable, INPUT_OTHER: variable, ACTIONS_RUNTIME_TOKEN: variable }
    const ended = await runProgram(repository.path, [...wanted, ...given, '--github-token', token], env)
    const { status, report, stdout, stderr, markdown } = ended
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 3, verdict: 'invalid' })
    expect(report?.verdict.reason).toContain('does not build')
    const failed = (report?.builds ?? []).filter(({ failure }) => failure !== undefined)
    expect(failed.map(({ revision, round }) => [revision, round])).toEqual([
      ['head', 0],
      ['head', 0],
    ])
    expect(failed[0]?.failure?.logTail).toMatch(/GOPRIVATE='\*\*\*'[^]*main\.go:3/)
    const written = [stdout, stderr, markdown, JSON.stringify(report)].join('\n')
    for (const canary of canaries) expect(written).not.toContain(canary)
  })

  test('a base that does not build is reported, not judged', async () => {
    const repository = await repositoryWith(packageProject({ 'main.go': broken }), { 'main.go': packageGo() })
    const { status, report } = await judge(repository, engine, '--scenarios', 'warm')
    expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 0, verdict: 'none' })
    expect(report?.benchmarks[0]?.head.samplesMs).toHaveLength(3)
    expect(report?.verdict.reason).toContain('the base does not build')
  })
})
