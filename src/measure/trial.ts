import type { CacheSpace } from '../engines/engine.ts'
import { messageOf } from '../host/error-text.ts'
import { type ImageSize, imageSize } from '../images/image-size.ts'
import type { StepOutcome } from '../model.ts'
import type { MeasureContext } from './context.ts'
import { digestsOf, type FileDigests, findNonce, type NoncePlace } from './edited-image.ts'
import { goProgramsSha256 } from './go-programs.ts'

/** What a build of the warm-up shall show: how large its image is, or something about an edit. */
export type Trial =
  | { readonly kind: 'size' }
  /** Where its nonce is in the image. */
  | { readonly kind: 'find' }
  /**
   * What the files of the image are, with the edit or without it. Builds with different turns run the same steps again, and
   * so differ in what these steps make different by themselves.
   */
  | { readonly kind: 'compare'; readonly edited: boolean; readonly turn: number }

/** What a trial saw in the image. */
export type ImageLook =
  | {
      readonly kind: 'size'
      readonly size: ImageSize
      /** Of its Go programs, where the run compares them and it has some. */
      readonly binarySha256: string | undefined
    }
  | { readonly kind: 'place'; readonly place: NoncePlace }
  | { readonly kind: 'files'; readonly files: FileDigests }
  /** The image could not be read. */
  | { readonly kind: 'unread'; readonly reason: string }

/** What was built; without an edit, its nonce is empty. */
type EditedBuild = { readonly nonce: string; readonly steps: readonly StepOutcome[] }

/** Looks into the image of the last build of a space. Its time is part of the warm-up, never of a build. */
export const lookInto = async (
  { cost, host, readsPrograms }: MeasureContext,
  space: CacheSpace,
  trial: Trial,
  { nonce, steps }: EditedBuild,
): Promise<ImageLook> => {
  // Nothing was built again: the image cannot contain anything new.
  if (trial.kind === 'find' && steps.length > 0 && steps.every(({ hit }) => hit))
    return { kind: 'place', place: 'nowhere' }
  const read = async (archive: string): Promise<ImageLook> => {
    switch (trial.kind) {
      case 'size':
        return {
          kind: 'size',
          size: await imageSize(archive, host.signal),
          binarySha256: readsPrograms ? await goProgramsSha256(archive, host.signal) : undefined,
        }
      case 'find':
        return { kind: 'place', place: await findNonce(archive, nonce, host.signal) }
      case 'compare':
        return { kind: 'files', files: await digestsOf(archive, nonce, host.signal) }
    }
  }
  try {
    return await cost.charge('warmUpMs', () => space.readImage(read))
  } catch (error) {
    host.signal.throwIfAborted()
    return { kind: 'unread', reason: messageOf(error) }
  }
}
