import type { Dirent } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import type { MountCensus } from '../mount-census.ts'

/** More files and folders would take minutes, and a build may make any number of them. */
const mostEntries = 1_000_000

/** Counts the regular files below the folders of cache mounts, and their bytes. Throws only when `signal` aborts. */
export const countFiles = async (
  folders: readonly string[],
  signal: AbortSignal,
  most = mostEntries,
): Promise<MountCensus> => {
  let [entries, files, bytes] = [0, 0, 0]
  try {
    for await (const entry of entriesBelow(folders)) {
      signal.throwIfAborted()
      entries += 1
      if (entries > most) return uncounted(`cache mounts have more than ${most} files and folders`)
      if (!entry.isFile()) continue
      files += 1
      bytes += (await lstat(join(entry.parentPath, entry.name))).size
    }
    return { files, bytes, unknown: undefined }
  } catch (error) {
    signal.throwIfAborted()
    // A step may have created files that only its own user can read, or the daemon is on another machine.
    return uncounted(messageOf(error))
  }
}

const uncounted = (why: string): MountCensus => ({ files: undefined, bytes: undefined, unknown: why })

/** A few at a time. With `recursive`, Node would keep every folder open that it has not come to yet. */
const entriesBelow = async function* (folders: readonly string[]): AsyncGenerator<Dirent> {
  const waiting = [...folders]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory()) waiting.push(join(folder, entry.name))
      yield entry
    }
}
