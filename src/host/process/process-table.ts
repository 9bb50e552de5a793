import { readableNames, readableText } from '../readable.ts'

/** Identifies one process, even after its number was reused. */
export type ProcessId = {
  readonly pid: number
  /** When it started, in clock ticks since boot; undefined on systems without /proc. */
  readonly startTicks: number | undefined
  /** The boot that the ticks count from. */
  readonly bootId: string | undefined
}

/** One line of the process table. */
export type ProcessRow = {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly startTicks: number
}

/** All processes except zombies; undefined on systems without /proc. */
export const processTable = (): readonly ProcessRow[] | undefined => {
  // Synchronous: a snapshot spread over turns of the event loop would miss processes that fork in between.
  const pids = readableNames('/proc').filter((name) => /^\d+$/.test(name))
  if (pids.length === 0) return undefined
  return pids.map((pid) => processRow(pid)).filter((row) => row !== undefined)
}

/** Processes by the number of their parent. */
export const byParent = <T extends { readonly parent: number }>(
  table: readonly T[],
): ReadonlyMap<number, readonly T[]> => {
  const children = new Map<number, T[]>()
  for (const row of table) {
    const siblings = children.get(row.parent)
    if (siblings === undefined) children.set(row.parent, [row])
    else siblings.push(row)
  }
  return children
}

/** Identifies the running process with this number; undefined when there is none. */
export const identify = (pid: number): ProcessId | undefined => {
  const bootId = readableText('/proc/sys/kernel/random/boot_id').trim() || undefined
  if (readableText('/proc/self/stat') === '')
    return processExists(pid) ? { pid, startTicks: undefined, bootId: undefined } : undefined
  const row = processRow(String(pid))
  if (row === undefined) return undefined
  return { pid, startTicks: row.startTicks, bootId }
}

/** Whether exactly this process is still running. */
export const isAlive = (id: ProcessId): boolean => {
  const now = identify(id.pid)
  if (now === undefined) return false
  return (id.startTicks ?? now.startTicks) === now.startTicks && (id.bootId ?? now.bootId) === now.bootId
}

/** Parses /proc/PID/stat, see proc_pid_stat(5); undefined for a zombie and an empty text. */
export const parseStat = (stat: string): ProcessRow | undefined => {
  // The second field is the program's name in parentheses; it may contain spaces and parentheses itself.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [parent, group, startTicks] = [Number(rest[0]), Number(rest[1]), Number(rest[18])]
  const pid = Number.parseInt(stat, 10)
  if (state === 'Z' || state === 'X' || ![pid, parent, group, startTicks].every(Number.isInteger))
    return undefined
  return { pid, parent, group, startTicks }
}

/** Whether a process with this number exists, zombies included; a negative number means the process group. */
export const processExists = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Undefined for one that has ended, perhaps since its number was read. */
const processRow = (pid: string): ProcessRow | undefined => parseStat(readableText(`/proc/${pid}/stat`))
