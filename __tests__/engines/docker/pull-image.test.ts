import { describe, expect, test } from 'vitest'
import { pullIntoDaemon } from '../../../src/engines/docker/pull-image.ts'
import { nativePlatform } from '../../../src/host/machine.ts'
import { shareImages } from '../../../src/engines/docker/shared-images.ts'

const unrecorded = async () => async () => {}

const reference = 'alpine:3'
const arm64 = { os: 'linux', architecture: 'arm64', variant: 'v8' }
const amd64 = { os: 'linux', architecture: 'amd64', variant: undefined }
const arm6 = { os: 'linux', architecture: 'arm', variant: 'v6' }

/** Of a registry with one image, for s390x only; else what is asked for. */
const platformIn = (args: readonly string[]): Platform => {
  const at = args.indexOf('--platform')
  const [os = '', architecture = '', variant] = (at === -1 ? nativePlatform() : (args[at + 1] ?? '')).split(
    '/',
  )
  return architecture === 'riscv64' ? { ...amd64, architecture: 's390x' } : { os, architecture, variant }
}

type Platform = { os: string; architecture: string; variant: string | undefined }

/** A daemon with one image, perhaps, that its user has for these platforms. */
const daemon = (has: readonly Platform[] | undefined, fails?: string) => {
  const platforms = [...(has ?? [])]
  const tags = new Set(has === undefined ? [] : [reference])
  const commands: string[] = []
  const api = {
    socketPath: `/test/${Math.random()}`,
    imageId: async () => (tags.has(reference) ? 'sha256:index' : undefined),
    platformsOf: async () => platforms,
    tagsOf: async () => (tags.has(reference) ? [...tags] : undefined),
    tagImage: async (_name: string, tag: string) => void tags.add(tag),
    removeImage: async (tag: string) => void tags.delete(tag),
  }
  const command = async (args: readonly string[]): Promise<void> => {
    commands.push(args.join(' '))
    if (fails !== undefined) throw new Error(fails)
    tags.add(reference)
    platforms.push(platformIn(args))
  }
  const images = shareImages(api, 'gcb-run', unrecorded)
  const unpacked: string[] = []
  const unpackFirst = {
    reference: async (name: string, platform = 'native') =>
      void unpacked.push(`${name} ${platform} before ${commands.length} commands`),
  }
  const pull = (platform?: string) =>
    pullIntoDaemon({ api, images, tellsPlatforms: true, unpackFirst, command }, reference, platform)
  return { pull, commands, images, unpacked, tags: () => [...tags] }
}

describe('an image for another platform', () => {
  test('is pulled beside that of the machine into an image of the run, and removed with it', async () => {
    const { pull, commands, images, unpacked, tags } = daemon(undefined)
    for (const platform of [undefined, 'linux/s390x', 'linux/s390x', undefined]) await pull(platform)
    // By BuildKit, before the daemon does.
    expect(unpacked).toEqual([
      `${reference} native before 0 commands`,
      `${reference} linux/s390x before 1 commands`,
    ])
    expect(commands).toEqual([
      `pull --quiet ${reference}`,
      `pull --quiet --platform linux/s390x ${reference}`,
    ])
    await images.release()
    expect(tags()).toEqual([])
  })

  test('that was pulled first is not taken for that of the machine', async () => {
    const { pull, commands } = daemon(undefined)
    for (const platform of ['linux/s390x', undefined, undefined]) await pull(platform)
    expect(commands).toEqual([
      `pull --quiet --platform linux/s390x ${reference}`,
      `pull --quiet ${reference}`,
    ])
  })

  test('that turned out to be for another one does not stay', async () => {
    const { pull, tags } = daemon(undefined)
    await expect(pull('linux/riscv64')).rejects.toThrow('has no image for linux/riscv64')
    expect(tags()).toEqual([])
  })

  test('that the user has stays as it is', async () => {
    const { pull, commands, images, tags } = daemon([arm64])
    await pull('linux/arm64')
    await images.release()
    expect(commands).toEqual([])
    expect(tags()).toEqual([reference])
  })

  test.for(['linux/arm64', 'linux/arm/v7'])('is not added to an image of the user: %s', async (platform) => {
    const { pull, commands, images, tags } = daemon([amd64, arm6])
    await expect(pull(platform)).rejects.toThrow(
      `the daemon has ${reference} already, but not for ${platform}, and no run changes an image of yours; \`docker pull --platform ${platform} ${reference}\` adds it`,
    )
    await images.release()
    expect(commands).toEqual([])
    expect(tags()).toEqual([reference])
  })

  test.for([
    'no matching manifest for linux/arm64 in the manifest list entries: no match for platform in manifest: not found',
    'image with reference alpine:3 was found but does not provide the specified platform (linux/arm64)',
  ])('that the registry does not have is named: %s', async (message) => {
    await expect(daemon(undefined, message).pull('linux/arm64')).rejects.toThrow(
      expect.objectContaining({ name: 'AbsentPlatform', message: 'alpine:3 has no image for linux/arm64' }),
    )
    await expect(daemon(undefined, message).pull()).rejects.toThrow(message)
  })
})
