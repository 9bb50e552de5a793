import { once } from 'node:events'
import { addAbortSignal } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { layersOf } from '../host/image-archive/archive-layers.ts'

/** How large an image is, in bytes, by a definition that does not depend on the engine. */
export type ImageSize = {
  /** The sum of its layers, each as an uncompressed tar archive: what engines unpack, white-outs and hidden files included. */
  readonly imageBytes: number
  /**
   * The same with each layer compressed by gzip at its default level, about what a registry stores; undefined for an image
   * that is too large to compress it for that.
   */
  readonly compressedImageBytes: number | undefined
}

/** Compressing takes about 3 s for each 100 MB. */
const mostCompressedBytes = 200_000_000

/** Measures the image in an archive, by reading all of it once. Throws when it contains no image. */
export const imageSize = async (
  archive: string,
  signal: AbortSignal,
  {
    mostBytes = mostCompressedBytes,
    platform,
  }: { readonly mostBytes?: number; readonly platform?: string | undefined } = {},
): Promise<ImageSize> => {
  let [imageBytes, compressedBytes] = [0, 0]
  for (const layer of await layersOf(archive, platform)) {
    await using gzip = compression()
    for await (const piece of addAbortSignal(signal, await layer.open())) {
      if (!Buffer.isBuffer(piece)) continue
      imageBytes += piece.length
      if (imageBytes <= mostBytes) await gzip.add(piece)
    }
    if (imageBytes <= mostBytes) compressedBytes += await gzip.bytes()
  }
  return { imageBytes, compressedImageBytes: imageBytes <= mostBytes ? compressedBytes : undefined }
}

/** Compresses what it gets, and keeps only the number of bytes. */
const compression = () => {
  const gzip = createGzip()
  let bytes = 0
  gzip.on('data', (piece: Buffer) => void (bytes += piece.length))
  return {
    add: async (piece: Buffer): Promise<void> => {
      if (!gzip.write(piece)) await once(gzip, 'drain')
    },
    bytes: async (): Promise<number> => {
      gzip.end()
      await finished(gzip)
      return bytes
    },
    [Symbol.asyncDispose]: async (): Promise<void> => void gzip.destroy(),
  }
}
