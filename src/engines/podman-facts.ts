import { at, isRecord, parseJson, textAt } from '../host/json.ts'
import type { EngineFacts } from '../model.ts'
import { withoutAbsent } from './facts.ts'
import { podmanCommand, type PodmanSession } from './podman-session.ts'

/** What Podman says of itself, with the storage that the run uses. */
export const podmanFacts = async (
  session: PodmanSession,
  origin: EngineFacts['origin'],
): Promise<EngineFacts> => {
  const info = parseJson(await podmanCommand(session, session.base, ['info', '--format', 'json']))
  const [host, store] = [at(info, 'host'), at(info, 'store')]
  if (at(host, 'serviceIsRemote') === true) {
    throw new Error(
      'This podman is a client of a Podman machine: its caches cannot be controlled or proved from here.',
    )
  }
  const fuse = Object.keys({ ...toRecord(at(store, 'graphOptions')) }).some((option) =>
    option.includes('mount_program'),
  )
  const network =
    (session.canTap ? undefined : 'host') ??
    textAt(host, 'rootlessNetworkCmd') ??
    (textAt(host, 'slirp4netns', 'executable') && 'slirp4netns')
  const runtime = textAt(host, 'ociRuntime', 'name')
  const backing = textAt(store, 'graphStatus', 'Backing Filesystem')
  return {
    name: 'podman',
    versions: withoutAbsent({
      client: textAt(info, 'version', 'Version'),
      buildah: textAt(host, 'buildahVersion'),
      runtime: textAt(host, 'ociRuntime', 'version')?.split('\n')[0],
    }),
    storageDriver: `${textAt(store, 'graphDriverName') ?? 'unknown'}${fuse ? ' through fuse-overlayfs' : ''}`,
    nativeDiff: textAt(store, 'graphStatus', 'Native Overlay Diff') === 'true',
    ...(backing === undefined ? {} : { backingFileSystem: backing }),
    imageStore: 'containers/storage, own root',
    rootless: at(host, 'security', 'rootless') === true,
    ...(network === undefined ? {} : { networkDriver: network }),
    ...(runtime === undefined ? {} : { runtime }),
    origin,
    notes: notesOf(session, fuse),
    ...(network === undefined ? { unknown: { networkDriver: 'Podman names none' } } : {}),
  }
}

const notesOf = ({ user, canTap }: PodmanSession, fuse: boolean): readonly string[] => [
  ...(user === undefined ? [] : [`runs as the user ${user.name}`]),
  ...(canTap
    ? []
    : ['its user cannot open /dev/net/tun: RUN steps that name no network have the network host']),
  ...(fuse ? ['fuse-overlayfs is slower than overlay in the kernel'] : []),
]

const toRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {})
