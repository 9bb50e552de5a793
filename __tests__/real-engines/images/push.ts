import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { architecture } from '../../../src/images/architecture.ts'
import type { Layer } from './layer.ts'

/** An image of the registry. */
export type RegistryImage = {
  /** Without the host, as in `library/golang`. */
  readonly repository: string
  readonly tags: readonly string[]
  readonly layers: readonly Layer[]
  readonly env: Readonly<Record<string, string>>
  readonly user: string | undefined
  readonly command: readonly string[]
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json'

/** Pushes an image as https://github.com/opencontainers/distribution-spec describes it. */
export const push = async (registry: string, image: RegistryImage): Promise<void> => {
  const { repository, tags, layers } = image
  const config = Buffer.from(JSON.stringify(configOf(image)))
  for (const { path, sha256 } of layers) await upload(registry, repository, sha256, await openAsBlob(path))
  await upload(registry, repository, sha256Of(config), config)
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: descriptor('application/vnd.oci.image.config.v1+json', sha256Of(config), config.length),
    layers: layers.map(({ sha256, sizeBytes }) =>
      descriptor('application/vnd.oci.image.layer.v1.tar', sha256, sizeBytes),
    ),
  })
  for (const tag of tags) {
    const headers = { 'content-type': manifestType }
    await asked(`${registry}/v2/${repository}/manifests/${tag}`, { method: 'PUT', headers, body: manifest })
  }
}

const configOf = ({ layers, env, user, command }: RegistryImage) => ({
  created: '1970-01-01T00:00:00Z',
  architecture: architecture(),
  os: 'linux',
  config: {
    Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
    User: user,
    Cmd: command.length === 0 ? undefined : command,
  },
  rootfs: { type: 'layers', diff_ids: layers.map(({ sha256 }) => `sha256:${sha256}`) },
  history: layers.map(() => ({ created: '1970-01-01T00:00:00Z', created_by: 'a layer of the tests' })),
})

const descriptor = (mediaType: string, sha256: string, size: number) => ({
  mediaType,
  digest: `sha256:${sha256}`,
  size,
})

/** Uploads a blob in one piece unless the repository has it. */
const upload = async (
  registry: string,
  repository: string,
  sha256: string,
  body: Blob | Buffer<ArrayBuffer>,
): Promise<void> => {
  const digest = `sha256:${sha256}`
  const known = await fetch(`${registry}/v2/${repository}/blobs/${digest}`, { method: 'HEAD' })
  if (known.ok) return
  const started = await asked(`${registry}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
  const address = new URL(started.headers.get('location') ?? '', registry)
  address.searchParams.set('digest', digest)
  const headers = { 'content-type': 'application/octet-stream' }
  await asked(address.href, { method: 'PUT', headers, body })
}

const asked = async (address: string, request: RequestInit): Promise<Response> => {
  const response = await fetch(address, request)
  if (!response.ok)
    throw new Error(`${request.method ?? 'GET'} ${address}: ${response.status} ${await response.text()}`)
  return response
}

const sha256Of = (text: Buffer): string => createHash('sha256').update(text).digest('hex')
