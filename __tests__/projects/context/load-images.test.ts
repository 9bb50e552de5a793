import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import { imageName } from '../../../src/dockerfile/needed-images.ts'
import { nativePlatform } from '../../../src/host/machine.ts'
import { imagesFor, loadImages } from '../../../src/projects/context/load-images.ts'
import type { UserBuild } from '../../../src/projects/context/user-build.ts'
import { recordingEngine } from '../../support/recording-engine.ts'
import { testHost } from '../../support/test-host.ts'

const foreign = 'linux/s390x'

/** A build of this Dockerfile for the machine and for another platform. */
const buildOf = (text: string): UserBuild => {
  const [dockerfile, other] = [nativePlatform(), foreign].map((targetPlatform) =>
    readDockerfile(text, { platform: nativePlatform(), targetPlatform }),
  )
  if (dockerfile === undefined || other === undefined) throw new Error('there are two')
  return {
    ...{ contextDir: '/none', dockerfilePath: '/none/Dockerfile', dockerfileSha256: '' },
    ...{ dockerfile, otherReadings: [other], buildArgs: {}, buildContexts: {} },
    options: {
      ...{ file: undefined, target: undefined, buildArgs: {}, buildContexts: {}, secrets: {} },
      ...{ secretFiles: {}, ssh: [], network: undefined, platforms: [nativePlatform(), foreign] },
    },
  }
}

const released = (base: string) =>
  buildOf(
    `# syntax=docker/dockerfile:1\nFROM --platform=$BUILDPLATFORM golang\nRUN x\nFROM ${base}\nCOPY --from=0 /a /a`,
  )

const names = (followsSyntaxLine: boolean) =>
  imagesFor({ followsSyntaxLine }, [released('alpine')]).map(imageName)

const noPlatform = 'no image found in image index for architecture s390x'

describe('the images of a build for two platforms', () => {
  test('are those of each, and the syntax image of the machine', () => {
    expect(names(false)).toEqual(['golang', 'alpine', `alpine for ${foreign}`])
    expect(names(true)[0]).toBe('docker/dockerfile:1')
  })

  test('are all pulled, and what lacks a platform is told together', async () => {
    const pulled: string[] = []
    const engine = recordingEngine({
      pulls: (reference, platform) => {
        pulled.push(`${reference} ${platform ?? 'own'}`)
        return platform === foreign ? noPlatform : undefined
      },
    })
    const build = buildOf('FROM one AS a\nCOPY x /\nFROM two\nCOPY --from=a /x /')
    expect(await loadImages(testHost(), engine, [build], [])).toEqual([
      `platform: one has no image for ${foreign}`,
      `platform: two has no image for ${foreign}`,
    ])
    expect(pulled).toEqual(['one own', 'two own', `one ${foreign}`, `two ${foreign}`])
  })

  test('are said with their platform when a pull fails, and only logged when the head does not need them', async () => {
    const engine = recordingEngine({
      pulls: (_, platform) => (platform === foreign ? 'no route to host' : undefined),
    })
    const host = testHost()
    await expect(loadImages(host, engine, [released('alpine')], [])).rejects.toThrow(
      `podman cannot pull alpine for ${foreign}, which the Dockerfile names.`,
    )
    expect(await loadImages(host, engine, [released('alpine'), released('scratch')], [])).toEqual([])
  })

  test('are not pulled by an engine that cannot take them', async () => {
    const engine = recordingEngine({ noForeignImages: 'it has one', pulls: () => 'nothing is pulled' })
    expect(await loadImages(testHost(), engine, [released('alpine')], [])).toEqual([])
  })

  test('cannot be made here for another platform than the machine', async () => {
    const archive = { path: '/a.tar', reference: 'made:1', configDigest: 'sha256:0' }
    expect(await loadImages(testHost(), recordingEngine(), [released('made:1')], [archive])).toEqual([
      expect.stringContaining(`is for this machine only, but the Dockerfile takes it for ${foreign}`),
    ])
  })
})
