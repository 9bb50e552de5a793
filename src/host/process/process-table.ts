import { readdirSync, readFileSync } from 'node:fs'

/** One process, and not a later one that was given the same number. */
export type ProcessId = {
  readonly pid: number
  /** When it started, in clock ticks since boot; absent on systems without /proc. */
  readonly startTicks?: number
  /** The boot that the ticks count from. */
  readonly bootId?: string
}

/** One line of the process table. */
export type ProcessRow = {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly startTicks: number
}

/** All processes but zombies, which wait for nothing but their parent; `undefined` without /proc. */
export const processTable = (): readonly ProcessRow[] | undefined => {
  // Synchronous: a snapshot spread over turns of the event loop would miss what forks meanwhile.
  const pids = folderNames('/proc').filter((name) => /^\d+$/.test(name))
  if (pids.length === 0) return undefined
  return pids.map((pid) => processRow(pid)).filter((row) => row !== undefined)
}

/** Tells a running process apart from all others; `undefined` when there is none with this number. */
export const identify = (pid: number): ProcessId | undefined => {
  const bootId = textOf('/proc/sys/kernel/random/boot_id')?.trim()
  if (textOf('/proc/self/stat') === undefined) return answersSignals(pid) ? { pid } : undefined
  const row = processRow(String(pid))
  if (row === undefined) return undefined
  return { pid, startTicks: row.startTicks, ...(bootId === undefined ? {} : { bootId }) }
}

/** Whether this very process still runs. */
export const isAlive = (id: ProcessId): boolean => {
  const now = identify(id.pid)
  if (now === undefined) return false
  return (id.startTicks ?? now.startTicks) === now.startTicks && (id.bootId ?? now.bootId) === now.bootId
}

/** Parses /proc/PID/stat, see proc_pid_stat(5); `undefined` for a zombie. */
export const parseStat = (stat: string): ProcessRow | undefined => {
  // The second field is the program's name in parentheses; it may itself hold spaces and parentheses.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [parent, group, startTicks] = [Number(rest[0]), Number(rest[1]), Number(rest[18])]
  const pid = Number.parseInt(stat, 10)
  if (state === 'Z' || state === 'X' || ![pid, parent, group, startTicks].every(Number.isInteger))
    return undefined
  return { pid, parent, group, startTicks }
}

/** Whether any process, a zombie included, has this number; the negative number of a group asks for the group. */
export const answersSignals = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const processRow = (pid: string): ProcessRow | undefined => {
  const stat = textOf(`/proc/${pid}/stat`)
  return stat === undefined ? undefined : parseStat(stat)
}

const folderNames = (path: string): readonly string[] => {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

/** A process may end between two reads, so a missing file is an answer. */
const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
