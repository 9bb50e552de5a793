/** An image, and the platform that a build takes it for, as in `linux/arm64`; undefined: that of the machine. */
export type PlatformImage = { readonly reference: string; readonly platform: string | undefined }

/** Why builds of an engine cannot take all of these images for these platforms, as a clause; undefined: they can. */
export type NoImages = (images: readonly PlatformImage[]) => string | undefined

/** An image cannot be had for the platform that was asked for: its registry has none, or an image of the user would have to change. */
export class AbsentPlatform extends Error {
  override name = 'AbsentPlatform'
}

/** The error of a pull: that the platform is absent, where the engine says so. */
export const pullError = (message: string, reference: string, platform: string | undefined): Error =>
  platform !== undefined && absences.some((each) => each.test(message))
    ? new AbsentPlatform(`${reference} has no image for ${platform}`)
    : new Error(message)

/** What engines say then; the last is the check of BuildKit's Dockerfile frontend for an image that has one platform only. */
const absences: readonly RegExp[] = [
  /no matching manifest for/,
  /does not provide the specified platform/,
  /no image found in (?:image index|manifest list) for/,
  /no match for platform in manifest/,
  /InvalidBaseImagePlatform/,
]

/** The answer of an engine that takes no image for another platform than the machine's. */
export const unlessForeign =
  (reason: string): NoImages =>
  (images) =>
    images.some(isForeign) ? reason : undefined

export const isForeign = ({ platform }: PlatformImage): boolean => platform !== undefined
