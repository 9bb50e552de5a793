import type { RunningEngine } from '../engines/engine.ts'

/** An image that is another one at the end of a run than at its beginning. */
export type MovedImage = { readonly engine: string; readonly image: string }

/** Asks the engines once more which images they have; called when everything is built. */
export type ImagesMoved = () => Promise<readonly MovedImage[]>

/**
 * Notes the ids that the engines have of a Dockerfile's images. A tag that somebody moves while builds are
 * timed would give a later build another base than an earlier one. Engines that cannot tell ids are passed over.
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

/** Names of the images that an engine builds on. */
export type ImagesOf = (engine: RunningEngine) => readonly string[]

type HeldImage = MovedImage & { readonly id: string | undefined }

const idsOf = async (
  engines: readonly RunningEngine[],
  imagesOf: ImagesOf,
): Promise<readonly HeldImage[]> => {
  const held: HeldImage[] = []
  for (const engine of engines) {
    const { facts, imageId } = engine
    if (imageId === undefined) continue
    for (const image of imagesOf(engine)) held.push({ engine: facts.name, image, id: await imageId(image) })
  }
  return held
}
