/** The platform that a build runs on, and the one that it is for, as in `linux/amd64`. */
export type BuildPlatforms = {
  readonly platform: string
  /** Undefined: the same. */
  readonly targetPlatform?: string | undefined
}

/** The variables that every Dockerfile has. */
export const platformVariables = ({
  platform: own,
  targetPlatform = own,
}: BuildPlatforms): readonly (readonly [string, string])[] =>
  (
    [
      ['BUILD', own],
      ['TARGET', targetPlatform],
    ] as const
  ).flatMap(([side, name]) => {
    const [os = '', arch = '', variant = ''] = name.split('/')
    const parts = { PLATFORM: name, OS: os, OSVERSION: '', ARCH: arch, VARIANT: variant }
    return Object.entries(parts).map(([part, value]) => [`${side}${part}`, value] as const)
  })

const part = '[A-Za-z0-9_.-]+'
const platform = new RegExp(`^${part}(?:\\([^()/]*\\))?(?:/${part}){0,2}$`)

/** Whether a text can name a platform (github.com/containerd/platforms), as in `linux/arm64` or `amd64`. */
export const isPlatform = (text: string): boolean => platform.test(text)

/**
 * By containerd's rules for platform names: `x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`, `arm` and `linux/arm/7` are
 * `linux/arm/v7`.
 */
export const normalPlatform = (name: string): string => {
  const parts = name.toLowerCase().split('/')
  const [os = '', arch = '', variant = ''] =
    parts.length === 1 && parts[0] !== 'windows' ? ['linux', ...parts] : parts
  const known = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386' }[arch] ?? arch
  const named = known.startsWith('arm') ? variant.replace(/^\d$/, 'v$&') : variant
  const isUsual = (known === 'arm64' && named === 'v8') || (known === 'amd64' && named === 'v1')
  const kept = known === 'arm' && named === '' ? 'v7' : named
  return [os, known, ...(isUsual || kept === '' ? [] : [kept])].join('/')
}

/** That Go compiles for on Linux (`go tool dist list`, Go 1.25). */
const architectures =
  '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x'.split(' ')

/** Of each platform the Dockerfile is read once. */
export const mostPlatforms = 16

/** What is wrong with the platforms that a build shall be for, each as a sentence without its subject. */
export const platformProblems = (names: readonly string[]): readonly string[] => [
  ...(names.length > mostPlatforms
    ? [`names ${names.length} platforms; ${mostPlatforms} are the most`]
    : names.flatMap((name) => {
        const cut = `"${name.slice(0, 60)}"`
        if (!isPlatform(name)) return [`has ${cut}, which is not the name of a platform, such as linux/arm64`]
        const [os, architecture = ''] = normalPlatform(name).split('/')
        return os === 'linux' && !architectures.includes(architecture)
          ? [`has ${cut}, an architecture that Go does not know; it knows ${architectures.join(', ')}`]
          : []
      })),
]

/** Whether two names are names of the same platform. */
export const isSamePlatform = (one: string, other: string): boolean =>
  normalPlatform(one) === normalPlatform(other)
