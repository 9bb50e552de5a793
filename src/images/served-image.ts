import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ImageArchive } from '../engines/engine.ts'
import { configIn, layersOf } from '../host/image-archive/archive-layers.ts'
import { hashing } from './tar.ts'

/** Something that a registry sends. */
export type Blob = {
  readonly mediaType: string
  readonly sizeBytes: number
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'file'; readonly path: string }
}

/** An image as registries have it, by digest: its manifest, its configuration and its compressed layers. */
export type ServedImage = {
  /** `sha256:…`. */
  readonly manifest: string
  readonly blobs: ReadonlyMap<string, Blob>
}

const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const

/**
 * Prepares the image of an archive for a registry. Its layers are compressed into `folder`, as `docker push` does it; its
 * configuration, and so its id, stays the same.
 */
export const serveImage = async ({ path }: ImageArchive, folder: string): Promise<ServedImage> => {
  const config = textBlob(mediaTypes.config, await configIn(path))
  const layers: (readonly [string, Blob])[] = []
  for (const [index, layer] of (await layersOf(path)).entries())
    layers.push(await compressed(layer, join(folder, `layer-${index}.tar.gz`)))
  const [manifest, blob] = textBlob(
    mediaTypes.manifest,
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      config: descriptor(config),
      layers: layers.map(descriptor),
    }),
  )
  return { manifest, blobs: new Map([config, ...layers, [manifest, blob]]) }
}

const textBlob = (mediaType: string, text: string): readonly [string, Blob] => [
  `sha256:${createHash('sha256').update(text).digest('hex')}`,
  { mediaType, sizeBytes: Buffer.byteLength(text), content: { kind: 'text', text } },
]

const compressed = async (
  layer: Awaited<ReturnType<typeof layersOf>>[number],
  path: string,
): Promise<readonly [string, Blob]> => {
  const hashed = hashing()
  await pipeline(await layer.open(), createGzip(), hashed.stream, createWriteStream(path))
  const content = { kind: 'file', path } as const
  const { sha256, sizeBytes } = hashed.written()
  return [`sha256:${sha256}`, { mediaType: mediaTypes.layer, sizeBytes, content }]
}

const descriptor = ([digest, { mediaType, sizeBytes }]: readonly [string, Blob]) => ({
  mediaType,
  digest,
  size: sizeBytes,
})
