import { messageOf } from '../../host/error-text.ts'
import { nativePlatform } from '../../host/machine.ts'
import { AbsentPlatform, pullError } from '../foreign-images.ts'
import type { DockerApi, ImagePlatform } from './api.ts'
import type { SharedImages } from './shared-images.ts'
import type { UnpackFirst } from './unpack-first.ts'

type Pulling = {
  readonly api: Pick<DockerApi, 'imageId' | 'platformsOf'>
  readonly images: SharedImages
  /** Whether the daemon keeps several platforms of one name, and says which. */
  readonly tellsPlatforms: boolean
  readonly unpackFirst: Pick<UnpackFirst, 'reference'>
  /** Runs a command of the client, and throws when it fails. */
  readonly command: (args: readonly string[]) => Promise<unknown>
}

/** Pulls an image unless the daemon has it; a platform needs the containerd image store, in which a name has several. */
export const pullIntoDaemon = async (
  { api, images, tellsPlatforms, unpackFirst, command }: Pulling,
  reference: string,
  platform: string | undefined,
): Promise<void> => {
  const pull = async (): Promise<void> => {
    await unpackFirst.reference(reference, platform)
    const args = platform === undefined ? [] : ['--platform', platform]
    await command(['pull', '--quiet', ...args, reference]).catch((error: unknown) => {
      throw pullError(messageOf(error), reference, platform)
    })
    if (platform === undefined) return
    const has = await api.platformsOf(reference)
    // Of an image without an index, the daemon takes what there is.
    if (!has.some(isNear(platform))) throw new AbsentPlatform(`${reference} has no image for ${platform}`)
  }
  await images.hold(reference, async (owner) => {
    if ((await api.imageId(reference)) === undefined) return pull()
    // What a run pulled may be for another platform only.
    const wanted = platform ?? (tellsPlatforms && owner === 'runs' ? nativePlatform() : undefined)
    if (wanted === undefined || (await api.platformsOf(reference)).some(isOf(wanted))) return
    if (owner === 'user') throw new AbsentPlatform(whyNotPulled(reference, wanted))
    await pull()
  })
}

/** A pull can move the name to what the registry has today, and what it adds could not be removed without the image. */
const whyNotPulled = (reference: string, platform: string): string =>
  `the daemon has ${reference} already, but not for ${platform}, and no run changes an image of yours; ` +
  `\`docker pull --platform ${platform} ${reference}\` adds it, and \`docker rmi ${reference}\` has the run pull it`

/** Of most architectures, variants can stand for each other; of arm, programs of one do not run on all. */
const isOf = (platform: string) => {
  const [, architecture, variant] = platform.split('/')
  return (has: ImagePlatform): boolean =>
    isNear(platform)(has) && (architecture !== 'arm' || (has.variant ?? 'v7') === variant)
}

/** Whatever its variant is: a pull takes one that fits. */
const isNear = (platform: string) => {
  const [os, architecture] = platform.split('/')
  return (has: ImagePlatform): boolean => has.os === os && has.architecture === architecture
}
