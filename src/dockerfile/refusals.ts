import { posix } from 'node:path'
import type { Dockerfile } from './dockerfile.ts'
import { stagePlatforms } from './stage-platforms.ts'

/** What the user wants, beside the Dockerfile. */
type RefusalQuestion = {
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

const windowsBases = ({ needed }: Dockerfile): readonly string[] =>
  needed.flatMap(({ base, line }) =>
    base.kind === 'image' && isWindowsImage(base.reference)
      ? [
          `line ${line} of the Dockerfile: ${base.reference} is a Windows image; only Linux images are built here`,
        ]
      : [],
  )

/**
 * Whether a reference names an image of Windows: Microsoft's base images, also behind another registry, and those that
 * have one of them in their tag, such as `golang:1.26-nanoserver`. A folder of a registry may be named windows too.
 */
const isWindowsImage = (reference: string): boolean => {
  const [, name = '', tag = ''] = /^([^@]*?)(?::([^:/@]*))?(?:@.*)?$/.exec(reference.toLowerCase()) ?? []
  return (
    /nanoserver|windowsservercore/.test(tag) ||
    windowsRepositories.some((repository) => repository.test(name))
  )
}

/** https://hub.docker.com/u/microsoft and https://mcr.microsoft.com list them. */
const windowsRepositories: readonly RegExp[] = [
  /^mcr\.microsoft\.com\/windows(?:\/|$)/,
  /^(?:docker\.io\/)?windows\//,
  /(?:^|\/)windows\/(?:nanoserver|server|servercore|iotcore)(?:\/|$)/,
  /(?:^|\/)(?:nanoserver|windowsservercore)$/,
]

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
export const withoutLogin = (text: string): string => text.replace(/\/\/[^/@]*@/, '//')
