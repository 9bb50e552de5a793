import { addAbortSignal } from 'node:stream'
import { layersOf } from './archive-layers.ts'

/** How large an image is, in bytes, by a definition that does not depend on the engine. */
export type ImageSize = {
  /** The sum of its layers, each as an uncompressed tar archive: what engines unpack, white-outs and hidden files included. */
  readonly imageBytes: number
  /** The same as they are in the archive; undefined where that has them uncompressed. */
  readonly compressedImageBytes: number | undefined
}

/** Measures the image in an archive, by reading all of it once. Throws when it contains no image. */
export const imageSize = async (archive: string, signal: AbortSignal): Promise<ImageSize> => {
  let [imageBytes, storedBytes] = [0, 0]
  for (const layer of await layersOf(archive)) {
    storedBytes += layer.storedBytes
    for await (const piece of addAbortSignal(signal, await layer.open()))
      if (Buffer.isBuffer(piece)) imageBytes += piece.length
  }
  return { imageBytes, compressedImageBytes: storedBytes === imageBytes ? undefined : storedBytes }
}
