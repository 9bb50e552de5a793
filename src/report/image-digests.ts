import type { ChangedSetting, Differences, UsedImage } from '../model.ts'

/** Differences with the digests of the images in them, as the first engine that knows both had them. */
export const withDigests = (differences: Differences, images: readonly UsedImage[]): Differences => ({
  ...differences,
  settings: differences.settings.map((each) => (each.kind === 'image' ? withIds(each, images) : each)),
})

const withIds = (setting: ChangedSetting, images: readonly UsedImage[]): ChangedSetting => {
  const engines = [...new Set(images.map(({ engine }) => engine))]
  const found = engines.map((engine) => {
    const idOf = (name: string | undefined): string | undefined =>
      images.find((each) => each.engine === engine && each.image === name)?.id
    return { beforeId: idOf(setting.before), afterId: idOf(setting.after) }
  })
  const known =
    found.find(({ beforeId, afterId }) => beforeId !== undefined && afterId !== undefined) ?? found[0]
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

const whyNone = (image: string | undefined): string =>
  image === 'scratch' ? 'scratch is not an image' : 'no engine of this run identified it'
