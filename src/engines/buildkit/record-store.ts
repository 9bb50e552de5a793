import type { LockOptions } from '../../host/lock.ts'

/** Where a BuildKit keeps what its builds made: the records of its cache, and the images that came of them. */
export type RecordStore = {
  cacheRecords(): Promise<readonly CacheRecord[]>
  /** Removes the records with these ids that nothing needs any more. Returns the ids that went. */
  pruneRecords(ids: readonly string[]): Promise<readonly string[]>
  images(): Promise<readonly StoredImage[]>
  /** Removes a tag, and the image with its last tag. No error when there is none. */
  removeImage(reference: string): Promise<void>
  /** Does something while no other run does so with this store. Absent: the store is this run's own. */
  alone?<T>(work: () => Promise<T>, waiting: LockOptions): Promise<T>
}

/**
 * The records behind a BuildKit client, `buildctl` or `docker buildx`, whose commands `du` and `prune` print the
 * same fields. `run` gives the standard output of the client for these arguments, and throws when it fails.
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
 * Reads `--verbose`: blocks of `Name: value`, an empty line after each. Old clients have no other form that tells
 * all. A description may have lines of its own, so that a block begins with an id after an empty line only.
 */
export const parseRecords = (text: string): readonly CacheRecord[] =>
  text.split(/\n\s*\n(?=ID:\s)/).flatMap((block) => {
    const value = (name: string): string | undefined =>
      new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(block)?.[1]?.trim()
    const ID = value('ID')
    if (ID === undefined || !/^[\w-]+$/.test(ID)) return []
    return [{ ID, Type: lastType(block), Description: value('Description') ?? '' }]
  })

/** The last one, for the description stands before it; `prune` tells none. */
const lastType = (block: string): string => [...block.matchAll(/^Type:[ \t]*(\S+)$/gm)].at(-1)?.[1] ?? ''

/** One record of BuildKit's cache, as the daemon lists it. */
export type CacheRecord = {
  readonly ID: string
  readonly Type: string
  readonly Description: string
}

export type StoredImage = { readonly Id: string; readonly RepoTags: readonly string[] }
