import { readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { withParents } from './process/cgroups.ts'

/** Processes that ran or wanted to run, as an average over the last minute. Throws where the kernel does not show it. */
export const loadAverage1 = async (root = '/'): Promise<number> => {
  const value = /^\d+\.\d+/.exec(await readFile(join(root, 'proc/loadavg'), 'utf8'))?.[0]
  if (value === undefined) throw new Error('/proc/loadavg does not begin with a number')
  return Number(value)
}

/**
 * The share of the last 10 s in which some process waited for a processor, in percent: `some avg10` of
 * /proc/pressure/cpu. Throws on a kernel without pressure stall information.
 */
export const cpuPressure10s = async (root = '/'): Promise<number> => {
  const text = await readFile(join(root, 'proc/pressure/cpu'), 'utf8')
  const value = /^some avg10=(\d+(?:\.\d+)?) /m.exec(text)?.[1]
  if (value === undefined) throw new Error('/proc/pressure/cpu has no average of 10 s')
  return Number(value)
}

/** The frequency governor of the processors, or all of them when they differ. Throws where the kernel shows none. */
export const cpuGovernor = async (root = '/'): Promise<string> => {
  const paths = cpus().map((_, at) => join(root, `sys/devices/system/cpu/cpu${at}/cpufreq/scaling_governor`))
  const names = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => '')))
  const governors = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
  if (governors.length === 0) throw new Error('the kernel shows no frequency governor')
  return governors.toSorted().join(', ')
}

/**
 * How many processors the control group of this process may use, as a number that can be a fraction: the smallest quota
 * of the group and those above it. A daemon can be in another group. Throws when no quota is set, or none can be read.
 */
export const cpuQuota = async (root = '/'): Promise<number> => {
  const groups = (await readFile(join(root, 'proc/self/cgroup'), 'utf8')).trim().split('\n')
  const quotas = (await Promise.all(groups.map((line) => quotasOf(root, line)))).flat()
  if (quotas.length === 0) throw new Error('no control group of the processor could be read')
  const smallest = Math.min(...quotas)
  if (smallest === Number.POSITIVE_INFINITY) throw new Error('no quota is set')
  return smallest
}

/** The quotas of one line of /proc/self/cgroup: `ID:CONTROLLERS:PATH`, version 2 without controllers. See cgroups(7). */
const quotasOf = async (root: string, line: string): Promise<readonly number[]> => {
  const [, controllers = '', ...rest] = line.split(':')
  const paths = withParents(rest.join(':'))
  if (controllers === '') {
    const texts = await readAll(root, ['sys/fs/cgroup', 'sys/fs/cgroup/unified'], paths, 'cpu.max')
    return texts.map(quotaOfMax)
  }
  if (!controllers.split(',').includes('cpu')) return []
  const folders = [`sys/fs/cgroup/${controllers}`, 'sys/fs/cgroup/cpu']
  const [quotas, periods] = await Promise.all([
    readAll(root, folders, paths, 'cpu.cfs_quota_us'),
    readAll(root, folders, paths, 'cpu.cfs_period_us'),
  ])
  return quotas.map((quota, at) => quotaOfMax(`${quota.trim()} ${periods[at] ?? ''}`))
}

/** The files that there are; the root of the hierarchy has none. */
const readAll = async (
  root: string,
  folders: readonly string[],
  paths: readonly string[],
  name: string,
): Promise<readonly string[]> => {
  const files = folders.flatMap((folder) => paths.map((path) => join(root, folder, path, name)))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return texts.filter((text) => text !== '')
}

/** `QUOTA PERIOD` in microseconds; `max` or -1: no quota. */
const quotaOfMax = (text: string): number => {
  const [quota = '', period = ''] = text.trim().split(' ')
  const processors = Number(quota) / Number(period)
  return quota === 'max' || quota === '-1' || !Number.isFinite(processors)
    ? Number.POSITIVE_INFINITY
    : processors
}
