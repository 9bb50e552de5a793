import { join } from 'node:path'
import { readableNames } from '../readable.ts'
import { byParent } from '../process/process-table.ts'
import { tickMs } from './cpu-time.ts'
import { textAt } from './text.ts'

/** Processor time of one process. */
export type ProcessTime = {
  readonly pid: number
  readonly parent: number
  readonly name: string
  /** With `pid` it identifies the process. */
  readonly startTicks: number
  /** Its own, and that of its children that have ended and were waited for. */
  readonly cpuMs: number
  /** A thread of the kernel: nobody's program. */
  readonly isKernel: boolean
}

/** Every process that this one can see, itself included. */
export const readProcessTimes = (root: string): readonly ProcessTime[] =>
  readableNames(join(root, 'proc'))
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => parseProcessTime(textAt(root, `proc/${pid}/stat`)) ?? [])

/** Parses /proc/PID/stat, see proc_pid_stat(5). */
const parseProcessTime = (stat: string): ProcessTime | undefined => {
  const [nameStart, nameEnd] = [stat.indexOf('('), stat.lastIndexOf(')')]
  if (nameStart < 0) return undefined
  const fields = stat.slice(nameEnd + 2).split(' ')
  const numberAt = (field: number): number => Number(fields[field - 3])
  const ticks = [14, 15, 16, 17].map(numberAt)
  const [parent, flags, startTicks] = [numberAt(4), numberAt(9), numberAt(22)]
  if (![...ticks, parent, flags, startTicks].every(Number.isFinite)) return undefined
  return {
    pid: Number.parseInt(stat, 10),
    parent,
    name: stat.slice(nameStart + 1, nameEnd),
    startTicks,
    cpuMs: ticks.reduce((sum, each) => sum + each, 0) * tickMs,
    isKernel: (flags & kernelThread) !== 0,
  }
}

/** PF_KTHREAD of include/linux/sched.h. */
const kernelThread = 0x200000

/** The processes among `all` for which `isFirst` holds, and everything below them. */
export const treeOf = (
  all: readonly ProcessTime[],
  isFirst: (process: ProcessTime) => boolean,
): readonly ProcessTime[] => {
  const children = byParent(all)
  const tree = new Map(all.filter(isFirst).map((process) => [process.pid, process]))
  // A Map iterates over entries that are added meanwhile, so this reaches every generation.
  for (const { pid } of tree.values()) for (const child of children.get(pid) ?? []) tree.set(child.pid, child)
  return [...tree.values()]
}

/** The sum of their processor time. */
export const cpuOf = (processes: readonly ProcessTime[]): number =>
  processes.reduce((sum, { cpuMs }) => sum + cpuMs, 0)

/**
 * The processor time that processes used which run in both readings, without those of `excluded`. What started and ended
 * in between and was not waited for by one of them is missing: it is the least that was used.
 */
export const usedBetween = (
  before: readonly ProcessTime[],
  after: readonly ProcessTime[],
  excluded: readonly ProcessTime[],
): number => {
  const [earlier, without] = [
    new Map(before.map((each) => [each.pid, each])),
    new Set(excluded.map(({ pid }) => pid)),
  ]
  return after.reduce((sum, { pid, startTicks, cpuMs }) => {
    const same = earlier.get(pid)
    const isSame = same?.startTicks === startTicks && !without.has(pid)
    return isSame ? sum + Math.max(0, cpuMs - same.cpuMs) : sum
  }, 0)
}
