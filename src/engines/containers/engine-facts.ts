import { at, textAt } from '../../host/json.ts'
import { onPath } from '../../host/on-path.ts'
import { succeed } from '../../host/process/exec.ts'
import type { EngineFacts } from '../../model.ts'
import { containersPhases } from '../build/phase-sources.ts'
import { knownVersions } from '../known-versions.ts'
import { containersInfo, runsThroughFuse, runtimeName, storageDriver } from './info.ts'
import { containersEnv, type ContainersSession } from './session.ts'

/** What Podman or Buildah reports about itself and about the storage that the run uses. */
export const containersFacts = async (
  session: ContainersSession,
  origin: EngineFacts['origin'],
): Promise<EngineFacts> => {
  const info = await containersInfo(session)
  const status = at(info, 'store', 'graphStatus') ?? at(info, 'store', 'GraphStatus')
  const backing = textAt(status, 'Backing Filesystem')
  const fuse = runsThroughFuse(info)
  const network = networkOf(session, info)
  const runtime = runtimeName(info)
  return {
    name: session.kind.name,
    versions: knownVersions(await versionsOf(session, info, runtime)),
    storageDriver: `${storageDriver(info) ?? 'unknown'}${fuse ? ' through fuse-overlayfs' : ''}`,
    nativeDiff: textAt(status, 'Native Overlay Diff') === 'true',
    ...(backing === undefined ? {} : { backingFileSystem: backing }),
    imageStore: 'containers/storage, own root',
    rootless: session.rootless,
    phases: containersPhases,
    ...(network === undefined ? {} : { networkDriver: network }),
    ...(runtime === undefined ? {} : { runtime }),
    origin,
    notes: notesOf(session, fuse),
    ...(network === undefined
      ? { unknown: { networkDriver: `\`${session.kind.program} info\` does not name it` } }
      : {}),
  }
}

type Versions = Readonly<Record<string, string | undefined>>

/** Buildah's `info` contains no version, neither its own nor the runtime's. */
const versionsOf = async (
  session: ContainersSession,
  info: unknown,
  runtime: string | undefined,
): Promise<Versions> => {
  const { host, kind, base } = session
  if (kind.program === 'podman') {
    return {
      client: textAt(info, 'version', 'Version'),
      buildah: textAt(info, 'host', 'buildahVersion'),
      runtime: textAt(info, 'host', 'ociRuntime', 'version')?.split('\n')[0],
    }
  }
  // Buildah creates folders for its locks whatever it is asked.
  const options = { env: containersEnv(session, base), timeoutMs: 15_000 }
  const ask = async (program: string): Promise<string> =>
    succeed(await host.exec(onPath(host, program) ?? program, ['--version'], options))
  return {
    client: /^buildah version (\S+)/.exec(await ask('buildah'))?.[1],
    runtime: runtime === undefined ? undefined : (await ask(runtime)).split('\n')[0],
  }
}

const networkOf = ({ hostNetwork }: ContainersSession, info: unknown): string | undefined =>
  (hostNetwork === undefined ? undefined : 'host') ??
  textAt(info, 'host', 'rootlessNetworkCmd') ??
  (textAt(info, 'host', 'slirp4netns', 'executable') && 'slirp4netns')

const notesOf = (session: ContainersSession, fuse: boolean): readonly string[] => {
  const { user, hostNetwork, ulimits } = session
  return [
    ...(user === undefined ? [] : [`runs as the user ${user.name}`]),
    ...(hostNetwork === undefined
      ? []
      : [`${hostNetwork}: RUN steps use the machine's network unless the build names one`]),
    ...(fuse ? ['fuse-overlayfs is slower than overlay in the kernel'] : []),
    ...(session.fuse?.kind === 'own'
      ? ['its user cannot open /dev/fuse, so each command starts with a device of the run in its place']
      : []),
    ...(ulimits.length === 0 ? [] : [`without CAP_SYS_RESOURCE, every build gets ${ulimits.join(' ')}`]),
  ]
}
