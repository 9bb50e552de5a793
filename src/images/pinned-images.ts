import type { RunningEngine } from '../engines/engine.ts'
import type { PlatformImage } from '../engines/foreign-images.ts'

/** A name that refers to another image at the end of a run than at its beginning. */
export type MovedImage = { readonly engine: string; readonly image: string }

/** Asks the engines again which images they have; called after the last build. */
export type ImagesMoved = () => Promise<readonly MovedImage[]>

/** The images that a run started with, and a way to check that they are still the same. */
type PinnedImages = { readonly found: readonly FoundImage[]; readonly moved: ImagesMoved }

/** An image as an engine has it. */
export type FoundImage = MovedImage & {
  /** That it is taken for; undefined: that of the machine. */
  readonly platform: string | undefined
  readonly id: string | undefined
  /** Why the id is unknown, as a clause. */
  readonly whyUnknown: string | undefined
}

/**
 * Records the id of each of a Dockerfile's images in every engine: if somebody moved a tag while builds are timed,
 * later builds would have another base than earlier ones. Engines that do not report ids are never found to move.
 */
export const pinImages = async (
  engines: readonly RunningEngine[],
  imagesOf: ImagesOf,
): Promise<PinnedImages> => {
  const found = await findImages(engines, imagesOf)
  return {
    found,
    moved: async () => {
      const now = await findImages(engines, imagesOf)
      const all = found.filter(({ id }, at) => id !== now[at]?.id)
      // Once, for however many platforms it is taken.
      return [...new Map(all.map(({ engine, image }) => [`${engine} ${image}`, { engine, image }])).values()]
    },
  }
}

/** The images that an engine's builds use. */
type ImagesOf = (engine: RunningEngine) => readonly PlatformImage[]

/** Asks every engine for the ids of these images. */
export const findImages = async (
  engines: readonly RunningEngine[],
  imagesOf: ImagesOf,
): Promise<readonly FoundImage[]> => {
  const found: FoundImage[] = []
  for (const engine of engines) {
    const { facts, imageId } = engine
    for (const { reference: image, platform } of imagesOf(engine)) {
      const id = await imageId?.(image, platform)
      found.push({
        engine: facts.name,
        image,
        platform,
        id,
        whyUnknown: whyUnknown(id, imageId !== undefined),
      })
    }
  }
  return found
}

const whyUnknown = (id: string | undefined, hasIds: boolean): string | undefined => {
  if (id !== undefined) return undefined
  return hasIds ? 'the engine does not have the image' : 'the engine reports no ids of images'
}
