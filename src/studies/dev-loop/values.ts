/** One way to build again and again while developing in a container. */
export type DevLoop = {
  /** Whether the build cache is a folder of the machine; else it is in the container and ends with it. */
  readonly volume: boolean
  /** Whether it is compiled as the debugger Delve wants it. */
  readonly forDebugger: boolean
  /** Whether every build has a container of its own. */
  readonly newContainer: boolean
}

const loop = (change: Partial<DevLoop> = {}): DevLoop => ({
  volume: true,
  forDebugger: false,
  newContainer: false,
  ...change,
})

/** The values of the study. */
export const devLoops = {
  volume: loop(),
  'no-volume': loop({ volume: false }),
  'volume-delve': loop({ forDebugger: true }),
  'no-volume-delve': loop({ volume: false, forDebugger: true }),
  'new-container-volume': loop({ newContainer: true }),
  'new-container': loop({ newContainer: true, volume: false }),
} as const satisfies Record<string, DevLoop>

/** Where things are in the container. */
export const inContainer = {
  idle: '/idle',
  sources: '/src',
  output: '/output',
  volume: '/cache',
  /** A module proxy, for projects that need modules. */
  proxy: '/proxy',
} as const

/** `go build` of the package in this folder, relative to the sources. */
export const buildCommand = ({ forDebugger }: DevLoop, mainFolder: string): readonly string[] => [
  ...['go', 'build', '-buildvcs=false'],
  // https://github.com/go-delve/delve/blob/master/Documentation/usage/dlv_exec.md
  ...(forDebugger ? ['-gcflags=all=-N -l'] : []),
  ...['-o', `${inContainer.output}/app`, mainFolder],
]

/** What its variables are; both caches are together, so that a volume holds both. */
export const buildVariables = ({ volume }: DevLoop): Readonly<Record<string, string>> => {
  const caches = volume ? inContainer.volume : '/tmp/cache'
  return {
    GOCACHE: `${caches}/build`,
    GOMODCACHE: `${caches}/modules`,
    GOFLAGS: '-mod=readonly -modcacherw',
    GOPROXY: `file://${inContainer.proxy}`,
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
  }
}
