import { nativePlatform } from '../../host/machine.ts'
import { isOlder } from '../../host/version-order.ts'
import type { CacheForm, EngineFacts } from '../../model.ts'
import type { DockerfileFeature, StaleMounts, UnsupportedFeatures } from '../abilities.ts'
import type { RunningEngine } from '../engine.ts'
import { isForeign } from '../foreign-images.ts'

/** The features that Buildah did not always have, and the first version that has them. */
const since: readonly (readonly [DockerfileFeature, what: string, version: string])[] = [
  ['cache-mounts', 'cache mounts', '1.24.0'],
  ['build-contexts', 'additional build contexts', '1.26.4'],
  // Debian and Ubuntu build 1.33 with an older parser: there a heredoc does not build.
  ['heredocs', 'heredocs', '1.33.0'],
]

/** What Podman or Buildah of these versions does not support. Both build with Buildah's code. */
export const unsupportedBy = (facts: Versioned): UnsupportedFeatures => {
  const { name } = facts
  const version = buildahOf(facts)
  return Object.fromEntries(
    since
      .filter(([, , first]) => isOlder(version, first))
      .map(([feature, what, first]) => [
        feature,
        `${name} builds with Buildah ${version}, which does not support ${what} (${first} does)`,
      ]),
  )
}

/** Before, a mount could follow a link out of the context or out of a stage (CVE-2024-1753, CVE-2024-11218). */
const confinedSince = '1.38.1'

/**
 * What code of a fork may not use: with an old version, a step could read and write files of the
 * machine with the rights of the engine. Root builds no cache mounts at all, because their ids could lead out too
 * (CVE-2024-9675). Distributions may have fixed it without another version number, which nothing shows.
 */
export const unconfinedBy = (facts: Versioned, asRoot: boolean): UnsupportedFeatures => {
  const version = buildahOf(facts)
  if (!isOlder(version, confinedSince)) return {}
  const reason = (what: string): string =>
    `${facts.name} builds${asRoot ? ' as root' : ''} with Buildah ${version}, whose ${what} can lead to files of the machine, so code of a fork may not have them (${confinedSince} confines them)`
  return {
    'bind-mounts': reason('bind mounts'),
    ...(asRoot
      ? { 'cache-mounts': reason('cache mounts') }
      : { 'filled-cache-mounts': reason('cache mounts with from=') }),
  }
}

/**
 * Until these versions, the key of a cached RUN step did not depend on the files in its bind mounts
 * (containers/buildah#5400); for those of another stage, a stale case was left until 1.44.
 */
const noticedSince = { context: '1.39.0', stage: '1.44.0' }

/** What Podman or Buildah of these versions does not notice. */
export const staleMountsOf = (facts: Versioned): StaleMounts => {
  const version = buildahOf(facts)
  const reason = (first: string): string | undefined =>
    isOlder(version, first)
      ? `${facts.name} builds with Buildah ${version}, which takes a RUN step from its cache although the files in its bind mount changed (${first} does not)`
      : undefined
  return { context: reason(noticedSince.context), stage: reason(noticedSince.stage) }
}

/**
 * The oldest that was seen to build for other platforms. 1.28.2 takes `FROM --platform=$BUILDPLATFORM` for the platform that is built for,
 * and takes a step for one platform from the cache of another. Nothing between the two was tried.
 */
const platformsSince = '1.41.0'

/** Why Podman or Buildah of these versions builds only for the platform of the machine. */
export const noPlatformsOf =
  (facts: Versioned): RunningEngine['noPlatforms'] =>
  (platforms) => {
    const version = buildahOf(facts)
    const isUsual = platforms.every((each) => each === nativePlatform())
    return !isUsual && isOlder(version, platformsSince)
      ? `${facts.name} builds with Buildah ${version}, which does not honour FROM --platform=$BUILDPLATFORM (${platformsSince} does)`
      : undefined
  }

/**
 * Why Podman or Buildah of these versions cannot take these images. Of a name with a tag they can have several platforms, in a list;
 * of a digest, 5.7 and 1.41.4 find only the image that was pulled last.
 */
export const noImagesOf =
  (facts: Versioned): RunningEngine['noImages'] =>
  (images) => {
    const version = buildahOf(facts)
    if (images.some(isForeign) && isOlder(version, platformsSince))
      return `${facts.name} builds with Buildah ${version}, which is not known to take images for the right platform (${platformsSince} does)`
    const twice = images.find(
      ({ reference, platform }) =>
        reference.includes('@') &&
        images.some((other) => other.reference === reference && other.platform !== platform),
    )
    return twice === undefined
      ? undefined
      : `${facts.name} finds only one platform of an image that is named by its digest (${twice.reference}); with a tag alone it finds several`
  }

/** The first with `--cache-from` and `--cache-to` for registries. */
const remoteCacheSince = '1.28.0'

/** Why Podman or Buildah of these versions cannot use such a cache. */
export const noRemoteCacheOf =
  (facts: Versioned): RunningEngine['noRemoteCache'] =>
  (form) => {
    const version = buildahOf(facts)
    return isOlder(version, remoteCacheSince)
      ? `${facts.name} builds with Buildah ${version}, which has no cache in a registry (${remoteCacheSince} does)`
      : noSuchCache(facts.name, form)
  }

/** Why Podman or Buildah of no version can use such a cache. */
export const noSuchCache = (
  name: string,
  { kind, mode, options, severalPlatforms = false }: CacheForm,
): string | undefined => {
  if (kind !== 'registry') return `${name} keeps no cache in ${elsewhere[kind]}, only in a registry`
  // 1.42, `generateCacheKey` and `pullCache` in imagebuildah/stage_executor.go.
  if (severalPlatforms)
    return `${name} pushes the steps of all platforms under the same names, and the order of the platforms, which is chance, decides which of them a build finds`
  if (mode === 'min') return `${name} always pushes the layers of all steps, which is max`
  return options.length > 0 ? `${name} cannot be told ${options.join(' and ')} for its cache` : undefined
}

const elsewhere = { local: 'a folder', gha: "GitHub's Actions cache" } as const

type Versioned = Pick<EngineFacts, 'name' | 'versions'>

const buildahOf = ({ versions }: Versioned): string => versions['buildah'] ?? versions['client'] ?? ''

/** Why an image of Podman or Buildah has no attestations. */
export const noAttestationsIn = (name: string): string => `${name} writes no attestations as BuildKit does`
