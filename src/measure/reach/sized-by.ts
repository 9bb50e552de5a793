import type { BuildRecipe, CacheSpace } from '../../engines/engine.ts'
import type { Measurement, OutcomeEvidence, Unknown } from '../../model.ts'
import type { MeasureContext } from '../context.ts'
import { type ImageLook, lookInto, type Trial } from '../image/trial.ts'

/** The last build of a space with the size of its image, and of what its programs are, where a warm-up asks for that. */
export const sizedBy = async <T extends { readonly measurement: Measurement }>(
  context: MeasureContext,
  space: CacheSpace,
  trial: Trial | undefined,
  { built, recipe }: { readonly built: T; readonly recipe: BuildRecipe },
): Promise<T> =>
  trial?.kind === 'size'
    ? withSize(built, await lookInto(context, space, trial, { nonce: '', steps: [], recipe }))
    : built

/** A build with what was seen of the size of its image, or why nothing was seen. One that lacks an image it was to build failed. */
const withSize = <T extends { readonly measurement: Measurement }>(built: T, look: ImageLook): T => {
  const { evidence } = built.measurement
  if (evidence === undefined) return built
  if (look.kind === 'lacks') {
    const failure = { kind: 'failed', message: look.reason, logTail: '' } as const
    return { ...built, measurement: { ...built.measurement, failure } }
  }
  const outcome = sized(evidence.outcome, look)
  const { binarySha256, binaryBuild } = look.kind === 'size' ? look : {}
  const seen = {
    ...evidence,
    outcome,
    ...(binarySha256 !== undefined && { binarySha256 }),
    ...(binaryBuild !== undefined && { binaryBuild }),
  }
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

const known = (look: ImageLook): Omit<OutcomeEvidence, 'steps'> => {
  if (look.kind !== 'size') return {}
  const { imageBytes, compressedImageBytes } = look.size
  const { attestations } = look
  return {
    imageBytes,
    ...(compressedImageBytes !== undefined && { compressedImageBytes }),
    ...(look.platforms.length > 0 && { imagePlatforms: look.platforms }),
    ...(attestations !== undefined && {
      attestations: [...new Set(attestations.map(({ predicateType }) => predicateType))],
      attestationBytes: attestations.reduce((sum, { bytes }) => sum + bytes, 0),
    }),
  }
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
