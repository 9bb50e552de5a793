import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { listAt, parseJson, textAt } from '../json.ts'
import { withLock } from '../lock.ts'
import { unixHttp } from '../unix-http.ts'
import { writeText } from '../writing.ts'

/** How to undo something that a run created in a server that outlives it: `DELETE` these paths, in order. */
export type Undo = {
  readonly socketPath: string
  readonly paths: readonly string[]
  /** An image that goes last, if the run still held it alone. */
  readonly image?: HeldImage
}

type HeldImage = {
  readonly reference: string
  /** The tag by which the run held it. Without it, the name is on an image that somebody built or pulled since. */
  readonly hold: string
  /** How the tags of all runs begin that hold it. */
  readonly keptBy: string
}

/** The lock under which runs change images that they share in the daemon behind a socket. */
export const imagesLock = (socketPath: string): string => `images of ${socketPath}`

/**
 * Records in a run folder how to undo something, so that whoever removes the folder undoes it. To be called before the
 * thing is created. Returns a function that removes the record, for when it was undone in the ordinary way.
 */
export const recordUndo = async (folder: string, name: string, undo: Undo): Promise<() => Promise<void>> => {
  const file = join(recordsFolder(folder), `${name}.json`)
  await mkdir(recordsFolder(folder), { recursive: true, mode: 0o700 })
  await writeText(file, JSON.stringify(undo))
  return () => rm(file, { force: true })
}

/** Undoes everything that is still recorded and logs what was removed; a server that is gone is skipped. Never throws. */
export const undoAll = async (host: Host, folder: string): Promise<void> => {
  for (const name of await readdir(recordsFolder(folder)).catch(() => [])) {
    const record = parseJson(await readFile(join(recordsFolder(folder), name), 'utf8').catch(() => ''))
    const socketPath = textAt(record, 'socketPath')
    if (socketPath === undefined) continue
    const paths = listAt(record, 'paths').map(String)
    const image = heldImageIn(record)
    const removeAll = async (all: readonly string[]): Promise<void> => {
      for (const path of all) await remove(host, socketPath, path)
    }
    if (image === undefined) await removeAll(paths)
    else
      await withLock(imagesLock(socketPath), async () => {
        const path = `/images/${encodeURIComponent(image.reference)}`
        await removeAll((await isHeldAlone(socketPath, path, image)) ? [...paths, path] : paths)
      }).catch(() => undefined)
  }
}

const heldImageIn = (record: unknown): HeldImage | undefined => {
  const [reference, hold, keptBy] = ['reference', 'hold', 'keptBy'].map((name) =>
    textAt(record, 'image', name),
  )
  return reference === undefined || hold === undefined || keptBy === undefined
    ? undefined
    : { reference, hold, keptBy }
}

const isHeldAlone = async (
  socketPath: string,
  path: string,
  { hold, keptBy }: HeldImage,
): Promise<boolean> => {
  const found = await unixHttp({ socketPath, method: 'GET', path: `${path}/json` }).catch(() => undefined)
  if (found === undefined || found.status >= 300) return false
  const holds = listAt(parseJson(found.body), 'RepoTags')
    .map(String)
    .filter((tag) => tag.startsWith(keptBy))
  return holds.length === 1 && holds[0] === hold
}

const remove = async (host: Host, socketPath: string, path: string): Promise<void> => {
  const request = { socketPath, method: 'DELETE', path, timeoutMs: 60_000 } as const
  const answer = await unixHttp(request).catch(() => undefined)
  if (answer !== undefined && answer.status < 300) host.log(`Removed ${path} from ${socketPath}.`)
}

const recordsFolder = (folder: string): string => join(folder, 'undo')
