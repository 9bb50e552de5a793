import { startDocker } from './docker.ts'
import { type DaemonKind, detectDocker } from './docker/connection.ts'
import { rootlessEndpoint } from './docker/endpoint.ts'
import { startRootlessDaemon } from './docker/rootless-daemon.ts'
import { dockerAtVersion } from './docker/version.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'

/** The daemon of an unprivileged user. */
export const rootlessDaemon: DaemonKind = {
  title: 'Docker daemon without root',
  reachable: rootlessEndpoint,
  programs: ['docker', 'dockerd', 'containerd', 'runc', 'rootlesskit', 'newuidmap', 'newgidmap'],
  needsRoot: false,
  packages: ['docker.io', 'rootlesskit', 'uidmap', 'slirp4netns'],
  start: startRootlessDaemon,
}

/** Docker without root: the user's own daemon of this kind, or one of ours. When this process is root, it runs as an unprivileged user. */
export const dockerRootless: Engine = {
  name: 'docker-rootless',
  title: 'Docker without root, with the daemon of this user or one started for the run',
  usual: true,
  needs: { program: 'dockerd', builder: 'buildkit', userNamespace: 'rootlesskit', dockerDaemon: 'rootless' },
  detect: (host) => detectDocker(host, { daemon: rootlessDaemon }),
  install: (host) => installPackages(host, 'docker-rootless', rootlessDaemon.packages),
  start: (host, folder, origin) =>
    startDocker(host, folder, { name: 'docker-rootless', origin, daemon: rootlessDaemon }),
  atVersion: (version, source) =>
    dockerAtVersion(
      {
        engine: dockerRootless,
        daemon: { ...rootlessDaemon, packages: notInArchives.packages },
        archives: ['docker', 'docker-rootless-extras'],
        others: notInArchives,
        start: startDocker,
      },
      version,
      source,
    ),
}

/** Programs that need rights of their own, and the network. */
const notInArchives = { programs: ['newuidmap', 'newgidmap'], packages: ['uidmap', 'slirp4netns'] }
