import { describe, expect, test } from 'vitest'
import type { Attestations } from '../../src/engines/attestations.ts'
import { makeDisposal } from '../../src/host/disposal.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { vocabularyOf } from '../../src/modes/vocabulary.ts'
import { askedCacheOf } from '../../src/plan/cache-form.ts'
import { startEngines } from '../../src/provision/start.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { fixturesDir } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { unixServer } from '../support/unix-server.ts'

const client = {
  Client: { Version: '29.4.2' },
  Server: { Version: '29.4.2', Components: [{ Name: 'Engine' }] },
}
const docker = `[ "$1" = version ] && echo '${JSON.stringify(client)}'; [ "$1" = version ] || echo v0.36.1`

/** A user that no machine knows, and that has no sub-ids. */
const nobody = 61_234

type Machine = {
  readonly programs?: Readonly<Record<string, string>>
  readonly attestations?: Attestations
}

/** Starts these engines where a Docker daemon reports this, and everything else is missing. */
const started = async (
  info: object,
  engines: string,
  more: Readonly<Record<string, string>> = {},
  { programs = { docker }, attestations }: Machine = {},
) => {
  await using temp = await tempFolder()
  await using server = await unixServer((_, response) => response.end(JSON.stringify(info)))
  await using fakes = await fakePrograms(programs)
  const env = { PATH: fakes.folder, HOME: temp.path, RUNNER_TEMP: temp.path, DOCKER_HOST: server.endpoint }
  const host = testHost({ env, uid: nobody })
  await using closing = makeDisposal()
  await using folder = await openRunFolder(host)
  const inputs = readInputs({ engines, ...more }, await vocabularyOf({ fixtures: fixturesDir }))
  const errand = {
    ...{
      host,
      inputs,
      mayInstall: async () => false,
    },
    archives: { mirror: 'http://127.0.0.1:1', folder: temp.path, download: async () => {} },
    codeOf: 'repository' as const,
    askedCache: askedCacheOf(inputs),
  }
  return await startEngines(errand, { revisions: ['head'], attestations }, folder, closing).then(
    ({ warnings }) => warnings,
    (error: unknown) => String(error).split('\n'),
  )
}

test('warnings about the chosen engines are among the warnings of the report', async () => {
  const lines = await started({ Driver: 'vfs', DockerRootDir: '/' }, 'docker')
  expect(lines).toContainEqual(expect.stringMatching(/^storage of Docker's daemon: vfs: .*; to fix it: /))
  expect(await started({ Driver: 'overlay2', DockerRootDir: '/' }, 'docker')).not.toContainEqual(
    expect.stringMatching(/^storage of Docker's daemon/),
  )
})

test('everything that is missing for the named engines is one error', async () => {
  const lines = await started({ Driver: 'overlay2', DockerRootDir: '/' }, 'podman,buildah,docker')
  expect(lines[0]).toBe('Error: Not every engine that was named can be used here:')
  for (const engine of ['podman', 'buildah']) {
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^  ${engine}: not installed: `)))
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`^  ${engine}: sub-ids: .* none in .*usermod`)),
    )
  }
  expect(lines.filter((line) => line.startsWith('  docker: '))).toEqual([])
})

test('a named engine whose storage driver cannot be chosen is an error, and others are left out', async () => {
  const info = { Driver: 'overlay2', DockerRootDir: '/' }
  expect(await started(info, 'docker-container', { storage: 'vfs' })).toContainEqual(
    expect.stringContaining(
      'storage: is given, but docker-container is named: its storage driver cannot be chosen',
    ),
  )
})

const cannot = (engine: string): string => `engines: ${engine} cannot build the scenario remote-cache: `

test('named engines that cannot build remote-cache are one error before any of them is looked for', async () => {
  const info = { Driver: 'overlay2', DockerRootDir: '/' }
  const asked = { scenarios: 'cold,remote-cache', 'cache-mode': 'min' }
  // A client of 20.10, which has no plugins.
  const old = `[ "$1" = buildx ] && exit 1; ${docker}`
  const lines = await started(info, 'kaniko,podman,docker,docker-bake', asked, { programs: { docker: old } })
  expect(lines).toEqual([
    'InputError: 3 inputs are wrong:',
    `  ${cannot('kaniko')}Kaniko keeps its cache in another way, which is not measured`,
    `  ${cannot('podman')}podman always pushes the layers of all steps, which is max`,
    `  ${cannot('docker')}no docker client on PATH has the buildx plugin, without which no build exports its cache or writes attestations`,
  ])
})

test('what shows only once an engine runs is the same error, and not asked of scenarios that are not named', async () => {
  const info = { Driver: 'overlay2', DockerRootDir: '/' }
  const named = await started(info, 'docker', { scenarios: 'remote-cache' })
  expect(named).toContainEqual(
    '  engines: docker cannot build the scenario remote-cache: the daemon of docker keeps images with a graph driver, and so exports no cache (with the containerd image store it does)',
  )
  const all = await started(info, 'docker', { scenarios: 'all' })
  expect(all.join('\n')).not.toContain('remote-cache')
})

const cannotWrite = (engine: string): string =>
  `  engines: ${engine} cannot build an image with provenance (mode=max), which attestations: as-yours asks for: `

describe('attestations', () => {
  const info = { Driver: 'overlay2', DockerRootDir: '/' }
  const attestations = { provenance: 'max', sbomScanner: undefined } as const

  test('are refused of named engines before any of them is looked for', async () => {
    const old = `[ "$1" = buildx ] && exit 1; ${docker}`
    const lines = await started(
      info,
      'kaniko,podman,docker,docker-bake',
      {},
      { programs: { docker: old }, attestations },
    )
    expect(lines).toEqual([
      'InputError: 3 inputs are wrong:',
      `${cannotWrite('kaniko')}Kaniko writes no attestations`,
      `${cannotWrite('podman')}podman writes no attestations as BuildKit does`,
      expect.stringContaining(`${cannotWrite('docker')}no docker client on PATH has the buildx plugin`),
    ])
  })

  test('are refused of one that is started where that shows only then, and leave rows with all', async () => {
    const reason = `${cannotWrite('docker')}the daemon of docker keeps images with a graph driver, which has no place for attestations (the containerd image store has)`
    for (const engines of ['docker', 'auto'])
      expect(await started(info, engines, {}, { attestations })).toContainEqual(reason)
    expect((await started(info, 'all', {}, { attestations })).join('\n')).not.toContain('cannot build')
    expect((await started(info, 'docker', {})).join('\n')).not.toContain('cannot build')
  })
})
