import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Log } from '../../host/host.ts'
import type { AskService } from './service.ts'

/** An archive of 100 MB comes in seconds; making it anew takes no longer than this. */
export const restoreLimitMs = 45_000
/** Saving compresses first, in the post step, where nobody waits for the verdict. */
export const saveLimitMs = 90_000

export type CacheOptions = {
  readonly ask: AskService
  readonly log: Log
  /** Told once when the cache is out of order; nothing depends on it. */
  readonly warn: Log
  readonly limitMs?: number
}

/**
 * Brings archives (base images, modules) from the cache of the repository to their places, and returns the
 * paths of those that it did not have: they can be saved once they are made. What is there already is left
 * alone. Whatever goes wrong costs the time to make an archive; never throws.
 */
export const restoreArchives = async (
  paths: readonly string[],
  { ask, log, warn, limitMs = restoreLimitMs }: CacheOptions,
): Promise<readonly string[]> => {
  const missed: string[] = []
  for (const path of paths) {
    if (await isComplete(path)) continue
    const answer = await ask({ kind: 'restore', ...entryOf(path) }, limitMs)
    if (answer.kind === 'unavailable') return []
    if (answer.kind === 'failed') {
      const text = `The cache gave no archives: ${answer.cause.text}; they are made anew.`
      if (answer.cause.expected) log(text)
      else warn(text)
      return []
    }
    if (answer.result['found'] === true) log(`Restored ${basename(path)} from the cache`)
    else missed.push(path)
  }
  return missed
}

/** Saves archives that were made meanwhile for the next run; never throws. */
export const saveArchives = async (
  paths: readonly string[],
  { ask, log, warn, limitMs = saveLimitMs }: CacheOptions,
): Promise<void> => {
  for (const path of paths) {
    if (!(await isComplete(path))) continue
    const answer = await ask({ kind: 'save', ...entryOf(path) }, limitMs)
    if (answer.kind === 'unavailable') return
    if (answer.kind === 'done') {
      log(`Saved ${basename(path)} in the cache`)
      continue
    }
    const text = `${basename(path)} was not saved in the cache: ${answer.cause.text}; the next run makes it anew.`
    if (answer.cause.expected) {
      log(text)
      continue
    }
    warn(text)
    return
  }
}

/**
 * The key is the file's name, of which everything that decides the contents is part. The paths are part of an
 * entry's identity: written exactly alike for saving and restoring.
 */
const entryOf = (path: string) => ({
  key: `go-container-bench-${basename(path, '.tar')}`,
  paths: [path, noteOf(path)],
})

/** Written after the archive, with its size and digest. */
const noteOf = (path: string): string => `${path}.json`

const isComplete = async (path: string): Promise<boolean> => {
  const found = await Promise.all([path, noteOf(path)].map((each) => stat(each).catch(() => undefined)))
  return found.every((each) => each !== undefined)
}
