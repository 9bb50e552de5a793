import type { RunningEngine } from '../../engines/engine.ts'

/** How RUN steps reach the machine's network. */
export const networkDrivers = ['host', 'slirp4netns', 'pasta', 'none'] as const

export type NetworkDriver = (typeof networkDrivers)[number]

/** What is known of an engine before it is tried. */
type DriverChoice = {
  readonly facts: Pick<RunningEngine['facts'], 'name' | 'networkDriver'>
  /** Whether a build of it can name its driver: Podman and Buildah can, BuildKit cannot. */
  readonly namesDrivers: boolean
}

/** As in `docker build --network`; undefined: the engine's default. Podman 4.3 takes the word `default` for a network's name. */
export type Network = string | undefined

/**
 * The values of `--network` with which RUN steps of an engine may get this driver, in the order in which they are tried.
 * Those that lead to servers on the machine's own 127.0.0.1 come first: by default both drivers keep them out of reach.
 * Throws when there are none.
 */
export const networksOf = (
  driver: NetworkDriver,
  { facts, namesDrivers }: DriverChoice,
): readonly Network[] => {
  const { name, networkDriver = 'unknown' } = facts
  switch (driver) {
    case 'host':
    case 'none':
      return [driver]
    case 'slirp4netns':
    case 'pasta': {
      const own = networkDriver === driver ? [undefined] : []
      const named = namesDrivers ? [`${driver}:${loopbackOption[driver]}`, driver] : []
      const all = [...named, ...own]
      if (all.length > 0) return all
      throw new Error(
        `${name} chooses the network driver itself (here: ${networkDriver}); a build can only ask for host or none`,
      )
    }
  }
}

const loopbackOption = { slirp4netns: 'allow_host_loopback=true', pasta: '--map-gw' } as const

/** Where the machine's 127.0.0.1 may be for a RUN step, in the order in which it is tried. */
export const loopbackAddresses = (driver: NetworkDriver, gateway: string | undefined): readonly string[] => {
  switch (driver) {
    case 'host':
    case 'none':
      return ['127.0.0.1']
    case 'slirp4netns':
      // slirp4netns(1): the gateway of its network.
      return ['10.0.2.2']
    case 'pasta':
      // passt(1), --map-gw: the gateway of the machine's own network.
      return gateway === undefined ? ['127.0.0.1'] : [gateway, '127.0.0.1']
  }
}

/** The gateway of the default route in /proc/net/route: four bytes in hex, the last first. */
export const readGateway = (routes: string): string | undefined => {
  for (const line of routes.split('\n').slice(1)) {
    const [, destination, gateway = ''] = line.trim().split(/\s+/)
    if (destination === '00000000' && /^[0-9A-F]{8}$/i.test(gateway))
      return [...Buffer.from(gateway, 'hex')].toReversed().join('.')
  }
  return undefined
}
