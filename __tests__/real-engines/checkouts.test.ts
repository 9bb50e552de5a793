import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import type { Report } from '../../src/model.ts'
import { type Files, makeRepository, reposFolder, repositoryAt } from '../support/git-repository.ts'
import { quickProject } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'
import { systemPrograms } from '../support/system-programs.ts'

/** One pair without a verdict, reusing what is compiled already: it shows that both revisions build. */
const once = ['--scenarios', 'warm', '--rounds', '1']

/** Revisions of the builds that succeeded, including discarded ones. */
const built = (report: Report | undefined): readonly string[] =>
  (report?.builds ?? [])
    .filter(({ failure }) => failure === undefined)
    .map(({ revision }) => revision)
    .toSorted()

const bothBuilt = ['base', 'base', 'head', 'head']

/** A Dockerfile with one stage that continues with these steps. */
const steps = (...lines: readonly string[]): string =>
  ['ARG BASE_IMAGE', 'FROM ${BASE_IMAGE}', 'WORKDIR /src', 'COPY . .', ...lines, ''].join('\n')

/** A package that uses a constant from the package in the submodule. */
const logging = (constant: string): Files => ({
  'use/use.go': `package use\n\nimport "example.com/app/log"\n\nconst Used = log.${constant}\n`,
})

/** A build that fails unless `git describe` prints the value of this build argument. */
const describedAs = (argument: string): Files => ({
  Dockerfile: steps('COPY system /', `ARG ${argument}`, `RUN test "$(git describe --tags)" = "$${argument}"`),
})

// What a revision is made of is laid out before any engine gets it, so one engine each is enough.
const podman = engines.podman.name
const docker = engines.docker.name

describe('a checkout', () => {
  test('each revision has its own commit of a submodule', async () => {
    const parent = await reposFolder()
    const log = await makeRepository('log', parent)
    await log.commit('old', { 'log.go': 'package log\n\nconst Old = 1\n' })
    const app = await makeRepository('app', parent)
    app.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '../log', 'log')
    // Neither revision compiles with the other's submodule.
    const Dockerfile = steps('RUN ["go", "build", "./use"]')
    await app.commit('base', quickProject({ Dockerfile, ...logging('Old') }))
    await log.commit('young', { 'log.go': 'package log\n\nconst Young = 1\n' })
    repositoryAt(join(app.path, 'log')).git('pull', '--quiet')
    await app.commit('head', logging('Young'))
    const { status, report } = await judge(app, podman, ...once)
    expect({ status, built: built(report) }).toEqual({ status: 0, built: bothBuilt })
  })

  test('git describe prints its own version in each revision', async () => {
    const repository = await makeRepository()
    for (const [path, content] of Object.entries(await systemPrograms('git', '/bin/sh'))) {
      const place = join(repository.path, 'system', path)
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, content)
      await chmod(place, 0o755)
    }
    await repository.commit('first', quickProject())
    repository.git('tag', 'v1.0.0')
    await repository.commit('base', describedAs('BASE'))
    await repository.commit('head', describedAs('HEAD'))
    repository.git('tag', 'v1.1.0-rc.1')
    const [base, head] = ['HEAD~1', 'HEAD'].map((ref) => repository.git('describe', '--tags', ref))
    expect([base, head]).toEqual([expect.stringMatching(/^v1\.0\.0-1-g[0-9a-f]{7,}$/), 'v1.1.0-rc.1'])
    const expected = ['--build-args', `BASE=${base}\nHEAD=${head}`]
    const { status, report } = await judge(repository, docker, ...once, ...expected)
    expect({ status, built: built(report) }).toEqual({ status: 0, built: bothBuilt })
  })

  test('an edit of an ignored file is `unchanged` without a build', async () => {
    const repository = await repositoryWith(quickProject({ 'NOTES.md': 'one\n' }), { 'NOTES.md': 'two\n' })
    const { status, report } = await judge(repository, podman)
    expect({ status, verdict: report?.verdict.kind, builds: report?.builds }).toEqual({
      ...{ status: 0, verdict: 'unchanged', builds: [] },
    })
  })
})
