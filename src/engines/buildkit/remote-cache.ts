import type { EngineFacts } from '../../model.ts'
import type { BuildRequest } from '../engine.ts'
import type { RemoteCache } from '../remote-cache.ts'

/** How BuildKit's clients are told to import from a cache in a registry, and to export to it. */
export const importsOf = (cache: RemoteCache | undefined): readonly string[] =>
  cache?.imports === true ? [`type=registry,ref=${referenceOf(cache)}`] : []

export const exportsOf = (cache: RemoteCache | undefined): readonly string[] =>
  cache?.exports === undefined ? [] : [`type=registry,ref=${referenceOf(cache)},mode=${cache.exports}`]

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
const referenceOf = ({ repository }: RemoteCache): string => `${repository}:cache`

/** Why a daemon does not reach a server on this machine's 127.0.0.1; undefined: it does. */
export const noWayToRegistry = ({ name, vm, rootless, networkDriver }: EngineFacts): string | undefined => {
  if (vm !== undefined)
    return `${name} builds in the virtual machine of ${vm}, whose 127.0.0.1 is another one`
  return rootless === true && networkDriver !== 'host'
    ? `${name} builds without root in a network of its own, whose 127.0.0.1 is another one`
    : undefined
}
