import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isInput } from '../../../src/inputs/definitions.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { findDockerfiles } from '../../../src/projects/context/find-dockerfiles.ts'
import { matrixOf } from '../../../src/projects/context/matrix.ts'
import { missingDockerfile, namedBy } from '../../../src/projects/context/missing-dockerfile.ts'
import { type Files, makeRepository } from '../../support/git-repository.ts'
import { repositoryPath } from '../../support/paths.ts'
import { testHost } from '../../support/test-host.ts'
import { vocabulary } from '../../support/vocabulary.ts'

const plain = 'FROM scratch\nCOPY . .\n'

const foundIn = async (files: Files) => {
  const repository = await makeRepository()
  await repository.commit('first', files)
  return findDockerfiles(testHost(), repository.path)
}

describe('the Dockerfiles of a repository', () => {
  test.each([
    'Dockerfile',
    'dockerfile',
    'Containerfile',
    'build/Dockerfile',
    'api.Dockerfile',
    'api.dockerfile',
    'Dockerfile.web',
    'Dockerfile-web',
    'Dockerfile_web.arm64',
    'docker/Containerfile.prod',
    'Dockerfile.go',
    'DOCKERFILE',
    'docker/prod-Containerfile',
    'dienste/größe 1/Dockerfile',
    '.devcontainer/Dockerfile',
  ])('include %s', async (path) => {
    expect((await foundIn({ [path]: plain })).map((each) => each.path)).toEqual([path])
  })

  test.each([
    ['Dockerfile.dockerignore', 'FROM nothing\n'],
    ['Dockerfile.md', plain],
    ['Dockerfile.tmpl', plain],
    ['dockerfile.go', 'package main\n\n// FROM here on\nconst text = `\nFROM scratch\n`\n'],
    ['dockerfile.py', 'from os import path\n'],
    ['Dockerfile', '# nothing to build\n'],
    ['notadockerfile', plain],
    ['dockerfiles/readme', plain],
  ])('do not include %s', async (path, text) => {
    expect(await foundIn({ [path]: text })).toEqual([])
  })

  test.each([
    [
      'a comment, a directive and arguments',
      '# syntax=docker/dockerfile:1\n# about it\n\nARG GO=1.26\nFROM golang:$GO\n',
    ],
    ['a byte order mark and line endings of Windows', '\uFEFFFROM scratch\r\nCOPY . .\r\n'],
    ['instructions in lower case', '  from scratch\ncopy . .\n'],
    ['a platform', 'FROM --platform=$BUILDPLATFORM golang:1.26 AS build\n'],
  ])('may begin with %s', async (_, text) => {
    expect(await foundIn({ 'docker/Dockerfile': text })).toHaveLength(1)
  })

  test('are listed with the likeliest first, without those of others and of tests', async () => {
    const found = await foundIn({
      'a/b/Dockerfile': plain,
      'z/Dockerfile': plain,
      'test/Dockerfile': plain,
      'vendor/x/Dockerfile': plain,
      'web/node_modules/x/Dockerfile': plain,
      'pkg/testdata/Dockerfile': plain,
      'Dockerfile.debug': plain,
    })
    expect(found.map(({ path }) => path)).toEqual([
      'Dockerfile.debug',
      'z/Dockerfile',
      'a/b/Dockerfile',
      'test/Dockerfile',
    ])
  })

  test('include those that are not committed yet, and none that git ignores', async () => {
    const repository = await makeRepository()
    await repository.commit('first', { '.gitignore': 'out/\n' })
    await repository.write({ 'new/Dockerfile': plain, 'out/Dockerfile': plain })
    const found = await findDockerfiles(testHost(), repository.path)
    expect(found.map(({ path }) => path)).toEqual(['new/Dockerfile'])
  })

  test.each([
    [
      'its folder, where only that has what it copies',
      'COPY go.mod server.go ./\n',
      { 'api/go.mod': '', 'api/server.go': '', 'go.mod': '' },
      'api',
    ],
    [
      'the top, where only that has what it copies',
      'COPY api/go.mod api/server.go ./\n',
      { 'api/go.mod': '', 'api/server.go': '' },
      '.',
    ],
    ['its folder, if that is a module of its own', 'COPY . .\n', { 'api/go.mod': '', 'go.mod': '' }, 'api'],
    ['the top, if the module is there', 'COPY . .\n', { 'go.mod': '' }, '.'],
    [
      'the folder, by a list over two lines',
      'COPY ["conf.yml", \\\n  "app.yml", "/etc/"]\n',
      { 'api/conf.yml': '', 'api/app.yml': '' },
      'api',
    ],
    [
      'the top: other stages and addresses say nothing',
      'COPY --from=build /app /app\nADD https://example.com/x /x\n',
      { 'api/x': '' },
      '.',
    ],
    [
      'a folder between, where only that has what it copies',
      'COPY go.work go.work.sum ./\nCOPY lib ./lib\n',
      { 'go.work': '', 'go.work.sum': '', 'lib/go.mod': '', 'services/api/go.mod': '' },
      'backend',
    ],
    [
      'a folder between, if only that is a module',
      'COPY . .\n',
      { 'go.mod': '', 'build/api/readme': '' },
      'backend',
    ],
  ] as const)('are built with %s', async (_, text, files, context) => {
    const [found] = await foundIn(
      context === 'backend'
        ? inside('backend', { 'services/api/Dockerfile': `FROM scratch\n${text}`, ...files })
        : { 'api/Dockerfile': `FROM scratch\n${text}`, ...files },
    )
    expect(found?.context).toBe(context)
  })

  test.each([
    ['a/b/c', 'a/b/c'],
    ['a/b', '.'],
  ])('are built with one of the nearest ten folders, or the top: lib in %s', async (folder, context) => {
    const [found] = await foundIn({
      'a/b/c/d/e/f/g/h/i/j/k/l/Dockerfile': 'FROM scratch\nCOPY lib ./lib\n',
      [`${folder}/lib/go.mod`]: '',
    })
    expect(found?.context).toBe(context)
  })
})

const inside = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))

const missing = (paths: readonly string[], env: Readonly<Record<string, string>> = {}) => ({
  env,
  inputs: readInputs({}, vocabulary),
  context: '.',
  found: paths.map((path) => ({ path, context: '.', text: plain })),
  isLeftOut: false,
  linkTarget: undefined,
})

describe('a Dockerfile that is missing', () => {
  test('is one of at most 20 that are listed', () => {
    const paths = Array.from({ length: 30 }, (_, at) => `d${at}/Dockerfile`)
    const text = missingDockerfile(missing(paths), 2)
    expect(text.match(/--file d\d+\/Dockerfile/g)).toHaveLength(20)
    expect(text).toContain('and 10 more')
  })

  test.each([
    ['docker/Docker file', "--file 'docker/Docker file'", 'file: docker/Docker file'],
    ["it's/Dockerfile", String.raw`--file 'it'\''s/Dockerfile'`, `file: "it's/Dockerfile"`],
    ['a: b/Dockerfile', "--file 'a: b/Dockerfile'", 'file: "a: b/Dockerfile"'],
  ])('%s is named so that it can be pasted', (path, inTerminal, inAction) => {
    const found = { path, context: '.', text: plain }
    expect(namedBy(missing([path]), found)).toBe(inTerminal)
    expect(namedBy(missing([path], { GITHUB_ACTIONS: 'true' }), found)).toBe(inAction)
  })

  test('is offered as jobs only where two can be in them, which say what is not', () => {
    const [one, evil] = ['a/Dockerfile', "it's/Dockerfile"]
    expect(missingDockerfile(missing([one, evil]), 2)).not.toContain('paste these jobs')
    const text = missingDockerfile(missing([one, 'b c/Dockerfile', evil]), 2)
    expect(text).toContain("{ name: b-c, context: ., file: 'b c/Dockerfile' }")
    expect(text).toMatch(/Not in these jobs, because of its name: "it's\/Dockerfile"$/)
  })

  test('never begins a line of the log with the name of a file', () => {
    const text = missingDockerfile(missing(['a\n::error::obeyed/Dockerfile', 'b/Dockerfile']), 2)
    expect(text).not.toMatch(/^\s*::/m)
  })
})

type Job = {
  readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[]
}
type Leg = { readonly name: string; readonly context: string; readonly file: string }
type Workflow = {
  readonly jobs: {
    readonly measure: Job & { readonly strategy: { readonly matrix: { readonly include: readonly Leg[] } } }
    readonly report: Job
  }
}

describe('the matrix for several Dockerfiles', () => {
  const found = ['docker/api.Dockerfile', 'docker/web.Dockerfile', 'web/Dockerfile', 'web/dockerfile'].map(
    (path) => ({ path, context: path.startsWith('web') ? 'web' : '.', text: plain }),
  )

  test('is valid, gives only inputs that exist, and has one job that reads what every leg leaves', async () => {
    const { jobs } = parse(matrixOf({}, found).join('\n')) as Workflow
    const legs = jobs.measure.strategy.matrix.include
    expect(legs.map(({ context, file }) => [context, file])).toEqual(
      found.map(({ context, path }) => [context, path]),
    )
    expect(new Set(legs.map(({ name }) => name)).size).toBe(4)
    const [measuring = {}, reporting = {}] = [jobs.measure, jobs.report].map(
      ({ steps }) => steps.at(-1)?.with,
    )
    for (const name of [...Object.keys(measuring), ...Object.keys(reporting)])
      expect(isInput(name)).toBe(true)
    const artifact = measuring['artifact-name'] ?? ''
    expect(reporting['reports']?.trim().split('\n')).toEqual(
      legs.map(({ name }) => `reports/${artifact.replace('${{ matrix.name }}', name)}`),
    )
    readInputs(reporting, vocabulary, 'action')
    const example = await readFile(repositoryPath('.github/workflows/examples/pull-request.yml'), 'utf8')
    expect(example).toContain(jobs.measure.steps[0]?.uses)
  })

  test('names the action as the workflow did', () => {
    const env = { GITHUB_ACTION_REPOSITORY: 'octo/bench', GITHUB_ACTION_REF: 'v3' }
    expect(matrixOf(env, found).join('\n')).toContain('- uses: octo/bench@v3')
  })

  test('leaves out names that mean something to YAML or to an expression', () => {
    const evil = ['${{ github.token }}/Dockerfile', 'a: b/Dockerfile', "it's/Dockerfile", '- x/Dockerfile']
    const all = [...found, ...evil.map((path) => ({ path, context: '.', text: plain }))]
    expect(matrixOf({}, all)).toEqual(matrixOf({}, found))
  })
})
