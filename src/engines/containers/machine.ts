import { readFile } from 'node:fs/promises'

/** Whether the machine mixes cgroup v1 and v2. */
export const hybridCgroups = async (): Promise<boolean> => {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[2])
  return mounts.includes('cgroup') && mounts.includes('cgroup2')
}

/** What decides the limits of RUN steps: texts of files in /proc. */
export type LimitFiles = { readonly status: string; readonly limits: string; readonly pidMax: string }

/** Reads them for this process. */
export const readLimitFiles = async (): Promise<LimitFiles> => ({
  status: await readFile('/proc/self/status', 'utf8'),
  limits: await readFile('/proc/self/limits', 'utf8'),
  pidMax: await readFile('/proc/sys/kernel/pid_max', 'utf8'),
})

/** See capabilities(7). */
const capSysResource = 24n

/**
 * `--ulimit` arguments for builds as root. Podman and Buildah give RUN steps more files and processes than
 * they have themselves, which a root without CAP_SYS_RESOURCE may not do: then these are the most that it may
 * give. They lower their own limit of processes to `pid_max` first, so more than that is refused as well.
 * `[]` where root may raise limits.
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
