/** The targets that are compiled for; none of their programs is run. */
export const targets = ['linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64'] as const

export type Target = (typeof targets)[number]

/** The stage of the shipped Dockerfiles that runs Go. */
const buildStage = /^FROM\s+\S+\s+AS\s+build[^\S\n]*$/im

/** The Dockerfile of a shipped project for another target. Throws when it has no stage `build`. */
export const forTarget = (dockerfile: string, target: Target): string => {
  if (!buildStage.test(dockerfile)) throw new Error('its Dockerfile has no stage build')
  const [system = '', processor = ''] = target.split('/')
  return dockerfile.replace(buildStage, (from) => `${from}\nENV GOOS=${system} GOARCH=${processor}`)
}
