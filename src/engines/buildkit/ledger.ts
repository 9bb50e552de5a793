import type { CacheRecord, RecordStore } from './record-store.ts'

/** What the builds of one cache space put into the common store of a BuildKit. */
export type Ledger = {
  /** What of it is still there; sorted. */
  contents(): Promise<readonly string[]>
  /** Removes what is not in `keep`, and nothing that is not in this ledger. */
  trim(keep: readonly string[]): Promise<void>
  /** Removes everything. What builds of another space still stand on goes with the last of them in this run. */
  close(): Promise<void>
  /** A tag for the next image, entered in the ledger. */
  tag(serial: number): string
  /** Enters every record that appears while `build` runs: BuildKit gives records no owner. */
  recording<T>(build: () => Promise<T>): Promise<T>
}

/** What BuildKit calls the record of a base image, which belongs to no space: `from local` of the graph driver, else `pulled from`. */
export const isBaseRecord = (description: string): boolean => /^(from local|pulled from) /.test(description)

/**
 * Records without a ledger, by store. Not every step is made anew by `--no-cache`: all spaces share the record of a
 * WORKDIR, which then cannot go with the space that made it.
 */
const orphans = new WeakMap<RecordStore, Set<string>>()

const orphansIn = (store: RecordStore): Set<string> => {
  const known = orphans.get(store) ?? new Set<string>()
  orphans.set(store, known)
  return known
}

/** Opens an empty ledger, of everything but base images when `owns` does not say otherwise. */
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
  // A record that another one was made from goes only after that one: repeat while anything went.
  for (let gone = records; gone.length > 0;) gone = [...(await store.pruneRecords(records))]
}
