/** The variables that every Dockerfile has; all name the same platform, since emulation is refused. */
export const platformVariables = (platform: string): readonly (readonly [string, string])[] => {
  const [os = '', arch = '', variant = ''] = platform.split('/')
  const parts = { PLATFORM: platform, OS: os, OSVERSION: '', ARCH: arch, VARIANT: variant }
  return ['BUILD', 'TARGET'].flatMap((side) =>
    Object.entries(parts).map(([name, value]) => [`${side}${name}`, value] as const),
  )
}

const part = '[A-Za-z0-9_.-]+'
const platform = new RegExp(`^${part}(?:\\([^()/]*\\))?(?:/${part}){0,2}$`)

/** Whether a text can name a platform (github.com/containerd/platforms), as in `linux/arm64` or `amd64`. */
export const isPlatform = (text: string): boolean => platform.test(text)
