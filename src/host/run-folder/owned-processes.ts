import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { isRecord, parseJson } from '../json.ts'
import { identify, isAlive, type ProcessId } from '../process/process-table.ts'
import { endProcess } from '../process/process-tree.ts'
import { processIdOf } from './owner.ts'

/** A process that must not outlive the run which started it. */
export type Adopted = ProcessId & {
  /** What it is, for messages. */
  readonly what: string
}

/**
 * Records a process in a run folder, so that whoever removes the folder ends it as well. One that has ended
 * already is not recorded. One file per process: two records never meet, and a torn one costs only itself.
 */
export const recordAdopted = async (folder: string, pid: number, what: string): Promise<void> => {
  if (!Number.isInteger(pid) || pid < 2)
    throw new Error(`${what} cannot be adopted: ${pid} is no process of ours`)
  const id = identify(pid)
  if (id === undefined) return
  await mkdir(recordsFolder(folder), { recursive: true, mode: 0o700 })
  await writeFile(recordFile(folder, pid), JSON.stringify({ ...id, what }))
}

/** Forgets a process; one that was never recorded is no error. */
export const forgetAdopted = (folder: string, pid: number): Promise<void> =>
  rm(recordFile(folder, pid), { force: true })

/** Ends all recorded processes that still run, each with its descendants, and says so. */
export const endAdopted = async (host: Host, folder: string, graceMs: number): Promise<void> => {
  const running = (await readAdopted(folder)).filter((id) => isAlive(id))
  await Promise.all(
    running.map((adopted) => {
      host.log(`Ending ${adopted.what} (process ${adopted.pid}), which still runs.`)
      return endProcess(adopted, { group: false, graceMs })
    }),
  )
}

const readAdopted = async (folder: string): Promise<readonly Adopted[]> => {
  const names = await readdir(recordsFolder(folder)).catch(() => [])
  const records = await Promise.all(names.map((name) => readRecord(join(recordsFolder(folder), name))))
  return records.filter((record) => record !== undefined)
}

const readRecord = async (path: string): Promise<Adopted | undefined> => {
  const content = parseJson(await readFile(path, 'utf8').catch(() => ''))
  const id = processIdOf(content)
  if (id === undefined || id.pid < 2 || !isRecord(content) || typeof content['what'] !== 'string')
    return undefined
  return { ...id, what: content['what'] }
}

const recordsFolder = (folder: string): string => join(folder, 'processes')
const recordFile = (folder: string, pid: number): string => join(recordsFolder(folder), `${pid}.json`)
