import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import { identify, isAlive, type ProcessId } from '../process/process-table.ts'

/** The run that a folder belongs to. */
export type Owner = ProcessId & { readonly uid: number }

/** Marks a folder as belonging to this process. */
export const writeOwner = async (folder: string, uid: number): Promise<void> => {
  const id = identify(process.pid) ?? { pid: process.pid }
  await writeFile(ownerFile(folder), `${JSON.stringify({ ...id, uid })}\n`, { mode: 0o644 })
}

/** The owner of a folder; undefined when its owner.json is missing or not ours. */
export const readOwner = async (folder: string): Promise<Owner | undefined> => {
  const content = parseJson(await readFile(ownerFile(folder), 'utf8').catch(() => ''))
  const id = processIdOf(content)
  if (id === undefined || !isRecord(content) || typeof content['uid'] !== 'number') return undefined
  return { ...id, uid: content['uid'] }
}

/** Whether the run that created the folder is still working in it. */
export const isOwnerAlive = (owner: Owner): boolean => isAlive(owner)

/** A process id read back from a file; undefined for anything else. */
export const processIdOf = (content: unknown): ProcessId | undefined => {
  if (!isRecord(content)) return undefined
  const { pid, startTicks, bootId } = content
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1) return undefined
  return {
    pid,
    startTicks: typeof startTicks === 'number' ? startTicks : undefined,
    bootId: typeof bootId === 'string' ? bootId : undefined,
  }
}

const ownerFile = (folder: string): string => join(folder, 'owner.json')
