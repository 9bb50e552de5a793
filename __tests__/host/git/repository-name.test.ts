import { expect, test } from 'vitest'
import { nameInAddress, repositoryName } from '../../../src/host/git/repository-name.ts'
import { makeRepository } from '../../support/git-repository.ts'
import { testHost } from '../../support/test-host.ts'

test.each([
  ['https://github.com/acme/api', 'acme/api'],
  ['https://github.com/acme/api.git', 'acme/api'],
  ['https://user:token@git.example.com/group/sub/api.git/', 'group/sub/api'],
  ['https://github.com/acme/api?token=x', 'acme/api'],
  ['ssh://git@git.example.com:2222/acme/api.git', 'acme/api'],
  ['git@github.com:acme/api.git', 'acme/api'],
  ['github.com:/acme/api', 'acme/api'],
  ['file:///srv/git/api', undefined],
  ['/srv/git/api', undefined],
  ['../api', undefined],
  ['https://github.com/', undefined],
  ['', undefined],
])('%s is the address of %s', (address, name) => {
  expect(nameInAddress(address)).toBe(name)
})

test('a repository has the name of its remote, else that of the job', async () => {
  const repository = await makeRepository()
  const inJob = testHost({ env: { ...process.env, GITHUB_REPOSITORY: 'acme/job' } })
  const outside = testHost({ env: { ...process.env, GITHUB_REPOSITORY: '' } })
  expect(await repositoryName(outside, { root: repository.path })).toBeUndefined()
  expect(await repositoryName(inJob, { root: repository.path })).toBe('acme/job')
  repository.git('remote', 'add', 'origin', 'https://x:secret@git.example.com/acme/api.git')
  expect(await repositoryName(inJob, { root: repository.path })).toBe('acme/api')
})
