import { setTimeout as sleep } from 'node:timers/promises'
import { byParent, processExists, type ProcessId, type ProcessRow, processTable } from './process-table.ts'

type EndOptions = {
  /** Whether the process leads a process group that ends with it. */
  readonly group: boolean
  /** From SIGTERM to SIGKILL. */
  readonly graceMs: number
  /** Done before the first signal; the process may end meanwhile. */
  readonly look?: (() => Promise<void>) | undefined
}

/** What is ended: a process, and whether its process group ends with it. */
type Target = Pick<ProcessId, 'pid' | 'startTicks'> & { readonly group: boolean }

const pollMs = 50
const killRounds = 5

/**
 * Ends a process and all its descendants: SIGTERM, then, after the grace period, SIGKILL to those still running.
 * Descendants are recorded from before the first signal, because the processes of a container leave the group
 * (setsid) and lose their parent when it dies. Returns when all are gone, or after the last SIGKILL; never throws.
 */
export const endProcess = async (
  { pid, startTicks }: Pick<ProcessId, 'pid' | 'startTicks'>,
  { group, graceMs, look }: EndOptions,
): Promise<void> => {
  const target = { pid, startTicks, group }
  const findRunning = trackDescendants(target)
  findRunning()
  await look?.()
  // The number of a process that is gone may be that of another one.
  if (look !== undefined && !isRunning(findRunning(), target)) return
  signalTarget(target, 'SIGTERM')
  if (await endsWithin(graceMs, target, findRunning)) return
  // More than once: a process that forks between the search and the signal is found in the next round.
  for (let round = 0; round < killRounds; round += 1) {
    const running = findRunning()
    if (!isRunning(running, target)) return
    if (running === undefined || running.some((row) => row.group === pid)) signalTarget(target, 'SIGKILL')
    running?.forEach((row) => send(row.pid, 'SIGKILL'))
    await sleep(pollMs)
  }
}

/** Signals a whole process group; one that is gone or not ours is left alone. */
export const killGroup = (leader: number, signal: NodeJS.Signals): void => send(-leader, signal)

/** Kills one process, but not its descendants. */
export const killProcess = ({ pid }: Pick<ProcessId, 'pid'>): void => send(pid, 'SIGKILL')

/** Finds those of the tracked processes that still run; undefined on systems without a process table. */
type FindRunning = () => readonly ProcessRow[] | undefined

/** Waits for the end; descendants that lost the target get a SIGTERM of their own, once. */
const endsWithin = async (graceMs: number, target: Target, findRunning: FindRunning): Promise<boolean> => {
  const deadlineMs = performance.now() + graceMs
  let signalled = false
  while (performance.now() < deadlineMs) {
    await sleep(pollMs)
    const running = findRunning()
    if (!isRunning(running, target)) return true
    if (signalled || running === undefined || running.some((row) => row.pid === target.pid)) continue
    // The target is gone, so nothing else passes the signal on to those outside the group.
    running.forEach((row) => send(row.pid, 'SIGTERM'))
    signalled = true
  }
  return false
}

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone, or owned by another user.
  }
}

const signalTarget = ({ pid, group }: Target, signal: NodeJS.Signals): void =>
  send(group ? -pid : pid, signal)

/** Without a process table, only the group or the process itself can be checked. */
const isRunning = (running: readonly ProcessRow[] | undefined, { pid, group }: Target): boolean =>
  running === undefined ? processExists(group ? -pid : pid) : running.length > 0

/** Records a process and its descendants, so that each search also finds those that lost their parent since. */
const trackDescendants = ({ pid, startTicks, group }: Target): FindRunning => {
  const root = processTable()?.find(
    (row) => row.pid === pid && row.startTicks === (startTicks ?? row.startTicks),
  )
  /** Start times by process number: a number that was reused is not a descendant. */
  const known = new Map(root === undefined ? [] : [[pid, root.startTicks]])
  const isTracked = (row: ProcessRow): boolean =>
    (group && row.group === pid) || known.get(row.pid) === row.startTicks
  return () => {
    const table = processTable()
    if (table === undefined) return undefined
    const children = byParent(table)
    const running = new Map(table.filter(isTracked).map((row) => [row.pid, row]))
    // A Map iterates over entries that are added meanwhile, so this reaches every generation.
    for (const row of running.values()) {
      for (const child of children.get(row.pid) ?? []) running.set(child.pid, child)
    }
    for (const row of running.values()) known.set(row.pid, row.startTicks)
    return [...running.values()]
  }
}
