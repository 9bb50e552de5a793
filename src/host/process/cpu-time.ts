import { readFile } from 'node:fs/promises'

/** What all processors of the machine together have done since it started. */
export type CpuTime = {
  /** Running something, including the kernel. */
  readonly busyMs: number
  /** Ready to run something while the hypervisor ran another machine. */
  readonly stealMs: number
}

/** Ticks of /proc/stat are 10 ms on every Linux that Node runs on (USER_HZ, proc_stat(5)). */
const tickMs = 10

/** The time up to now; undefined where the kernel does not report it. */
export const readCpuTime = async (): Promise<CpuTime | undefined> =>
  parseCpuTime(await readFile('/proc/stat', 'utf8').catch(() => ''))

/** Reads the first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal (proc_stat(5)). */
export const parseCpuTime = (stat: string): CpuTime | undefined => {
  const ticks = /^cpu +(.*)$/m.exec(stat)?.[1]?.trim().split(/ +/).map(Number)
  if (ticks === undefined || ticks.length < 8 || ticks.some(Number.isNaN)) return undefined
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = ticks
  return { busyMs: (user + nice + system + irq + softirq) * tickMs, stealMs: steal * tickMs }
}

/** The time between two readings, as counters of a build; empty when either is missing. */
export const cpuCounters = (
  from: CpuTime | undefined,
  to: CpuTime | undefined,
): Readonly<Record<string, number>> =>
  from === undefined || to === undefined
    ? {}
    : { machineBusyMs: to.busyMs - from.busyMs, machineStealMs: to.stealMs - from.stealMs }
