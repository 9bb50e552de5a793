import type { ChangedSetting, Differences, UsedImage } from '../model.ts'

/**
 * Differences with the digests of the images in them, as the first engine that knows both had them. An image that is taken for several
 * platforms has a digest of each: both are for the same one, if there is one, and that of the machine if possible.
 */
export const withDigests = (differences: Differences, images: readonly UsedImage[]): Differences => ({
  ...differences,
  settings: differences.settings.map((each) => (each.kind === 'image' ? withIds(each, images) : each)),
})

const withIds = (setting: ChangedSetting, images: readonly UsedImage[]): ChangedSetting => {
  const named = images.filter(({ image }) => image === setting.before || image === setting.after)
  const engines = new Set(named.map(({ engine }) => engine))
  const platforms = new Set(named.toSorted(ownFirst).map(({ platform }) => platform))
  const found = [...engines].flatMap((engine) =>
    [...platforms].map((platform) => {
      const idOf = (name: string | undefined): string | undefined =>
        named.find((each) => each.engine === engine && each.platform === platform && each.image === name)?.id
      return { beforeId: idOf(setting.before), afterId: idOf(setting.after) }
    }),
  )
  const known =
    found.find(({ beforeId, afterId }) => beforeId !== undefined && afterId !== undefined) ??
    found.find(({ beforeId, afterId }) => beforeId !== undefined || afterId !== undefined)
  const { beforeId, afterId } = known ?? {}
  const unknown = {
    ...(beforeId === undefined && { beforeId: whyNone(setting.before) }),
    ...(afterId === undefined && { afterId: whyNone(setting.after) }),
  }
  return {
    ...setting,
    ...(beforeId !== undefined && { beforeId }),
    ...(afterId !== undefined && { afterId }),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  }
}

/** Without a platform, an image is for that of the machine. */
const ownFirst = (one: UsedImage, other: UsedImage): number =>
  Number(one.platform !== undefined) - Number(other.platform !== undefined)

const whyNone = (image: string | undefined): string =>
  image === 'scratch' ? 'scratch is not an image' : 'no engine of this run identified it'
