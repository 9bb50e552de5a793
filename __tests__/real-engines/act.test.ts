import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { onPath } from '../../src/host/on-path.ts'
import { action, pullRequest } from '../support/act-pull-request.ts'
import { cacheDir } from '../support/bare.ts'
import type { GitHubServer } from '../support/github-server.ts'
import { mainGo, modulesFirst, packageProject, sourceFirst } from '../support/go-project.ts'
import { repositoryUrl } from '../support/paths.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

/**
 * The workflow that the README offers for pasting, without its last line, which is to be removed later, and with inputs
 * that shorten the measuring job.
 */
const readmeWorkflow = async (): Promise<string> => {
  const readme = await readFile(repositoryUrl('README.md'), 'utf8')
  const [text = '', forks, ...others] = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
    ([, block = '']) => block,
  )
  // Run with GitHub on the loopback in `__tests__/modes/report-claim-entry.test.ts`: act has no event of another run.
  expect(forks).toContain('workflow_run:')
  expect(others).toEqual([])
  const lines = text.trimEnd().split('\n')
  expect(lines.at(-1)).toMatch(/^ {10}fail-on: never # Remove this line /)
  const measuring = '{ artifact-name: build-time, comment: never, fail-on: never }'
  const whole = `${lines.slice(0, -1).join('\n')}\n`
  expect(whole).toContain(measuring)
  return whole.replace(
    measuring,
    measuring.replace(' }', ', engines: docker, scenarios: source-change, edit: main.go, rounds: 6 }'),
  )
}

/** What no build of the projects here sees. */
const unbuilt = '*.md\n*_test.go\n'

/**
 * Engines instead of revisions: a shipped project, cold and warm, and a threshold that a slower engine does not pass. `first` is
 * a folder for the front of PATH.
 */
const enginesWorkflow = (first: string): string => `name: engines
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  compare:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - run: echo "${first}" >> "$GITHUB_PATH"
      - uses: ${action}
        with:
          fixture: tiny
          scenarios: cold, warm
          engines: docker, buildah
          fail-threshold: 25%
          min-delta: 100ms
          time-budget: 10m
          comment: always
          cache-dir: ${cacheDir}
`

/** A folder with a client of Buildah that waits before each build, as one on a slow disk or behind a slow network would. */
const slowBuildah = async (): Promise<string> => {
  const real = onPath(testHost(), 'buildah')
  const folder = await diskFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  const script = `#!/bin/sh\ncase " $* " in *" build "* | *" bud "*) sleep 0.5 ;; esac\nexec ${real} "$@"\n`
  await writeFile(join(folder.path, 'buildah'), script, { mode: 0o755 })
  return folder.path
}

/** Earlier comments by people and other programs: more than GitHub lists on one page. */
const chat = (github: GitHubServer): void => {
  for (let count = 1; count <= 106; count += 1)
    github.add({ login: 'octocat', type: 'User', body: `comment ${count}` })
}

const text = (part: string): unknown => expect.stringContaining(part)

describe('the workflow of the README, run by act', () => {
  test('fails for a slower head and comments; the next push passes and updates the same comment', async () => {
    const { github, push } = await pullRequest(
      packageProject({ Dockerfile: modulesFirst, '.dockerignore': unbuilt }),
      await readmeWorkflow(),
    )
    chat(github)
    const slower = await push({ Dockerfile: sourceFirst })
    // Of the job that measured, and of the one that reported.
    const files = ['report.html', 'report.json', 'report.md']
    // The job that measured has the Dockerfile, and leaves it to the other one to fail.
    const title = 'title=Container build is slower%3A docker/./source-change'
    expect(slower).toMatchObject({
      status: 1,
      log: text(`::error ${title}`),
      artifacts: [files, files],
      pages: 2,
    })
    expect(slower.log).toContain(`::warning ${title},file=Dockerfile,line=`)
    expect(slower.log).toContain('Saved base-go1.26.8')
    expect(github.comments).toHaveLength(107)
    const comment = github.comments.at(-1)
    expect(comment).toMatchObject({ issue: 7, login: 'github-actions[bot]' })
    expect(comment?.body).toMatch(/\*\*🔴 \S+ build .* slower: .* → .* \(regression\)\*\*/u)
    expect(comment?.body).toContain('came from the cache in the base and ran again in the head')

    // Nothing is left that a build would see, so this push takes no builds.
    const repaired = await push({ Dockerfile: modulesFirst, 'main_test.go': 'package main\n' })
    expect(repaired).toMatchObject({ status: 0, pages: 0 })
    expect(github.comments).toHaveLength(107)
    // The same comment as before: the server updates it in place.
    expect(github.comments.at(-1)).toBe(comment)
    expect(comment?.body).toContain('An earlier run reported: regression.')
  })

  test('passes for an unchanged head, without a comment', async () => {
    const project = packageProject({ '.dockerignore': unbuilt })
    const { github, push } = await pullRequest(project, await readmeWorkflow())
    chat(github)
    const calm = await push({ 'main_test.go': 'package main\n' })
    expect(calm).toMatchObject({ status: 0, log: text('No comment: the verdict is unchanged') })
    expect(github.comments).toHaveLength(106)
  })
})

describe('a workflow that compares engines', () => {
  test('fails for one that is slower than the threshold, with a table in the comment', async () => {
    const { github, push } = await pullRequest({ 'main.go': mainGo() }, enginesWorkflow(await slowBuildah()))
    const job = await push({ 'README.md': 'A text.\n' })
    const files = ['report.html', 'report.json', 'report.md']
    const title = '::error title=Container build is slower::'
    expect(job).toMatchObject({ status: 1, log: text(title), artifacts: [files], pages: 1 })
    expect(github.comments).toMatchObject([{ issue: 7, login: 'github-actions[bot]' }])
    const [{ body } = { body: '' }] = github.comments
    expect(body).toMatch(/^\*\*\S+ Regression: /m)
    expect(resultsIn(body)).toEqual([
      ...['docker cold: reference', 'docker warm: reference'],
      ...['buildah cold: slower: regression', 'buildah warm: slower: regression'],
    ])
    // The pull request changes a text that no engine builds.
    expect(body).toContain('Projects of this program are measured, and not the code that is checked out')
  })
})

/** What the table of a comment says of each engine and scenario. */
const resultsIn = (body: string): readonly string[] =>
  [...body.matchAll(/^\| (\w+) \S+ +\| (\w+) .*\| ([^|]+?) +\|$/gm)].map(
    ([, engine, scenario, result]) => `${engine} ${scenario}: ${result}`,
  )
