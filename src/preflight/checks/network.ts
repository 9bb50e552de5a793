import { pastaDay } from '../../engines/machine/rootlesskit.ts'
import {
  buildahFamily,
  check,
  type Check,
  every,
  ok,
  rootless,
  type Seen,
  sudo,
  unknown,
  warning,
} from '../finding.ts'
import type { MachineFacts } from '../machine-facts.ts'

export const tap = check('/dev/net/tun', rootless, (facts) => {
  const who = facts.user?.name ?? (facts.uid === 0 ? 'the user go-container-bench' : 'this user')
  const effect = "RUN steps without --network get the machine's network"
  switch (facts.tap) {
    case 'open':
      return ok(`open to ${who}`)
    case 'closed':
      return warning(`closed to ${who}: ${effect}`, `${sudo(facts)}chmod 666 /dev/net/tun`)
    case 'absent':
      return warning(
        `does not exist: ${effect}`,
        `${sudo(facts)}modprobe tun; in a container: --device /dev/net/tun`,
      )
  }
})

export const networkDriver = check('network driver', rootless, (facts) => {
  const found = ['pasta', 'slirp4netns'].flatMap((name) => {
    const path = facts.programs[name]
    return path === undefined ? [] : [`${name} (${path})`]
  })
  if (found.length > 0) return ok(found.join(', '))
  return warning(
    'neither pasta nor slirp4netns is installed: RUN steps with a network of their own will fail',
    `${sudo(facts)}apt-get install slirp4netns (for Podman 5: passt)`,
  )
})

/**
 * Podman 5.0 and later start pasta with options that older versions do not know: Debian 12's, of March 2023, fails with
 * "Couldn't open network namespace". Ubuntu 24.04's, one month older than Podman 5.0, is the oldest known to work.
 */
const oldestPasta = 20_240_220

export const pasta: Check = (facts, engines) =>
  facts.programs['pasta'] === undefined && podmanMajor(facts) < 5 ? [] : pastaAge(facts, engines)

const podmanMajor = ({ answers: { podman } }: MachineFacts): number =>
  podman !== undefined && 'version' in podman ? Number.parseInt(podman.version, 10) : 0

const otherDriver = 'set default_rootless_network_cmd = "slirp4netns" under [network] in containers.conf'

const pastaSeen = (facts: MachineFacts): Seen => {
  const { answers, programs } = facts
  if (programs['pasta'] === undefined)
    return warning(
      'not on PATH, but Podman 5 uses it by default: RUN steps with a network of their own may fail',
      `${sudo(facts)}apt-get install passt, or ${otherDriver}`,
    )
  const answer = answers['pasta']
  const date = answer !== undefined && 'version' in answer ? pastaDay(answer.version) : undefined
  if (date === undefined) return unknown(`${programs['pasta'] ?? 'pasta'} does not print its release date`)
  if (date >= oldestPasta) return ok(`of ${date}`)
  const tooOld = `of ${date}: too old for Podman 5, which needs ${oldestPasta} or newer`
  if (podmanMajor(facts) < 5) return ok(`${tooOld}; the installed Podman uses slirp4netns`)
  return warning(tooOld, `install a newer passt, or ${otherDriver}`)
}

const pastaAge = check('pasta', (needs) => buildahFamily(needs) && rootless(needs), pastaSeen)

export const nameServers = check('DNS', every, ({ nameservers }) => {
  if (nameservers.length === 0) return unknown('/etc/resolv.conf names no server')
  const seen = nameservers.join(', ')
  // Every engine knows the stub of systemd-resolved and reads the servers behind it.
  const local = nameservers.filter((each) => /^(?:127\.|::1$)/.test(each) && each !== '127.0.0.53')
  if (local.length < nameservers.length) return ok(seen)
  return warning(
    `${seen} can only be reached from this machine: in RUN steps, BuildKit and Docker use public servers instead, and Podman forwards to it`,
    'for Docker set "dns" in /etc/docker/daemon.json, or build with --network none or host',
  )
})

/** Podman passes the variables of its environment to RUN steps, BuildKit those of the client's configuration. */
export const proxy = check(
  'proxy',
  ({ builder }) => builder !== undefined,
  ({ proxies: { environment, dockerConfig } }) => {
    if (environment.length === 0 && dockerConfig.length === 0) return ok('none')
    if (environment.length > 0 && dockerConfig.length > 0)
      return ok('in the environment and in the Docker configuration, so every engine gets one')
    if (environment.length > 0)
      return warning(
        `${environment.join(', ')} in the environment: reaches RUN steps of Podman and Buildah, but not those of BuildKit and Docker`,
        'set the same under "proxies" in ~/.docker/config.json, or pass it as a build argument',
      )
    return warning(
      `${dockerConfig.join(', ')} in the Docker configuration: reaches RUN steps of Docker, but not those of Podman and Buildah`,
      'set the same in the environment (HTTPS_PROXY, NO_PROXY)',
    )
  },
)
