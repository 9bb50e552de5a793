import type { Dockerfile } from './dockerfile.ts'
import { platformsOfStages } from './needed-images.ts'
import { isSamePlatform, normalPlatform } from './platforms.ts'
import { sourcesOf } from './sources.ts'
import type { Stage } from './stage.ts'

/** The platform of this machine, and those whose programs it runs without emulation. */
type Machine = { readonly native: string; readonly own: readonly string[] }

/**
 * Why the stages of a Dockerfile cannot be built here for the platform with which it was read: something would be emulated, or it is not
 * known for which platform an image is taken. Where nothing runs, a stage may be for any platform: files are only put into it. A stage
 * without a platform is for the one that is built for.
 */
export const stagePlatforms = (dockerfile: Dockerfile, { native, own }: Machine): readonly string[] => {
  const { needed, question } = dockerfile
  const { targetPlatform: target = native } = question
  if (!isLinux(target)) return [`platform ${target} is not Linux; only Linux images are built here`]
  const running = runningIn(needed)
  const isOwn = (platform: string): boolean => own.some((each) => isSamePlatform(each, platform))
  const ofStages = needed.flatMap((stage) => {
    const given = stage.platform ?? ''
    if (given === '' && takesPlatformOfBase(stage)) return []
    if (given !== '' && stage.base.kind === 'image' && !isLinux(given))
      return [`line ${stage.line} of the Dockerfile: ${given} is not Linux; only Linux images are built here`]
    if (!running.has(stage.index) || isOwn(given === '' ? target : given)) return []
    return [given === '' ? ofTarget(stage, { target, native }) : ofFlag(stage, native)]
  })
  return ofStages.length > 0
    ? ofStages
    : [...copiedImages(dockerfile), ...foreignFiles(dockerfile, { running, isOwn, native })]
}

const isLinux = (platform: string): boolean => normalPlatform(platform).startsWith('linux/')

const compileNatively = 'use FROM --platform=$BUILDPLATFORM there, with GOOS=$TARGETOS and GOARCH=$TARGETARCH'

const ofTarget = (
  { line, spelling }: Stage,
  { target, native }: { readonly target: string; readonly native: string },
): string =>
  `line ${line} of the Dockerfile: platform ${target} is emulated on ${native} in the stage ${spelling ?? 'that begins here'}, whose RUN steps run on it: an emulated compiler says nothing about a native one; ${compileNatively}, or run on a machine of that platform`

const ofFlag = ({ line, platform }: Stage, native: string): string =>
  `line ${line} of the Dockerfile: FROM --platform=${platform} runs emulated on ${native}; leave it out, or use --platform=$BUILDPLATFORM`

/**
 * An image that is only copied from has no platform of its own. BuildKit takes it for the one that is built for, in whatever stage that
 * is; Buildah for that of the stage (imagebuildah/stage_executor.go, `prepare`).
 */
const copiedImages = (dockerfile: Dockerfile): readonly string[] => {
  const { platform, targetPlatform: target = platform } = dockerfile.question
  const platforms = platformsOfStages(dockerfile)
  return dockerfile.needed.flatMap((stage) => {
    const own = platforms[stage.index] ?? target
    if (isSamePlatform(own, target)) return []
    return sourcesOf(stage, dockerfile).flatMap(({ instruction: { name, line }, image }) =>
      image.kind === 'image'
        ? [
            `line ${line} of the Dockerfile: ${name} takes files of ${image.reference} in a stage for ${own}, and engines differ in whether they take them for that platform or for ${target}; make it a stage with FROM --platform=$BUILDPLATFORM`,
          ]
        : [],
    )
  })
}

type Emulation = {
  /** The numbers of the stages that run something. */
  readonly running: ReadonlySet<number>
  readonly isOwn: (platform: string) => boolean
  readonly native: string
}

/** What a stage that runs something takes from an image for another platform could be a program that it runs. */
const foreignFiles = (dockerfile: Dockerfile, { running, isOwn, native }: Emulation): readonly string[] => {
  const { needed, question } = dockerfile
  const platforms = platformsOfStages(dockerfile)
  // By the number of each stage that has files of such an image, the platform of that.
  const foreign = new Map<number, string>()
  return needed.flatMap((stage) => {
    const sources = sourcesOf(stage, dockerfile)
    const taken = [
      { image: stage.base, platform: platforms[stage.index] },
      ...sources.map(({ image }) => ({ image, platform: question.targetPlatform })),
    ]
    for (const { image, platform } of taken) {
      const found = image.kind === 'stage' ? foreign.get(image.index) : platform
      if (found !== undefined && image.kind in fromRegistry && !isOwn(found)) foreign.set(stage.index, found)
    }
    if (!running.has(stage.index)) return []
    return sources.flatMap(({ instruction: { name, line }, written, image }) => {
      const of = image.kind === 'stage' ? foreign.get(image.index) : undefined
      return of === undefined
        ? []
        : [
            `line ${line} of the Dockerfile: ${name} takes files of the stage ${written} into one with RUN steps, where they may be programs of an image for ${of}, which are emulated on ${native}; use FROM --platform=$BUILDPLATFORM for the stage ${written}`,
          ]
    })
  })
}

/** The sources that can have files of an image. */
const fromRegistry = { image: true, stage: true }

const takesPlatformOfBase = ({ base, platform }: Stage): boolean =>
  base.kind === 'stage' && platform === undefined

/**
 * The stages that run something, themselves or in a stage that continues them and so has their platform: for BuildKit also where it
 * has a flag of its own (moby/buildkit, dockerfile2llb/convert.go: `d.platform = d.base.platform`).
 */
const runningIn = (stages: readonly Stage[]): ReadonlySet<number> => {
  const running = new Set<number>()
  for (const stage of stages.toReversed()) {
    if (runsSomething(stage)) running.add(stage.index)
    if (stage.base.kind === 'stage' && running.has(stage.index)) running.add(stage.base.index)
  }
  return running
}

const runsSomething = ({ instructions }: Stage): boolean => instructions.some(({ name }) => name === 'RUN')
