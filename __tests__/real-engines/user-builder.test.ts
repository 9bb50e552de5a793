import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOwnDaemon } from '../../src/engines/docker/daemon.ts'
import { engines } from '../../src/engines/index.ts'
import { type Disposal, makeDisposal } from '../../src/host/disposal.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { removeRunFolder } from '../../src/host/run-folder/remove-folder.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { selectEngines } from '../../src/provision/select.ts'
import { importBuilderImage } from '../modern/builder-image.ts'
import { openLab } from '../support/lab.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost, type TestHost } from '../support/test-host.ts'

/** A daemon standing in for the user's, with BuildKit's image and one builder, which is the current one. */
const closing: Disposal = makeDisposal()
let host: TestHost

const docker = async (...args: readonly string[]): Promise<string> =>
  succeed(await host.exec('docker', args, { timeoutMs: 600_000 }))

/** Everything in the daemon and the builder, and the builder's settings, except the times of last use. */
const everything = async (): Promise<readonly string[]> => [
  (await docker('images', '--all', '--quiet')).trim(),
  (await docker('ps', '--all', '--quiet')).trim(),
  (await docker('volume', 'ls', '--quiet')).trim(),
  [...(await docker('buildx', 'du', '--verbose', '--builder', 'mine')).matchAll(/^ID:.*$/gm)].join('\n'),
  (await docker('buildx', 'inspect', 'mine')).replace(/^Last Activity:.*$/m, ''),
]

beforeAll(async () => {
  const { path: temp } = closing.use(await diskFolder())
  const plain = testHost({ env: { RUNNER_TEMP: temp } })
  const folder = closing.use(await openRunFolder(plain))
  const { socketPath } = closing.use(await startOwnDaemon(plain, folder))
  const place = { DOCKER_HOST: `unix://${socketPath}`, BUILDX_CONFIG: await folder.sub('buildx') }
  host = testHost({ env: { RUNNER_TEMP: temp, ...place } })
  await importBuilderImage(host, host.env, join(folder.path, 'image'))
  const options = ['--driver', 'docker-container', '--driver-opt', 'network=host', '--use', '--bootstrap']
  await docker('buildx', 'create', '--name', 'mine', ...options)
  closing.defer(async () => void (await docker('buildx', 'rm', '--force', 'mine')))
  const context = join(folder.path, 'context')
  await mkdir(context)
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
  await docker('buildx', 'build', '--output', 'type=cacheonly', context)
})
afterAll(() => closing[Symbol.asyncDispose]())

test('the current builder is used as it is, and holds the same afterwards as before', async () => {
  const before = await everything()
  expect(before[3]).not.toBe('')
  await using lab = await openLab(engines['docker-container'], { isPackage: true, env: host.env })
  expect(lab.running.facts.builder).toContain('docker-container driver, your builder mine;')
  const { measurement } = await lab.build('cold')
  expect(measurement.failure).toBeUndefined()
  expect(measurement.counters['dockerLoadMs']).toBeGreaterThan(0)
  expect(await everything()).not.toEqual(before)
  await lab[Symbol.asyncDispose]()
  expect(await everything()).toEqual(before)
})

test('a comparison uses the current builder by default, and Docker by name reports that it builds elsewhere', async () => {
  const { engines: selected } = await selectEngines(host, 'one', async () => false)
  expect(selected.map(({ engine }) => engine.name)).toEqual(['docker-container'])
  await using folder = await openRunFolder(host)
  await using running = await engines.docker.start(host, folder, 'selected', 'repository')
  expect(running.facts.notes.join()).toContain('your current builder mine has the driver docker-container')
})

const nothingToDownload = {
  ...{ mirror: '', folder: '' },
  download: () => Promise.reject(new Error('a builder is an image')),
}

test('a builder at a given version belongs to the run, and a killed run leaves nothing of it in the daemon', async () => {
  const before = await everything()
  // The image of this version is another name for the one that is loaded.
  await docker('tag', 'moby/buildkit:buildx-stable-1', 'moby/buildkit:v0.0.1')
  const folder = await openRunFolder(host)
  const engine = engines['docker-container'].atVersion?.('0.0.1', nothingToDownload)
  const running = await engine?.start(host, folder, 'selected', 'repository')
  expect(running?.facts).toMatchObject({
    name: 'docker-container@0.0.1',
    builder: expect.stringMatching(
      /created for the run from moby\/buildkit:v0\.0\.1 \(sha256:[0-9a-f]{64}\);/,
    ),
  })
  expect((await everything()).slice(1, 3)).not.toEqual(before.slice(1, 3))
  expect(await removeRunFolder(host, folder.path, 1_000)).toBeUndefined()
  await docker('rmi', 'moby/buildkit:v0.0.1')
  expect(await everything()).toEqual(before)
})
