import { setTimeout as sleep } from 'node:timers/promises'
import { answersSignals, type ProcessId, type ProcessRow, processTable } from './process-table.ts'

export type EndOptions = {
  /** Whether the process leads a process group that ends with it. */
  readonly group: boolean
  /** From SIGTERM to SIGKILL. */
  readonly graceMs: number
}

const pollMs = 50
const killRounds = 5

/**
 * Ends a process and everything that descends from it: SIGTERM, then SIGKILL to what is left after the
 * grace. Descendants are remembered from before the first signal on, because a container's processes leave
 * the group (setsid) and lose their parent once it dies. Returns when all are gone, or after the last
 * SIGKILL; never throws.
 */
export const endProcess = async (target: ProcessId, { group, graceMs }: EndOptions): Promise<void> => {
  const kin = makeKin(target, group)
  kin.look()
  tell(target, group, 'SIGTERM')
  const deadlineMs = performance.now() + graceMs
  let parted = false
  while (performance.now() < deadlineMs) {
    await sleep(pollMs)
    const alive = kin.look()
    if (!remains(alive, target, group)) return
    if (parted || alive === undefined || alive.some((row) => row.pid === target.pid)) continue
    // Nobody is left who would pass the signal on to those outside the group.
    alive.forEach((row) => send(row.pid, 'SIGTERM'))
    parted = true
  }
  // More than once: what forks between the look and the signal is seen in the next round.
  for (let round = 0; round < killRounds; round += 1) {
    const alive = kin.look()
    if (!remains(alive, target, group)) return
    if (alive === undefined || alive.some((row) => row.group === target.pid)) tell(target, group, 'SIGKILL')
    alive?.forEach((row) => send(row.pid, 'SIGKILL'))
    await sleep(pollMs)
  }
}

/** Signals a whole process group; one that is gone or not ours is left alone. */
export const killGroup = (leader: number, signal: NodeJS.Signals): void => send(-leader, signal)

/** Ends one process at once, whoever depends on it. */
export const killProcess = ({ pid }: ProcessId): void => send(pid, 'SIGKILL')

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone meanwhile, or another user's: nothing that could be done here.
  }
}

const tell = ({ pid }: ProcessId, group: boolean, signal: NodeJS.Signals): void =>
  send(group ? -pid : pid, signal)

/** Without a process table the group, or the process alone, is asked. */
const remains = (alive: readonly ProcessRow[] | undefined, { pid }: ProcessId, group: boolean): boolean =>
  alive === undefined ? answersSignals(group ? -pid : pid) : alive.length > 0

/** Remembers a process and its descendants from one look to the next. */
const makeKin = ({ pid, startTicks }: ProcessId, group: boolean) => {
  const root = processTable()?.find(
    (row) => row.pid === pid && row.startTicks === (startTicks ?? row.startTicks),
  )
  /** Process number to start: a number that was given away again is not kin. */
  const known = new Map(root === undefined ? [] : [[pid, root.startTicks]])
  const isKin = (row: ProcessRow): boolean =>
    (group && row.group === pid) || known.get(row.pid) === row.startTicks
  /** Those alive now; `undefined` when this system has no process table. */
  const look = (): readonly ProcessRow[] | undefined => {
    const table = processTable()
    if (table === undefined) return undefined
    const children = byParent(table)
    const alive = new Map(table.filter(isKin).map((row) => [row.pid, row]))
    // A Map hands out what is added while it is walked, so this reaches every generation.
    for (const row of alive.values()) {
      for (const child of children.get(row.pid) ?? []) alive.set(child.pid, child)
    }
    for (const row of alive.values()) known.set(row.pid, row.startTicks)
    return [...alive.values()]
  }
  return { look }
}

const byParent = (table: readonly ProcessRow[]): ReadonlyMap<number, readonly ProcessRow[]> => {
  const children = new Map<number, ProcessRow[]>()
  for (const row of table) {
    const siblings = children.get(row.parent)
    if (siblings === undefined) children.set(row.parent, [row])
    else siblings.push(row)
  }
  return children
}
