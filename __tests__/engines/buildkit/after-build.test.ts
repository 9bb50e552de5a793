import { describe, expect, test } from 'vitest'
import { recordsAfterBuild } from '../../../src/engines/buildkit/after-build.ts'
import type { CacheRecord, RecordStore } from '../../../src/engines/buildkit/record-store.ts'

const record = (ID: string, overrides: Partial<CacheRecord> = {}): CacheRecord => ({
  ID,
  Type: 'regular',
  Description: '',
  InUse: false,
  UsageCount: 1,
  Size: 0,
  ...overrides,
})

/** A store whose listings change, one after the other; the last one stays. */
const storeThatLists = (...listings: readonly (readonly CacheRecord[])[]) => {
  let calls = 0
  const store: RecordStore = {
    address: 'memory',
    cacheRecords: async () => listings[Math.min(calls++, listings.length - 1)] ?? [],
    pruneRecords: async () => [],
    images: async () => [],
    removeImage: async () => {},
    filesOf: undefined,
    alone: undefined,
  }
  return { store, calls: () => calls }
}

describe('the records after a build', () => {
  test('are listed once when the build has ended', async () => {
    const { store, calls } = storeThatLists([record('base'), record('copy')])
    expect(await recordsAfterBuild(store, [record('base')])).toHaveLength(2)
    expect(calls()).toBe(1)
  })

  test('are listed again until the daemon has ended a build whose client was killed', async () => {
    // In Docker 20.10.24 a copy of the context changes its id when the build ends.
    const building = [record('layer', { InUse: true }), record('cached mount')]
    const ended = [record('context', { Type: 'source.local' }), record('cached mount')]
    const { store, calls } = storeThatLists(building, building, ended)
    expect(await recordsAfterBuild(store, [])).toEqual(ended)
    expect(calls()).toBe(3)
  })

  test('are not waited for when only records from before the build are in use', async () => {
    const theirs = record('theirs', { InUse: true })
    const { store, calls } = storeThatLists([theirs, record('copy')])
    expect(await recordsAfterBuild(store, [theirs])).toEqual([theirs, record('copy')])
    expect(calls()).toBe(1)
  })
})
