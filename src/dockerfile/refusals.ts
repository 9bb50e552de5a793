import { posix } from 'node:path'
import type { Dockerfile } from './dockerfile.ts'
import { isSamePlatform, normalPlatform } from './platforms.ts'
import { sourcesOf } from './sources.ts'
import type { Stage } from './stage.ts'
import { isWindowsImage } from './windows-images.ts'

/** What the user wants, beside the Dockerfile. */
export type RefusalQuestion = {
  /** The platform of this machine, as in `linux/amd64`. */
  readonly native: string
  /** The platforms whose programs it runs without emulation, that one among them. */
  readonly own: readonly string[]
  readonly context?: string
  /** Name to folder, address or image. */
  readonly buildContexts?: Readonly<Record<string, string>>
}

const address = /^(?:https?|git|ssh|ftp):\/\/|^git@[\w.-]+:|^github\.com\/|^oci-layout:\/\/|^target:|^bake:/i

/**
 * Why this build cannot be timed honestly: one sentence for each reason, with its line. All reasons are known before
 * anything is built. It is for the platform with which the Dockerfile was read.
 */
export const refusals = (dockerfile: Dockerfile, question: RefusalQuestion): readonly string[] => [
  ...stagePlatforms(dockerfile, question),
  ...windowsBases(dockerfile),
  ...remoteContexts(question),
  ...entitlements(dockerfile),
  ...cachesOutside(dockerfile),
]

/**
 * Where nothing runs, a stage may be for any platform: files are only put into it. A stage without a platform is for the one that is
 * built for.
 */
const stagePlatforms = (
  dockerfile: Dockerfile,
  { native, own }: Pick<RefusalQuestion, 'native' | 'own'>,
): readonly string[] => {
  const { needed, question } = dockerfile
  const { targetPlatform: target = native } = question
  if (!normalPlatform(target).startsWith('linux/'))
    return [`platform ${target} is not Linux; only Linux images are built here`]
  const running = runningIn(needed)
  const ofStages = needed.flatMap((stage) => {
    const given = stage.platform ?? ''
    if (given === '' && takesPlatformOfBase(stage)) return []
    const platform = given === '' ? target : given
    if (isSamePlatform(platform, native)) return []
    const isEmulated = running.has(stage.index) && !own.some((each) => isSamePlatform(each, platform))
    if (!isEmulated && stage.base.kind !== 'image') return []
    const reason = isEmulated ? 'runs' : 'needs'
    return given === '' ? [ofTarget(stage, reason, { target, native })] : [ofFlag(stage, reason, native)]
  })
  return isSamePlatform(target, native) ? ofStages : [...ofStages, ...copiedImages(dockerfile, native)]
}

const compileNatively = 'use FROM --platform=$BUILDPLATFORM there, with GOOS=$TARGETOS and GOARCH=$TARGETARCH'

const ofTarget = (
  { line, base, spelling }: Stage,
  reason: 'runs' | 'needs',
  { target, native }: { readonly target: string; readonly native: string },
): string => {
  const what = `line ${line} of the Dockerfile: platform ${target}`
  return reason === 'runs'
    ? `${what} is emulated on ${native} in the stage ${spelling ?? 'that begins here'}, whose RUN steps run on it: an emulated compiler says nothing about a native one; ${compileNatively}, or run on a machine of that platform`
    : `${what} needs ${referenceOf(base)} for it, but images are fetched before the builds for ${native} only; use FROM scratch, or run on a machine of that platform`
}

const ofFlag = ({ line, base, platform }: Stage, reason: 'runs' | 'needs', native: string): string => {
  const start = `line ${line} of the Dockerfile: FROM --platform=${platform}`
  const remedy = 'leave it out, or use --platform=$BUILDPLATFORM'
  return reason === 'runs'
    ? `${start} runs emulated on ${native}; ${remedy}`
    : `${start}: ${referenceOf(base)} is needed for another platform than ${native}, but images are fetched before the builds for that one only; ${remedy}`
}

const referenceOf = (base: Stage['base']): string => (base.kind === 'image' ? base.reference : 'an image')

/** BuildKit takes an image that is only copied from for the platform that is built for, in whatever stage that is. */
const copiedImages = (dockerfile: Dockerfile, native: string): readonly string[] =>
  dockerfile.needed.flatMap((stage) =>
    sourcesOf(stage, dockerfile).flatMap(({ instruction: { name, line }, image }) =>
      image.kind === 'image'
        ? [
            `line ${line} of the Dockerfile: ${name} takes files of ${image.reference} for the platform that is built for, but images are fetched before the builds for ${native} only; make it a stage with FROM --platform=$BUILDPLATFORM`,
          ]
        : [],
    ),
  )

const takesPlatformOfBase = ({ base, platform }: Stage): boolean =>
  base.kind === 'stage' && platform === undefined

/**
 * Why one build cannot be for all of these platforms, of which each has its reading: stages and images that depend on
 * the platform make builds of which only one would be described here.
 */
export const differingReadings = (readings: readonly Dockerfile[]): readonly string[] => {
  const [first, ...others] = readings
  if (first === undefined) return []
  const other = others.find((each) => neededText(each) !== neededText(first))
  if (other === undefined) return []
  const apart = first.needed.find((stage) => {
    const same = other.needed.find(({ line }) => line === stage.line)
    return same === undefined || JSON.stringify(same.base) !== JSON.stringify(stage.base)
  })
  const names = [first, other].map(({ question }) => question.targetPlatform ?? question.platform)
  return [
    `line ${apart?.line ?? first.needed[0]?.line ?? 1} of the Dockerfile: ${names.join(' and ')} are built from different stages or images; choose one platform`,
  ]
}

const neededText = ({ needed, externalImages }: Dockerfile): string =>
  JSON.stringify([needed.map(({ index, base }) => [index, base]), externalImages])

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

const windowsBases = ({ needed }: Dockerfile): readonly string[] =>
  needed.flatMap(({ base, line }) =>
    base.kind === 'image' && isWindowsImage(base.reference)
      ? [
          `line ${line} of the Dockerfile: ${base.reference} is a Windows image; only Linux images are built here`,
        ]
      : [],
  )

const remoteContexts = ({ context = '', buildContexts = {} }: RefusalQuestion): readonly string[] => [
  ...(address.test(context) ? [`context ${withoutLogin(context)} is not a folder: check it out first`] : []),
  ...Object.entries(buildContexts)
    .filter(([, value]) => address.test(value))
    .map(
      ([name, value]) =>
        `build-contexts: ${name}=${withoutLogin(value)} is neither a folder nor docker-image://…, so it could change between two builds unnoticed`,
    ),
]

/** Steps that need `docker build --allow`, which is never given here. */
const entitlements = ({ features }: Dockerfile): readonly string[] =>
  features.flatMap(({ kind, detail, line }) => {
    const needs = (flag: string): readonly string[] => [
      `line ${line} of the Dockerfile: RUN --${flag} needs rights that only \`docker build --allow\` gives, which is never used here`,
    ]
    if (kind === 'security' && detail === 'insecure') return needs('security=insecure')
    if (kind === 'network' && detail === 'host') return needs('network=host')
    return kind === 'device' ? needs('device') : []
  })

/** Before Buildah 1.37.5 the id is a path below the folder of the caches, and the step can write to what it leads to (CVE-2024-9675). */
const cachesOutside = ({ cacheMounts }: Dockerfile): readonly string[] =>
  cacheMounts
    .filter(({ id }) => /^\.\.(?:\/|$)/.test(posix.normalize(id)))
    .map(
      ({ id, line }) =>
        `line ${line} of the Dockerfile: the cache mount ${id} leads out of the caches, which older engines follow to files of this machine; give it another id`,
    )

/** An address may contain a token. */
const withoutLogin = (text: string): string => text.replace(/\/\/[^/@]*@/, '//')
