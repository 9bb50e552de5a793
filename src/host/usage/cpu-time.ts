/** What all processors of the machine together have done since it started. */
export type CpuTime = {
  /** Running something, including the kernel. */
  readonly busyMs: number
  /** Ready to run something while the hypervisor ran another machine. */
  readonly stealMs: number
  /** Nothing to run, or only waiting for a disk. */
  readonly idleMs: number
  /** The part of `busyMs` in which a device was served, which is no program's. */
  readonly interruptMs: number
}

/** Ticks of /proc/stat are 10 ms on every Linux that Node runs on (USER_HZ, proc_stat(5)). */
export const tickMs = 10

/** Reads the first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal (proc_stat(5)). */
export const parseCpuTime = (stat: string): CpuTime | undefined => {
  const ticks = /^cpu +(.*)$/m.exec(stat)?.[1]?.trim().split(/ +/).map(Number)
  if (ticks === undefined || ticks.length < 8 || ticks.some(Number.isNaN)) return undefined
  const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = ticks
  return {
    busyMs: (user + nice + system + irq + softirq) * tickMs,
    stealMs: steal * tickMs,
    idleMs: (idle + iowait) * tickMs,
    interruptMs: (irq + softirq) * tickMs,
  }
}
