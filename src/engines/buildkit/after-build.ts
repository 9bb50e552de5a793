import { setTimeout as sleep } from 'node:timers/promises'
import type { CacheRecord, RecordStore } from './record-store.ts'

/**
 * Lists the records of a store after a build, as soon as the daemon has ended it. When its client was killed, the daemon
 * goes on for a moment, and a copy of the context is then listed under another id than afterwards: it could not be removed.
 */
export const recordsAfterBuild = async (
  store: RecordStore,
  before: readonly CacheRecord[],
): Promise<readonly CacheRecord[]> => {
  const known = new Set(before.map(({ ID }) => ID))
  const isHeld = ({ ID, InUse }: CacheRecord): boolean => InUse && !known.has(ID)
  const endMs = performance.now() + giveUpAfterMs
  let after = await store.cacheRecords()
  while (after.some(isHeld) && performance.now() < endMs) {
    await sleep(retryAfterMs)
    after = await store.cacheRecords()
  }
  return after
}

const retryAfterMs = 50
/** Docker 20.10.24 needed 0.1 s, and 0.9 s at load 24. Docker 29.8.0 holds what a cancelled step used until it restarts. */
const giveUpAfterMs = 5_000
