import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { isOlder } from '../../host/version-order.ts'

/** The programs that are needed of a package; of others, the program with its name. */
const programsOf: Readonly<Record<string, readonly string[]>> = {
  'docker.io': ['docker', 'dockerd', 'containerd', 'runc'],
  'docker-cli': ['docker'],
  passt: ['pasta'],
  uidmap: ['newuidmap', 'newgidmap'],
}

/**
 * Those of these packages whose programs this machine does not have. What it has can come from somebody else's package that
 * excludes the distribution's: Docker's own `containerd.io` and runc, `docker-ce` and docker.io. To install both, apt would
 * remove the user's Docker.
 */
export const absentPackages = (host: Pick<Host, 'env'>, packages: readonly string[]): readonly string[] =>
  packages.filter((name) =>
    (programsOf[name] ?? [name]).some((program) => onPath(host, program) === undefined),
  )

/**
 * Packages that others need from these versions on, but only recommend. In Debian 13, docker.io has no client; a client since 23
 * builds only with the plugin; Podman 5 has no network for RUN steps without pasta.
 */
const companions: readonly (readonly [name: string, of: string, since: string])[] = [
  ['docker-cli', 'docker.io', '0'],
  ['docker-buildx', 'docker.io', '23'],
  ['passt', 'podman', '5'],
  ['passt', 'buildah', '1.35'],
]

/** These packages and what they need beside them, as far as apt knows it, without what is on this machine already. */
export const neededPackages = async (host: Host, packages: readonly string[]): Promise<readonly string[]> => {
  const wanted = companions.filter(([, of]) => packages.includes(of))
  const versions = await knownVersions(host, [...new Set(wanted.flatMap(([name, of]) => [name, of]))])
  const needed = wanted.flatMap(([name, of, since]) => {
    const version = versions.get(of)
    return versions.has(name) && version !== undefined && !isOlder(version, since) ? [name] : []
  })
  const absent = absentPackages(host, [...new Set([...packages, ...needed])])
  return (await hasPlugin(host)) ? absent.filter((name) => name !== 'docker-buildx') : absent
}

/** It may come from Docker's own package, whose files are those of docker-buildx. */
const hasPlugin = async (host: Host): Promise<boolean> => {
  const { end } = await host.exec('docker', ['buildx', 'version'], { timeoutMs: 15_000 })
  return end.kind === 'exited' && end.code === 0
}

/** The newest version of each package, as `apt-cache madison` prints it, without its epoch: `NAME | VERSION | SOURCE`. */
const knownVersions = async (host: Host, names: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (names.length === 0) return new Map()
  const { stdout } = await host.exec('apt-cache', ['madison', ...names])
  const known = stdout.split('\n').flatMap((line) => {
    const [name = '', version] = line.split('|').map((part) => part.trim())
    return version === undefined ? [] : [[name, version.replace(/^\d+:/, '')] as const]
  })
  // The first line of a package is its newest version.
  return new Map(known.toReversed())
}
