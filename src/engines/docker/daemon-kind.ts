import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { EngineDaemon, EngineTraits } from '../traits.ts'
import { type DaemonSetUp, type OwnDaemon, startOwnDaemon } from './daemon.ts'
import { rootfulEndpoint } from './endpoint.ts'

/** Which daemons an engine uses, and how a run starts one when none answers. */
export type DaemonKind = Pick<EngineTraits, 'needsRoot' | 'packages' | 'needs'> & {
  readonly daemon: EngineDaemon
  /** For messages, after "no". */
  readonly title: string
  /** The endpoint of one that answers. */
  reachable(host: Host): Promise<string | undefined>
  /** The programs that are needed to start one. */
  readonly programs: readonly string[]
  start(host: Host, folder: RunFolder, name: string, setUp?: DaemonSetUp): Promise<OwnDaemon>
  /** The storage driver that the daemon must have, as it reports it; undefined: one that does not copy whole images. */
  readonly storage: string | undefined
}

/** dockerd as root; its rootless mode is an engine of its own. */
export const rootfulDaemon: DaemonKind = {
  daemon: { program: 'dockerd', under: undefined },
  title: 'Docker daemon that runs as root',
  reachable: rootfulEndpoint,
  programs: ['docker', 'dockerd', 'containerd', 'runc'],
  needsRoot: true,
  packages: ['docker.io'],
  needs: { program: 'dockerd', builder: 'buildkit', userNamespace: undefined, dockerDaemon: 'rootful' },
  start: startOwnDaemon,
  storage: undefined,
}

/** The same for an engine that builds through the buildx plugin. */
export const rootfulDaemonWithBuildx: DaemonKind = {
  ...rootfulDaemon,
  packages: [...rootfulDaemon.packages, 'docker-buildx'],
}
