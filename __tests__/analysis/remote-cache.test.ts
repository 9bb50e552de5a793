import { describe, expect, test } from 'vitest'
import { breakEven, remoteCacheTimesOf } from '../../src/analysis/remote-cache.ts'
import type { Measurement } from '../../src/model.ts'

const state = {
  mode: 'max',
  digest: `sha256:${'a'.repeat(64)}`,
  references: 1,
  bytes: 10,
  bytesPerSecond: 50e6,
  roundTripMs: 20,
} as const

const build = (durationMs: number, counters: Readonly<Record<string, number>>): Measurement => ({
  benchmark: 'podman/app/remote-cache',
  revision: 'head',
  round: 1,
  startedAt: '2026-03-02T10:00:00.000Z',
  durationMs,
  counters,
  evidence: { state: { kind: 'empty', holds: true, remoteCache: state }, outcome: { steps: [] } },
})

const moved = { cacheImportBytes: 3_000, cacheExportBytes: 4_000_000 }

describe('break-even', () => {
  test('a cache that saves more than it costs gains the difference', () => {
    // Of 60 s, half is saved; the cache costs 6 s.
    const found = breakEven(60_000, { importMs: 2_000, exportMs: 4_000, buildMs: 30_000 })
    expect(found).toEqual({ gainMs: 24_000, paysFromMs: 12_000 })
  })

  test('one that costs more than it saves says from what build on it would pay', () => {
    // Of 20 s, a quarter is saved; the cache costs 10 s: 40 s of build would save as much.
    const found = breakEven(20_000, { importMs: 3_000, exportMs: 7_000, buildMs: 15_000 })
    expect(found).toEqual({ gainMs: -5_000, paysFromMs: 40_000 })
    expect(breakEven(40_000, { importMs: 3_000, exportMs: 7_000, buildMs: 30_000 }).gainMs).toBe(0)
  })

  test('one that saves nothing pays for no build', () => {
    const found = breakEven(20_000, { importMs: 1_000, exportMs: 1_000, buildMs: 20_500 })
    expect(found).toEqual({ gainMs: -2_500, paysFromMs: undefined })
    expect(breakEven(0, { importMs: 1, exportMs: 1, buildMs: 0 }).paysFromMs).toBeUndefined()
  })
})

describe('the times of a remote cache', () => {
  test('are medians, and the build is what is left of each', () => {
    const times = remoteCacheTimesOf([
      build(10_000, { cacheImportMs: 1_000, cacheExportMs: 3_000, ...moved }),
      build(14_000, { cacheImportMs: 2_000, cacheExportMs: 5_000, ...moved }),
      build(12_000, { cacheImportMs: 1_500, cacheExportMs: 4_000, ...moved }),
    ])
    expect(times).toMatchObject({ builds: 3, wallMs: 12_000, importMs: 1_500, exportMs: 4_000 })
    expect(times).toMatchObject({ buildMs: 6_500, importBytes: 3_000, exportBytes: 4_000_000, state })
  })

  test('come only from builds that show all of it', () => {
    expect(remoteCacheTimesOf([build(10_000, moved), build(10_000, {})])).toBeUndefined()
    const { evidence: _, ...without } = build(10_000, { cacheImportMs: 1, cacheExportMs: 1, ...moved })
    expect(remoteCacheTimesOf([without])).toBeUndefined()
  })
})
