import { createHash } from 'node:crypto'
import { isSamePlatform } from '../../dockerfile/platforms.ts'
import type { Attestations } from '../../engines/attestations.ts'
import type { BuildRecipe, CacheSpace } from '../../engines/engine.ts'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { attestationsOf, platformsIn } from '../../host/image-archive/archive-layers.ts'
import type { FoundAttestation } from '../../host/image-archive/manifests.ts'
import { type ImageSize, imageSize } from '../../images/image-size.ts'
import type { BinaryBuild, StepOutcome } from '../../model.ts'
import type { MeasureContext } from '../context.ts'
import { digestsOf, type FileDigests, findNonce, type NoncePlace } from './edited-image.ts'
import { binaryBuildOf } from './build-info.ts'
import { type GoPrograms, goPrograms } from './go-programs.ts'

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
  /** The size is that of all platforms together. `platforms`: those that were asked for; empty: that of the machine. */
  | {
      readonly kind: 'size'
      readonly size: ImageSize
      readonly platforms: readonly string[]
      /** What it says about its build; undefined: nothing was asked for. */
      readonly attestations: readonly FoundAttestation[] | undefined
      /** Of its Go programs, where the run compares them and it has some. */
      readonly binarySha256: string | undefined
      readonly binaryBuild: BinaryBuild | undefined
    }
  /** Of several platforms, the place that is farthest from a program. */
  | { readonly kind: 'place'; readonly place: NoncePlace }
  | { readonly kind: 'files'; readonly files: FileDigests }
  /** There is no image for a platform that was asked for, or no attestation. */
  | { readonly kind: 'lacks'; readonly reason: string }
  /** The image could not be read. */
  | { readonly kind: 'unread'; readonly reason: string }

/** What was built; without an edit, its nonce is empty. */
type EditedBuild = {
  readonly nonce: string
  readonly steps: readonly StepOutcome[]
  readonly recipe: Pick<BuildRecipe, 'platforms' | 'attestations'>
}

/** Looks into the image of the last build of a space. Its time is part of the warm-up, never of a build. */
export const lookInto = async (
  { cost, host, readsPrograms }: MeasureContext,
  space: CacheSpace,
  trial: Trial,
  build: EditedBuild,
): Promise<ImageLook> => {
  // Nothing was built again: the image cannot contain anything new.
  if (trial.kind === 'find' && build.steps.length > 0 && build.steps.every(({ hit }) => hit))
    return { kind: 'place', place: 'nowhere' }
  const read = (archive: string): Promise<ImageLook> =>
    lookIntoArchive({ archive, trial, build, readsPrograms }, host)
  try {
    return await cost.charge('warmUpMs', () => space.readImage(read))
  } catch (error) {
    host.signal.throwIfAborted()
    return { kind: 'unread', reason: messageOf(error) }
  }
}

type Looking = Pick<MeasureContext, 'readsPrograms'> & {
  readonly archive: string
  readonly trial: Trial
  readonly build: EditedBuild
}

const lookIntoArchive = async (
  { archive, trial, build: { nonce, recipe }, readsPrograms }: Looking,
  { signal }: Pick<Host, 'signal'>,
): Promise<ImageLook> => {
  const { platforms = [], attestations: asked } = recipe
  const attestations = asked && (await attestationsOf(archive))
  const lack = asked && whyUnattested(asked, attestations ?? [])
  if (lack !== undefined) return { kind: 'lacks', reason: lack }
  const found = platforms.length === 0 ? [undefined] : await namesOf(archive, platforms)
  if (!Array.isArray(found)) return { kind: 'lacks', reason: found.reason }
  const ofEach = async <T>(look: (platform: string | undefined) => Promise<T>): Promise<readonly T[]> => {
    const seen: T[] = []
    for (const platform of found) seen.push(await look(platform))
    return seen
  }
  const programsOf = (platform: string | undefined): Promise<GoPrograms | undefined> =>
    goPrograms(archive, signal, platform)
  switch (trial.kind) {
    case 'size':
      return {
        kind: 'size',
        size: addedSizes(await ofEach((platform) => imageSize(archive, signal, { platform }))),
        platforms,
        attestations,
        ...(readsPrograms ? joinedPrograms(await ofEach(programsOf)) : noPrograms),
      }
    case 'find':
      return {
        kind: 'place',
        place: farthest(await ofEach((platform) => findNonce(archive, nonce, signal, platform))),
      }
    case 'compare':
      return {
        kind: 'files',
        files: joinedDigests(await ofEach((platform) => digestsOf(archive, nonce, signal, platform))),
      }
  }
}

const lacks = (what: string): string => `the build ended, but its image has no ${what}`

const whyUnattested = (
  { provenance, sbomScanner }: Attestations,
  found: readonly FoundAttestation[],
): string | undefined => {
  const has = (part: string): boolean => found.some(({ predicateType }) => predicateType.includes(part))
  if (provenance !== undefined && !has('slsa.dev/provenance')) return lacks('provenance')
  return sbomScanner !== undefined && !has('spdx') ? lacks('SBOM') : undefined
}

/** What the archive calls these platforms, or why one of them is not in it. */
const namesOf = async (
  archive: string,
  platforms: readonly string[],
): Promise<string[] | { readonly reason: string }> => {
  const present = await platformsIn(archive)
  const names = platforms.map((each) => present.find((name) => isSamePlatform(name, each)))
  const missing = platforms.filter((_, index) => names[index] === undefined)
  if (missing.length === 0) return names.filter((name) => name !== undefined)
  return {
    reason: `the build ended, but its image is not for ${missing.join(', ')}, only for ${present.join(', ')}`,
  }
}

const addedSizes = (sizes: readonly ImageSize[]): ImageSize => {
  const compressed = sizes.flatMap(({ compressedImageBytes }) => compressedImageBytes ?? [])
  return {
    imageBytes: sum(sizes.map(({ imageBytes }) => imageBytes)),
    compressedImageBytes: compressed.length === sizes.length ? sum(compressed) : undefined,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const noPrograms = { binarySha256: undefined, binaryBuild: undefined }

/** Of several platforms, of all their digests; undefined: one has no program. */
const joinedPrograms = (
  images: readonly (GoPrograms | undefined)[],
): Pick<Extract<ImageLook, { kind: 'size' }>, 'binarySha256' | 'binaryBuild'> => {
  const found = images.filter((image) => image !== undefined)
  const [only, ...others] = found.map(({ sha256 }) => sha256)
  if (only === undefined || found.length !== images.length) return noPrograms
  const infos = found.flatMap((image) => image.infos ?? [])
  return {
    binarySha256:
      others.length === 0
        ? only
        : createHash('sha256')
            .update([only, ...others].join('\n'))
            .digest('hex'),
    binaryBuild: found.every((image) => image.infos !== undefined) ? binaryBuildOf(infos) : undefined,
  }
}

const farthest = (places: readonly NoncePlace[]): NoncePlace =>
  (['nowhere', 'source', 'build-cache'] as const).find((place) => places.includes(place)) ?? 'program'

/** The same path is another file for each platform. */
const joinedDigests = (all: readonly FileDigests[]): FileDigests => {
  const [only] = all
  if (only !== undefined && all.length === 1) return only
  return {
    digests: new Map(
      all.flatMap(({ digests }, index) => [...digests].map(([path, digest]) => [`${index}/${path}`, digest])),
    ),
    copies: new Set(all.flatMap(({ copies }, index) => [...copies].map((path) => `${index}/${path}`))),
  }
}
