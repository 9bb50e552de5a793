import type { Dockerfile } from './dockerfile.ts'
import { normalPlatform } from './platforms.ts'
import { sourcesOf } from './sources.ts'
import type { Stage, Staged, StageQuestion } from './stage.ts'

/** An image that must be there before a build. */
export type NeededImage = {
  readonly reference: string
  /** As in `linux/arm64`; undefined: that of the machine. */
  readonly platform: string | undefined
}

/**
 * The images that are built on or copied from, for the platform with which this Dockerfile was read, each once; not the
 * syntax image. What is copied from an image is taken for the platform that is built for; where engines differ in that,
 * `refusals` says so.
 */
export const neededImages = (dockerfile: Dockerfile): readonly NeededImage[] => {
  const { needed, question } = dockerfile
  const platforms = platformsOfStages(dockerfile)
  const target = targetOf(question)
  const all = needed.flatMap((stage) => [
    { image: stage.base, platform: platforms[stage.index] ?? target },
    ...sourcesOf(stage, dockerfile).map(({ image }) => ({ image, platform: target })),
  ])
  const own = normalPlatform(question.platform)
  return eachOnce(
    all.flatMap(({ image, platform }) =>
      image.kind === 'image'
        ? [{ reference: image.reference, platform: platform === own ? undefined : platform }]
        : [],
    ),
  )
}

/** Each image for each of its platforms once, in the order of their first appearance. */
export const eachOnce = (images: readonly NeededImage[]): readonly NeededImage[] => [
  ...new Map(images.map((each) => [`${each.platform ?? ''} ${each.reference}`, each])).values(),
]

/** As it is told to people: `alpine for linux/arm64`. */
export const imageName = ({ reference, platform }: NeededImage): string =>
  platform === undefined ? reference : `${reference} for ${platform}`

/**
 * The platform of every stage, by its number, by containerd's rules for their names. A stage that continues another one has the
 * platform of that (moby/buildkit, dockerfile2llb/convert.go: `d.platform = d.base.platform`).
 */
export const platformsOfStages = ({
  stages,
  question,
}: Pick<Staged, 'stages'> & { readonly question: StageQuestion }): readonly string[] => {
  const found: string[] = []
  for (const stage of stages) found.push(platformOf(stage, found) ?? targetOf(question))
  return found
}

const platformOf = ({ base, platform = '' }: Stage, earlier: readonly string[]): string | undefined => {
  if (base.kind === 'stage') return earlier[base.index]
  return platform === '' ? undefined : normalPlatform(platform)
}

const targetOf = ({ platform, targetPlatform = platform }: StageQuestion): string =>
  normalPlatform(targetPlatform)
