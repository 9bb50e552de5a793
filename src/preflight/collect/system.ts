import { access, constants } from 'node:fs/promises'
import { profileTexts } from '../../engines/machine/user-namespace-profile.ts'
import { freeBytes, freeShare } from '../../host/disk.ts'
import { cgroupKind } from '../../host/machine.ts'
import { parseMounts } from '../../host/run-folder/mounts.ts'
import type { PreflightContext } from '../context.ts'
import type { Disk, MachineFacts } from '../machine-facts.ts'

type KernelFacts = Pick<
  MachineFacts,
  | ('maxUserNamespaces' | 'unprivilegedNamespaces' | 'appArmorRestricts' | 'profiles')
  | ('kernel' | 'cgroup' | 'delegated')
>

/** What the kernel is and allows. */
export const kernelFacts = async (context: PreflightContext): Promise<KernelFacts> => {
  const number = async (name: string): Promise<number | undefined> =>
    numberIn(await context.read(`/proc/sys/${name}`))
  return {
    maxUserNamespaces: await number('user/max_user_namespaces'),
    unprivilegedNamespaces: await number('kernel/unprivileged_userns_clone'),
    appArmorRestricts: await number('kernel/apparmor_restrict_unprivileged_userns'),
    profiles: await profileTexts(context.root),
    kernel: (await context.read('/proc/sys/kernel/osrelease'))?.trim(),
    cgroup: cgroupIn(await context.read('/proc/self/mountinfo')),
    delegated: await delegatedControllers(context),
  }
}

type LimitFacts = Pick<MachineFacts, 'availableBytes' | 'openFiles' | 'processes' | 'capabilities'>

/** What a process may use. */
export const limitFacts = async ({ read }: PreflightContext): Promise<LimitFacts> => {
  const limits = (await read('/proc/self/limits')) ?? ''
  const hardLimit = (title: string): number | undefined => {
    const [, value] = new RegExp(`^${title} +\\S+ +(\\S+)`, 'm').exec(limits) ?? []
    return value === 'unlimited' ? Infinity : numberIn(value)
  }
  const [, available] = /^MemAvailable: +(\d+) kB$/m.exec((await read('/proc/meminfo')) ?? '') ?? []
  // A container's own limit; without one, the file contains `max` or does not exist.
  const limit = numberIn(await read('/sys/fs/cgroup/memory.max')) ?? Infinity
  const [, effective] = /^CapEff:\s*([0-9a-f]+)$/m.exec((await read('/proc/self/status')) ?? '') ?? []
  return {
    availableBytes: available === undefined ? undefined : Math.min(Number(available) * 1_024, limit),
    openFiles: hardLimit('Max open files'),
    processes: hardLimit('Max processes'),
    capabilities: effective === undefined ? undefined : BigInt(`0x${effective}`),
  }
}

/** The file system of a folder, as far as this user can see it. */
export const diskAt = async ({ read }: PreflightContext, path: string): Promise<Disk> => {
  const mounts = parseMounts((await read('/proc/self/mountinfo')) ?? '')
  const above = mounts.filter(({ point }) => point === '/' || `${path}/`.startsWith(`${point}/`))
  // Of several mounts on one place, the last one is visible.
  const [mount] = above.toReversed().toSorted((a, b) => b.point.length - a.point.length)
  return {
    path,
    type: mount?.type,
    freeShare: await freeShare(path).catch(() => undefined),
    freeBytes: await freeBytes(path).catch(() => undefined),
  }
}

export const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )

export const clockSourceOf = async ({ read }: PreflightContext): Promise<string | undefined> =>
  (await read('/sys/devices/system/clocksource/clocksource0/current_clocksource'))?.trim()

/** The servers in resolv.conf(5). */
export const nameserversOf = async ({ read }: PreflightContext): Promise<readonly string[]> =>
  [...((await read('/etc/resolv.conf')) ?? '').matchAll(/^nameserver\s+(\S+)/gm)].flatMap(
    ([, server]) => server ?? [],
  )

/** The controllers that systemd lets the services of this user use. */
const delegatedControllers = async ({
  read,
  host,
}: PreflightContext): Promise<readonly string[] | undefined> => {
  const slice = `/sys/fs/cgroup/user.slice/user-${host.uid}.slice/user@${host.uid}.service`
  return (await read(`${slice}/cgroup.controllers`))?.split(/\s+/).filter((name) => name !== '')
}

const cgroupIn = (mountinfo = ''): MachineFacts['cgroup'] => {
  try {
    return cgroupKind(mountinfo)
  } catch {
    return undefined
  }
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined
