import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import type { Detection } from '../detection.ts'
import { absentPackages } from '../install/needed-packages.ts'
import { chooseClient, type ClientNeeds, hasBuildx } from './client.ts'
import { type DaemonKind, rootfulDaemon } from './daemon-kind.ts'

/** What an engine wants from Docker. */
export type DockerUse = {
  /** Default: one that runs as root. */
  readonly daemon?: DaemonKind
  /** Default: anything that builds with BuildKit. */
  readonly needs?: ClientNeeds
}

/** Looks for a daemon that answers, or for what is needed to start one, and for a client. */
export const detectDocker = async (
  host: Host,
  { daemon = rootfulDaemon, needs = 'buildkit' }: DockerUse = {},
): Promise<Detection> => {
  const endpoint = await daemon.reachable(host)
  if (endpoint === undefined) return detectStartable(host, daemon, needs)
  const { client, skipped } = await chooseClient(host, endpoint, needs)
  return client === undefined
    ? noClient(skipped)
    : { kind: 'found', what: `daemon at ${endpoint}`, answers: true }
}

const detectStartable = async (
  host: Host,
  { title, programs, packages, needsRoot }: DaemonKind,
  needs: ClientNeeds,
): Promise<Detection> => {
  const hasPlugin = await hasBuildx(host)
  const toInstall = absentPackages(host, packages).filter((name) => name !== 'docker-buildx' || !hasPlugin)
  const orInstall = `, or install it (Debian, Ubuntu: apt-get install ${toInstall.join(' ')})`
  const remedy = `start Docker${toInstall.length === 0 ? '' : orInstall}`
  const reason = `no ${title} answers`
  if (needsRoot && host.uid !== 0) return { kind: 'missing', reason, remedy, needsRoot }
  const absent = programs.filter((program) => onPath(host, program) === undefined)
  if (absent.length > 0)
    return { kind: 'missing', reason: `${reason}, and not installed: ${absent.join(', ')}`, remedy }
  if (needs === 'buildx' && !hasPlugin) return noClient(['none has the buildx plugin'])
  return {
    kind: 'found',
    what: 'dockerd is installed but not running: one will be started for the run',
    answers: false,
  }
}

/** The result when no client can build; the reasons are those of the clients that were skipped. */
export const noClient = (skipped: readonly string[]): Detection & { readonly kind: 'missing' } => ({
  kind: 'missing',
  reason: `no docker client on PATH can build with BuildKit: ${skipped.join('; ') || 'none is installed'}`,
  remedy: 'install the buildx plugin (package docker-buildx-plugin or docker-buildx)',
})
