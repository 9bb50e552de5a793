/** How the probe `go-build` builds a shipped project. */
type GoBuildOptions = {
  /** As in USER; undefined: root. */
  readonly user: string | undefined
  /** More options of the cache mounts, as in `uid=1001`. */
  readonly mountOptions: readonly string[]
  /** Tells cache mounts of the same space apart; undefined: there are none, and the caches are in layers. */
  readonly mountId: string | undefined
  /** Whether the project takes an image of modules beside the base image. */
  readonly hasModules: boolean
  /** As `go build` takes it. */
  readonly mainPackage: string
  /** Whether there is a stage `filled`, in which root fills the mounts. */
  readonly filledByRoot: boolean
}

/** Where Go keeps what it compiled. */
export const buildCache = '/cache/build'

/** The text of the Dockerfile. The context has the probe and, in `src`, the project. */
export const goBuildDockerfile = (options: GoBuildOptions): string => {
  const { user, hasModules, mainPackage, filledByRoot } = options
  const build = ['/probe', '/tmp/build.json', 'go', 'build', '-trimpath', '-buildvcs=false', '-o', '/tmp/app']
  return [
    'ARG BASE_IMAGE',
    ...(hasModules ? ['ARG MODULES_IMAGE', 'FROM ${MODULES_IMAGE} AS modules'] : []),
    'FROM ${BASE_IMAGE} AS sources',
    `ENV GOTOOLCHAIN=local CGO_ENABLED=0 GOCACHE=${buildCache} GOMODCACHE=/cache/modules GOPATH=/tmp/go \\`,
    '    GOFLAGS=-mod=readonly GOSUMDB=off GOPROXY=file:///proxy',
    'COPY probe /probe',
    'WORKDIR /src',
    'COPY src .',
    ...(filledByRoot
      ? [
          'FROM sources AS filled',
          'ARG ROUND',
          run({ ...options, mountOptions: [] }, [...build, mainPackage]),
        ]
      : []),
    'FROM sources AS build',
    ...(user === undefined ? [] : [`USER ${user}`]),
    'ARG ROUND',
    run(options, [...build, mainPackage]),
    'FROM scratch AS evidence',
    'COPY --from=build /tmp/build.json /',
    '',
  ].join('\n')
}

const run = (options: GoBuildOptions, command: readonly string[]): string =>
  `RUN ${[...mountsOf(options), JSON.stringify(command)].join(' \\\n    ')}`

const mountsOf = ({ mountOptions, mountId, hasModules }: GoBuildOptions): readonly string[] => {
  const modules = hasModules ? ['--mount=type=bind,from=modules,target=/proxy'] : []
  if (mountId === undefined) return modules
  const cache = (name: string): string =>
    ['--mount=type=cache', `id=${mountId}-${name}`, `target=/cache/${name}`, ...mountOptions].join(',')
  return [cache('build'), ...(hasModules ? [cache('modules')] : []), ...modules]
}
