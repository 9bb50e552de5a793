import { pastaDay } from '../../engines/machine/rootlesskit.ts'
import type { Facts } from '../facts.ts'
import {
  buildahFamily,
  check,
  type Check,
  every,
  ok,
  rootless,
  type Seen,
  unknown,
  warning,
} from '../finding.ts'

export const tap: Check<Facts> = check(
  '/dev/net/tun',
  rootless,
  ({ tap: access, user, uid }: Facts): Seen => {
    const who = user?.name ?? (uid === 0 ? 'the user go-container-bench' : 'this user')
    const effect = 'RUN steps that name no network have the network of the machine'
    const sudo = uid === 0 ? '' : 'sudo '
    switch (access) {
      case 'open':
        return ok(`open to ${who}`)
      case 'closed':
        return warning(`closed to ${who}: ${effect}`, `${sudo}chmod 666 /dev/net/tun`)
      case 'absent':
        return warning(`not there: ${effect}`, `${sudo}modprobe tun; in a container: --device /dev/net/tun`)
    }
  },
)

/**
 * Podman from 5.0 on starts pasta with options that older ones do not know: Debian 12's of March 2023 fails with
 * "Couldn't open network namespace"; that of Ubuntu 24.04, a month before Podman 5.0, is the oldest known to do.
 */
const oldestPasta = 20_240_220

export const networkDriver: Check<Facts> = check('network driver', rootless, (facts: Facts): Seen => {
  const { programs } = facts
  const found = ['pasta', 'slirp4netns'].filter((name) => programs[name] !== undefined)
  if (found.length > 0) return ok(found.map((name) => `${name} (${programs[name] ?? ''})`).join(', '))
  return warning(
    'neither pasta nor slirp4netns is installed: RUN steps that use a network of their own fail',
    `${facts.uid === 0 ? '' : 'sudo '}apt-get install slirp4netns (Podman 5: passt)`,
  )
})

const isPodman = buildahFamily

export const pasta: Check<Facts> = (facts, candidates) => {
  if (facts.programs['pasta'] === undefined) return []
  return check('pasta', (needs) => isPodman(needs) && rootless(needs), pastaSeen)(facts, candidates)
}

const pastaSeen = ({ answers, programs }: Facts): Seen => {
  const told = answers['pasta']
  const date = told !== undefined && 'version' in told ? pastaDay(told.version) : undefined
  if (date === undefined) return unknown(`${programs['pasta'] ?? 'pasta'} does not tell its date`)
  const podman = answers['podman']
  const major = podman !== undefined && 'version' in podman ? Number.parseInt(podman.version, 10) : 0
  if (date >= oldestPasta) return ok(`of ${date}`)
  const tooOld = `of ${date}: too old for Podman 5, which needs ${oldestPasta} or newer`
  if (major < 5) return ok(`${tooOld}; the Podman here uses slirp4netns`)
  return warning(
    tooOld,
    'install a newer passt, or set default_rootless_network_cmd = "slirp4netns" under [network] in containers.conf',
  )
}

export const nameServers: Check<Facts> = check('DNS', every, ({ nameservers }: Facts): Seen => {
  if (nameservers.length === 0) return unknown('/etc/resolv.conf names no server')
  const told = nameservers.join(', ')
  // systemd-resolved's stub is known to all engines: they read the servers behind it.
  const local = nameservers.filter((each) => /^(?:127\.|::1$)/.test(each) && each !== '127.0.0.53')
  if (local.length < nameservers.length) return ok(told)
  return warning(
    `${told} is on this machine only: BuildKit and Docker replace it with public servers in RUN steps, Podman forwards to it`,
    'for Docker set "dns" in /etc/docker/daemon.json, or build with --network none or host',
  )
})

/** Podman hands the variables of its environment to RUN steps, BuildKit those of the client's configuration. */
export const proxy: Check<Facts> = check(
  'proxy',
  ({ builder }) => builder !== undefined,
  ({ proxies }: Facts): Seen => {
    const { environment, dockerConfig } = proxies
    if (environment.length === 0 && dockerConfig.length === 0) return ok('none')
    if (environment.length > 0 && dockerConfig.length > 0)
      return ok('in the environment and in the Docker configuration, so that all engines get one')
    if (environment.length > 0)
      return warning(
        `${environment.join(', ')} in the environment: reaches RUN steps of Podman and Buildah, not those of BuildKit and Docker`,
        'put the same under "proxies" in ~/.docker/config.json, or pass it with --build-args',
      )
    return warning(
      `${dockerConfig.join(', ')} in the Docker configuration: reaches RUN steps of Docker, not those of Podman and Buildah`,
      'set the same in the environment (HTTPS_PROXY, NO_PROXY)',
    )
  },
)
