import { recordsAfterBuild } from './after-build.ts'
import { isBaseRecord } from './record-kinds.ts'
import { type CacheRecord, type LeftInStore, pruneAll, type RecordStore } from './record-store.ts'

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
  /**
   * Enters every record that appears while `build` runs, because records in BuildKit have no owner. `saw` learns what
   * changed, however the build ends.
   */
  recording<T>(build: () => Promise<T>, saw?: (changes: RecordChanges) => void): Promise<T>
  /** The records in this ledger that still exist. */
  records(): Promise<readonly CacheRecord[]>
}

/** What a build did to the records of a store. */
export type RecordChanges = {
  readonly added: readonly CacheRecord[]
  /** Those that were used, although they existed before and are not in the ledger of that build. */
  readonly used: readonly CacheRecord[]
}

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
  const notes = openNotes(store)
  const ownRecords = async (): Promise<readonly CacheRecord[]> =>
    (await store.cacheRecords()).filter(({ ID }) => records.has(ID))
  const present = async (): Promise<readonly string[]> => {
    const [stored, images] = await Promise.all([ownRecords(), store.images()])
    const ours = stored.map((record) => `${record.Type}:${record.ID}`)
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
    records: ownRecords,
    recording: recordingInto({ store, owns, records, tags, notes }),
    trim: async (keep) => removeFrom(store, without(keep, await present())),
    close: async () => {
      await removeFrom(store, [...(await present()), ...orphansIn(store)])
      const left = await present()
      for (const id of left) orphansIn(store).add(id)
      if (left.length === 0) await notes.remove()
    },
  }
}

type Entries = {
  readonly store: RecordStore
  readonly owns: (record: CacheRecord) => boolean
  readonly records: Set<string>
  readonly tags: ReadonlySet<string>
  readonly notes: Notes
}

const recordingInto =
  ({ store, owns, records, tags, notes }: Entries): Ledger['recording'] =>
  async (build, saw) => {
    await notes.add({ tags: [...tags], records: [] })
    const before = await store.cacheRecords()
    try {
      return await build()
    } finally {
      const { added, used } = changesSince(before, await recordsAfterBuild(store, before))
      saw?.({ added, used: used.filter(({ ID }) => !records.has(ID)) })
      for (const { ID } of added.filter(owns)) records.add(ID)
      const made = added.filter((record) => owns(record) || !isBaseRecord(record.Description))
      // The build counts even if this cannot be written.
      await notes.add({ tags: [], records: made.map(({ ID }) => ID) }).catch(() => undefined)
    }
  }

/** What is written down about one ledger, each thing once. */
type Notes = {
  add(left: LeftInStore): Promise<void>
  remove(): Promise<void>
}

const openNotes = ({ note }: RecordStore): Notes => {
  const noted = new Set<string>()
  const forgets: (() => Promise<void>)[] = []
  const unnoted = (all: readonly string[]): readonly string[] => all.filter((each) => !noted.has(each))
  return {
    add: async ({ tags, records }) => {
      const left = { tags: unnoted(tags), records: unnoted(records) }
      const all = [...left.tags, ...left.records]
      if (note === undefined || all.length === 0) return
      forgets.push(await note(left))
      for (const each of all) noted.add(each)
    },
    remove: async () => {
      for (const forget of forgets.splice(0)) await forget()
    },
  }
}

const without = (some: readonly string[], all: readonly string[]): readonly string[] =>
  all.filter((id) => !some.includes(id))

/** A record is used when its count rises. `Last used` rises with it, but some clients print only how long ago that was. */
const changesSince = (before: readonly CacheRecord[], after: readonly CacheRecord[]): RecordChanges => {
  const counts = new Map(before.map(({ ID, UsageCount }) => [ID, UsageCount]))
  return {
    added: after.filter(({ ID }) => !counts.has(ID)),
    used: after.filter(({ ID, UsageCount }) => UsageCount > (counts.get(ID) ?? UsageCount)),
  }
}

const removeFrom = async (store: RecordStore, surplus: readonly string[]): Promise<void> => {
  const images = surplus.filter((id) => id.startsWith('image:'))
  for (const image of images) await store.removeImage(image.slice('image:'.length))
  const records = surplus.filter((id) => !images.includes(id)).map((id) => id.slice(id.indexOf(':') + 1))
  await pruneAll(store, records)
}
