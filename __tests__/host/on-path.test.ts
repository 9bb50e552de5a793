import { expect, test } from 'vitest'
import { dockerRootless } from '../../src/engines/docker-rootless.ts'
import { onPath } from '../../src/host/on-path.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'

test('a name is searched for on PATH, and an absolute path nowhere else', async () => {
  await using fakes = await fakePrograms({ rootlesskit: 'exit 0' })
  const host = testHost({ env: { PATH: fakes.folder } })
  const path = `${fakes.folder}/rootlesskit`
  expect(onPath(host, 'rootlesskit')).toBe(path)
  expect(onPath(host, path)).toBe(path)
  expect(onPath(host, '/nowhere/rootlesskit')).toBeUndefined()
  // Joined to a folder of PATH it would exist.
  expect(onPath(testHost({ env: { PATH: fakes.folder.replace(/\/[^/]*$/, '') } }), path)).toBe(path)
  expect(onPath(testHost({ env: { PATH: '/' } }), '/nowhere')).toBeUndefined()
})

test('a version of rootless Docker opens its namespace with the RootlessKit that it installs', () => {
  const source = { mirror: '', folder: '/cache/engines', download: async () => {} }
  const { needs } = dockerRootless.atVersion?.('29.4.2', source) ?? {}
  expect(needs?.userNamespace).toBe(
    `/cache/engines/docker-rootless-extras-29.4.2-${process.arch}/rootlesskit`,
  )
})
