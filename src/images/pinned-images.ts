import type { RunningEngine } from '../engines/engine.ts'

/** A name that refers to another image at the end of a run than at its beginning. */
export type MovedImage = { readonly engine: string; readonly image: string }

/** Asks the engines again which images they have; called after the last build. */
export type ImagesMoved = () => Promise<readonly MovedImage[]>

/**
 * Records the id of each of a Dockerfile's images in every engine: if somebody moved a tag while builds are timed,
 * later builds would have another base than earlier ones. Engines that do not report ids are skipped.
 */
export const pinImages = async (
  engines: readonly RunningEngine[],
  imagesOf: ImagesOf,
): Promise<ImagesMoved> => {
  const before = await idsOf(engines, imagesOf)
  return async () => {
    const now = await idsOf(engines, imagesOf)
    return before.filter(({ id }, at) => id !== now[at]?.id).map(({ engine, image }) => ({ engine, image }))
  }
}

/** The names of the images that an engine's builds use. */
export type ImagesOf = (engine: RunningEngine) => readonly string[]

type FoundImage = MovedImage & { readonly id: string | undefined }

const idsOf = async (
  engines: readonly RunningEngine[],
  imagesOf: ImagesOf,
): Promise<readonly FoundImage[]> => {
  const found: FoundImage[] = []
  for (const engine of engines) {
    const { facts, imageId } = engine
    if (imageId === undefined) continue
    for (const image of imagesOf(engine)) found.push({ engine: facts.name, image, id: await imageId(image) })
  }
  return found
}
