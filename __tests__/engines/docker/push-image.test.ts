import { expect, test } from 'vitest'
import { pushFrom } from '../../../src/engines/docker/push-image.ts'
import { known } from '../../support/lab.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { testHost } from '../../support/test-host.ts'

const reference = '127.0.0.1:5000/cache/a:1'

/** What the daemon is asked for when an image is pushed through this program. */
const pushedBy = async (script: string) => {
  await using programs = await fakePrograms({ docker: script })
  const calls: string[] = []
  const api = {
    tagImage: async (tag: string, as: string): Promise<void> => void calls.push(`tag ${tag} ${as}`),
    removeImage: async (name: string): Promise<void> => void calls.push(`remove ${name}`),
  }
  const client = { program: `${programs.folder}/docker`, env: { PATH: programs.PATH } }
  const { push } = pushFrom(testHost(), { client, api, death: undefined })
  const done = await known(push)('out:1', { reference, dir: programs.folder, timeoutMs: 60_000 })
  return { calls, done }
}

test('an image is pushed under the name of the registry, which is removed again', async () => {
  const { calls, done } = await pushedBy(`[ "$*" = "push --quiet ${reference}" ]`)
  expect(calls).toEqual([`tag out:1 ${reference}`, `remove ${reference}`])
  expect(done.failure).toBeUndefined()
  // The daemon of the user does the work.
  expect(done.unknown['buildCpuMs']).toContain('a daemon that was not started for this run')
})

test('a push that fails is a result, and leaves no name behind', async () => {
  const { calls, done } = await pushedBy('echo "connection refused" >&2; exit 1')
  expect(done.failure?.message).toContain('connection refused')
  expect(calls).toContain(`remove ${reference}`)
})

test('what docker push cannot do is refused', () => {
  const { refuses } = pushFrom(testHost(), {
    client: { program: 'docker', env: {} },
    api: { tagImage: async () => {}, removeImage: async () => {} },
    death: undefined,
  })
  expect(refuses({ kind: 'push', compression: 'gzip', reference })).toBeUndefined()
  expect(refuses({ kind: 'push', compression: 'zstd', reference })).toContain('it sends them with gzip')
  expect(refuses({ kind: 'archive', compression: 'gzip' })).toContain('docker save cannot choose')
  expect(refuses({ kind: 'load' })).toContain('nothing to load')
})
