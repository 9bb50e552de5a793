import type { LockOptions } from '../../host/lock.ts'

/** Where a BuildKit keeps the results of its builds: the records of its cache, and images. */
export type RecordStore = {
  cacheRecords(): Promise<readonly CacheRecord[]>
  /** Removes those of these records that nothing needs any more. Returns the ids of the removed ones. */
  pruneRecords(ids: readonly string[]): Promise<readonly string[]>
  images(): Promise<readonly StoredImage[]>
  /** Removes a tag, and the image with its last tag. No error when the tag does not exist. */
  removeImage(reference: string): Promise<void>
  /**
   * Where the files of a record are, if the daemon is on this machine. A Docker daemon with a storage driver of its own (not
   * a snapshotter of containerd) measures a cache mount once and lists that size for ever, so its files have to be counted.
   * Undefined: the store measures a cache mount again after each use.
   */
  readonly filesOf: ((id: string) => string) | undefined
  /** Where it is. Two clients of one store have the same. */
  readonly address: string
  /** Runs `work` while no other run does so with this store. Undefined: the store belongs to this run. */
  readonly alone: (<T>(work: () => Promise<T>, waiting: LockOptions) => Promise<T>) | undefined
  /**
   * Writes down what would stay in the store if this run were killed, for whoever cleans up after it; the result takes that
   * back. Undefined: the store goes with the run.
   */
  readonly note?: ((left: LeftInStore) => Promise<() => Promise<void>>) | undefined
}

/** Tags of images, and ids of records. */
export type LeftInStore = { readonly tags: readonly string[]; readonly records: readonly string[] }

/** Removes those of these records that nothing else needs. */
export const pruneAll = async (store: RecordStore, ids: readonly string[]): Promise<void> => {
  // A record can only be removed after those that were made from it: repeat until nothing more is removed.
  for (let gone = ids; gone.length > 0;) gone = await store.pruneRecords(ids)
}

/**
 * The records behind a BuildKit client, `buildctl` or `docker buildx`, whose commands `du` and `prune` print the same
 * fields. `run` returns the standard output of the client for these arguments, and throws when it fails.
 */
export const clientRecords = (
  run: (args: readonly string[]) => Promise<string>,
): Pick<RecordStore, 'cacheRecords' | 'pruneRecords'> => ({
  cacheRecords: async () => parseRecords(await run(['du', '--verbose'])),
  pruneRecords: async (ids) => {
    if (ids.length === 0) return []
    const filter = ['--filter', `id~=^(${ids.join('|')})$`]
    return parseRecords(await run(['prune', '--all', '--verbose', ...filter])).map(({ ID }) => ID)
  },
})

/**
 * Parses `--verbose`: blocks of `Name: value`, each followed by an empty line. Old clients have no other format that shows
 * everything. A description may span several lines, so only an id after an empty line begins a block.
 */
export const parseRecords = (text: string): readonly CacheRecord[] =>
  blocksOf(text).flatMap((block) => {
    const value = (name: string): string | undefined =>
      new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(block)?.[1]?.trim()
    const ID = value('ID')
    if (ID === undefined || !/^[\w-]+$/.test(ID)) return []
    return [
      {
        ID,
        Type: lastValue(block, 'Type') ?? '',
        Description: value('Description') ?? '',
        InUse: value('Reclaimable') === 'false',
        UsageCount: Number(lastValue(block, 'Usage count') ?? 0),
        Size: bytesIn(value('Size') ?? ''),
      },
    ]
  })

const blocksOf = (text: string): readonly string[] => {
  const blocks: string[][] = [[]]
  let isAfterEmpty = false
  for (const line of text.split('\n')) {
    if (isAfterEmpty && /^ID:\s/.test(line)) blocks.push([])
    blocks.at(-1)?.push(line)
    isAfterEmpty = line.trim() === ''
  }
  return blocks.map((lines) => lines.join('\n'))
}

/** The last one, because the description comes before it; `prune` prints none. */
const lastValue = (block: string, name: string): string | undefined =>
  [...block.matchAll(new RegExp(`^${name}:[ \\t]*(\\S+)$`, 'gm'))].at(-1)?.[1]

/** `213.88MB` in bytes, as precise as it is printed. */
const bytesIn = (size: string): number => {
  const [, number = '0', prefix = ''] = /^([\d.]+)([kMGT]?)B$/.exec(size) ?? []
  return Math.round(Number(number) * 1000 ** ['', 'k', 'M', 'G', 'T'].indexOf(prefix))
}

/** One record of BuildKit's cache, as the daemon lists it. */
export type CacheRecord = {
  readonly ID: string
  readonly Type: string
  readonly Description: string
  /** A build that has not ended needs it, or a record that was made from it. */
  readonly InUse: boolean
  /** How often it was used, including by a listing that had to find out its size. */
  readonly UsageCount: number
  /** In bytes. */
  readonly Size: number
}

export type StoredImage = { readonly Id: string; readonly RepoTags: readonly string[] }
