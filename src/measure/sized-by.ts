import type { CacheSpace } from '../engines/engine.ts'
import type { Measurement, OutcomeEvidence, Unknown } from '../model.ts'
import type { MeasureContext } from './context.ts'
import { type ImageLook, lookInto, type Trial } from './trial.ts'

/** The last build of a space with the size of its image, and of what its programs are, where a warm-up asks for that. */
export const sizedBy = async <T extends { readonly measurement: Measurement }>(
  context: MeasureContext,
  space: CacheSpace,
  trial: Trial | undefined,
  built: T,
): Promise<T> =>
  trial?.kind === 'size'
    ? withSize(built, await lookInto(context, space, trial, { nonce: '', steps: [] }))
    : built

/** A build with what was seen of the size of its image, or why nothing was seen. */
const withSize = <T extends { readonly measurement: Measurement }>(built: T, look: ImageLook): T => {
  const { evidence } = built.measurement
  if (evidence === undefined) return built
  const outcome = sized(evidence.outcome, look)
  const binarySha256 = look.kind === 'size' ? look.binarySha256 : undefined
  const seen = { ...evidence, outcome, ...(binarySha256 !== undefined && { binarySha256 }) }
  return { ...built, measurement: { ...built.measurement, evidence: seen } }
}

const fields = ['imageBytes', 'compressedImageBytes'] as const

const sized = (outcome: OutcomeEvidence, look: ImageLook): OutcomeEvidence => {
  const { unknown: before, ...rest } = outcome
  const others = Object.entries(before ?? {}).filter(([name]) => fields.every((field) => field !== name))
  const unknown: Unknown = { ...Object.fromEntries(others), ...whyUnknown(look) }
  return {
    ...rest,
    ...known(look),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}

const known = (look: ImageLook): Pick<OutcomeEvidence, 'imageBytes' | 'compressedImageBytes'> => {
  if (look.kind !== 'size') return {}
  const { imageBytes, compressedImageBytes } = look.size
  return { imageBytes, ...(compressedImageBytes !== undefined && { compressedImageBytes }) }
}

const whyUnknown = (look: ImageLook): Unknown => {
  if (look.kind === 'unread') {
    const why = `the image could not be read: ${look.reason}`
    return { imageBytes: why, compressedImageBytes: why }
  }
  return look.kind === 'size' && look.size.compressedImageBytes === undefined
    ? { compressedImageBytes: 'the image is too large to compress it for that' }
    : {}
}
