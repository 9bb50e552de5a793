/** Processor time of this thread so far, in ms: unlike the time of a clock, it does not grow while others are at work. */
export const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
