import { access, constants } from 'node:fs/promises'
import { profileTexts } from '../engines/machine/user-namespace-profile.ts'
import { freeBytes, freeShare } from '../host/disk.ts'
import { cgroupKind } from '../host/machine.ts'
import { parseMounts } from '../host/run-folder/mounts.ts'
import type { Disk, Facts } from './facts.ts'
import type { PreflightContext } from './place.ts'

type KernelFacts = Pick<
  Facts,
  | ('maxUserNamespaces' | 'unprivilegedNamespaces' | 'appArmorRestricts' | 'profiles')
  | ('kernel' | 'cgroup' | 'delegated')
>

/** What the kernel allows. */
export const kernelFacts = async (place: PreflightContext): Promise<KernelFacts> => {
  const number = async (name: string): Promise<number | undefined> =>
    numberIn(await place.read(`/proc/sys/${name}`))
  return {
    maxUserNamespaces: await number('user/max_user_namespaces'),
    unprivilegedNamespaces: await number('kernel/unprivileged_userns_clone'),
    appArmorRestricts: await number('kernel/apparmor_restrict_unprivileged_userns'),
    profiles: await profileTexts(place.root),
    kernel: (await place.read('/proc/sys/kernel/osrelease'))?.trim(),
    cgroup: kindIn(await place.read('/proc/self/mountinfo')),
    delegated: await delegatedControllers(place),
  }
}

type LimitFacts = Pick<Facts, 'availableBytes' | 'openFiles' | 'processes' | 'capabilities'>

/** What a process may use. */
export const limitFacts = async ({ read }: PreflightContext): Promise<LimitFacts> => {
  const limits = (await read('/proc/self/limits')) ?? ''
  const hard = (title: string): number | undefined => {
    const [, value] = new RegExp(`^${title} +\\S+ +(\\S+)`, 'm').exec(limits) ?? []
    return value === 'unlimited' ? Infinity : numberIn(value)
  }
  const [, available] = /^MemAvailable: +(\d+) kB$/m.exec((await read('/proc/meminfo')) ?? '') ?? []
  // A container's own limit; without one the file says `max` or is not there.
  const limit = numberIn(await read('/sys/fs/cgroup/memory.max')) ?? Infinity
  const [, effective] = /^CapEff:\s*([0-9a-f]+)$/m.exec((await read('/proc/self/status')) ?? '') ?? []
  return {
    availableBytes: available === undefined ? undefined : Math.min(Number(available) * 1_024, limit),
    openFiles: hard('Max open files'),
    processes: hard('Max processes'),
    capabilities: effective === undefined ? undefined : BigInt(`0x${effective}`),
  }
}

/** The file system of a folder, as far as this user can see it. */
export const diskAt = async ({ read }: PreflightContext, path: string): Promise<Disk> => {
  const mounts = parseMounts((await read('/proc/self/mountinfo')) ?? '')
  const above = mounts.filter(({ point }) => point === '/' || `${path}/`.startsWith(`${point}/`))
  // Of several mounts in one place the last one is seen.
  const [mount] = above.toReversed().toSorted((a, b) => b.point.length - a.point.length)
  const share = await freeShare(path).catch(() => undefined)
  const bytes = await freeBytes(path).catch(() => undefined)
  return {
    path,
    ...(mount === undefined ? {} : { type: mount.type }),
    ...(share === undefined ? {} : { freeShare: share }),
    ...(bytes === undefined ? {} : { freeBytes: bytes }),
  }
}

export const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )

export const clockSourceOf = async ({ read }: PreflightContext): Promise<string | undefined> =>
  (await read('/sys/devices/system/clocksource/clocksource0/current_clocksource'))?.trim()

/** From resolv.conf(5). */
export const nameserversOf = async ({ read }: PreflightContext): Promise<readonly string[]> =>
  [...((await read('/etc/resolv.conf')) ?? '').matchAll(/^nameserver\s+(\S+)/gm)].flatMap(
    ([, server]) => server ?? [],
  )

/** What systemd lets the services of this user control. */
const delegatedControllers = async ({
  read,
  host,
}: PreflightContext): Promise<readonly string[] | undefined> => {
  const slice = `/sys/fs/cgroup/user.slice/user-${host.uid}.slice/user@${host.uid}.service`
  return (await read(`${slice}/cgroup.controllers`))?.split(/\s+/).filter((name) => name !== '')
}

const kindIn = (mountinfo = ''): Facts['cgroup'] => {
  try {
    return cgroupKind(mountinfo)
  } catch {
    return undefined
  }
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined
