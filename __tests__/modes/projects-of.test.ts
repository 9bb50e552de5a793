import { expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { projectsOf } from '../../src/modes/projects-of.ts'
import { makeRepository } from '../support/git-repository.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

const named = async (context: string, given: Readonly<Record<string, string>> = {}) => {
  const repository = await makeRepository()
  await repository.commit('first', { 'api/main.go': '', 'web/main.go': '', 'my app/main.go': '' })
  const inputs = readInputs({ context, ...given }, vocabulary)
  return { inputs, projects: await projectsOf({ host: testHost(), inputs, directory: repository.path }) }
}

const told = async (context: string, given: Readonly<Record<string, string>> = {}) =>
  (await named(context, given)).projects.map((each) => [each.among?.id, each.context, each.build.file])

test('every line is a project, in the order in which they are given', async () => {
  expect(await told('web\napi docker/api.Dockerfile\nmy app')).toEqual([
    ['web', 'web', undefined],
    ['api', 'api', 'docker/api.Dockerfile'],
    ['my app', 'my app', undefined],
  ])
})

test('each knows the others, which a glob may be meant for', async () => {
  const { projects } = await named('web\napi')
  expect(projects.map(({ among }) => among?.others)).toEqual([['api'], ['web']])
})

test('a single folder stays as it was given, blanks and all', async () => {
  for (const context of ['api', 'my app']) {
    const { inputs, projects } = await named(context)
    expect(projects).toEqual([inputs])
  }
  expect(await told('my app Containerfile')).toEqual([[undefined, 'my app', 'Containerfile']])
})

test('Dockerfiles of one context are told apart by their paths', async () => {
  expect(await told('. docker/api.Dockerfile\n./ docker/web.Dockerfile\napi')).toEqual([
    ['.+docker~api.Dockerfile', '.', 'docker/api.Dockerfile'],
    ['.+docker~web.Dockerfile', './', 'docker/web.Dockerfile'],
    ['api', 'api', undefined],
  ])
})

test('file is that of the lines that name none', async () => {
  const given = { file: 'docker/go.Dockerfile' }
  expect((await told('web\napi docker/api.Dockerfile', given)).map(([, , file]) => file)).toEqual([
    'docker/go.Dockerfile',
    'docker/api.Dockerfile',
  ])
})

test('each has its own edit, and one without a context is that of the others', async () => {
  const { projects } = await named('web\napi\nmy app', {
    edit: 'main.go\napi cmd/api/main.go\n./my app/ x.go',
  })
  expect(projects.map(({ edit }) => edit)).toEqual(['main.go', 'cmd/api/main.go', 'x.go'])
  const { projects: others } = await named('web\napi', { edit: 'api main.go' })
  expect(others.map(({ edit }) => edit)).toEqual(['auto', 'main.go'])
})

test.each([
  ['auto\napi', {}, /context: auto stands alone/],
  ['api\n../web', {}, /context: \.\.\/web leads out of the repository/],
  ['api\n/etc', {}, /context: \/etc leads out of the repository/],
  ['api\nweb ../Dockerfile', {}, /context: \.\.\/Dockerfile leads out of the repository/],
  ['api\nweb\napi/', {}, /context: api\/ is named twice/],
  ['api a\nweb b', { file: 'c' }, /file: every line of context names a Dockerfile already/],
  ['api\nweb', { edit: 'docs main.go' }, /edit: docs is not among the contexts/],
])('%j is a wrong input', async (context, given, message) => {
  await expect(named(context, given)).rejects.toThrow(message)
})

test('a study measures one project', () => {
  expect(() => readInputs({ study: 'engines', context: 'api\nweb' }, vocabulary)).toThrow(
    /context: names several projects, and a study measures one/,
  )
})
