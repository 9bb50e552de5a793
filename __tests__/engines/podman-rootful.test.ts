import { expect, test } from 'vitest'
import { podmanRootful } from '../../src/engines/podman-rootful.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'

test('Podman as root is missing for every other user', async () => {
  await using fakes = await fakePrograms({ podman: 'exit 1', runc: 'exit 1' })
  const env = { PATH: fakes.folder }
  const nobody = testHost({ env, uid: 1_000 })
  expect(await podmanRootful.detect(nobody)).toMatchObject({
    kind: 'missing',
    reason: 'this process is not root',
    needsRoot: true,
  })
  expect(await podmanRootful.detect(testHost({ env, uid: 0 }))).toMatchObject({ kind: 'found' })
})
