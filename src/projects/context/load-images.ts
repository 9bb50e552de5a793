import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { eachOnce, imageName, type NeededImage, neededImages } from '../../dockerfile/needed-images.ts'
import type { ImageArchive, RunningEngine } from '../../engines/engine.ts'
import { AbsentPlatform } from '../../engines/foreign-images.ts'
import { messageOf } from '../../host/error-text.ts'
import { hint } from '../../host/hint.ts'
import type { Env, Host } from '../../host/host.ts'
import { InputError } from '../../inputs/error.ts'
import type { UserBuild } from './user-build.ts'

/**
 * Loads or pulls what the builds need into one engine, before anything is built. The last build must have all of its images. Returns
 * what is wrong with the platforms that are built for, a sentence each. An engine that cannot take the images gets none: it does not
 * build.
 */
export const loadImages = async (
  host: Host,
  engine: RunningEngine,
  builds: readonly UserBuild[],
  archives: readonly ImageArchive[],
): Promise<readonly string[]> => {
  const images = imagesFor(engine, builds)
  if (engine.noImages(images) !== undefined) return []
  const ofHead = new Set(imagesFor(engine, builds.slice(-1)).map(imageName))
  const problems: string[] = []
  for (const image of images) {
    const archive = archives.find(({ reference }) => reference === image.reference)
    const loading =
      archive === undefined ? pull(host.env, engine, image, builds) : load(engine, image, archive)
    await loading.catch((error: unknown) => {
      host.signal.throwIfAborted()
      if (!ofHead.has(imageName(image))) host.log(messageOf(error)) // The warm-up shows that the base does not build.
      else if (error instanceof InputError) problems.push(...error.problems)
      else throw error
    })
  }
  return problems
}

/** All images that these builds take from a registry, each for each of its platforms once. */
export const imagesFor = (
  { followsSyntaxLine }: Pick<RunningEngine, 'followsSyntaxLine'>,
  builds: readonly Pick<UserBuild, 'dockerfile' | 'otherReadings'>[],
): readonly NeededImage[] =>
  eachOnce(
    builds.flatMap(({ dockerfile, otherReadings }) => [
      ...(followsSyntaxLine ? syntaxOf(dockerfile) : []),
      ...[dockerfile, ...otherReadings].flatMap(neededImages),
    ]),
  )

/** It runs on the machine, whatever is built. */
const syntaxOf = ({ syntaxImage }: Dockerfile): readonly NeededImage[] =>
  syntaxImage === undefined ? [] : [{ reference: syntaxImage, platform: undefined }]

const load = async (
  engine: RunningEngine,
  { platform }: NeededImage,
  archive: ImageArchive,
): Promise<void> => {
  if (platform === undefined) return engine.loadImage(archive)
  throw new InputError([
    `platform: the base image that is made here is for this machine only, but the Dockerfile takes it for ${platform}; use FROM --platform=$BUILDPLATFORM there, or another image`,
  ])
}

const pull = async (
  env: Env,
  engine: RunningEngine,
  image: NeededImage,
  builds: readonly UserBuild[],
): Promise<void> => {
  const { reference, platform } = image
  try {
    await engine.pullImage(reference, platform)
  } catch (cause) {
    if (cause instanceof AbsentPlatform) throw new InputError([`platform: ${cause.message}`])
    const isBase = builds.some(({ dockerfile: { globals } }) => globals.get('BASE_IMAGE') === reference)
    const orMade =
      isBase && platform === undefined
        ? ` ${hint(env, 'base-image', 'auto')} makes a base image here, without a registry.`
        : ''
    const orFolder = /[/:@]/.test(reference)
      ? ''
      : ` If it is a folder, ${hint(env, 'build-contexts', `${reference}=FOLDER`)} gives it.`
    throw new Error(
      `${engine.facts.name} cannot pull ${imageName(image)}, which the Dockerfile names. Check the name, the connection to its ` +
        `registry, and the login.${orMade}${orFolder} ${messageOf(cause)}`,
      { cause },
    )
  }
}
