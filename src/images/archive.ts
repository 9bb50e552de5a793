import { createHash } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import { temporaryFolder } from '../host/run-folder/temporary-folder.ts'
import {
  blobPath,
  type Descriptor,
  dockerManifest,
  imageConfig,
  type ImageDescription,
  imageIndex,
  imageManifest,
} from './image-documents.ts'
import { inOrder, type TarEntries, type TarEntry, writeTar, type WrittenTar } from './tar.ts'

export type ImageContents = WrittenImage & {
  /** The files of the image in any order; missing parent folders are added. */
  readonly files: readonly TarEntry[]
}

type WrittenImage = ImageDescription & {
  /** Where to write the archive; its folder is created. */
  readonly path: string
}

/**
 * Writes an image with one layer as an archive that is both a docker-archive and an OCI layout, so that every engine
 * can load the same file and gets the same digests. The same contents always give the same bytes. The archive appears
 * at `path` complete or not at all; several processes may write it at the same time.
 */
export const writeImageArchive = (image: ImageContents): Promise<ImageArchive> =>
  writeLayerArchive(image, inOrder(image.files))

/** The same from entries in the order of the layer, parent folders included. */
export const writeLayerArchive = async (image: WrittenImage, entries: TarEntries): Promise<ImageArchive> => {
  await using folder = await temporaryFolder(dirname(image.path))
  const layerPath = join(folder.path, 'layer.tar')
  const layer = await writeTar(layerPath, entries)
  const config = document(imageConfig(image, layer))
  const archive = join(folder.path, 'image.tar')
  await writeTar(archive, archiveEntries(image, config, layer, layerPath))
  await rename(archive, image.path)
  return { path: image.path, reference: image.reference, configDigest: `sha256:${config.sha256}` }
}

type Document = Descriptor & { readonly text: string }

const document = (text: string): Document => ({
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  sizeBytes: Buffer.byteLength(text),
})

const text = (path: string, content: string): TarEntry => ({ path, content: { kind: 'text', text: content } })

/** The small documents come first, so that a streaming reader knows what the large blob is. */
const archiveEntries = (
  image: ImageDescription,
  config: Document,
  layer: WrittenTar,
  layerPath: string,
): readonly TarEntry[] => {
  const manifest = document(imageManifest(config, layer))
  return [
    text('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' })),
    text('index.json', imageIndex(image, manifest)),
    text('manifest.json', dockerManifest(image, config, layer)),
    { path: 'blobs', content: { kind: 'folder' } },
    { path: 'blobs/sha256', content: { kind: 'folder' } },
    text(blobPath(manifest), manifest.text),
    text(blobPath(config), config.text),
    {
      path: blobPath(layer),
      content: { kind: 'file', source: layerPath, sizeBytes: layer.sizeBytes, executable: false },
    },
  ]
}
