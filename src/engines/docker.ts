import { buildkitPhases } from './build/phase-sources.ts'
import { rootfulDaemon } from './docker/daemon-kind.ts'
import { detectDocker } from './docker/detect.ts'
import { startDocker } from './docker/running.ts'
import { noBuildx } from './docker/unsupported.ts'
import { dockerVariant } from './docker/variant.ts'
import { dockerAtVersion } from './docker/version.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'

const { needsRoot, daemon, packages, needs } = rootfulDaemon

/** Docker as root: through the daemon that answers, or through one that is started next to it when none does. */
export const docker: Engine = {
  name: 'docker',
  title: 'Docker, with the daemon that answers or one started for the run',
  usual: true,
  needsRoot,
  daemon,
  packages,
  storage: { kind: 'docker' },
  needs,
  phases: buildkitPhases,
  docs: {
    builds:
      'the daemon that your own `docker build` would use, through a client with BuildKit; with buildx, through its builder `default`, and a note says so when another builder is the current one',
    whenNotRunning:
      'as root, a run starts its own daemon: separate data folder, no bridge, no firewall rules',
    maintained: 'yes: 29.8.0 is of September 2026',
    cacheSpace:
      'a cache-mount namespace for every cold build, and a list of the records that its builds added',
  },
  noRemoteCache: (host) => noBuildx(host),
  noAttestations: (host) => noBuildx(host),
  detect: (host) => detectDocker(host),
  install: (host) => installPackages(host, 'docker', packages),
  start: (host, folder, origin) => startDocker(host, folder, { name: 'docker', origin }),
  atVersion: (version, source) =>
    dockerAtVersion(
      {
        engine: docker,
        daemon: rootfulDaemon,
        archives: ['docker'],
        others: { programs: [], packages: [] },
        start: startDocker,
        variant: undefined,
      },
      version,
      source,
    ),
  variant: (variant) => dockerVariant(docker, rootfulDaemon, variant),
}
