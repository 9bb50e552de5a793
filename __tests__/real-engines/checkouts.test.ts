import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { bothKinds } from '../support/engine-lists.ts'
import {
  checkoutOf,
  type Files,
  makeRepository,
  reposFolder,
  repositoryAt,
} from '../support/git-repository.ts'
import { gitServer } from '../support/git-server.ts'
import { mainGo, quickProject } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'
import { runProgram } from '../support/program.ts'
import { systemPrograms } from '../support/system-programs.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** One pair without a verdict, reusing what is compiled already: it shows that both revisions build. */
const once = ['--scenarios', 'warm', '--rounds', '1']

/** A verdict needs six pairs. One engine is judged; on the other, one pair shows the same of the checkout. */
const roundsOn = (engine: string): number => (engine === 'docker' ? 6 : 1)

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

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]))

/** A package that uses a constant from the package in the submodule. */
const logging = (constant: string): Files => ({
  'use/use.go': `package use\n\nimport "example.com/app/log"\n\nconst Used = log.${constant}\n`,
})

/** A build that fails unless `git describe` prints the value of this build argument. */
const describedAs = (argument: string): Files => ({
  Dockerfile: steps('COPY system /', `ARG ${argument}`, `RUN test "$(git describe --tags)" = "$${argument}"`),
})

const token = 'ghs_0123456789abcdef'
const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

/** A checkout of a merge commit at depth 1, as `actions/checkout` leaves it, whose origin requires a token. */
const shallowPullRequest = async () => {
  const origin = await makeRepository('origin')
  await origin.commit('first', inFolder('services/api', quickProject()))
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = await origin.commit('a comment', { 'services/api/main.go': `// A comment.\n${mainGo()}` })
  origin.git('checkout', '--quiet', 'main')
  const base = await origin.commit('main went on', { 'services/api/more.go': 'package main\n' })
  origin.git('checkout', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
  origin.git('update-ref', 'refs/pull/1/merge', origin.head())
  const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
  const server = await gitServer(origin, authorization)
  checkout.git('remote', 'set-url', 'origin', `http://${server.host}/project.git`)
  return {
    checkout,
    base,
    payload: { pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } } },
  }
}

describe.each(bothKinds)('on $name', ({ name: engine }) => {
  test('in a subfolder of a checkout at depth 1, a changed code comment is compared with its base and is not a regression', async () => {
    const { checkout, base, payload } = await shallowPullRequest()
    expect(() => checkout.git('cat-file', '-e', base)).toThrow('Command failed')
    await using folder = await tempFolder()
    const eventFile = join(folder.path, 'event.json')
    await writeFile(eventFile, JSON.stringify(payload))
    const project = ['--context', 'services/api', '--github-token', token]
    const rounds = roundsOn(engine)
    const wanted = ['--engines', engine, '--scenarios', 'source-change', '--rounds', String(rounds)]
    const { status, report } = await runProgram(checkout.path, [...project, ...wanted], {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: eventFile },
    })
    expect(report?.warnings.join('\n')).toContain(
      `The base is ${base.slice(0, 12)}: the base that this pull request was merged into for the check.`,
    )
    const [benchmark] = report?.benchmarks ?? []
    expect(benchmark).toMatchObject({ project: 'services~api', comparison: { pairs: rounds } })
    expect({ status, kind: report?.verdict.kind }).not.toEqual({ status: 1, kind: 'regression' })
  })

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
    const { status, report } = await judge(app, engine, ...once)
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
    const { status, report } = await judge(repository, engine, ...once, ...expected)
    expect({ status, built: built(report) }).toEqual({ status: 0, built: bothBuilt })
  })

  test('an edit of an ignored file is `unchanged` without a build', async () => {
    const repository = await repositoryWith(quickProject({ 'NOTES.md': 'one\n' }), { 'NOTES.md': 'two\n' })
    const { status, report } = await judge(repository, engine)
    expect({ status, verdict: report?.verdict.kind, builds: report?.builds }).toEqual({
      ...{ status: 0, verdict: 'unchanged', builds: [] },
    })
  })
})
