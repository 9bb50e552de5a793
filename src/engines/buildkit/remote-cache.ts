import type { CacheForm, EngineFacts } from '../../model.ts'
import type { BuildRequest } from '../engine.ts'
import type { RemoteCache } from '../remote-cache.ts'

/** How BuildKit's clients are told to import from a cache, and to export to it. */
export const importsOf = (cache: RemoteCache | undefined): readonly string[] => {
  if (cache?.imports !== true) return []
  return [cache.kind === 'local' ? `type=local,src=${cache.folder}` : referenceOf(cache)]
}

export const exportsOf = (cache: RemoteCache | undefined): readonly string[] => {
  if (cache?.exports === undefined) return []
  const place = cache.kind === 'local' ? `type=local,dest=${cache.folder}` : referenceOf(cache)
  return [[place, `mode=${cache.exports}`, ...cache.options].join(',')]
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

/** One reference for all that a cache holds. */
const referenceOf = ({ repository }: { readonly repository: string }): string =>
  `type=registry,ref=${repository}:cache`

/** Why a build cannot use a cache where only the way to a registry is in question: a folder is read and written by the client. */
export const noWayTo =
  (noRegistry: string | undefined) =>
  ({ kind }: CacheForm): string | undefined =>
    kind === 'local' ? undefined : noRegistry

/** Why a daemon does not reach a server on this machine's 127.0.0.1; undefined: it does. */
export const noWayToRegistry = ({ name, vm, rootless, networkDriver }: EngineFacts): string | undefined => {
  if (vm !== undefined)
    return `${name} builds in the virtual machine of ${vm}, whose 127.0.0.1 is another one`
  return rootless === true && networkDriver !== 'host'
    ? `${name} builds without root in a network of its own, whose 127.0.0.1 is another one`
    : undefined
}
