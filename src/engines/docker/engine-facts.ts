import type { Host } from '../../host/host.ts'
import { listAt, parseJson, textAt } from '../../host/json.ts'
import { succeed } from '../../host/process/exec.ts'
import type { EngineFacts } from '../../model.ts'
import { buildkitPhases } from '../build/phase-sources.ts'
import { knownVersions } from '../known-versions.ts'
import type { DockerClient } from './client.ts'
import { dockerVm } from './vm.ts'

/** What the daemon cannot report. */
type Known = Pick<EngineFacts, 'name' | 'origin' | 'notes'> & { readonly networkDriver: string | undefined }

/** What a daemon reports about itself and its own BuildKit, whose version only `buildx inspect` shows. */
export const dockerFacts = async (host: Host, client: DockerClient, known: Known): Promise<EngineFacts> => {
  const info = await dockerInfo(host, client)
  const shared = await factsIn(info, host, client, known)
  const buildkit = await buildkitVersion(host, client)
  return {
    ...shared,
    versions: { ...shared.versions, ...knownVersions({ buildkit }) },
    ...storageFacts(info),
    builder: client.style === 'buildx' ? 'buildx, docker driver' : 'built into the client',
    ...(buildkit === undefined
      ? { unknown: { 'versions.buildkit': 'only the buildx plugin shows it, and this client has none' } }
      : {}),
  }
}

/** The facts that hold for every builder that a daemon has. */
export const sharedFacts = async (host: Host, client: DockerClient, known: Known): Promise<EngineFacts> =>
  factsIn(await dockerInfo(host, client), host, client, known)

const dockerInfo = async (host: Host, { program, env }: DockerClient): Promise<unknown> => {
  const options = { env, timeoutMs: 30_000 }
  return parseJson(succeed(await host.exec(program, ['info', '--format', '{{json .}}'], options)))
}

const factsIn = async (
  info: unknown,
  host: Host,
  client: DockerClient,
  known: Known,
): Promise<EngineFacts> => {
  const options = listAt(info, 'SecurityOptions').map(String)
  const rootless = options.some((option) => option.startsWith('name=rootless'))
  const networkDriver = known.networkDriver ?? (rootless ? await rootlessNetwork(host, client) : undefined)
  const [runtime, vm, backing] = [
    textAt(info, 'DefaultRuntime'),
    dockerVm(info),
    statusOf(info).get('Backing Filesystem'),
  ]
  return {
    name: known.name,
    versions: knownVersions({
      client: client.version,
      server: textAt(info, 'ServerVersion'),
      buildx: client.buildxVersion,
      containerd: textAt(info, 'ContainerdCommit', 'ID'),
      runc: textAt(info, 'RuncCommit', 'ID'),
    }),
    ...(vm === undefined ? {} : { vm }),
    ...(backing === undefined ? {} : { backingFileSystem: backing }),
    imageStore: hasSnapshotter(info) ? 'containerd' : 'graph driver',
    rootless,
    phases: buildkitPhases,
    ...(networkDriver === undefined ? {} : { networkDriver }),
    ...(runtime === undefined ? {} : { runtime }),
    origin: known.origin,
    notes: [...known.notes, ...limitsNote(info)],
  }
}

const storageFacts = (info: unknown): Partial<EngineFacts> => {
  const [driver, nativeDiff] = [textAt(info, 'Driver'), statusOf(info).get('Native Overlay Diff')]
  return {
    ...(driver === undefined ? {} : { storageDriver: driver }),
    ...(nativeDiff === undefined ? {} : { nativeDiff: nativeDiff === 'true' }),
  }
}

/** The pairs that the storage driver reports. */
const statusOf = (info: unknown): ReadonlyMap<string, string> =>
  new Map(listAt(info, 'DriverStatus').map((pair) => [String(listAt(pair)[0]), String(listAt(pair)[1])]))

const hasSnapshotter = (info: unknown): boolean =>
  statusOf(info).get('driver-type')?.startsWith('io.containerd.snapshotter') === true

const buildkitVersion = async (host: Host, client: DockerClient): Promise<string | undefined> => {
  if (client.style !== 'buildx') return undefined
  const options = { env: client.env, timeoutMs: 30_000 }
  const answer = await host.exec(client.program, ['buildx', 'inspect', 'default'], options)
  return /^BuildKit(?: version)?:\s*(\S+)$/m.exec(answer.stdout)?.[1]
}

/** What RootlessKit reports through the daemon; nothing for a daemon in the machine's network. */
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
        `has no cgroups (version ${textAt(info, 'CgroupVersion') ?? 'unknown'}): limits of containers have no effect`,
      ]
    : []
