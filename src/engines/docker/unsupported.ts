import { isOlder } from '../../host/version-order.ts'
import type { EngineFacts } from '../../model.ts'
import type { UnsupportedFeatures } from '../abilities.ts'
import { noWayToRegistry } from '../buildkit/remote-cache.ts'

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

/** Why a build in this daemon cannot use a cache in a registry of this machine; undefined: it can. */
export const noRemoteCacheInDocker = (facts: EngineFacts): string | undefined => {
  const { name, versions, imageStore } = facts
  if (versions['buildx'] === undefined)
    return `the client of ${name} has no buildx plugin, without which no build pushes its cache`
  return imageStore === 'containerd'
    ? noWayToRegistry(facts)
    : `the daemon of ${name} keeps images with a graph driver, and so pushes no cache to a registry (with the containerd image store it does)`
}
