import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unstoppable } from '../../../src/host/pauses.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { knownBeforeBuilding, takenByBuild } from '../../../src/projects/context/checks.ts'
import { readUserBuild, type UserBuild } from '../../../src/projects/context/user-build.ts'
import type { Base } from '../../../src/revisions/base.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'
import { vocabulary } from '../../support/vocabulary.ts'

const base: Base = { kind: 'commit', sha: '0'.repeat(40), how: 'for a test' }

const files = { 'go.mod': 'module m\n', 'main.go': 'package main\n', 'README.md': 'read\n' }

const named = (engines: string): Inputs['engines'] =>
  engines === 'auto' || engines === 'all' ? engines : engines.split(',')

/** What is known about two copies of a project after one of its files was edited in the head. */
const knownAfter = async (
  project: Readonly<Record<string, string>>,
  edited: string,
  engines: Inputs['engines'] = ['docker'],
) => {
  const inputs = { ...readInputs({}, vocabulary), engines }
  const builds: [revision: 'base' | 'head', build: UserBuild][] = []
  for (const revision of ['base', 'head'] as const) {
    const dir = await emptyFolder()
    await writeFiles(dir, { ...files, ...project, '.git/HEAD': revision })
    if (revision === 'head') await appendFile(join(dir, edited), 'edited\n')
    const build = await readUserBuild({ dir, contextDir: dir }, inputs, {})
    if (build !== undefined) builds.push([revision, build])
  }
  return knownBeforeBuilding(testHost({ env: { PATH: '/nowhere' } }), base, new Map(builds), {
    inputs,
    pause: unstoppable,
  })
}

test('an edit of what no instruction copies is unchanged', async () => {
  const known = await knownAfter({ Dockerfile: 'FROM golang\nCOPY go.mod *.go ./\n' }, 'README.md')
  expect(known).toMatchObject({ knownVerdict: { kind: 'unchanged', because: 'same-inputs' }, notes: [] })
})

test('an edit of what is copied has to be built', async () => {
  const known = await knownAfter({ Dockerfile: 'FROM golang\nCOPY go.mod *.go ./\n' }, 'main.go')
  expect(known.knownVerdict).toBeUndefined()
})

test.for([
  ['podman', 'unchanged'],
  ['buildah', 'unchanged'],
  ['podman-rootful', 'unchanged'],
  ['docker', undefined],
  ['docker@29.4.2', undefined],
  ['kaniko', undefined],
  ['podman,docker', undefined],
  ['all', undefined],
  // Nothing answers, so Podman is what would be installed.
  ['auto', 'unchanged'],
])('a .containerignore counts for Podman and Buildah only: with %s, %s', async ([engines = '', expected]) => {
  const project = { Dockerfile: 'FROM golang\nCOPY . .\n', '.containerignore': '*.md\n.git\n' }
  const { knownVerdict } = await knownAfter(project, 'README.md', named(engines))
  expect(knownVerdict?.kind).toBe(expected)
})

test.for([
  ['docker', undefined],
  ['docker@29.4.2', 'unchanged'],
  ['docker@20.10.24', undefined],
])('a pattern that Docker 20.10 reads differently: with %s, %s', async ([engines = '', expected]) => {
  const project = { Dockerfile: 'FROM golang\nCOPY . .\n', '.dockerignore': '**.md\n.git\n', 'a.md.txt': 'x' }
  const { knownVerdict } = await knownAfter({ ...project, 'x/README.md': '' }, 'README.md', named(engines))
  expect(knownVerdict?.kind).toBe(expected)
})

test.for(['podman', 'docker', 'buildah'])(
  'what an exception with ** includes again has to be built with %s, whether its version looks for it or not',
  async (engine) => {
    const ignoring = '**\n!**/*.go\n**/*_test.go\n!go.mod\n'
    const project = {
      Dockerfile: 'FROM golang\nCOPY . .\nRUN go build ./cmd\n',
      '.dockerignore': ignoring,
      'cmd/app.go': 'package main\n',
      'cmd/app_test.go': 'package main\n',
      'config/a.yaml': '',
    }
    const verdictAfter = async (edited: string) =>
      (await knownAfter(project, edited, named(engine))).knownVerdict?.kind
    expect(await verdictAfter('cmd/app.go')).toBeUndefined()
    for (const edited of ['cmd/app_test.go', 'config/a.yaml', 'README.md'])
      expect(await verdictAfter(edited)).toBe('unchanged')
  },
)

test('a note says so when .git is copied, and is all that differs', async () => {
  const known = await knownAfter(
    { Dockerfile: 'FROM golang\nCOPY . .\n', '.dockerignore': '*.md\n' },
    'README.md',
  )
  expect(known.knownVerdict?.kind).toBe('unchanged')
  expect(known.notes).toEqual([expect.stringMatching(/takes \.git from its context.*exclude \.git/)])
})

test('a note says so when no file is taken, so that no change of the code can ever show', async () => {
  const known = await knownAfter(
    { Dockerfile: 'FROM golang\nRUN go install example.com/app@latest\n' },
    'main.go',
  )
  expect(known.knownVerdict?.kind).toBe('unchanged')
  expect(known.notes).toEqual([expect.stringMatching(/^The build takes no file of its context/)])
})

/** The digest of all that a build of the project takes. */
const digestOf = async (
  changed: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
): Promise<string | undefined> => {
  const inputs: Inputs = { ...readInputs(given, vocabulary), engines: ['docker'] }
  const dir = await emptyFolder()
  const dockerfile = 'FROM golang\nCOPY go.mod *.go ./\n'
  await writeFiles(dir, { ...files, Dockerfile: dockerfile, ...changed })
  const build = await readUserBuild({ dir, contextDir: dir }, inputs, {})
  return (await takenByBuild(testHost({ env: { PATH: '/nowhere' } }), build, inputs))?.digest
}

test('what a build takes changes with the files that it copies, and with nothing else', async () => {
  const before = await digestOf({})
  expect(before).toMatch(/^[0-9a-f]{64}$/)
  expect(await digestOf({ 'README.md': 'another' })).toBe(before)
  expect(await digestOf({ 'main.go': 'package other\n' })).not.toBe(before)
})

test('the value of a secret is no part of the digest, as it may be another one each time', async () => {
  const [one, other, renamed] = await Promise.all(
    ['token=one', 'token=other', 'key=one'].map((secrets) => digestOf({}, { secrets })),
  )
  expect(other).toBe(one)
  expect(renamed).not.toBe(one)
})
