import type { WrittenTar } from './tar.ts'

/** What an image is apart from its files. */
export type ImageDescription = {
  /** `HOST/NAME:TAG`: complete, because Docker and Podman complete short names differently. */
  readonly reference: string
  readonly architecture: 'amd64' | 'arm64'
  /** `NAME=VALUE` each. */
  readonly env: readonly string[]
}

/** One blob of the archive that refers to others by digest. */
export type Descriptor = { readonly sha256: string; readonly sizeBytes: number }

/** The OCI image configuration. Created in 1970, so that the same files give the same digest every time. */
export const imageConfig = ({ architecture, env }: ImageDescription, layer: WrittenTar): string => {
  const created = '1970-01-01T00:00:00Z'
  return JSON.stringify({
    created,
    architecture,
    os: 'linux',
    config: { Env: env, WorkingDir: '/' },
    // The layer is not compressed, so its digest is also its diff id.
    rootfs: { type: 'layers', diff_ids: [`sha256:${layer.sha256}`] },
    history: [{ created, created_by: 'go-container-bench' }],
  })
}

/** The OCI image manifest. */
export const imageManifest = (config: Descriptor, layer: Descriptor): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar', layer)],
  })

/**
 * The entry of an OCI layout. containerd (so Docker 29) and Podman take the whole name from
 * `io.containerd.image.name`; `org.opencontainers.image.ref.name` holds the tag alone, as `docker save`
 * writes it.
 */
export const imageIndex = ({ reference, architecture }: ImageDescription, manifest: Descriptor): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      {
        ...descriptor('application/vnd.oci.image.manifest.v1+json', manifest),
        platform: { architecture, os: 'linux' },
        annotations: {
          'io.containerd.image.name': reference,
          'org.opencontainers.image.ref.name': reference.slice(reference.lastIndexOf(':') + 1),
        },
      },
    ],
  })

/** `manifest.json` of a docker-archive: what `docker load` reads before version 25. */
export const dockerManifest = (
  { reference }: ImageDescription,
  config: Descriptor,
  layer: Descriptor,
): string => JSON.stringify([{ Config: blobPath(config), RepoTags: [reference], Layers: [blobPath(layer)] }])

/** Where a blob lies in the archive. */
export const blobPath = ({ sha256 }: Descriptor): string => `blobs/sha256/${sha256}`

const descriptor = (mediaType: string, { sha256, sizeBytes }: Descriptor) => ({
  mediaType,
  digest: `sha256:${sha256}`,
  size: sizeBytes,
})
