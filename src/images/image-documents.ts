import type { WrittenTar } from './tar.ts'

/** An image apart from its files. */
export type ImageDescription = {
  /** `HOST/NAME:TAG`, in full, because Docker and Podman expand short names differently. */
  readonly reference: string
  readonly architecture: 'amd64' | 'arm64'
  /** Each `NAME=VALUE`. */
  readonly env: readonly string[]
}

/** Refers to a blob of the archive by its digest. */
export type Descriptor = { readonly sha256: string; readonly sizeBytes: number }

/** The OCI image configuration. Created in 1970, so that the same files always give the same digest. */
export const imageConfig = ({ architecture, env }: ImageDescription, layer: WrittenTar): string => {
  const created = '1970-01-01T00:00:00Z'
  return JSON.stringify({
    created,
    architecture,
    os: 'linux',
    config: { Env: env, WorkingDir: '/' },
    // The layer is not compressed, so its digest is its diff id too.
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
 * The index of an OCI layout. containerd (and so Docker 29) and Podman read the full name from
 * `io.containerd.image.name`; `org.opencontainers.image.ref.name` holds only the tag, as `docker save` writes it.
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

/** `manifest.json` of a docker-archive, which `docker load` reads before version 25. */
export const dockerManifest = (
  { reference }: ImageDescription,
  config: Descriptor,
  layer: Descriptor,
): string => JSON.stringify([{ Config: blobPath(config), RepoTags: [reference], Layers: [blobPath(layer)] }])

/** Where a blob is in the archive. */
export const blobPath = ({ sha256 }: Descriptor): string => `blobs/sha256/${sha256}`

const descriptor = (mediaType: string, { sha256, sizeBytes }: Descriptor) => ({
  mediaType,
  digest: `sha256:${sha256}`,
  size: sizeBytes,
})
