import { describe, expect, test } from 'vitest'
import { commonArguments } from '../../src/engines/build/arguments.ts'
import { forExport } from '../../src/engines/build/run-build.ts'
import { buildctlBuild } from '../../src/engines/buildkit/buildctl-build.ts'
import { jsonProgressReader } from '../../src/engines/buildkit/json-progress.ts'
import { buildahProgressReader } from '../../src/engines/containers/buildah-progress.ts'
import { noImagesOf, noPlatformsOf } from '../../src/engines/containers/unsupported.ts'
import { bakeFile } from '../../src/engines/docker/bake-file.ts'
import { noImagesInDocker, noPlatformsInDocker } from '../../src/engines/docker/unsupported.ts'
import { nativePlatform } from '../../src/host/machine.ts'
import { engineFacts } from '../support/report-builder.ts'
import { recipeOf } from '../support/recipe.ts'

const both = ['linux/amd64', 'linux/arm64']
const build = { noCache: true, timeoutMs: 1_000 }
const request = { ...recipeOf({ platforms: both }), ...build }
const usual = { ...recipeOf(), ...build }

describe('platforms', () => {
  test('are one list for the clients of Docker, for Podman and for Buildah', () => {
    expect(commonArguments(request).join(' ')).toContain('--platform linux/amd64,linux/arm64')
    expect(commonArguments(usual)).not.toContain('--platform')
  })

  test('are an option of the frontend for buildctl, and an attribute for bake', async () => {
    const buildctl = buildctlBuild({
      ...{ program: 'buildctl', env: {}, address: 'unix:///s', layouts: new Map() },
      progress: { name: 'rawjson', newReader: jsonProgressReader },
    })
    const files = { namespace: 'n', dir: '/d', idFile: '/d/iid' }
    const args = async (of: typeof request | typeof usual) =>
      (await buildctl.arguments(of, { kind: 'nothing' }, files)).join(' ')
    expect(await args(request)).toContain('--opt platform=linux/amd64,linux/arm64')
    expect(await args(usual)).not.toContain('platform')
    expect(bakeFile(request, { kind: 'nothing' })).toContain('platforms = ["linux/amd64", "linux/arm64"]')
    expect(bakeFile(usual, { kind: 'nothing' })).not.toContain('platforms')
  })

  test('are the first one where files of a stage are exported', () => {
    expect(forExport(request, 'evidence').platforms).toEqual(['linux/amd64'])
  })
})

const podman = (buildah: string) => noPlatformsOf({ name: 'podman', versions: { buildah } })

describe('what an engine cannot build', () => {
  test('is several platforms, in a daemon with a graph driver or without buildx', () => {
    const docker = { ...engineFacts.docker, imageStore: 'graph driver' as const }
    expect(noPlatformsInDocker(docker, both)).toContain('graph driver')
    expect(noPlatformsInDocker(docker, ['linux/arm64'])).toBeUndefined()
    const stored = { ...docker, imageStore: 'containerd' as const, versions: { server: '29.0.0' } }
    expect(noPlatformsInDocker(stored, both)).toContain('no buildx plugin')
    expect(
      noPlatformsInDocker({ ...stored, versions: { ...stored.versions, buildx: '0.30.0' } }, both),
    ).toBeUndefined()
  })

  test('is any other platform, with an old Buildah', () => {
    expect(podman('1.28.0')(['linux/riscv64'])).toBe(
      'podman builds with Buildah 1.28.0, which does not honour FROM --platform=$BUILDPLATFORM (1.41.0 does)',
    )
    expect(podman('1.28.0')([nativePlatform()])).toBeUndefined()
    expect(podman('1.28.0')([])).toBeUndefined()
    expect(podman('1.42.0')(both)).toBeUndefined()
  })
})

const foreign = [
  { reference: 'alpine', platform: undefined },
  { reference: 'alpine', platform: 'linux/s390x' },
]
const digest = `alpine@sha256:${'0'.repeat(64)}`

const images = (buildah: string) => noImagesOf({ name: 'podman', versions: { buildah } })

describe('images that an engine cannot take', () => {
  test('are those for another platform, in a daemon where a name has one or that does not say which it has', () => {
    const docker = { ...engineFacts.docker, imageStore: 'graph driver' as const }
    expect(noImagesInDocker(docker)(foreign)).toContain('graph driver')
    expect(noImagesInDocker(docker)(foreign.slice(0, 1))).toBeUndefined()
    const stored = (server: string) => ({
      ...docker,
      imageStore: 'containerd' as const,
      versions: { server },
    })
    expect(noImagesInDocker(stored('27.5.1'))(foreign)).toContain('27.5.1 does not say')
    expect(noImagesInDocker(stored('28.0.0'))(foreign)).toBeUndefined()
  })

  test('are those with an old Buildah, and two platforms of one digest with each', () => {
    expect(images('1.28.2')(foreign)).toContain('is not known to take images for the right platform')
    expect(images('1.28.2')(foreign.slice(0, 1))).toBeUndefined()
    expect(images('1.41.0')(foreign)).toBeUndefined()
    const pinned = foreign.map((each) => ({ ...each, reference: digest }))
    expect(images('1.42.0')(pinned)).toContain(
      `only one platform of an image that is named by its digest (${digest})`,
    )
    expect(images('1.42.0')(pinned.slice(1))).toBeUndefined()
  })
})

/** As Podman 5.7 printed it, with shorter digests. */
const printed = [
  '[linux/arm64] [1/2] STEP 1/2: FROM --platform=linux/amd64 localhost/go AS build',
  '[linux/amd64] [1/2] STEP 2/2: RUN go build',
  '--> Using cache 92483c8e2d67',
  '--> 92483c8e2d67',
  '[linux/arm64] [1/2] STEP 2/2: RUN go build',
  '--> 71242d67b5fc',
  '[linux/arm64] [2/2] COMMIT',
]

test('steps of several platforms are told apart by their order, and read as those of one', () => {
  const reader = buildahProgressReader()
  for (const [index, line] of printed.entries()) reader.line(line, index * 100)
  expect(reader.steps()).toEqual([
    { name: 'RUN go build', hit: true },
    { name: 'RUN go build', hit: false },
  ])
  const times = { startedAtMs: 0, durationMs: 1_000, stepsMs: [] }
  expect(reader.timeline(times).some(({ name, phase }) => name === 'COMMIT' && phase === 'export')).toBe(true)
})
