import { inContainer } from './probe-plan.ts'
import { gitFrom, gitModule } from './repository.ts'

/** The ways to modules that are timed. */
export const routes = ['direct', 'proxy', 'slow-dns', 'far', 'go-resolver', 'cgo-resolver', 'git'] as const

export type Route = (typeof routes)[number]

/** What is downloaded: the modules of a project, or one small module that is also in a git repository. */
export type Downloaded = 'modules' | 'git-module'

/** The ports of the servers, as the study reaches them. */
type Ports = {
  readonly modules: number
  readonly farModules: number
  readonly git: number
  readonly proxy: number
}

export type RouteParts = {
  readonly route: Route
  readonly downloaded: Downloaded
  /** The names of the servers in this cell: for the download, and for the probe. */
  readonly hosts: { readonly download: string; readonly probe: string }
  /** Where the machine's 127.0.0.1 is for the client. */
  readonly address: string
  readonly ports: Ports
  /** Of what is downloaded, on the module proxy. */
  readonly modulePaths: readonly string[]
}

/** How a download goes its way. */
type RouteSetting = {
  /** The folder of the go.mod in the container. */
  readonly dir: string
  readonly env: Readonly<Record<string, string>>
  /** What the probe requests to take the parts of the time. */
  readonly urls: readonly string[]
  /** Variables of the probe, which is not the go command: those of a route that it knows too. */
  readonly probeEnv: Readonly<Record<string, string>>
}

export const settingOf = (parts: RouteParts): RouteSetting => {
  const { route, downloaded, hosts, address, ports, modulePaths } = parts
  const modulesOn = (host: string): string =>
    `https://${host}:${route === 'far' ? ports.farModules : ports.modules}`
  const routeEnv = variablesOf(route, `http://${address}:${ports.proxy}`)
  const dir = downloaded === 'modules' ? inContainer.modules : inContainer.repository
  if (route === 'git') {
    const gitOn = (host: string): string => `https://${host}:${ports.git}`
    const urls = [`${gitOn(hosts.probe)}/${gitModule.folder}/info/refs?service=git-upload-pack`]
    return { dir, env: { GOPROXY: 'direct', ...gitFrom(gitOn(hosts.download)) }, urls, probeEnv: {} }
  }
  return {
    dir,
    env: { GOPROXY: modulesOn(hosts.download), ...routeEnv },
    urls: modulePaths.map((path) => `${modulesOn(hosts.probe)}${path}`),
    probeEnv: routeEnv,
  }
}

const variablesOf = (route: Route, proxy: string): Readonly<Record<string, string>> => {
  switch (route) {
    case 'proxy':
      return { HTTPS_PROXY: proxy }
    case 'go-resolver':
      // `+1` has Go print which resolver it uses.
      return { CGO_ENABLED: '0', GODEBUG: 'netdns=go+1' }
    case 'cgo-resolver':
      return { CGO_ENABLED: '1', GODEBUG: 'netdns=cgo+1' }
    case 'direct':
    case 'slow-dns':
    case 'far':
    case 'git':
      return {}
  }
}

/** Whether lookups take long on this route. */
export const hasSlowDns = (route: Route): boolean =>
  route === 'slow-dns' || route === 'go-resolver' || route === 'cgo-resolver'

/** Which resolver the go command says that it uses, in its own words; undefined when it was not asked. */
export const resolverIn = (stderr: string): string | undefined => /^go package net: (.+)$/m.exec(stderr)?.[1]
