import { describe, expect, test } from 'vitest'
import { readInputs } from '../../../src/inputs/read.ts'
import { refuse, refuseEngines } from '../../../src/projects/context/checks.ts'
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

  test('is one error with every engine that cannot build it, unless all engines were asked for', async () => {
    const engines = ['docker', 'podman'].map((name) =>
      recordingEngine({ name, noPlatforms: `${name} builds one at a time` }),
    )
    const build = await buildOf(released)
    expect(() => refuseEngines(engines, build, { engines: ['docker', 'podman'] })).toThrow(
      /platform: linux\/amd64, linux\/arm64 cannot be built: docker builds one at a time[^]*podman builds one at a time/,
    )
    expect(() => refuseEngines(engines, build, { engines: 'auto' })).toThrow('one at a time')
    refuseEngines(engines, build, { engines: 'all' })
    refuseEngines(engines, await buildOf(released, 'linux/arm64'), { engines: 'auto' })
  })

  test('is refused where no engine can take its images, and else left to those that can', async () => {
    const lacking = recordingEngine({ name: 'docker', noForeignImages: 'docker has one platform' })
    const able = recordingEngine({ name: 'podman' })
    const build = await buildOf(released.map((line) => line.replace('FROM scratch', 'FROM alpine')))
    expect(() => refuseEngines([lacking], build, { engines: ['docker'] })).toThrow(
      'the Dockerfile cannot be built: docker has one platform',
    )
    refuseEngines([lacking, able], build, { engines: ['docker', 'podman'] })
    refuseEngines([lacking], await buildOf(released), { engines: ['docker'] })
  })
})
