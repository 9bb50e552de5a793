import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../error-text.ts'
import { readableText } from '../readable.ts'
import { removeCgroups } from './cgroups.ts'
import { returnCpuControl, takeCpuControl } from './cpu-control.ts'

/** What a group may use of the processors. */
export type CpuLimit =
  | { readonly kind: 'none' }
  /** At most this many processors, as in `0.5`, however idle the others are. */
  | { readonly kind: 'quota'; readonly cpus: number }
  /** This share against other groups, in the numbers of version 1, where 1024 is the default. */
  | { readonly kind: 'weight'; readonly shares: number }

/** A control group below the top, whose processes can be limited. Disposing it lifts the limit, and removes it if it is empty. */
export type CpuGroup = AsyncDisposable & {
  readonly version: 'v1' | 'v2'
  /** The file into which a process writes its number to enter the group. */
  readonly procs: string
  /** Sets a limit instead of the one before. Throws when the kernel does not have it afterwards. */
  limit(limit: CpuLimit): Promise<void>
  /** Moves processes into the group; those that have ended are left out. */
  enter(pids: readonly number[]): Promise<void>
}

/**
 * Makes the group with this name. Engines that take a parent for their containers put them below it, and clients and daemons
 * enter it, so that one limit holds for everything that builds. Throws with the reason where this user cannot make one.
 */
export const openCpuGroup = async (name: string, root = '/sys/fs/cgroup'): Promise<CpuGroup> => {
  const hierarchy = findHierarchy(root)
  const folder = join(hierarchy.mount, name)
  // With version 2, a group with others below it cannot hold processes.
  const leaf = join(folder, 'client')
  await making(async () => {
    await mkdir(leaf, { recursive: true })
    // Afterwards: a run that ends now sees the group, and leaves the controller on.
    if (hierarchy.version === 'v2') takeCpuControl(hierarchy.mount)
  })
  const limit = (wanted: CpuLimit): Promise<void> => making(() => setLimit(hierarchy.version, folder, wanted))
  return {
    version: hierarchy.version,
    procs: join(leaf, 'cgroup.procs'),
    limit,
    enter: async (pids) => {
      for (const pid of pids) await writeFile(join(leaf, 'cgroup.procs'), String(pid)).catch(() => undefined)
    },
    [Symbol.asyncDispose]: async () => {
      await limit({ kind: 'none' }).catch(() => undefined)
      removeCgroups([leaf, folder])
      if (hierarchy.version === 'v2') returnCpuControl(hierarchy.mount, [name])
    },
  }
}

type Hierarchy = { readonly version: 'v1' | 'v2'; readonly mount: string }

const findHierarchy = (root: string): Hierarchy => {
  if (existsSync(join(root, 'cpu', 'cpu.shares'))) return { version: 'v1', mount: join(root, 'cpu') }
  const controllers = readableText(join(root, 'cgroup.controllers')).split(/\s+/)
  if (!controllers.includes('cpu')) throw new Error('no control group of this machine limits processors')
  return { version: 'v2', mount: root }
}

const making = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (cause) {
    throw new Error(`the control group of the builds cannot be set up: ${messageOf(cause)}`, { cause })
  }
}

/** The period that quotas count in, the default of the kernel. */
const periodUs = 100_000

const setLimit = async (version: Hierarchy['version'], folder: string, limit: CpuLimit): Promise<void> => {
  for (const [file, value] of filesOf(version, limit)) {
    await writeFile(join(folder, file), value)
    const found = (await readFile(join(folder, file), 'utf8')).trim()
    if (found !== value) throw new Error(`${file} is ${found} instead of ${value}`)
  }
}

/** Documentation of the kernel: scheduler/sched-bwc.rst and cgroup-v2.rst. */
const filesOf = (version: Hierarchy['version'], limit: CpuLimit): readonly (readonly [string, string])[] => {
  const quotaUs = limit.kind === 'quota' ? Math.round(limit.cpus * periodUs) : undefined
  const shares = limit.kind === 'weight' ? limit.shares : defaultShares
  if (version === 'v1') {
    return [
      ['cpu.cfs_period_us', String(periodUs)],
      ['cpu.cfs_quota_us', String(quotaUs ?? -1)],
      ['cpu.shares', String(shares)],
    ]
  }
  return [
    ['cpu.max', `${quotaUs ?? 'max'} ${periodUs}`],
    ['cpu.weight', String(weightOf(shares))],
  ]
}

export const defaultShares = 1024

/** As OCI runtimes convert shares: 2 to 262144 become 1 to 10000 (runc, ConvertCPUSharesToCgroupV2Value). */
export const weightOf = (shares: number): number => 1 + Math.floor(((shares - 2) * 9999) / 262_142)
