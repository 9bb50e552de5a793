import type { CacheRecord, RecordStore } from './record-store.ts'

/** What the builds of one cache space put into the shared store of a BuildKit. */
export type Ledger = {
  /** What of it still exists; sorted. */
  contents(): Promise<readonly string[]>
  /** Removes what is not in `keep`, and nothing outside this ledger. */
  trim(keep: readonly string[]): Promise<void>
  /** Removes everything. What the builds of another space still need is removed with the last such space of this run. */
  close(): Promise<void>
  /** Enters a tag for the next image into the ledger, and returns it. */
  tag(serial: number): string
  /** Enters every record that appears while `build` runs, because records in BuildKit have no owner. */
  recording<T>(build: () => Promise<T>): Promise<T>
}

/** Whether a record is that of a base image, which belongs to no space: `from local` with a graph driver, else `pulled from`. */
export const isBaseRecord = (description: string): boolean => /^(from local|pulled from) /.test(description)

/**
 * Records that their own ledger could not remove, by store. `--no-cache` does not repeat every step: all spaces share the
 * record of a WORKDIR, so it cannot be removed with the space that created it.
 */
const orphans = new WeakMap<RecordStore, Set<string>>()

const orphansIn = (store: RecordStore): Set<string> => {
  const known = orphans.get(store) ?? new Set<string>()
  orphans.set(store, known)
  return known
}

/** Opens an empty ledger; by default it records everything except base images. */
export const openLedger = (
  store: RecordStore,
  label: string,
  owns = ({ Description }: CacheRecord): boolean => !isBaseRecord(Description),
): Ledger => {
  const records = new Set<string>()
  const tags = new Set<string>()
  const present = async (): Promise<readonly string[]> => {
    const [stored, images] = await Promise.all([store.cacheRecords(), store.images()])
    const ours = stored.filter(({ ID }) => records.has(ID)).map((record) => `${record.Type}:${record.ID}`)
    const tagged = images.flatMap(({ RepoTags }) => RepoTags).filter((tag) => tags.has(tag))
    return [...ours, ...tagged.map((tag) => `image:${tag}`)].toSorted()
  }
  return {
    contents: present,
    tag: (serial) => {
      const tag = `localhost/go-container-bench/out:${label}-${serial}`
      tags.add(tag)
      return tag
    },
    recording: async (build) => {
      const before = new Set((await store.cacheRecords()).map(({ ID }) => ID))
      try {
        return await build()
      } finally {
        const added = (await store.cacheRecords()).filter((each) => !before.has(each.ID) && owns(each))
        for (const { ID } of added) records.add(ID)
      }
    },
    trim: async (keep) =>
      removeFrom(
        store,
        (await present()).filter((id) => !keep.includes(id)),
      ),
    close: async () => {
      await removeFrom(store, [...(await present()), ...orphansIn(store)])
      for (const id of await present()) orphansIn(store).add(id)
    },
  }
}

const removeFrom = async (store: RecordStore, surplus: readonly string[]): Promise<void> => {
  const images = surplus.filter((id) => id.startsWith('image:'))
  for (const image of images) await store.removeImage(image.slice('image:'.length))
  const records = surplus.filter((id) => !images.includes(id)).map((id) => id.slice(id.indexOf(':') + 1))
  // A record can only be removed after those that were made from it: repeat until nothing more is removed.
  for (let gone = records; gone.length > 0;) gone = [...(await store.pruneRecords(records))]
}
