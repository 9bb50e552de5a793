/** One program that the probe runs inside a build; see `probes/network/main.go`. */
export type ProbeStep = {
  readonly name: string
  readonly argv: readonly string[]
  /** All variables but PATH, HOME and GOROOT. */
  readonly env: Readonly<Record<string, string>>
  readonly dir: string
  readonly timeoutMs: number
}

/** Where things are in the container of the probe. */
export const inContainer = {
  probe: '/probe',
  /** The same program, with the C library's resolver. */
  probeWithCgo: '/probe-cgo',
  authority: '/authority.pem',
  modules: '/modules',
  repository: '/repository',
  plan: '/plan.json',
  report: '/report.json',
} as const

const stepTimeoutMs = 120_000

/** What every Go command gets: nothing but these and what a value sets decides how it downloads. */
const goVariables = {
  GOFLAGS: '-mod=mod -modcacherw',
  GOSUMDB: 'off',
  GOTOOLCHAIN: 'local',
  SSL_CERT_FILE: inContainer.authority,
  GIT_SSL_CAINFO: inContainer.authority,
  GIT_TERMINAL_PROMPT: '0',
}

type DownloadStep = {
  readonly name: string
  /** The folder of the go.mod. */
  readonly dir: string
  readonly env: Readonly<Record<string, string>>
}

/** `go mod download` into a module cache that is empty. */
export const downloadStep = ({ name, dir, env }: DownloadStep): ProbeStep => ({
  name,
  argv: ['go', 'mod', 'download', '-x'],
  env: { ...goVariables, GOMODCACHE: `/tmp/modules-${name}`, GOCACHE: '/tmp/cache', ...env },
  dir,
  timeoutMs: stepTimeoutMs,
})

/** Requests each of these addresses with one client and takes the time of every part. */
export const fetchStep = (
  urls: readonly string[],
  env: ProbeStep['env'],
  probe: string = inContainer.probe,
): ProbeStep => ({
  name: 'fetch',
  argv: [probe, 'fetch', ...urls],
  env: { SSL_CERT_FILE: inContainer.authority, ...env },
  dir: '/',
  timeoutMs: stepTimeoutMs,
})

/** Finds the first of these addresses that a server answers on. */
export const reachStep = (addresses: readonly string[]): ProbeStep => ({
  name: 'reach',
  argv: [inContainer.probe, 'connect', ...addresses],
  env: {},
  dir: '/',
  timeoutMs: stepTimeoutMs,
})
