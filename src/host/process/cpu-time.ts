import { readFile } from 'node:fs/promises'

/** What the processors of the machine did since it started, all of them added up. */
export type CpuTime = {
  /** Running something, the kernel included. */
  readonly busyMs: number
  /** Something was ready to run, and the hypervisor ran another machine instead. */
  readonly stealMs: number
}

/** Ticks of /proc/stat are 10 ms on every Linux that Node runs on (USER_HZ, proc_stat(5)). */
const tickMs = 10

/** The processors' time now; undefined where the kernel does not tell. */
export const readCpuTime = async (): Promise<CpuTime | undefined> =>
  parseCpuTime(await readFile('/proc/stat', 'utf8').catch(() => ''))

/** Reads the first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal (proc_stat(5)). */
export const parseCpuTime = (stat: string): CpuTime | undefined => {
  const ticks = /^cpu +(.*)$/m.exec(stat)?.[1]?.trim().split(/ +/).map(Number)
  if (ticks === undefined || ticks.length < 8 || ticks.some(Number.isNaN)) return undefined
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = ticks
  return { busyMs: (user + nice + system + irq + softirq) * tickMs, stealMs: steal * tickMs }
}

/** What passed between two readings, as counters of a build; nothing when one is missing. */
export const cpuCounters = (
  from: CpuTime | undefined,
  to: CpuTime | undefined,
): Readonly<Record<string, number>> =>
  from === undefined || to === undefined
    ? {}
    : { machineBusyMs: to.busyMs - from.busyMs, machineStealMs: to.stealMs - from.stealMs }
