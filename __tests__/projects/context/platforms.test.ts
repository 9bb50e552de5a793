import { describe, expect, test } from 'vitest'
import { readInputs } from '../../../src/inputs/read.ts'
import { noImagesOf } from '../../../src/engines/containers/unsupported.ts'
import { refuse } from '../../../src/projects/context/checks.ts'
import { refuseEngines } from '../../../src/projects/context/refuse-engines.ts'
import { readUserBuild, type UserBuild } from '../../../src/projects/context/user-build.ts'
import { recordingEngine } from '../../support/recording-engine.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { vocabulary } from '../../support/vocabulary.ts'

const both = 'linux/amd64,linux/arm64'
const released = [
  'ARG BUILDPLATFORM',
  'FROM --platform=$BUILDPLATFORM golang AS build',
  'ARG TARGETARCH',
  'COPY . .',
  'RUN GOARCH=$TARGETARCH go build -o /app',
  'FROM scratch',
  'COPY --from=build /app /',
]

const buildOf = async (lines: readonly string[], platform = both): Promise<UserBuild> => {
  const dir = await emptyFolder()
  await writeFiles(dir, { Dockerfile: lines.join('\n'), 'main.go': 'package main\n' })
  const inputs = readInputs({ context: '.', platform }, vocabulary)
  const build = await readUserBuild({ dir, contextDir: dir }, inputs, {})
  if (build === undefined) throw new Error('there is no Dockerfile')
  return build
}

const refused = async (lines: readonly string[], platform = both): Promise<string> => {
  const build = await buildOf(lines, platform)
  try {
    refuse({}, build, readInputs({ context: '.', platform }, vocabulary))
    return ''
  } catch (error) {
    return String(error)
  }
}

describe('a build for several platforms', () => {
  test('is accepted where each RUN step is on the platform of the machine', async () => {
    expect(await refused(released)).toBe('')
    expect(await refused(released, 'linux/s390x')).toBe('')
  })

  test('names once what is emulated for more than one of them', async () => {
    const emulated = released.map((line) => line.replace('--platform=$BUILDPLATFORM ', ''))
    const problems = await refused(emulated, 'linux/riscv64,linux/s390x')
    expect(problems).toMatch(/line 2 of the Dockerfile: platform linux\/riscv64 is emulated/)
    expect(problems).toMatch(/line 2 of the Dockerfile: platform linux\/s390x is emulated/)
    expect(problems.match(/line 2/g)).toHaveLength(2)
  })

  test('is refused where a file counts for one platform only', async () => {
    const apart = [...released, 'ARG TARGETARCH', 'COPY settings-$TARGETARCH /settings']
    expect(await refused(apart)).toContain(
      'line 9 of the Dockerfile: it takes other files of the context for each platform; choose one platform',
    )
    expect(await refused(apart, 'linux/s390x')).toBe('')
  })

  test('is one error with the reason of every engine that was named and cannot build it', async () => {
    const lacking = ['docker', 'podman'].map((name) =>
      recordingEngine({ name, noPlatforms: `${name} builds one at a time` }),
    )
    const able = recordingEngine({ name: 'buildkit' })
    const build = await buildOf(released)
    const names = ['docker', 'podman', 'buildkit']
    expect(() => refuseEngines([...lacking, able], [build], { engines: names })).toThrow(
      /platform: linux\/amd64, linux\/arm64 cannot be built: docker builds one at a time[^]*podman builds one at a time/,
    )
    refuseEngines(lacking, [await buildOf(released, 'linux/arm64')], { engines: names })
  })

  test('leaves out engines that nobody named, unless no other is left', async () => {
    const lacking = recordingEngine({ name: 'docker', noPlatforms: 'docker builds one at a time' })
    const able = recordingEngine({ name: 'podman' })
    const build = await buildOf(released)
    for (const engines of ['auto', 'all'] as const) {
      refuseEngines([lacking, able], [build], { engines })
      expect(() => refuseEngines([lacking], [build], { engines })).toThrow('docker builds one at a time')
    }
  })

  test('is refused by the same rule where images cannot be taken for its platforms', async () => {
    const lacking = recordingEngine({
      name: 'docker',
      noForeignImages: 'docker has one platform',
    })
    const alsoLacking = recordingEngine({ name: 'podman', noPlatforms: 'podman is too old' })
    const able = recordingEngine({ name: 'buildkit' })
    const build = await buildOf(released.map((line) => line.replace('FROM scratch', 'FROM alpine')))
    const all = [lacking, alsoLacking, able]
    expect(() => refuseEngines(all, [build], { engines: ['docker', 'podman', 'buildkit'] })).toThrow(
      /the Dockerfile cannot be built: docker has one platform[^]*cannot be built: podman is too old/,
    )
    refuseEngines(all, [build], { engines: 'auto' })
    refuseEngines([lacking], [await buildOf(released)], { engines: ['docker'] })
  })

  test('is refused before anything is built where base and head take one digest for two platforms', async () => {
    const digest = `alpine@sha256:${'a'.repeat(64)}`
    const podman = {
      ...recordingEngine(),
      noImages: noImagesOf({ name: 'podman', versions: { buildah: '1.41.4' } }),
    }
    const [base, head, together] = await Promise.all(
      ['linux/amd64', 'linux/s390x', 'linux/amd64,linux/s390x'].map((platform) =>
        buildOf([`FROM ${digest}`, 'COPY main.go /'], platform),
      ),
    )
    if (base === undefined || head === undefined || together === undefined) throw new Error('there are three')
    const named = { engines: ['podman'] }
    for (const each of [base, head]) refuseEngines([podman], [each], named)
    expect(() => refuseEngines([podman], [base, head], named)).toThrow(
      'the Dockerfile cannot be compared with that of the base: podman finds only one platform of an image',
    )
    expect(() => refuseEngines([podman], [together], named)).toThrow(
      'the Dockerfile cannot be built: podman finds only one platform',
    )
  })

  test('is no error where only the base asks for what the engine lacks: the head repairs it', async () => {
    const docker = recordingEngine({ name: 'docker', noForeignImages: 'docker has one platform' })
    const head = await buildOf(released)
    const base = await buildOf(released.map((line) => line.replace('FROM scratch', 'FROM alpine')))
    for (const engines of ['auto', ['docker']] as const) {
      refuseEngines([docker], [base, head], { engines })
      expect(() => refuseEngines([docker], [head, base], { engines })).toThrow('docker has one platform')
    }
  })
})
