import { expect, test } from 'vitest'
import { remoteCacheFact, remoteCacheFactIn } from '../../src/analysis/remote-cache-fact.ts'
import type { RemoteCacheState } from '../../src/model.ts'
import { benchmark, build } from '../support/report-builder.ts'

const state: RemoteCacheState = {
  mode: 'max',
  digest: `sha256:${'a'.repeat(64)}`,
  references: 1,
  bytes: 100,
  bytesPerSecond: 50e6,
  roundTripMs: 20,
}

const builds = (found: RemoteCacheState | undefined, cacheExportMs: number) => [
  build(benchmark({ scenario: 'remote-cache' }), {
    counters: { cacheExportMs },
    evidence: {
      state: { kind: 'empty', holds: true, ...(found !== undefined && { remoteCache: found }) },
      outcome: { steps: [] },
    },
  }),
]

test('whoever plans builds with a cache and whoever reads them say the same of it', () => {
  const planned = { kind: 'registry', mode: 'max', options: [], exports: true } as const
  const line = { bytesPerSecond: 50e6, roundTripMs: 20 }
  expect(remoteCacheFactIn(builds(state, 3))).toBe('registry, mode=max, 50000000 B/s, 20 ms')
  expect(remoteCacheFact({ ...planned, ...line })).toBe('registry, mode=max, 50000000 B/s, 20 ms')
})

test('form, mode, options, line and direction make a difference', () => {
  const { bytesPerSecond: _, roundTripMs: __, ...place } = state
  const all = [
    remoteCacheFactIn(builds(state, 3)),
    remoteCacheFactIn(builds(state, 0)),
    remoteCacheFactIn(builds({ ...state, kind: 'gha' }, 3)),
    remoteCacheFactIn(builds({ ...state, mode: 'min' }, 3)),
    remoteCacheFactIn(builds({ ...state, roundTripMs: 5 }, 3)),
    remoteCacheFactIn(builds({ ...place, kind: 'local' }, 3)),
    remoteCacheFactIn(builds({ ...place, kind: 'local', options: ['compression=zstd'] }, 3)),
  ]
  expect(new Set(all).size).toBe(all.length)
})

test('builds without a cache have none', () => {
  expect(remoteCacheFactIn(builds(undefined, 0))).toBeUndefined()
})
