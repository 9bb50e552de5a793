import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { at, listAt, parseJson, textAt } from '../json.ts'
import { withLock } from '../lock.ts'
import { unixHttp, type UnixRequest, type UnixResponse } from '../unix-http.ts'
import { writeText } from '../writing.ts'

/** How to undo something that a run created in a server that outlives it: `DELETE` these paths, in order. */
export type Undo = {
  readonly socketPath: string
  readonly paths: readonly string[]
  /** An image that goes last, if the run still held it alone. */
  readonly image?: HeldImage
  /** Ids of records in a build cache, which go after all images, as far as nothing needs them. */
  readonly records?: readonly string[]
}

type HeldImage = {
  readonly reference: string
  /** The tag by which the run held it. Without it, the name is on an image that somebody built or pulled since. */
  readonly hold: string
  /** How the tags of all runs begin that hold it. */
  readonly keptBy: string
  /** Only runs give images this name: it goes although the run has not held it yet. */
  readonly isOwn?: boolean
}

/** The lock under which runs change images that they share in the daemon behind a socket. */
export const imagesLock = (socketPath: string): string => `images of ${socketPath}`

/** The lock under which runs build in the daemon behind a socket, and remove records from its cache. */
export const buildsLock = (socketPath: string): string => `builds of ${socketPath}`

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

/**
 * Undoes everything that is still recorded and logs what was removed; a server that is gone or does not answer is skipped.
 * Never throws.
 */
export const undoAll = async (host: Host, folder: string): Promise<void> => {
  const servers = new Map<string, Server>()
  for (const name of await readdir(recordsFolder(folder)).catch(() => [])) {
    const record = parseJson(await readFile(join(recordsFolder(folder), name), 'utf8').catch(() => ''))
    const socketPath = textAt(record, 'socketPath')
    if (socketPath === undefined) continue
    const server = servers.get(socketPath) ?? openServer(host, socketPath)
    servers.set(socketPath, server)
    server.records.push(...listAt(record, 'records').map(String))
    await undo(server, record)
  }
  for (const server of servers.values()) await prune(server)
}

const undo = async (server: Server, record: unknown): Promise<void> => {
  const paths = listAt(record, 'paths').map(String)
  const image = heldImageIn(record)
  if (image === undefined) return server.removeAll(paths)
  await withLock(imagesLock(server.socketPath), async () => {
    const path = `/images/${encodeURIComponent(image.reference)}`
    await server.removeAll((await isHeldAlone(server, path, image)) ? [...paths, path] : paths)
  }).catch(() => undefined)
}

type Server = {
  readonly host: Host
  readonly socketPath: string
  /** To be removed last. */
  readonly records: string[]
  /** Undefined when it does not answer; it is not asked again then. */
  readonly ask: (method: UnixRequest['method'], path: string) => Promise<UnixResponse | undefined>
  readonly removeAll: (paths: readonly string[]) => Promise<void>
}

const openServer = (host: Host, socketPath: string): Server => {
  let isSilent = false
  const ask: Server['ask'] = async (method, path) => {
    if (isSilent) return undefined
    const answer = await unixHttp({ socketPath, method, path, timeoutMs: 60_000 }).catch(() => undefined)
    isSilent = answer === undefined
    return answer
  }
  return {
    host,
    socketPath,
    records: [],
    ask,
    removeAll: async (paths) => {
      for (const path of paths) {
        const answer = await ask('DELETE', path)
        if (answer !== undefined && answer.status < 300) host.log(`Removed ${path} from ${socketPath}.`)
      }
    },
  }
}

/** The call of Docker's API that removes those of these records that nothing needs; it returns what it removed. */
export const prunePath = (ids: readonly string[]): string => {
  const filters = { id: { [`^(${ids.join('|')})$`]: true } }
  return `/build/prune?all=1&filters=${encodeURIComponent(JSON.stringify(filters))}`
}

/** Not during a build of another run, which it would slow down; in the end without the lock, if that cannot be had. */
const prune = async (server: Server): Promise<void> => {
  const { host, socketPath, records } = server
  const ids = records.filter((id) => /^\w+$/.test(id))
  if (ids.length === 0) return
  const onWait = (): void =>
    host.log(`Another run is building at ${socketPath}: waiting for its build to end.`)
  const waiting = { signal: host.signal, onWait }
  // Their ids are in the folder, which goes next: nobody could remove them later.
  await withLock(buildsLock(socketPath), () => pruneAlone(server, ids), waiting).catch(() =>
    pruneAlone(server, ids),
  )
}

/** A record can only be removed after those that were made from it. */
const pruneAlone = async ({ host, socketPath, ask }: Server, ids: readonly string[]): Promise<void> => {
  let removed = 0
  for (let gone = 1; gone > 0; removed += gone) {
    const answer = await ask('POST', prunePath(ids))
    gone = answer?.status === 200 ? listAt(parseJson(answer.body), 'CachesDeleted').length : 0
  }
  if (removed > 0) host.log(`Removed ${removed} records of builds from ${socketPath}.`)
}

const heldImageIn = (record: unknown): HeldImage | undefined => {
  const [reference, hold, keptBy] = ['reference', 'hold', 'keptBy'].map((name) =>
    textAt(record, 'image', name),
  )
  return reference === undefined || hold === undefined || keptBy === undefined
    ? undefined
    : { reference, hold, keptBy, isOwn: at(record, 'image', 'isOwn') === true }
}

const isHeldAlone = async (
  { ask }: Server,
  path: string,
  { hold, keptBy, isOwn = false }: HeldImage,
): Promise<boolean> => {
  const found = await ask('GET', `${path}/json`)
  if (found === undefined || found.status >= 300) return false
  const holds = listAt(parseJson(found.body), 'RepoTags')
    .map(String)
    .filter((tag) => tag.startsWith(keptBy))
  return holds.every((tag) => tag === hold) && (isOwn || holds.length === 1)
}

const recordsFolder = (folder: string): string => join(folder, 'undo')
