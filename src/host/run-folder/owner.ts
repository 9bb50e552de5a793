import { readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord, parseJson, textAt } from '../json.ts'
import { identify, isAlive, type ProcessId } from '../process/process-table.ts'
import { writeText } from '../writing.ts'

/** The run that a folder belongs to. */
type Owner = ProcessId & {
  readonly uid: number
  /** In which process numbers were given out, as `pid:[4026531836]`; undefined on systems without /proc. */
  readonly pidNamespace: string | undefined
}

/** Marks a folder as belonging to this process. */
export const writeOwner = async (folder: string, uid: number): Promise<void> => {
  const id = identify(process.pid) ?? { pid: process.pid }
  const owner = { ...id, uid, pidNamespace: await ownPidNamespace() }
  await writeText(ownerFile(folder), `${JSON.stringify(owner)}\n`, { mode: 0o644 })
}

/** The owner of a folder; undefined when its owner.json is missing or not ours. */
export const readOwner = async (folder: string): Promise<Owner | undefined> => {
  const content = parseJson(await readFile(ownerFile(folder), 'utf8').catch(() => ''))
  const id = processIdOf(content)
  if (id === undefined || !isRecord(content) || typeof content['uid'] !== 'number') return undefined
  return { ...id, uid: content['uid'], pidNamespace: textAt(content, 'pidNamespace') }
}

/** No run takes a day. */
const longestRunMs = 86_400_000

/**
 * Whether the run that created a folder, `ageMs` ago, is still working in it. The processes of another namespace (a job
 * container that shares the folder of temporary files) cannot be seen, so such a run counts as working for a day.
 */
export const isOwnerAlive = async (owner: Owner, ageMs: number): Promise<boolean> => {
  const own = await ownPidNamespace()
  const isElsewhere = owner.pidNamespace !== undefined && own !== undefined && owner.pidNamespace !== own
  const isOfThisBoot = owner.bootId === undefined || owner.bootId === identify(process.pid)?.bootId
  return isElsewhere && isOfThisBoot ? ageMs < longestRunMs : isAlive(owner)
}

const ownPidNamespace = (): Promise<string | undefined> =>
  readlink('/proc/self/ns/pid').catch(() => undefined)

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
