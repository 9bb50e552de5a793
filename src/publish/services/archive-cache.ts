import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Log } from '../../host/host.ts'
import { type RestoreArchive, sidecarOf } from '../../images/archive-store.ts'
import type { AskService } from './service.ts'

/** An archive of 100 MB is restored in seconds; making it takes no longer than this. */
const restoreLimitMs = 45_000
/** Saving compresses first, in the post step, where nobody waits for the verdict. */
const saveLimitMs = 90_000

type CacheOptions = {
  readonly ask: AskService
  readonly log: Log
  /** Called once when the cache does not work; nothing depends on it. */
  readonly warn: Log
  readonly limitMs?: number
}

/**
 * Restores archives (base images, modules) from the cache of the repository. `reportMissing` gets the paths of
 * all that the cache did not have, each time the list changes: they can be saved once they are made. After the
 * first failure the cache is not used again, since each attempt can take as long as making the archive.
 */
export const archiveRestorer = (
  { ask, log, warn, limitMs = restoreLimitMs }: CacheOptions,
  reportMissing: (paths: readonly string[]) => Promise<void>,
): RestoreArchive => {
  let works = true
  const missing: string[] = []
  return async (path) => {
    if (!works) return
    const answer = await ask({ kind: 'restore', ...entryOf(path) }, limitMs)
    if (answer.kind === 'done') {
      if (answer.result['found'] === true) {
        log(`Restored ${basename(path)} from the cache`)
        return
      }
      missing.push(path)
      await reportMissing(missing)
      return
    }
    works = false
    if (answer.kind === 'unavailable') return
    const text = `Could not restore archives from the cache: ${answer.cause.text}; making them again.`
    if (answer.cause.expected) log(text)
    else warn(text)
    await reportMissing([])
  }
}

/** Saves archives that this run has made, for the next one; never throws. */
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
    const text = `${basename(path)} was not saved in the cache: ${answer.cause.text}; the next run will make it again.`
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
  paths: [path, sidecarOf(path)],
})

const isComplete = async (path: string): Promise<boolean> => {
  const found = await Promise.all([path, sidecarOf(path)].map((each) => stat(each).catch(() => undefined)))
  return found.every((each) => each !== undefined)
}
