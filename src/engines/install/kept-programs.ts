import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256OfFile } from '../../host/file-hash.ts'
import { isRecord, parseJson } from '../../host/json.ts'
import { withLock } from '../../host/lock.ts'
import { writeText } from '../../host/writing.ts'

/** Whether programs are kept in a folder, with their hashes beside it. */
export const isKept = (folder: string): boolean => existsSync(folder) && existsSync(hashesOf(folder))

/** Moves unpacked programs to the folder where they are kept, unless another run was faster, and records their hashes. */
export const keepPrograms = (unpacked: string, folder: string): Promise<void> =>
  withLock(`the programs in ${folder}`, async () => {
    if (isKept(folder)) return
    // Of an earlier version of this program, which recorded no hashes.
    await rm(folder, { recursive: true, force: true })
    await writeText(hashesOf(folder), JSON.stringify(await hashesIn(unpacked)), { mode: 0o644 })
    await rename(unpacked, folder)
  })

/**
 * Throws unless the programs in a folder are those that were unpacked into it: some are run as root, and the folder stays
 * on a self-hosted runner. Whoever can write to the folder beside them can of course replace the hashes too.
 */
export const assertUnchanged = async (folder: string): Promise<void> => {
  const changed = await changedIn(folder)
  if (changed.length > 0)
    throw new Error(
      `${changed.join(', ')} in ${folder} changed after the archive was unpacked, so nothing in it is run. ` +
        `To download it again: rm -r ${folder} ${hashesOf(folder)}`,
    )
}

/** The names of the kept programs in a folder that are not those that were put there, sorted. */
export const changedIn = async (folder: string): Promise<readonly string[]> => {
  const recorded = parseJson(await readFile(hashesOf(folder), 'utf8'))
  const found = await hashesIn(folder)
  const names = new Set([...Object.keys(found), ...(isRecord(recorded) ? Object.keys(recorded) : [])])
  return [...names].filter((name) => !isRecord(recorded) || recorded[name] !== found[name]).toSorted()
}

/** Removes kept programs, so that they can be made again. */
export const removePrograms = async (folder: string): Promise<void> => {
  await rm(hashesOf(folder), { force: true })
  await rm(folder, { recursive: true, force: true })
}

const hashesOf = (folder: string): string => `${folder}.json`

const hashesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const hashes: Record<string, string> = {}
  for (const entry of await readdir(folder, { withFileTypes: true }))
    hashes[entry.name] = entry.isFile() ? await sha256OfFile(join(folder, entry.name)) : 'not a file'
  return hashes
}
