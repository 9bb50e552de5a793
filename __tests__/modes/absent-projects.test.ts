import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { namedProjects, withLine } from '../../src/modes/projects-of.ts'
import { absentProjects } from '../../src/projects/context/absent-projects.ts'
import { findRepository } from '../../src/host/git/repository.ts'
import { type Files, makeRepository, type TestRepository } from '../support/git-repository.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

const dockerfile = 'FROM scratch\nCOPY main.go /\n'

const files: Files = {
  'api/Dockerfile': dockerfile,
  'api/main.go': 'package main\n',
  'pod/Containerfile': dockerfile,
  'docs/README.md': '# docs\n',
  'docker/web.Dockerfile': dockerfile,
  'my app/Dockerfile': dockerfile,
}

const repositoryWith = async (changes: Files = {}): Promise<TestRepository> => {
  const repository = await makeRepository()
  await repository.commit('first', { ...files, ...changes })
  return repository
}

type Asked = {
  readonly given?: Readonly<Record<string, string>>
  readonly base?: string
  readonly event?: true
}

const problemsIn = async (repository: TestRepository, context: string, asked: Asked = {}) => {
  const host = testHost()
  const inputs = readInputs({ context, ...asked.given }, vocabulary)
  const lines = await namedProjects({ host, inputs, directory: repository.path })
  const looking = {
    host,
    repository: await findRepository(host, repository.path),
    commits: [repository.head(), ...(asked.base === undefined ? [] : [asked.base])],
    withUncommitted: asked.event === undefined,
  }
  return absentProjects(
    looking,
    lines.map((line) => withLine(inputs, line)),
  )
}

test('projects that a run would find have no problem', async () => {
  const repository = await repositoryWith()
  expect(await problemsIn(repository, 'api\n./api/\nmy app\ndocs docker/web.Dockerfile')).toEqual([])
  expect(await problemsIn(repository, 'pod', { given: { engines: 'podman' } })).toEqual([])
  expect(await problemsIn(repository, 'docs', { given: { 'bake-target': 'app' } })).toEqual([])
  expect(await problemsIn(repository, 'docs', { given: { file: 'docker/web.Dockerfile' } })).toEqual([])
})

test('each one that is missing is named, with what is wrong', async () => {
  const repository = await repositoryWith()
  const found = await problemsIn(repository, 'nope\napi\napi/main.go\ndocs\napi docker/wep.Dockerfile')
  expect(found).toEqual([
    'context: there is no folder nope in the repository',
    'context: api/main.go is a file; name the folder to build, and a Dockerfile after it, as in . api/main.go',
    expect.stringMatching(
      /^context: there is no docs\/Dockerfile in the repository; the head has .*--context api/,
    ),
    expect.stringMatching(
      /^file: there is no docker\/wep\.Dockerfile in the repository; the head has docker\/web\.Dockerfile,/,
    ),
  ])
  expect(await problemsIn(repository, '.')).toEqual([
    expect.stringMatching(/^context: there is no Dockerfile at the top of the repository; the head has /),
  ])
  expect(await problemsIn(repository, 'pod')).toEqual([expect.stringContaining('no pod/Dockerfile')])
  expect(await problemsIn(repository, 'nope', { given: { 'bake-target': 'app' } })).toEqual([
    'context: there is no folder nope in the repository',
  ])
  expect(await problemsIn(repository, 'api', { given: { file: '../Dockerfile' } })).toEqual([
    'file: ../Dockerfile leads out of the repository; name a file in it',
  ])
})

test('a link is named, because no engine is sent what is behind it', async () => {
  const repository = await repositoryWith()
  await symlink('api', join(repository.path, 'linked'))
  await symlink('/etc', join(repository.path, 'out'))
  await symlink('/etc/passwd', join(repository.path, 'docs/Dockerfile'))
  await repository.commit('links')
  expect(await problemsIn(repository, 'linked\nout\ndocs')).toEqual([
    'context: linked leads through a link; name api instead',
    'context: out leads through a link out of the repository',
    'file: docs/Dockerfile leads out of the repository; name a file in it',
  ])
})

describe('what counts as there', () => {
  test('is what only the base has: that the head lost it is a result', async () => {
    const repository = await repositoryWith()
    const base = repository.head()
    await repository.commit('gone', { 'api/Dockerfile': null, 'my app/Dockerfile': null })
    const context = 'api\nmy app'
    expect(await problemsIn(repository, context)).toHaveLength(2)
    expect(await problemsIn(repository, context, { base })).toEqual([])
    expect(await problemsIn(repository, context, { base: 'c'.repeat(40) })).toHaveLength(2)
  })

  test('is a file that is not committed in a terminal only, and never one that git ignores', async () => {
    const repository = await repositoryWith({ '.gitignore': 'made.Dockerfile\n' })
    await repository.write({ 'docs/Dockerfile': dockerfile, 'docs/made.Dockerfile': dockerfile })
    const context = 'docs\ndocs docs/made.Dockerfile'
    const ignored = expect.stringMatching(
      /^file: there is no docs\/made\.Dockerfile .* not part of the commit/,
    )
    expect(await problemsIn(repository, context)).toEqual([ignored])
    const untracked = expect.stringMatching(
      /^context: there is no docs\/Dockerfile .* not part of the commit/,
    )
    expect(await problemsIn(repository, context, { event: true })).toEqual([untracked, ignored])
  })

  test('is anything in a submodule, which need not be checked out here', async () => {
    const module = '[submodule "lib"]\n\tpath = lib\n\turl = ../lib\n'
    const repository = await repositoryWith({ '.gitmodules': module })
    expect(await problemsIn(repository, 'lib\nlib/sub\nlibrary')).toEqual([
      'context: there is no folder library in the repository',
    ])
  })

  test('is what a sparse checkout left out', async () => {
    const repository = await repositoryWith()
    repository.git('sparse-checkout', 'set', 'docs')
    expect(await problemsIn(repository, 'api')).toEqual([])
    expect(await problemsIn(repository, 'nope\nnope Dockerfile')).toEqual([
      'context: there is no folder nope in the repository',
      'context: there is neither a folder nope Dockerfile nor nope in the repository',
    ])
  })
})
