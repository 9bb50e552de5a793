import { readFile } from 'node:fs/promises'
import { cpus, machine, release, totalmem } from 'node:os'
import type { Environment } from '../model.ts'
import { freeBytes } from './disk.ts'
import { messageOf } from './error-text.ts'
import type { Host } from './host.ts'
import { cpuGovernor, cpuPressure10s, cpuQuota, loadAverage1 } from './processors.ts'
import { parseMounts } from './run-folder/mounts.ts'

/** The platform of containers that this machine runs without emulation, as in `linux/amd64`. */
export const nativePlatform = (): string => `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`

/**
 * What a Dockerfile is read for where it is built for these platforms, or for that of this machine where there are none. Of several,
 * the first stands for all: builds whose stages differ between them are refused.
 */
export const platformsOf = ({
  platforms = [],
}: {
  readonly platforms?: readonly string[]
}): { readonly platform: string; readonly targetPlatform: string | undefined } => ({
  platform: nativePlatform(),
  targetPlatform: platforms[0],
})

/**
 * Describes this machine; the free disk space is that of `diskPath`. A field that cannot be read is absent, with
 * the reason under its name in `unknown`. Never throws.
 */
export const readEnvironment = async (host: Host, diskPath: string): Promise<Environment> => {
  const reasons: Record<string, string> = {}
  const read = async <Value>(
    field: string,
    get: () => Value | Promise<Value>,
  ): Promise<Value | undefined> => {
    try {
      return await get()
    } catch (error) {
      reasons[field] = messageOf(error)
      return undefined
    }
  }
  const os = await read('os', async () => prettyName(await readFile('/etc/os-release', 'utf8')))
  const cpuModel = await read('cpuModel', () => cpuName(cpus()[0]?.model))
  const freeDiskBytes = await read('freeDiskBytes', () => freeBytes(diskPath))
  const cgroup = await read('cgroup', async () => cgroupKind(await readFile('/proc/self/mountinfo', 'utf8')))
  const loadAverage = await read('loadAverage1', () => loadAverage1())
  const pressure = await read('cpuPressure10s', () => cpuPressure10s())
  const quota = await read('cpuQuota', () => cpuQuota())
  const governor = await read('cpuGovernor', () => cpuGovernor())
  const runnerImage = runnerImageOf(host)
  return {
    ...(os === undefined ? {} : { os }),
    kernel: release(),
    architecture: machine(),
    ...(cpuModel === undefined ? {} : { cpuModel }),
    cpuCount: cpus().length,
    ...(quota !== undefined && { cpuQuota: quota }),
    ...(governor !== undefined && { cpuGovernor: governor }),
    ...(loadAverage !== undefined && { loadAverage1: loadAverage }),
    ...(pressure !== undefined && { cpuPressure10s: pressure }),
    memoryBytes: totalmem(),
    ...(freeDiskBytes === undefined ? {} : { freeDiskBytes }),
    ...(cgroup === undefined ? {} : { cgroup }),
    nodeVersion: process.versions.node,
    ...(runnerImage === undefined ? {} : { runnerImage }),
    ...(Object.keys(reasons).length === 0 ? {} : { unknown: reasons }),
  }
}

/** The distribution's name and version from the text of os-release(5); throws when it has none. */
export const prettyName = (osRelease: string): string => {
  const value = /^PRETTY_NAME=(.*)$/m
    .exec(osRelease)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  if (value === undefined || value === '') throw new Error('/etc/os-release has no PRETTY_NAME')
  return value
}

/**
 * Which control groups are mounted, from the text of /proc/self/mountinfo: `v2`, `v1`, or `hybrid` when version 2
 * is mounted beside version 1 controllers. Throws when there are none.
 */
export const cgroupKind = (mountinfo: string): 'v1' | 'v2' | 'hybrid' => {
  const types = new Set(parseMounts(mountinfo).map((mount) => mount.type))
  if (types.has('cgroup')) return types.has('cgroup2') ? 'hybrid' : 'v1'
  if (types.has('cgroup2')) return 'v2'
  throw new Error('no cgroup file system is mounted here')
}

/** Node reads the model from /proc/cpuinfo; on ARM, which has only numbers there, it knows the names of most. */
const cpuName = (model: string | undefined): string => {
  const name = model?.trim() ?? ''
  if (name === '' || name === 'unknown') throw new Error('/proc/cpuinfo names no model')
  return name
}

/** GitHub's hosted runners put the name of their image into two variables. */
const runnerImageOf = ({ env }: Host): string | undefined => {
  const [image, version] = [env['ImageOS'], env['ImageVersion']]
  if (image === undefined || image === '') return undefined
  return version === undefined || version === '' ? image : `${image} ${version}`
}
