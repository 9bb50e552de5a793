import { readFile } from 'node:fs/promises'

/** The files in /proc that decide the limits of RUN steps, as texts. */
type LimitFiles = { readonly status: string; readonly limits: string; readonly pidMax: string }

/** Reads them for this process. */
export const readLimitFiles = async (): Promise<LimitFiles> => ({
  status: await readFile('/proc/self/status', 'utf8'),
  limits: await readFile('/proc/self/limits', 'utf8'),
  pidMax: await readFile('/proc/sys/kernel/pid_max', 'utf8'),
})

/** See capabilities(7). */
const capSysResource = 24n

/**
 * The `--ulimit` arguments for builds as root; empty where root may raise limits. Podman and Buildah give RUN steps more
 * files and processes than they have themselves, which root without CAP_SYS_RESOURCE may not do: these are the most that
 * it may give. Both lower their own process limit to `pid_max` first, so more than that would fail too.
 */
export const ulimitArguments = ({ status, limits, pidMax }: LimitFiles): readonly string[] => {
  const capabilities = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`)
  if ((capabilities >> capSysResource) % 2n === 1n) return []
  const hard = (title: string): number =>
    Number(new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(limits)?.[1] ?? Infinity)
  const files = hard('Max open files')
  const processes = Math.min(hard('Max processes'), Number(pidMax))
  return [
    ...(Number.isFinite(files) ? ['--ulimit', `nofile=${files}:${files}`] : []),
    ...(Number.isFinite(processes) ? ['--ulimit', `nproc=${processes}:${processes}`] : []),
  ]
}
