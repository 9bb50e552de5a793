import { createHash, randomBytes } from 'node:crypto'
import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Env } from '../../host/host.ts'
import { differs, type Given, textOf } from '../../inputs/given.ts'
import type { Messages } from '../messages.ts'
import { whatIsMeasured } from '../runner/key.ts'
import type { AskService } from '../services/service.ts'
import { largestBytes, pointsIn, type StoredPoint, storedText } from './points.ts'

export type CreepCache = {
  readonly ask: AskService
  readonly messages: Pick<Messages, 'log' | 'warning'>
  /** Absolute; the path is part of an entry's identity, so it is the same in every run. */
  readonly cacheDir: string
  readonly env: Env
  readonly given: Given
}

/** A file of some kB. */
const limitMs = 30_000

/** Jobs that measure something else, or on another kind of runner, do not read each other's entries. */
const keyOf = ({ given, env }: CreepCache): string => {
  const parts = [
    ...['ImageOS', 'RUNNER_OS', 'RUNNER_ARCH'].map((name) => env[name] ?? ''),
    ...whatIsMeasured.filter((name) => differs(given, name)).map((name) => `${name}=${textOf(given, name)}`),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

const fileOf = (cache: CreepCache): string => join(cache.cacheDir, `creep-${keyOf(cache)}.json`)

/**
 * Entries are never changed: each job writes one of its own, and the newest that begins with this counts. Jobs of one run
 * may share it, for instance on runners that differ only in size.
 */
const prefixOf = (cache: CreepCache): string => `go-container-bench-creep-${keyOf(cache)}-`
const entryOf = (cache: CreepCache): string => `${prefixOf(cache)}${randomBytes(8).toString('hex')}`

/**
 * The figures of earlier runs of the default branch, oldest first; empty where there are none. GitHub lets a run read what its own
 * branch, the base of its pull request or the default branch wrote, and nobody else. undefined: the cache did not answer, so there may
 * be some; never throws.
 */
export const restorePoints = async (cache: CreepCache): Promise<readonly StoredPoint[] | undefined> => {
  const { ask, messages } = cache
  const path = fileOf(cache)
  // On a machine that is kept, an earlier job may have left one of its own.
  await rm(path, { force: true, recursive: true }).catch(() => undefined)
  const answer = await ask({ kind: 'restore-newest', key: prefixOf(cache), paths: [path] }, limitMs)
  if (answer.kind === 'unavailable') return undefined
  if (answer.kind === 'failed') {
    messages.log(`What earlier runs of the default branch measured was not restored: ${answer.cause.text}.`)
    return undefined
  }
  if (answer.result['found'] !== true) return []
  const text = await textIn(path)
  await rm(path, { force: true, recursive: true }).catch(() => undefined)
  const points = text === undefined ? undefined : pointsIn(text)
  if (points !== undefined) return points
  messages.warning(
    'What the cache has of earlier runs of the default branch is not a list of figures, so it is ignored.',
  )
  return []
}

/** Not through a link, and not more than any run wrote. */
const textIn = async (path: string): Promise<string | undefined> => {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isFile() !== true || found.size > largestBytes) return undefined
  return readFile(path, 'utf8').catch(() => undefined)
}

/** Writes them for later runs; never throws. */
export const savePoints = async (points: readonly StoredPoint[], cache: CreepCache): Promise<void> => {
  const { ask, messages } = cache
  const path = fileOf(cache)
  const text = storedText(points)
  const isWritten = await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(path, text))
    .then(
      () => true,
      () => false,
    )
  const answer = isWritten
    ? await ask({ kind: 'save', key: entryOf(cache), paths: [path] }, limitMs)
    : undefined
  await rm(path, { force: true }).catch(() => undefined)
  if (answer?.kind === 'unavailable') return
  if (answer?.kind === 'done') messages.log('Saved how the default branch compares, for later runs.')
  else
    messages.log(
      `How the default branch compares was not saved: ${answer?.cause.text ?? `${path} cannot be written`}.`,
    )
}
