import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { isRecord, parseJson } from '../json.ts'
import { identify, isAlive, type ProcessId } from '../process/process-table.ts'
import { endProcess } from '../process/process-tree.ts'
import { processIdOf } from './owner.ts'
import { writeText } from '../writing.ts'

/** A process that must not outlive the run that started it. */
type OwnedProcess = ProcessId & {
  /** For messages. */
  readonly name: string
}

/**
 * Records a process in a run folder, so that whoever removes the folder ends the process too. One that has already
 * ended is not recorded. Each process has a file of its own: a damaged record affects no other.
 */
export const recordProcess = async (folder: string, pid: number, name: string): Promise<void> => {
  if (!Number.isInteger(pid) || pid < 2)
    throw new Error(`${name} cannot belong to this run: it has no process with the number ${pid}`)
  const id = identify(pid)
  if (id === undefined) return
  await mkdir(recordsFolder(folder), { recursive: true, mode: 0o700 })
  await writeText(recordFile(folder, pid), JSON.stringify({ ...id, name }))
}

/** Removes the record of a process, if there is one. */
export const forgetProcess = (folder: string, pid: number): Promise<void> =>
  rm(recordFile(folder, pid), { force: true })

/** Ends all recorded processes that still run, with their descendants, and logs each. */
export const endOwnedProcesses = async (host: Host, folder: string, graceMs: number): Promise<void> => {
  const running = (await readRecords(folder)).filter((id) => isAlive(id))
  await Promise.all(
    running.map((owned) => {
      host.log(`Ending ${owned.name} (process ${owned.pid}), which is still running.`)
      return endProcess(owned, { group: false, graceMs })
    }),
  )
}

const readRecords = async (folder: string): Promise<readonly OwnedProcess[]> => {
  const names = await readdir(recordsFolder(folder)).catch(() => [])
  const records = await Promise.all(names.map((name) => readRecord(join(recordsFolder(folder), name))))
  return records.filter((record) => record !== undefined)
}

const readRecord = async (path: string): Promise<OwnedProcess | undefined> => {
  const content = parseJson(await readFile(path, 'utf8').catch(() => ''))
  const id = processIdOf(content)
  if (id === undefined || id.pid < 2 || !isRecord(content) || typeof content['name'] !== 'string')
    return undefined
  return { ...id, name: content['name'] }
}

const recordsFolder = (folder: string): string => join(folder, 'processes')
const recordFile = (folder: string, pid: number): string => join(recordsFolder(folder), `${pid}.json`)
