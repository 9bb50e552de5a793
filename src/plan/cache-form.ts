import type { CacheForm } from '../model.ts'
import { scenarios as allScenarios, withRemoteCache } from '../scenarios/index.ts'
import { compressionOf, modeOf, type NamedCache } from '../inputs/caches.ts'

type Named = {
  readonly cacheFrom: readonly NamedCache[]
  readonly cacheTo: readonly NamedCache[]
  /** What is pushed where only an import is named, or nothing. */
  readonly cacheMode: 'min' | 'max'
  /** Of each build; undefined: that of the machine. */
  readonly platforms?: readonly string[]
}

/**
 * The cache of this machine that stands for the named ones. Of several, the first that builds export to counts. What is in a
 * folder or in the Actions cache there is in one here, and everything else in a registry.
 */
export const cacheFormOf = ({ cacheFrom, cacheTo, cacheMode, platforms = [] }: Named): CacheForm => {
  const [to] = cacheTo
  const [from] = cacheFrom
  const type = (to ?? from)?.type
  const exports = to !== undefined || from === undefined
  return {
    kind: type === 'local' || type === 'gha' ? type : 'registry',
    mode: to === undefined ? cacheMode : modeOf(to),
    exports,
    options: to === undefined ? [] : compressionOf(to),
    ...(platforms.length > 1 && { severalPlatforms: true }),
  }
}

/** The remote cache of a scenario that is named; undefined: none is, or `all` are, and nobody asks it of every engine. */
export const askedCacheOf = (
  inputs: Named & {
    readonly scenarios: 'auto' | readonly string[]
    readonly build: { readonly platforms: readonly string[] }
  },
): CacheForm | undefined => {
  const { scenarios, build } = inputs
  if (scenarios === 'auto' || scenarios.length === scenarioNames.length) return undefined
  return scenarios.some((name) => withRemoteCache.includes(name))
    ? cacheFormOf({ ...inputs, platforms: build.platforms })
    : undefined
}

const scenarioNames = Object.keys(allScenarios)

/** Whether a build is told of any cache. */
export const namesCache = ({ cacheFrom, cacheTo }: Pick<Named, 'cacheFrom' | 'cacheTo'>): boolean =>
  cacheFrom.length + cacheTo.length > 0

/** The caches as one reads them, those that read alike once: where they are, and how they are filled; never where exactly. */
export const cachesText = ({ cacheFrom, cacheTo }: Pick<Named, 'cacheFrom' | 'cacheTo'>): string =>
  [...new Set([...named('cache-from', cacheFrom), ...named('cache-to', cacheTo)])].join(', ')

const named = (input: string, caches: readonly NamedCache[]): readonly string[] =>
  caches.map((cache) => {
    const mode = modeOf(cache)
    return [`${input} type=${cache.type}`, ...(mode === undefined ? [] : [`mode=${mode}`])].join(' ')
  })
