import { publicDescription } from './record-kinds.ts'
import { type CacheRecord, pruneAll, type RecordStore } from './record-store.ts'

/**
 * What the builds of one cache space download themselves: with `ADD`, and the context where all builds receive theirs into
 * the same records. BuildKit keeps it for every later build, even one without cache, so it cannot belong to one space. Each
 * download is known by its description, because a repeated one has another id.
 */
export type Downloads = {
  /** Those that the builds of this space used and that the store still has; sorted. */
  contents(): Promise<readonly string[]>
  /** Takes note of what a build of this space added to the store, and of what it used. */
  note(added: readonly CacheRecord[], used: readonly CacheRecord[]): void
  /** Whether a record is a download that was in the store before this run. */
  readonly isOlder: (record: CacheRecord) => boolean
  /** Removes all that this run downloaded, once no space of this run is open in the store. */
  close(): Promise<void>
}

/** What a run downloaded into one store. */
type Downloaded = {
  /** Ids of the records that this run made. Nothing else is ever removed. */
  readonly made: Set<string>
  /** What the builds of one revision used, by description. */
  readonly usedBy: Map<string, Set<string>>
  readonly openSpaces: Set<symbol>
}

/** By the address of the store, because several engines may build in one. */
const stores = new Map<string, Downloaded>()

const downloadedInto = ({ address }: RecordStore): Downloaded => {
  const known = stores.get(address) ?? { made: new Set(), usedBy: new Map(), openSpaces: new Set<symbol>() }
  stores.set(address, known)
  return known
}

/**
 * Removes from the store what a build of this revision would find of the downloads of this run, and then keeps account of
 * those of a new space. Labels of spaces for the same revision differ only in the number at their end.
 */
export const openDownloads = async (
  store: RecordStore,
  label: string,
  isDownload: (record: CacheRecord) => boolean,
): Promise<Downloads> => {
  const all = downloadedInto(store)
  const revision = label.replace(/-\d+$/, '')
  await removeUsed(store, all, all.usedBy.get(revision))
  const space = Symbol(label)
  all.openSpaces.add(space)
  const used = all.usedBy.get(revision) ?? new Set()
  all.usedBy.set(revision, used)
  const own = new Set<string>()
  return {
    contents: async () => {
      if (own.size === 0) return []
      const present = new Set((await store.cacheRecords()).filter(isDownload).map(publicDescription))
      return [...own].filter((each) => present.has(each)).map((each) => `download:${each}`)
    },
    note: (added, reused) => {
      for (const { ID } of added.filter(isDownload)) all.made.add(ID)
      for (const record of [...added, ...reused].filter(isDownload)) {
        own.add(publicDescription(record))
        used.add(publicDescription(record))
      }
    },
    isOlder: (record) => isDownload(record) && !all.made.has(record.ID),
    close: async () => {
      if (!all.openSpaces.delete(space) || all.openSpaces.size > 0) return
      await pruneAll(store, [...all.made])
    },
  }
}

/** Before the first build of a revision nobody knows what it uses, so everything goes. */
const removeUsed = async (
  store: RecordStore,
  { made }: Downloaded,
  used: ReadonlySet<string> | undefined,
): Promise<void> => {
  if (made.size === 0) return
  const found = (await store.cacheRecords()).filter(
    (record) => made.has(record.ID) && used?.has(publicDescription(record)) !== false,
  )
  await pruneAll(
    store,
    found.map(({ ID }) => ID),
  )
}
