import { createHash, randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nativePlatform } from '../../src/host/machine.ts'
import type { Blob, ServedImage } from '../../src/images/served-image.ts'
import { writeTar } from '../../src/images/tar.ts'
import { tarOf } from './image-archive.ts'

const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const

/** Each layer and each configuration has more bytes, so that a registry's count shows whether it sent one of them. */
export const blobBytes = 50_000

/** The text of the file `/platform` in an image. */
export const markOf = (platform: string): string => `the image for ${platform}`

/** An image for several platforms as registries have it: one layer each, with the file `/platform`. */
export const serveIndex = async (
  platforms: readonly string[],
  triggers: readonly string[] = [],
): Promise<ServedImage> => {
  const images = await Promise.all(platforms.map((platform) => imageOf(platform, triggers)))
  const manifests = images.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform }))
  const index = served(mediaTypes.index, { schemaVersion: 2, mediaType: mediaTypes.index, manifests })
  return servedAs(index, [...images.flatMap(({ blobs }) => blobs), index])
}

/** The same for one platform, without an index. */
export const serveOne = async (platform: string): Promise<ServedImage> => {
  const { manifest, blobs } = await imageOf(platform)
  return servedAs(manifest, blobs)
}

/** An image of this machine's platform with a program and nothing else, which starts it. Its layer is written into the folder. */
export const serveProgram = async (program: string, folder: string): Promise<ServedImage> => {
  const path = join(folder, 'layer.tar')
  const { size } = await stat(program)
  const content = { kind: 'file', source: program, sizeBytes: size, executable: true } as const
  const { sha256, sizeBytes } = await writeTar(path, [{ path: 'program', content }])
  const mediaType = mediaTypes.layer
  const layer: Served = {
    descriptor: { mediaType, digest: `sha256:${sha256}`, size: sizeBytes },
    blob: { mediaType, sizeBytes, content: { kind: 'file', path } },
  }
  const { manifest, blobs } = around(layer, nativePlatform(), { Entrypoint: ['/program'] })
  return servedAs(manifest, blobs)
}

type Served = {
  readonly descriptor: { readonly mediaType: string; readonly digest: string; readonly size: number }
  readonly blob: Blob
}

const imageOf = async (name: string, triggers: readonly string[] = []) => {
  // Without bytes above 127, it is the same as text.
  const tar = (await tarOf({ platform: markOf(name), filler: filler() })).toString('latin1')
  const settings = { Env: ['PATH=/'], Labels: { filler: filler() }, OnBuild: triggers }
  return around(served(mediaTypes.layer, tar), name, settings)
}

/** The image of one layer with these settings. */
const around = (layer: Served, name: string, settings: object) => {
  const [os, architecture, variant] = name.split('/')
  const platform = { os, architecture, ...(variant !== undefined && { variant }) }
  const config = served(mediaTypes.config, {
    ...platform,
    config: settings,
    rootfs: { type: 'layers', diff_ids: [layer.descriptor.digest] },
    history: [{ created_by: 'test' }],
  })
  const manifest = served(mediaTypes.manifest, {
    ...{ schemaVersion: 2, mediaType: mediaTypes.manifest },
    ...{ config: config.descriptor, layers: [layer.descriptor] },
  })
  return { platform, manifest, blobs: [layer, config, manifest] }
}

const filler = (): string => randomBytes(blobBytes / 2).toString('hex')

const served = (mediaType: string, content: string | object): Served => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
  const sizeBytes = Buffer.byteLength(text)
  return {
    descriptor: { mediaType, digest, size: sizeBytes },
    blob: { mediaType, sizeBytes, content: { kind: 'text', text } },
  }
}

const servedAs = ({ descriptor: { digest } }: Served, all: readonly Served[]): ServedImage => ({
  manifest: digest,
  blobs: new Map(all.map(({ descriptor, blob }) => [descriptor.digest, blob])),
})
