import { succeed } from '../host/exec.ts'
import type { Host } from '../host/host.ts'
import { listAt, parseJson, textAt } from '../host/json.ts'
import type { EngineFacts } from '../model.ts'
import { withoutAbsent } from './facts.ts'
import type { DockerClient } from './docker-client.ts'

type Told = Pick<EngineFacts, 'origin' | 'notes'>

/** What the daemon says of itself. The embedded BuildKit's version is told by `buildx inspect` only. */
export const dockerFacts = async (host: Host, client: DockerClient, told: Told): Promise<EngineFacts> => {
  const options = { env: client.env, timeoutMs: 30_000 }
  const text = succeed(await host.exec(client.program, ['info', '--format', '{{json .}}'], options))
  const info = parseJson(text)
  const status = new Map(
    listAt(info, 'DriverStatus').map((pair) => [String(listAt(pair)[0]), String(listAt(pair)[1])]),
  )
  const [storageDriver, runtime] = [textAt(info, 'Driver'), textAt(info, 'DefaultRuntime')]
  const buildkit = await buildkitVersion(host, client)
  return {
    name: 'docker',
    versions: withoutAbsent({
      client: client.version,
      server: textAt(info, 'ServerVersion'),
      buildx: client.buildxVersion,
      buildkit,
      containerd: textAt(info, 'ContainerdCommit', 'ID'),
      runc: textAt(info, 'RuncCommit', 'ID'),
    }),
    ...(storageDriver === undefined ? {} : { storageDriver }),
    ...(status.has('Native Overlay Diff')
      ? { nativeDiff: status.get('Native Overlay Diff') === 'true' }
      : {}),
    ...(status.has('Backing Filesystem')
      ? { backingFileSystem: String(status.get('Backing Filesystem')) }
      : {}),
    imageStore: status.get('driver-type')?.startsWith('io.containerd.snapshotter')
      ? 'containerd'
      : 'graph driver',
    rootless: listAt(info, 'SecurityOptions').some((option) => String(option).startsWith('name=rootless')),
    ...(runtime === undefined ? {} : { runtime }),
    builder: client.style === 'buildx' ? 'buildx, docker driver' : 'built into the client',
    origin: told.origin,
    notes: told.notes,
    ...(buildkit === undefined
      ? { unknown: { 'versions.buildkit': 'only the buildx plugin tells it, and this client has none' } }
      : {}),
  }
}

const buildkitVersion = async (host: Host, client: DockerClient): Promise<string | undefined> => {
  if (client.style !== 'buildx') return undefined
  const options = { env: client.env, timeoutMs: 30_000 }
  const answer = await host.exec(client.program, ['buildx', 'inspect', 'default'], options)
  return /^BuildKit(?: version)?:\s*(\S+)$/m.exec(answer.stdout)?.[1]
}
