import type { Host } from '../../host/host.ts'
import { isOlder } from '../../host/version-order.ts'
import type { CacheForm, EngineFacts } from '../../model.ts'
import type { UnsupportedFeatures } from '../abilities.ts'
import { type NoImages, unlessForeign } from '../foreign-images.ts'
import { noCacheOf, noWayToRegistry } from '../buildkit/remote-cache.ts'
import { dockerPrograms, hasBuildx } from './client.ts'

/** The first daemon whose BuildKit (0.10) reads heredocs without a syntax line. */
const readsHeredocsSince = '23.0.0'

/** What a Docker daemon of this version does not support. */
export const unsupportedByDocker = ({
  name,
  versions,
}: Pick<EngineFacts, 'name' | 'versions'>): UnsupportedFeatures => {
  const version = versions['server'] ?? ''
  return isOlder(version, readsHeredocsSince)
    ? {
        heredocs: `${name} ${version} reads heredocs only in a Dockerfile that begins with \`# syntax=docker/dockerfile:1\` (${readsHeredocsSince} needs no such line)`,
      }
    : {}
}

/** Why no build in this daemon is for these platforms; undefined: it can be. */
export const noPlatformsInDocker = (
  { name, versions, imageStore }: Pick<EngineFacts, 'name' | 'versions' | 'imageStore'>,
  platforms: readonly string[],
): string | undefined => {
  if (platforms.length < 2) return undefined
  if (imageStore !== 'containerd')
    return `the daemon of ${name} keeps images with a graph driver, in which an image has one platform (with the containerd image store it has several)`
  return versions['buildx'] === undefined
    ? `the client of ${name} has no buildx plugin, without which a build has one platform`
    : undefined
}

/** The first that says for which platforms it has an image. */
const platformsOfImagesSince = '28.0.0'

/** Why no build in this daemon takes images for another platform than the machine's. */
export const noImagesInDocker = ({
  name,
  versions,
  imageStore,
}: Pick<EngineFacts, 'name' | 'versions' | 'imageStore'>): NoImages => {
  if (imageStore !== 'containerd')
    return unlessForeign(
      `the daemon of ${name} keeps images with a graph driver, in which the name of an image stands for one platform (with the containerd image store it stands for several)`,
    )
  const version = versions['server'] ?? ''
  return isOlder(version, platformsOfImagesSince)
    ? unlessForeign(
        `${name} ${version} does not say for which platforms it has an image (${platformsOfImagesSince} does)`,
      )
    : () => undefined
}

/** Why a build in this daemon cannot use such a cache on this machine; undefined: it can. `machine`: as `noWayToRegistry` takes it. */
export const noRemoteCacheInDocker =
  (facts: EngineFacts, machine?: string) =>
  (form: CacheForm): string | undefined => {
    const { name, versions, imageStore } = facts
    if (versions['buildx'] === undefined) return `the client of ${name} has no ${buildxPlugin}`
    return imageStore === 'containerd'
      ? noCacheOf(facts, noWayToRegistry(facts, machine))(form)
      : `the daemon of ${name} keeps images with a graph driver, and so exports no cache (with the containerd image store it does)`
  }

const buildxPlugin = 'buildx plugin, without which no build exports its cache or writes attestations'

/** Why no client that is installed can export a cache or write attestations; undefined where none is installed, too. */
export const noBuildx = async (host: Host): Promise<string | undefined> => {
  const programs = await dockerPrograms(host)
  return programs.length === 0 || (await hasBuildx(host))
    ? undefined
    : `no docker client on PATH has the ${buildxPlugin}`
}
