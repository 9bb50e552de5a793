import { buildkitPhases } from './build/phase-sources.ts'
import type { DaemonKind } from './docker/daemon-kind.ts'
import { detectDocker } from './docker/detect.ts'
import { rootlessEndpoint } from './docker/endpoint.ts'
import { rootlessDockerd, startRootlessDaemon } from './docker/rootless-daemon.ts'
import { startDocker } from './docker/running.ts'
import { noBuildx } from './docker/unsupported.ts'
import { dockerVariant } from './docker/variant.ts'
import { dockerAtVersion } from './docker/version.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'

const daemonKind: DaemonKind = {
  daemon: rootlessDockerd,
  title: 'rootless Docker daemon',
  reachable: rootlessEndpoint,
  programs: ['docker', 'dockerd', 'containerd', 'runc', 'rootlesskit', 'newuidmap', 'newgidmap'],
  needsRoot: false,
  packages: ['docker.io', 'rootlesskit', 'uidmap', 'slirp4netns'],
  needs: {
    program: 'dockerd',
    builder: 'buildkit',
    userNamespace: 'rootlesskit',
    dockerDaemon: 'rootless',
  },
  start: startRootlessDaemon,
  storage: undefined,
}

const { needsRoot, daemon, packages, needs } = daemonKind

/** Rootless Docker: the user's own daemon, or one started for the run, as an unprivileged user when this process is root. */
export const dockerRootless: Engine = {
  name: 'docker-rootless',
  title: 'Docker without root, with the daemon of this user or one started for the run',
  usual: true,
  needsRoot,
  daemon,
  packages,
  storage: { kind: 'docker' },
  needs,
  phases: buildkitPhases,
  docs: {
    builds:
      'the rootless daemon that your own `docker build` would use, else that of the context `rootless` or of your session',
    whenNotRunning:
      "a run starts its own daemon with RootlessKit: through pasta, else through slirp4netns, else, when its user cannot open `/dev/net/tun`, on the machine's network; the report says which",
    maintained: 'yes: 29.8.0 is of September 2026',
    cacheSpace: 'as `docker`',
  },
  noRemoteCache: (host) => noBuildx(host),
  noAttestations: (host) => noBuildx(host),
  detect: (host) => detectDocker(host, { daemon: daemonKind }),
  install: (host) => installPackages(host, 'docker-rootless', packages),
  start: (host, folder, origin) =>
    startDocker(host, folder, { name: 'docker-rootless', origin, daemon: daemonKind }),
  atVersion: (version, source) =>
    dockerAtVersion(
      {
        engine: dockerRootless,
        daemon: { ...daemonKind, packages: notInArchives.packages },
        archives: ['docker', 'docker-rootless-extras'],
        others: notInArchives,
        start: startDocker,
        variant: undefined,
      },
      version,
      source,
    ),
  variant: (variant) => dockerVariant(dockerRootless, daemonKind, variant),
}

/** Programs that need privileges of their own, and the network. */
const notInArchives = { programs: ['newuidmap', 'newgidmap'], packages: ['uidmap', 'slirp4netns'] }
