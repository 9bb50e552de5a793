import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import { identify, isAlive, type ProcessId } from '../process/process-table.ts'

/** The run that a folder belongs to. */
export type Owner = ProcessId & { readonly uid: number }

/** Marks a folder as that of this process. */
export const writeOwner = async (folder: string, uid: number): Promise<void> => {
  const owner: Owner = { ...(identify(process.pid) ?? { pid: process.pid }), uid }
  await writeFile(ownerFile(folder), `${JSON.stringify(owner)}\n`, { mode: 0o644 })
}

/** Who a folder belongs to; `undefined` when its owner.json is missing or is not ours. */
export const readOwner = async (folder: string): Promise<Owner | undefined> => {
  const content = parseJson(await readFile(ownerFile(folder), 'utf8').catch(() => ''))
  const id = processIdOf(content)
  if (id === undefined || !isRecord(content) || typeof content['uid'] !== 'number') return undefined
  return { ...id, uid: content['uid'] }
}

/** Whether the run that made a folder still works in it. */
export const ownerLives = (owner: Owner): boolean => isAlive(owner)

/** What `identify` returned, read back from a file; `undefined` for anything else. */
export const processIdOf = (content: unknown): ProcessId | undefined => {
  if (!isRecord(content)) return undefined
  const { pid, startTicks, bootId } = content
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1) return undefined
  return {
    pid,
    ...(typeof startTicks === 'number' ? { startTicks } : {}),
    ...(typeof bootId === 'string' ? { bootId } : {}),
  }
}

const ownerFile = (folder: string): string => join(folder, 'owner.json')
