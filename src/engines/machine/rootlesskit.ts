import type { Host, User } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { canOpenTap } from './tap-device.ts'

/** How the namespace of a rootless daemon reaches the network. */
export type RootlessNetwork = {
  readonly driver: 'pasta' | 'slirp4netns' | 'host'
  /** For rootlesskit. */
  readonly args: readonly string[]
  /** Why the better drivers were skipped, one reason each. */
  readonly skipped: readonly string[]
}

/** The user that a rootless daemon runs as, and its environment. */
export type RootlessUser = {
  /** Undefined: the user of this process. */
  readonly user: User | undefined
  readonly env: Host['env']
}

/** In order of throughput: 31.9 and 8.1 Gbps with this MTU, by RootlessKit's docs/network.md of July 2026. */
const drivers = ['pasta', 'slirp4netns'] as const

/** Servers that listen on the machine's own 127.0.0.1 stay out of reach. */
const ownNamespace = ['--mtu=65520', '--disable-host-loopback']

/** RootlessKit needs a pasta of this day or later (same page). */
const oldestPasta = 20_231_204

/** The best network driver that works for this user, tried with an empty namespace; else the machine's network. */
export const chooseRootlessNetwork = async (host: Host, as: RootlessUser): Promise<RootlessNetwork> => {
  const none = { driver: 'host', args: ['--net=host'] } as const
  if (!(await canOpenTap(host, as.user)))
    return { ...none, skipped: [`${drivers.join(' and ')}: its user cannot open /dev/net/tun`] }
  const skipped: string[] = []
  for (const driver of drivers) {
    const args = [`--net=${driver}`, ...ownNamespace]
    const problem = await problemWith(host, as, driver)
    if (problem === undefined) return { driver, args, skipped }
    skipped.push(`${driver}: ${problem}`)
  }
  return { ...none, skipped }
}

const problemWith = async (
  host: Host,
  { user, env }: RootlessUser,
  driver: (typeof drivers)[number],
): Promise<string | undefined> => {
  if (onPath(host, driver) === undefined) return 'not installed'
  const options = { env, timeoutMs: 20_000, user }
  const day = driver === 'pasta' && pastaDay((await host.exec('pasta', ['--version'], options)).stdout)
  if (typeof day === 'number' && day < oldestPasta)
    return `released ${day}, but ${oldestPasta} or later is needed`
  const words = [`--net=${driver}`, ...ownNamespace, '--copy-up=/etc', 'true']
  const { end, tail } = await host.exec('rootlesskit', words, options)
  if (end.kind === 'exited' && end.code === 0) return undefined
  return `rootlesskit cannot use it: ${tail.trim().split('\n').at(-1) ?? end.kind}`
}

/** `pasta 2024_02_20.1e6f92b` and `pasta 0.0~git20240220.1e6f92b-1` are both of 20240220; undefined for other texts. */
export const pastaDay = (version: string): number | undefined => {
  const [, ...parts] = /(20\d\d)_?(\d\d)_?(\d\d)\./.exec(version) ?? []
  return parts.length === 0 ? undefined : Number(parts.join(''))
}
