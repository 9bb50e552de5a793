import { type Group, groupsOfSelf, processesIn, runGroups } from '../process/run-group.ts'
import { type CpuTime, parseCpuTime } from './cpu-time.ts'
import { type DiskBytes, readDiskBytes } from './disk-bytes.ts'
import { type GroupUsage, readGroupUsage, resetPeak } from './group-usage.ts'
import { readHeldMemory } from './held-memory.ts'
import { type Pressure, readPressure } from './pressure.ts'
import { type ProcessIo, readProcessIo } from './process-io.ts'
import { type ProcessTime, readProcessTimes, treeOf } from './process-times.ts'
import { textAt } from './text.ts'
import { readThrottling, type Throttling } from './throttling.ts'

/** What the machine, and this run in it, have used up to one moment. What the kernel does not show is undefined. */
export type Reading = {
  readonly cpu: CpuTime | undefined
  readonly group: GroupUsage
  readonly pressure: Pressure
  readonly disk: DiskBytes | undefined
  readonly processes: readonly ProcessTime[]
  /** This process, those in the run's groups, and all below them. */
  readonly tree: readonly ProcessTime[]
  readonly io: ProcessIo | undefined
  readonly throttling: readonly Throttling[] | undefined
  /** Share of memory, see `readHeldMemory`. */
  readonly heldMemory: number | undefined
  /** Average of the last minute. */
  readonly load: number | undefined
}

/** Reads everything before something is done. What the work itself uses most is read last, and has its peak begin again. */
export const readBefore = (root = '/'): Reading => {
  const groups = groupsOfSelf(root)
  const [slow, processes] = [slowlyChanging(groups, root), processesOf(groups, root)]
  resetPeak(groups)
  const [disk, pressure] = [readDiskBytes(root), readPressure(root)]
  return { ...slow, ...processes, disk, pressure, group: readGroupUsage(groups), cpu: cpuTime(root) }
}

/** Reads everything after it, in the opposite order. */
export const readAfter = (root = '/'): Reading => {
  const cpu = cpuTime(root)
  const groups = groupsOfSelf(root)
  const group = readGroupUsage(groups)
  const [pressure, disk] = [readPressure(root), readDiskBytes(root)]
  return { cpu, group, pressure, disk, ...processesOf(groups, root), ...slowlyChanging(groups, root) }
}

const cpuTime = (root: string): CpuTime | undefined => parseCpuTime(textAt(root, 'proc/stat'))

const processesOf = (groups: readonly Group[], root: string): Pick<Reading, 'processes' | 'tree' | 'io'> => {
  const processes = readProcessTimes(root)
  const counted = ['cpuacct', 'unified'].flatMap((name) => runGroups(groups, name))
  const ours = new Set([process.pid, ...processesIn(counted)])
  const tree = treeOf(processes, ({ pid }) => ours.has(pid))
  const pids = tree.map(({ pid }) => pid)
  return { processes, tree, io: readProcessIo(pids, root) }
}

const slowlyChanging = (
  groups: readonly Group[],
  root: string,
): Pick<Reading, 'throttling' | 'heldMemory' | 'load'> => {
  const load = /^\d+\.\d+/.exec(textAt(root, 'proc/loadavg'))?.[0]
  return {
    throttling: readThrottling(groups),
    heldMemory: readHeldMemory(groups, root),
    load: load === undefined ? undefined : Number(load),
  }
}
