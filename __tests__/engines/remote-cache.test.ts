import { hostname } from 'node:os'
import { describe, expect, test } from 'vitest'
import { coveredMs } from '../../src/engines/build/remote-cache-times.ts'
import type { StepReader } from '../../src/engines/build/steps.ts'
import { jsonProgressReader } from '../../src/engines/buildkit/json-progress.ts'
import { noCacheOf, noWayToRegistry, remoteCacheArguments } from '../../src/engines/buildkit/remote-cache.ts'
import type { RemoteCache } from '../../src/engines/remote-cache.ts'
import { buildahProgressReader } from '../../src/engines/containers/buildah-progress.ts'
import { noRemoteCacheOf } from '../../src/engines/containers/unsupported.ts'
import { bakeFile } from '../../src/engines/docker/bake-file.ts'
import { noRemoteCacheInDocker } from '../../src/engines/docker/unsupported.ts'
import type { CacheForm } from '../../src/model.ts'
import { engineFacts } from '../support/report-builder.ts'
import { recipeOf } from '../support/recipe.ts'

const startedAtMs = Date.parse('2026-11-29T18:51:32.000Z')
const times = { startedAtMs, durationMs: 10_000, stepsMs: [] }

const phasesIn = (reader: StepReader): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {}
  for (const { phase, startMs, endMs } of reader.timeline(times))
    found[phase] = Math.round((found[phase] ?? 0) + endMs - startMs)
  return found
}

/** As buildctl and buildkitd 0.34.2 printed it; digests and times shortened. */
const imported = [
  ['fb84', 'importing cache manifest from 127.0.0.1:46469/cache/1887:cache', 1_000, 1_100, false],
  ['a98e', '[build 1/4] WORKDIR /src', 1_200, 1_250, true],
  ['a98e', '[build 1/4] WORKDIR /src', 1_260, 1_500, false],
  ['9086', '[build 2/4] COPY . .', 1_500, 1_700, false],
  ['7011', '[build 3/4] RUN go build', 1_700, 7_700, false],
  ['ff5c', 'exporting to oci image format', 7_700, 8_000, false],
  ['45aa', 'exporting cache to registry', 8_000, 9_500, false],
] as const

const timeOf = (ms: number): string => new Date(startedAtMs + ms).toISOString()

const ofBake = (name: string): string => (name.startsWith('[') ? name.replace('[', '[app ') : `[app] ${name}`)

const readVertexes = (lines: readonly (readonly [string, string, number, number, boolean])[]) => {
  const reader = jsonProgressReader()
  for (const [digest, name, startMs, endMs, cached] of lines) {
    const vertex = { digest, name, started: timeOf(startMs), completed: timeOf(endMs), cached }
    reader.line(JSON.stringify({ vertexes: [vertex] }), endMs)
  }
  return reader
}

describe('BuildKit', () => {
  test('has the time of import, with the layers of steps that come from there, and of export', () => {
    const reader = readVertexes(imported)
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 100 + 50 + 240, cacheExportMs: 1_500 })
    expect(reader.steps()).toMatchObject([{ hit: true }, { hit: false }, { hit: false }])
    // Bringing layers is no work of the step.
    expect(phasesIn(reader)['step-overhead']).toBeUndefined()
    expect(phasesIn(reader)).toMatchObject({ copy: 200, run: 6_000 })
  })

  test('exports to the Actions cache under another name', () => {
    const reader = readVertexes(
      imported.map(([digest, name, startMs, endMs, cached]) => [
        digest,
        name === 'exporting cache to registry' ? 'exporting to GitHub Actions Cache' : name,
        startMs,
        endMs,
        cached,
      ]),
    )
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 390, cacheExportMs: 1_500 })
  })

  test('exports without saying where to before BuildKit 0.11', () => {
    const reader = readVertexes(
      imported.map(([digest, name, startMs, endMs, cached]) => [
        digest,
        name.replace(' to registry', ''),
        startMs,
        endMs,
        cached,
      ]),
    )
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 390, cacheExportMs: 1_500 })
  })

  test('imports nothing in a build that only fills the cache', () => {
    const reader = readVertexes(imported.filter(([, name, , , cached]) => !cached && !/importing/.test(name)))
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 0, cacheExportMs: 1_500 })
  })

  test('shows no such times without a cache in a registry', () => {
    const reader = readVertexes(imported.filter(([, name]) => !/cache (?:manifest|to) ?/.test(name)))
    expect(reader.remoteCache?.(times)).toBeUndefined()
  })

  test('of Bake has the name of the target in front', () => {
    const reader = readVertexes(
      imported.map(([digest, name, startMs, endMs, cached]) => [
        digest,
        ofBake(name),
        startMs,
        endMs,
        cached,
      ]),
    )
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 390, cacheExportMs: 1_500 })
  })
})

const key = '3a0417befe1e427761e1102a9fba8513fdfb193547396c324f7b02d234478a1d'
const repository = '127.0.0.1:46645/cache/dfd4e8fcfa5fd3c9f5ceb0a3ca15ec51'

/** As Podman 4.3.1 printed it, shortened. */
const pulled: readonly (readonly [number, string])[] = [
  [300, '[1/2] STEP 1/4: FROM localhost/go-container-bench/go:1.26.8 AS build'],
  [500, '[1/2] STEP 2/4: WORKDIR /src'],
  [800, `--> Cache pulled from remote ${repository}:${key}`],
  [900, `--> Using cache ${key}`],
  [900, '--> 0913093da2d'],
  [1_000, '[1/2] STEP 3/4: COPY . .'],
  [2_000, `--> Pushing cache ${repository}:${key}`],
  [2_500, '--> d68cabfb55b'],
  [2_600, '[1/2] STEP 4/4: RUN go build'],
  [8_000, `--> Pushing cache ${repository}:${key}`],
  [9_000, '--> e0cac6449c6'],
  [9_000, '[2/2] COMMIT localhost/go-container-bench/out:x'],
]

const readLines = (lines: readonly (readonly [number, string])[]): StepReader => {
  const reader = buildahProgressReader()
  for (const [atMs, line] of lines) reader.line(line, atMs)
  return reader
}

describe('Podman and Buildah', () => {
  test('have the time of the steps that come from there, and of each push', () => {
    const reader = readLines(pulled)
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 400, cacheExportMs: 1_500 })
    expect(reader.steps().map(({ hit }) => hit)).toEqual([true, false, false])
  })

  test('are busy with a push until the next line where nothing else ends it, as in Buildah', () => {
    const lines = pulled.filter(([, line]) => !/^--> [0-9a-f]+$/.test(line))
    expect(readLines(lines).remoteCache?.(times)).toEqual({ cacheImportMs: 400, cacheExportMs: 600 + 1_000 })
    const last = readLines(lines.slice(0, -1)).remoteCache?.(times)
    expect(last).toEqual({ cacheImportMs: 400, cacheExportMs: 600 + 2_000 })
  })

  test('push at the end of a step, which is no time of its command', () => {
    expect(phasesIn(readLines(pulled))).toMatchObject({ copy: 1_000, run: 5_400, export: 1_500 + 1_000 })
  })

  test('have such times also where no step came from the cache, and none was pushed', () => {
    const reader = readLines(pulled.filter(([, line]) => !/Pushing|pulled/.test(line)))
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 0, cacheExportMs: 0 })
    expect(reader.steps().map(({ hit }) => hit)).toEqual([true, false, false])
  })

  test('are not believed when a step prints the same later on', () => {
    const fooled = [
      [100, 'STEP 1/2: FROM a'],
      [200, 'STEP 2/2: RUN echo'],
      [300, 'something'],
      [400, `--> Cache pulled from remote ${repository}:${key}`],
      [500, `--> Using cache ${key}`],
    ] as const
    const reader = readLines(fooled)
    expect(reader.steps()).toEqual([{ name: 'RUN echo', hit: false }])
    expect(reader.remoteCache?.(times)).toEqual({ cacheImportMs: 0, cacheExportMs: 0 })
  })
})

test('time that two parts share counts once', () => {
  expect(coveredMs([])).toBe(0)
  const parts = [
    { startMs: 50, endMs: 70 },
    { startMs: 0, endMs: 60 },
    { startMs: 10, endMs: 20 },
    { startMs: 100, endMs: 110 },
  ]
  expect(coveredMs(parts)).toBe(80)
})

const request = {
  ...recipeOf({ contextDir: '/src' }),
  noCache: false,
  timeoutMs: 1_000,
  remoteCache: {
    kind: 'registry',
    repository: '127.0.0.1:5000/cache/ab',
    imports: true,
    exports: 'max',
    options: [],
  },
} as const

describe('the arguments for a cache in a registry', () => {
  test('name one reference for import and export, with the mode', () => {
    expect(remoteCacheArguments(request, ['--import-cache', '--export-cache'])).toEqual([
      ...['--import-cache', 'type=registry,ref=127.0.0.1:5000/cache/ab:cache'],
      ...['--export-cache', 'type=registry,ref=127.0.0.1:5000/cache/ab:cache,mode=max'],
    ])
    expect(
      remoteCacheArguments(
        { ...request, remoteCache: { ...request.remoteCache, imports: false, exports: 'min' } },
        ['a', 'b'],
      ),
    ).toEqual(['b', 'type=registry,ref=127.0.0.1:5000/cache/ab:cache,mode=min'])
  })

  test('name one folder for import and export, with the compression', () => {
    const local = {
      kind: 'local',
      folder: '/run/3',
      imports: true,
      exports: 'max',
      options: ['compression=zstd'],
    }
    expect(
      remoteCacheArguments({ ...request, remoteCache: { ...local } as RemoteCache }, ['a', 'b']),
    ).toEqual([
      ...['a', 'type=local,src=/run/3'],
      ...['b', 'type=local,dest=/run/3,mode=max,compression=zstd'],
    ])
  })

  test('name one address and one token for the Actions cache', () => {
    const gha: RemoteCache = {
      kind: 'gha',
      address: 'http://127.0.0.1:5000/',
      token: 'a.b.c',
      imports: true,
      exports: 'max',
      options: [],
    }
    const place = 'type=gha,url=http://127.0.0.1:5000/,url_v2=http://127.0.0.1:5000/,token=a.b.c'
    expect(remoteCacheArguments({ ...request, remoteCache: gha }, ['a', 'b'])).toEqual([
      ...['a', place],
      ...['b', `${place},mode=max`],
    ])
  })

  test('are attributes of the target for Bake, and absent without a cache', () => {
    const text = bakeFile(request, { kind: 'nothing' })
    expect(text).toContain('cache-from = ["type=registry,ref=127.0.0.1:5000/cache/ab:cache"]')
    expect(text).toContain('cache-to = ["type=registry,ref=127.0.0.1:5000/cache/ab:cache,mode=max"]')
    const { remoteCache: _, ...plain } = request
    expect(bakeFile(plain, { kind: 'nothing' })).not.toContain('cache-')
    expect(remoteCacheArguments(plain, ['a', 'b'])).toEqual([])
  })
})

const max: CacheForm = { kind: 'registry', mode: 'max', exports: true, options: [] }

const facts = (buildkit: string) => ({ name: 'buildkit', versions: { buildkit } })

describe('an engine without a cache in a registry', () => {
  test('is an old Buildah, or one that is asked for what it cannot do', () => {
    const old = { name: 'podman', versions: { client: '4.2.0', buildah: '1.27.3' } }
    expect(noRemoteCacheOf(old)(max)).toBe(
      'podman builds with Buildah 1.27.3, which has no cache in a registry (1.28.0 does)',
    )
    expect(noRemoteCacheOf(engineFacts.podman)(max)).toBeUndefined()
    const podman = noRemoteCacheOf(engineFacts.podman)
    expect(podman({ ...max, mode: undefined })).toBeUndefined()
    expect(podman({ ...max, mode: 'min' })).toContain('always pushes the layers of all steps')
    expect(podman({ ...max, kind: 'local' })).toBe('podman keeps no cache in a folder, only in a registry')
    expect(podman({ ...max, kind: 'gha' })).toBe(
      "podman keeps no cache in GitHub's Actions cache, only in a registry",
    )
    expect(podman({ ...max, options: ['compression=zstd'] })).toContain('cannot be told compression=zstd')
    expect(podman({ ...max, severalPlatforms: true })).toContain(
      'pushes the steps of all platforms under the same names',
    )
  })

  test('is a Docker without buildx, or with a graph driver', () => {
    const { unknown: _, ...docker } = engineFacts.docker
    expect(noRemoteCacheInDocker(docker)(max)).toContain('has no buildx plugin')
    const versions = { ...docker.versions, buildx: 'v0.38.2' }
    expect(noRemoteCacheInDocker({ ...docker, versions, imageStore: 'graph driver' })(max)).toContain(
      'keeps images with a graph driver',
    )
    expect(noRemoteCacheInDocker({ ...docker, versions, imageStore: 'containerd' })(max)).toBeUndefined()
  })

  test('is a BuildKit that speaks only version 1 of the Actions cache', () => {
    expect(noCacheOf(facts('v0.19.0'), undefined)({ ...max, kind: 'gha' })).toContain(
      'BuildKit 0.19.0, which does not speak version 2 of the Actions cache',
    )
    expect(noCacheOf(facts('v0.19.0'), undefined)(max)).toBeUndefined()
    expect(noCacheOf(facts('v0.20.0'), undefined)({ ...max, kind: 'gha' })).toBeUndefined()
    const noWay = 'its 127.0.0.1 is another one'
    expect(noCacheOf(facts('v0.34.2'), noWay)({ ...max, kind: 'gha' })).toBe(noWay)
    expect(noCacheOf(facts('v0.34.2'), noWay)({ ...max, kind: 'local' })).toBeUndefined()
  })

  test('is one whose 127.0.0.1 is not that of this machine', () => {
    const { docker } = engineFacts
    expect(noWayToRegistry(docker)).toBeUndefined()
    expect(noWayToRegistry({ ...docker, vm: 'Docker Desktop' })).toContain(
      'virtual machine of Docker Desktop',
    )
    expect(noWayToRegistry({ ...docker, rootless: true, networkDriver: 'slirp4netns' })).toContain(
      'in a network of its own',
    )
    expect(noWayToRegistry({ ...docker, rootless: true, networkDriver: 'host' })).toBeUndefined()
  })

  test('is one outside of the container of the job, which has another name', () => {
    const { docker } = engineFacts
    expect(noWayToRegistry(docker, hostname())).toBeUndefined()
    expect(noWayToRegistry(docker, 'fv-az123-456')).toBe(
      'the daemon of docker runs outside of this container or machine, and has another 127.0.0.1',
    )
    const modern = { ...docker, versions: { buildx: 'v0.38.2' }, imageStore: 'containerd' } as const
    expect(noRemoteCacheInDocker(modern, 'fv-az123-456')(max)).toContain('outside of this container')
    expect(noRemoteCacheInDocker(modern, 'fv-az123-456')({ ...max, kind: 'local' })).toBeUndefined()
  })
})
