import type { CacheSpace } from '../engines/engine.ts'
import { messageOf } from '../host/error-text.ts'
import { imageSize } from '../images/image-size.ts'
import type { Measurement, StepOutcome } from '../model.ts'
import type { MeasureContext } from './context.ts'
import { digestsOf, type FileDigests, findNonce, type NoncePlace } from './edited-image.ts'

/** What a build of the warm-up shall show about an edit. */
export type Trial =
  /** Where its nonce is in the image. */
  | { readonly kind: 'find' }
  /**
   * What the files of the image are, with the edit or without it. Builds with different turns run the same steps again, and
   * so differ in what these steps make different by themselves.
   */
  | { readonly kind: 'compare'; readonly edited: boolean; readonly turn: number }

/** What a trial saw in the image. */
export type ImageLook =
  | { readonly kind: 'place'; readonly place: NoncePlace }
  | { readonly kind: 'files'; readonly files: FileDigests }
  /** The image could not be read. */
  | { readonly kind: 'unread'; readonly reason: string }

type EditedBuild = { readonly nonce: string; readonly steps: readonly StepOutcome[] }

/** What was seen, and how large the image is; no counters where it was not read. */
export type Looked = { readonly look: ImageLook; readonly counters: Measurement['counters'] }

/** Looks into the image of the last build of a space. Its time is part of the warm-up, never of a build. */
export const lookInto = async (
  { cost, host }: MeasureContext,
  space: CacheSpace,
  trial: Trial,
  { nonce, steps }: EditedBuild,
): Promise<Looked> => {
  // Nothing was built again: the image cannot contain anything new.
  if (trial.kind === 'find' && steps.length > 0 && steps.every(({ hit }) => hit))
    return { look: { kind: 'place', place: 'nowhere' }, counters: {} }
  const read = async (archive: string): Promise<Looked> => {
    const { imageBytes, compressedImageBytes } = await imageSize(archive, host.signal)
    const look: ImageLook =
      trial.kind === 'find'
        ? { kind: 'place', place: await findNonce(archive, nonce, host.signal) }
        : { kind: 'files', files: await digestsOf(archive, nonce, host.signal) }
    const compressed = compressedImageBytes === undefined ? {} : { compressedImageBytes }
    return { look, counters: { imageBytes, ...compressed } }
  }
  try {
    return await cost.charge('warmUpMs', () => space.readImage(read))
  } catch (error) {
    host.signal.throwIfAborted()
    return { look: { kind: 'unread', reason: messageOf(error) }, counters: {} }
  }
}
