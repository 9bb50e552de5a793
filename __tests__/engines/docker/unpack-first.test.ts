import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openUnpackFirst } from '../../../src/engines/docker/unpack-first.ts'
import { cacheRecord, memoryStore } from '../../support/cache-records.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const base = 'pulled from docker.io/library/alpine@sha256:0'

/** What a build for `alpine:3` leaves in the store of the daemon, and its Dockerfile. */
const unpacked = async (ends: 'true' | 'false', whose: 'user' | 'run' = 'user') => {
  await using dir = await tempFolder()
  const host = testHost()
  const { store: memory, add, ids } = memoryStore('theirs')
  const store = whose === 'user' ? { ...memory, note: async () => async () => {} } : memory
  const files: string[] = []
  const exec: typeof host.exec = async (_program, args) => {
    files.push(await readFile(`${args.at(-1) ?? ''}/Dockerfile`, 'utf8'))
    add(cacheRecord({ ID: base }))
    add(cacheRecord({ ID: 'made' }), base)
    return host.exec(ends, [])
  }
  const client = { program: 'docker', version: '29.8.0', buildxVersion: undefined, env: {} }
  const parts = { host: { ...host, exec }, client: { ...client, style: 'buildx' as const }, store }
  const first = openUnpackFirst({ ...parts, dir: dir.path, label: 'run' })
  await first.reference('alpine:3', undefined)
  const during = ids()
  await first[Symbol.asyncDispose]()
  return { files, during, after: ids() }
}

test.for(['true', 'false'] as const)(
  'the layers that BuildKit fetched go with the run, and nothing else does: %s',
  async (ends) => {
    const { during, after } = await unpacked(ends)
    expect(during).toEqual(['theirs', base, 'made'])
    expect(after).toEqual(['theirs'])
  },
)

test('no instruction of the image is carried out, such as an ONBUILD that downloads', async () => {
  const { files } = await unpacked('true')
  expect(files).toEqual(['FROM scratch\nCOPY --from=alpine:3 /.go-container-bench* /\n'])
})

test('a daemon of the run, which may be dead, is asked to remove nothing', async () => {
  const { during, after } = await unpacked('true', 'run')
  expect(after).toEqual(during)
})
