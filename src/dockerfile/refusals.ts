import { posix } from 'node:path'
import type { Dockerfile } from './dockerfile.ts'
import type { Stage } from './stage.ts'
import { isWindowsImage } from './windows-images.ts'

/** What the user wants, beside the Dockerfile. */
export type RefusalQuestion = {
  /** The platform of this machine, as in `linux/amd64`. */
  readonly native: string
  /** The `platform` input; may name several, with commas. */
  readonly platform?: string | undefined
  readonly context?: string
  /** Name to folder, address or image. */
  readonly buildContexts?: Readonly<Record<string, string>>
}

const address = /^(?:https?|git|ssh|ftp):\/\/|^git@[\w.-]+:|^github\.com\/|^oci-layout:\/\/|^target:|^bake:/i

/**
 * Why this build cannot be timed honestly: one sentence for each reason, with its line. All reasons are known before
 * anything is built.
 */
export const refusals = (dockerfile: Dockerfile, question: RefusalQuestion): readonly string[] => [
  ...requestedPlatforms(question),
  ...stagePlatforms(dockerfile, question.native),
  ...windowsBases(dockerfile),
  ...remoteContexts(question),
  ...entitlements(dockerfile),
  ...cachesOutside(dockerfile),
]

const requestedPlatforms = ({ platform = '', native }: RefusalQuestion): readonly string[] => {
  const requested = platform
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (requested.length > 1)
    return [
      `platform names several (${requested.join(', ')}): choose one, since several are built together and cannot be timed apart`,
    ]
  return requested
    .filter((each) => !isSame(each, native))
    .map(
      (each) =>
        `platform ${each} is emulated on ${native}: an emulated compiler says nothing about a native one; run on a machine of that platform`,
    )
}

/** Where nothing runs, a stage may be for any platform: files are only put into it. */
const stagePlatforms = ({ needed }: Dockerfile, native: string): readonly string[] => {
  const running = runningIn(needed)
  return needed.flatMap((stage) => {
    const { platform, line, base, index } = stage
    if (platform === undefined || platform === '' || isSame(platform, native)) return []
    const start = `line ${line} of the Dockerfile: FROM --platform=${platform}`
    const remedy = 'leave it out, or use --platform=$BUILDPLATFORM'
    if (running.has(index)) return [`${start} runs emulated on ${native}; ${remedy}`]
    return base.kind === 'image'
      ? [
          `${start}: ${base.reference} is needed for another platform than ${native}, but images are fetched before the builds for that one only; ${remedy}`,
        ]
      : []
  })
}

/** The stages that run something, themselves or in a stage that continues them and so has their platform. */
const runningIn = (stages: readonly Stage[]): ReadonlySet<number> => {
  const running = new Set<number>()
  for (const stage of stages.toReversed()) {
    if (runsSomething(stage)) running.add(stage.index)
    const below = stageBelow(stage)
    if (below !== undefined && running.has(stage.index)) running.add(below)
  }
  return running
}

const stageBelow = ({ base, platform }: Stage): number | undefined =>
  base.kind === 'stage' && platform === undefined ? base.index : undefined

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

const isSame = (one: string, other: string): boolean => normal(one) === normal(other)

/** By containerd's rules for platform names: `x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`. */
const normal = (platform: string): string => {
  const parts = platform.toLowerCase().split('/')
  const [os = '', arch = '', variant = ''] =
    parts.length === 1 && parts[0] !== 'windows' ? ['linux', ...parts] : parts
  const name = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386' }[arch] ?? arch
  const kept = (name === 'arm64' && variant === 'v8') || (name === 'amd64' && variant === 'v1') ? '' : variant
  return [os, name, kept].join('/')
}
