import type { ImageArchive } from '../engines/engine.ts'
import type { FoundImage } from '../images/pinned-images.ts'
import type { UsedImage } from '../model.ts'

/** Images for the report. What an engine cannot identify is known where this program made it. */
export const usedImages = (
  found: readonly FoundImage[],
  archives: readonly ImageArchive[],
): readonly UsedImage[] =>
  found.map(({ engine, image, platform, id, whyUnknown }) => {
    const known = id ?? archives.find(({ reference }) => reference === image)?.configDigest
    return {
      engine,
      image,
      ...(platform !== undefined && { platform }),
      ...(known !== undefined && { id: known }),
      ...(known === undefined && whyUnknown !== undefined && { unknown: { id: whyUnknown } }),
    }
  })
