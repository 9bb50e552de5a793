import type { CacheForm, Measurement, RemoteCacheState } from '../model.ts'
import { isCounted } from './attempts.ts'

/** How the builds of one benchmark use a remote cache. */
export type CacheUse = Pick<RemoteCacheState, 'mode' | 'options' | 'bytesPerSecond' | 'roundTripMs'> & {
  /** undefined: a registry. */
  readonly kind?: CacheForm['kind']
  readonly exports: boolean
}

/** All of it that their time depends on, as one fact of a noise floor: `registry, mode=max, 50000000 B/s, 20 ms`. */
export const remoteCacheFact = (use: CacheUse): string => {
  const { kind = 'registry', mode, options = [], bytesPerSecond, roundTripMs, exports } = use
  return [
    kind,
    `mode=${mode}`,
    ...options,
    ...(bytesPerSecond === undefined ? [] : [`${bytesPerSecond} B/s`]),
    ...(roundTripMs === undefined ? [] : [`${roundTripMs} ms`]),
    ...(exports ? [] : ['only imported']),
  ].join(', ')
}

/** The same as builds of one benchmark show it; undefined: they have no remote cache. */
export const remoteCacheFactIn = (builds: readonly Measurement[]): string | undefined => {
  const seen = builds.filter(isCounted)
  const state = seen.flatMap(({ evidence }) => evidence?.state.remoteCache ?? [])[0]
  const exports = seen.some(({ counters }) => counters['cacheExportMs'] !== 0)
  return state === undefined ? undefined : remoteCacheFact({ ...state, exports })
}
