import { randomBytes } from 'node:crypto'
import { lstat, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { keptWith, type KeptFloor } from '../../analysis/kept-floors.ts'
import { readKept } from '../../analysis/read-kept-floors.ts'
import { makeFolder } from '../../host/disk.ts'
import type { Log } from '../../host/host.ts'
import { parseJson } from '../../host/json.ts'
import { writeText } from '../../host/writing.ts'
import type { AskService } from './service.ts'

export type KeepingOptions = {
  /** The folder in which archives are kept, absolute. */
  readonly folder: string
  /** undefined: a terminal, whose folder is all there is. */
  readonly ask: AskService | undefined
  readonly warn: Log
  readonly limitMs?: number
}

/** One small file; nothing waits for it for longer than this. */
const mostMs = 20_000

/** What the keys of its entries in the cache of the repository begin with. */
const keyPrefix = 'go-container-bench-noise-floors-'

/** Larger than any file of noise floors. */
const largestBytes = 2_000_000

/** The noise floors that earlier runs of `calibrate` kept, on this machine or in the cache of the repository. Never throws. */
export const keptFloors = async (options: KeepingOptions): Promise<readonly KeptFloor[]> => [
  ...(await read(fileIn(options.folder))),
  ...((await restored(options)) ?? []),
]

/**
 * Adds noise floors to those that are kept. The result is why the cache of the repository does not have them, as a clause;
 * undefined: it does, or this is a terminal, which has none. Throws when the file cannot be written.
 */
export const keepFloors = async (
  added: readonly KeptFloor[],
  options: KeepingOptions,
): Promise<string | undefined> => {
  const { folder, ask, limitMs = mostMs } = options
  const inCache = await restored(options)
  const all = keptWith([...(await read(fileIn(folder))), ...(inCache ?? [])], added, Date.now())
  await makeFolder(folder)
  await write(fileIn(folder), all)
  if (ask === undefined) return undefined
  // Without the earlier ones, a new entry would hide them.
  if (inCache === undefined) return 'what it holds could not be read'
  const copy = copyIn(folder)
  await write(copy, all)
  // An entry of the cache never changes, so each has a key of its own.
  const key = `${keyPrefix}${randomBytes(8).toString('hex')}`
  const answer = await ask({ kind: 'save', key, paths: [copy] }, limitMs)
  await rm(copy, { force: true })
  if (answer.kind === 'unavailable') return 'this runner has no cache'
  return answer.kind === 'failed' ? answer.cause.text : undefined
}

const fileIn = (folder: string): string => join(folder, 'noise-floors.json')
/** The path is part of an entry's identity. Runs of other branches restore to it, too, so nothing is left there. */
const copyIn = (folder: string): string => join(folder, 'noise-floors-of-cache.json')

/** undefined: the cache did not answer, so there may be some. */
const restored = async ({
  folder,
  ask,
  warn,
  limitMs = mostMs,
}: KeepingOptions): Promise<readonly KeptFloor[] | undefined> => {
  if (ask === undefined) return []
  const copy = copyIn(folder)
  try {
    await rm(copy, { force: true, recursive: true })
    const answer = await ask({ kind: 'restore-newest', key: keyPrefix, paths: [copy] }, limitMs)
    if (answer.kind === 'failed' && !answer.cause.expected)
      warn(`Noise floors could not be read from the cache of the repository: ${answer.cause.text}.`)
    if (answer.kind === 'failed') return undefined
    return answer.kind === 'done' && answer.result['found'] === true ? await read(copy) : []
  } catch {
    return undefined
  } finally {
    await rm(copy, { force: true, recursive: true }).catch(() => undefined)
  }
}

/** Nothing where there is no such file, or only a link, and of one that is too large or damaged. */
const read = async (path: string): Promise<readonly KeptFloor[]> => {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isFile() !== true || found.size > largestBytes) return []
  return readKept(parseJson(await readFile(path, 'utf8').catch(() => '')))
}

/** Moved into place in one step: a run that is killed leaves the old one. */
const write = async (path: string, floors: readonly KeptFloor[]): Promise<void> => {
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  await writeText(draft, `${JSON.stringify(floors, undefined, 1)}\n`, { mode: 0o644 })
  await rename(draft, path)
}
