import { hostname } from 'node:os'
import type { CacheForm, EngineFacts } from '../../model.ts'
import { isOlder } from '../../host/version-order.ts'
import type { BuildRequest } from '../engine.ts'
import type { CachePlace, RemoteCache } from '../remote-cache.ts'

/** How BuildKit's clients are told to import from a cache, and to export to it. */
export const importsOf = (cache: RemoteCache | undefined): readonly string[] => {
  if (cache?.imports !== true) return []
  return [placeOf(cache, 'src')]
}

export const exportsOf = (cache: RemoteCache | undefined): readonly string[] => {
  if (cache?.exports === undefined) return []
  return [[placeOf(cache, 'dest'), `mode=${cache.exports}`, ...cache.options].join(',')]
}

/** The flags of `docker buildx`; those of `buildctl` are others. */
export const buildxFlags = ['--cache-from', '--cache-to'] as const

/** The flags with their values. */
export const remoteCacheArguments = (
  { remoteCache }: BuildRequest,
  [importFlag, exportFlag]: readonly [string, string],
): readonly string[] => [
  ...importsOf(remoteCache).flatMap((each) => [importFlag, each]),
  ...exportsOf(remoteCache).flatMap((each) => [exportFlag, each]),
]

/** A folder has another key in each direction. */
const placeOf = (place: CachePlace, folderKey: 'src' | 'dest'): string => {
  switch (place.kind) {
    case 'registry':
      // One reference for all that a cache holds.
      return `type=registry,ref=${place.repository}:cache`
    case 'local':
      return `type=local,${folderKey}=${place.folder}`
    case 'gha':
      // Buildx before 0.21 leaves a cache without `url` out; BuildKit takes the other where it is there.
      return `type=gha,url=${place.address},url_v2=${place.address},token=${place.token}`
  }
}

/**
 * Why a BuildKit cannot use such a cache, where else only the way to this machine's 127.0.0.1 is in question: a folder is read
 * and written by the client.
 */
export const noCacheOf =
  ({ name, versions }: Pick<EngineFacts, 'name' | 'versions'>, noWay: string | undefined) =>
  ({ kind }: CacheForm): string | undefined => {
    if (kind === 'local') return undefined
    const version = (versions['buildkit'] ?? '').replace(/^v/, '')
    return kind === 'gha' && isOlder(version, actionsCacheSince)
      ? `${name} builds with BuildKit ${version}, which does not speak version 2 of the Actions cache, the only one that GitHub has left (${actionsCacheSince} does)`
      : noWay
  }

/** https://docs.docker.com/build/ci/github-actions/cache/#cache-backend-api */
const actionsCacheSince = '0.20.0'

/**
 * Why a daemon does not reach a server on this machine's 127.0.0.1; undefined: it does. `machine`: what the daemon calls the machine
 * that it runs on, where that may be another one: GitHub gives the socket of the runner's daemon to the container of a job, which has
 * a network of its own. A container in the network of its machine has the name of that machine.
 */
export const noWayToRegistry = (
  { name, vm, rootless, networkDriver }: EngineFacts,
  machine = hostname(),
): string | undefined => {
  if (vm !== undefined)
    return `${name} builds in the virtual machine of ${vm}, whose 127.0.0.1 is another one`
  if (rootless === true && networkDriver !== 'host')
    return `${name} builds without root in a network of its own, whose 127.0.0.1 is another one`
  return machine === hostname()
    ? undefined
    : `the daemon of ${name} runs outside of this container or machine, and has another 127.0.0.1`
}
