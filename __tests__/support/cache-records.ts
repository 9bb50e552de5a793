import type { CacheRecord, RecordStore } from '../../src/engines/buildkit/record-store.ts'

/** A record as a BuildKit lists it, used once. */
export const cacheRecord = (overrides: Partial<CacheRecord> & Pick<CacheRecord, 'ID'>): CacheRecord => ({
  Type: 'regular',
  Description: overrides.ID,
  InUse: false,
  UsageCount: 1,
  Size: 0,
  ...overrides,
})

/** A store of records in memory, in which tests build. */
export type MemoryStore = {
  readonly store: RecordStore
  /** Adds a record, made from another one, which cannot be removed before it. */
  readonly add: (record: CacheRecord, parent?: string) => void
  /** Counts one use. */
  readonly use: (id: string) => void
  readonly ids: () => readonly string[]
}

let stores = 0

export const memoryStore = (...names: readonly string[]): MemoryStore => {
  const records = new Map(names.map((ID) => [ID, cacheRecord({ ID })]))
  const parents = new Map<string, string>()
  const isNeeded = (id: string): boolean =>
    [...parents].some(([child, of]) => of === id && records.has(child))
  return {
    store: {
      address: `memory ${(stores += 1)}`,
      cacheRecords: async () => [...records.values()],
      pruneRecords: async (ids) => {
        const gone = ids.filter((id) => records.has(id) && !isNeeded(id))
        for (const id of gone) records.delete(id)
        return gone
      },
      images: async () => [],
      removeImage: async () => {},
      filesOf: undefined,
      alone: undefined,
    },
    add: (record, parent) => {
      records.set(record.ID, record)
      if (parent !== undefined) parents.set(record.ID, parent)
    },
    use: (id) => {
      const record = records.get(id)
      if (record !== undefined) records.set(id, { ...record, UsageCount: record.UsageCount + 1 })
    },
    ids: () => [...records.keys()],
  }
}
