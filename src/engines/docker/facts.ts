import type { Host } from '../../host/host.ts'
import { listAt, parseJson, textAt } from '../../host/json.ts'
import { succeed } from '../../host/process/exec.ts'
import type { EngineFacts } from '../../model.ts'
import { withoutAbsent } from '../facts.ts'
import type { DockerClient } from './client.ts'
import { dockerVm } from './vm.ts'

/** What the daemon cannot say. */
type Told = Pick<EngineFacts, 'name' | 'origin' | 'notes' | 'networkDriver'>

/** What the daemon says of itself. The embedded BuildKit's version is told by `buildx inspect` only. */
export const dockerFacts = async (host: Host, client: DockerClient, told: Told): Promise<EngineFacts> => {
  const options = { env: client.env, timeoutMs: 30_000 }
  const text = succeed(await host.exec(client.program, ['info', '--format', '{{json .}}'], options))
  const info = parseJson(text)
  const runtime = textAt(info, 'DefaultRuntime')
  const rootless = listAt(info, 'SecurityOptions').some((option) =>
    String(option).startsWith('name=rootless'),
  )
  const networkDriver = told.networkDriver ?? (rootless ? await rootlessNetwork(host, client) : undefined)
  const [buildkit, vm] = [await buildkitVersion(host, client), dockerVm(info)]
  return {
    name: told.name,
    versions: withoutAbsent({
      client: client.version,
      server: textAt(info, 'ServerVersion'),
      buildx: client.buildxVersion,
      buildkit,
      containerd: textAt(info, 'ContainerdCommit', 'ID'),
      runc: textAt(info, 'RuncCommit', 'ID'),
    }),
    ...(vm === undefined ? {} : { vm }),
    ...storageFacts(info),
    rootless,
    ...(networkDriver === undefined ? {} : { networkDriver }),
    ...(runtime === undefined ? {} : { runtime }),
    builder: client.style === 'buildx' ? 'buildx, docker driver' : 'built into the client',
    origin: told.origin,
    notes: [...told.notes, ...limitsNote(info)],
    ...(buildkit === undefined
      ? { unknown: { 'versions.buildkit': 'only the buildx plugin tells it, and this client has none' } }
      : {}),
  }
}

const storageFacts = (info: unknown): Partial<EngineFacts> => {
  const status = new Map(
    listAt(info, 'DriverStatus').map((pair) => [String(listAt(pair)[0]), String(listAt(pair)[1])]),
  )
  const [driver, backing] = [textAt(info, 'Driver'), status.get('Backing Filesystem')]
  const nativeDiff = status.get('Native Overlay Diff')
  const snapshotter = status.get('driver-type')?.startsWith('io.containerd.snapshotter')
  return {
    ...(driver === undefined ? {} : { storageDriver: driver }),
    ...(nativeDiff === undefined ? {} : { nativeDiff: nativeDiff === 'true' }),
    ...(backing === undefined ? {} : { backingFileSystem: backing }),
    imageStore: snapshotter ? 'containerd' : 'graph driver',
  }
}

const buildkitVersion = async (host: Host, client: DockerClient): Promise<string | undefined> => {
  if (client.style !== 'buildx') return undefined
  const options = { env: client.env, timeoutMs: 30_000 }
  const answer = await host.exec(client.program, ['buildx', 'inspect', 'default'], options)
  return /^BuildKit(?: version)?:\s*(\S+)$/m.exec(answer.stdout)?.[1]
}

/** What RootlessKit says through the daemon; daemons in the machine's network have nothing to say. */
const rootlessNetwork = async (host: Host, client: DockerClient): Promise<string | undefined> => {
  const options = { env: client.env, timeoutMs: 30_000 }
  const answer = await host.exec(client.program, ['version', '--format', '{{json .Server}}'], options)
  const parts = listAt(parseJson(answer.stdout), 'Components')
  const rootlesskit = parts.find((part) => textAt(part, 'Name') === 'rootlesskit')
  return textAt(rootlesskit, 'Details', 'NetworkDriver')
}

const limitsNote = (info: unknown): readonly string[] =>
  textAt(info, 'CgroupDriver') === 'none'
    ? [
        `has no cgroups (version ${textAt(info, 'CgroupVersion') ?? 'unknown'}): limits of containers do not hold`,
      ]
    : []
