import { at, listAt, textAt } from '../json.ts'

/** Reads a document of an image archive; undefined: there is none with this name. */
export type ReadJson = (name: string) => Promise<unknown>

/** The names of the layers of the first image in an archive, the lowest first; undefined: it contains no image. */
export const firstImage = async (read: ReadJson): Promise<readonly string[] | undefined> =>
  (await dockerLayers(read)) ?? (await ociLayers(read))

/** One of the images in an archive, with the names of its layers. */
type PlatformImage = { readonly platform: string; readonly layers: readonly string[] }

/** No build is for as many platforms; a build that writes its archive itself could name a manifest a million times. */
const mostImages = 100

/** All images of an archive: those of its index, or of a docker-archive without one. */
export const imagesIn = async (read: ReadJson): Promise<readonly PlatformImage[]> => {
  const images: PlatformImage[] = []
  let documents = [await read('index.json')]
  for (let depth = 0; depth < 4; depth++) {
    const below = documents.flatMap((document) => listAt(document, 'manifests').filter(isNoAttestation))
    if (below.length > mostImages) throw new Error(`an image archive has ${below.length} manifests`)
    documents = []
    for (const each of below) {
      const document = await read(blobOf(textAt(each, 'digest')))
      if (at(document, 'layers') === undefined) documents.push(document)
      else images.push(await imageOf(read, document, at(each, 'platform')))
    }
  }
  if (images.length > 0) return images
  const named = listAt({ all: await read('manifest.json') }, 'all').slice(0, mostImages)
  return Promise.all(
    named.map(async (image) => ({
      platform: platformIn(await read(textAt(image, 'Config') ?? '')),
      layers: listAt(image, 'Layers').map(String),
    })),
  )
}

const imageOf = async (read: ReadJson, manifest: unknown, platform: unknown): Promise<PlatformImage> => ({
  platform: platformIn(platform ?? (await read(blobOf(textAt(manifest, 'config', 'digest'))))),
  layers: layersIn(manifest),
})

const layersIn = (manifest: unknown): readonly string[] =>
  listAt(manifest, 'layers').map((layer) => blobOf(textAt(layer, 'digest')))

/** From the `platform` of an index, or from the configuration of an image, which have the same keys. */
const platformIn = (document: unknown): string => {
  const [os = '', architecture = '', variant] = ['os', 'architecture', 'variant'].map((key) =>
    textAt(document, key),
  )
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/')
}

/** Something that an image says about its build, beside its layers. */
export type FoundAttestation = {
  /** What it is about, as in `https://slsa.dev/provenance/v1`. */
  readonly predicateType: string
  readonly bytes: number
}

/** What the images of an archive say about their build; docker-archives have no place for that. */
export const attestationsIn = async (read: ReadJson): Promise<readonly FoundAttestation[]> => {
  const found: FoundAttestation[] = []
  let documents = [await read('index.json')]
  for (let depth = 0; depth < 4; depth++) {
    const below = documents.flatMap((document) => listAt(document, 'manifests')).slice(0, mostImages)
    documents = []
    for (const each of below) {
      const document = await read(blobOf(textAt(each, 'digest')))
      if (isNoAttestation(each)) documents.push(document)
      else found.push(...listAt(document, 'layers').slice(0, mostImages).flatMap(attestationOf))
    }
  }
  return found.slice(0, mostAttestations)
}

/** Far more than BuildKit writes: one or two for each platform. A frontend that a Dockerfile names can write anything. */
const mostAttestations = 200
const longestType = 200

const attestationOf = (layer: unknown): readonly FoundAttestation[] => {
  const [predicateType, bytes] = [
    textAt(layer, 'annotations', 'in-toto.io/predicate-type'),
    at(layer, 'size'),
  ]
  return predicateType === undefined || !Number.isSafeInteger(bytes) || Number(bytes) < 0
    ? []
    : [{ predicateType: predicateType.slice(0, longestType), bytes: Number(bytes) }]
}

const isNoAttestation = (descriptor: unknown): boolean =>
  textAt(descriptor, 'annotations', 'vnd.docker.reference.type') === undefined

const dockerLayers = async (read: ReadJson): Promise<readonly string[] | undefined> => {
  const [image] = listAt({ all: await read('manifest.json') }, 'all')
  return image === undefined ? undefined : listAt(image, 'Layers').map(String)
}

const ociLayers = async (read: ReadJson): Promise<readonly string[] | undefined> => {
  let document = await read('index.json')
  // An index may point to another one: the image is the first that is not an attestation.
  for (let depth = 0; depth < 4 && document !== undefined; depth++) {
    if (at(document, 'layers') !== undefined) return layersIn(document)
    const images = listAt(document, 'manifests').filter(isNoAttestation)
    document = await read(blobOf(textAt(images[0], 'digest')))
  }
  return undefined
}

const blobOf = (digest = ''): string => `blobs/${digest.replace(':', '/')}`
