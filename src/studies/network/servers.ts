import { makeCertificates } from '../../host/loopback/certificate.ts'
import { type DnsServer, serveNames } from '../../host/loopback/dns-server.ts'
import { type GitServer, serveGit } from '../../host/loopback/git-server.ts'
import type { LoopbackServer } from '../../host/loopback/listen.ts'
import { type ModuleServer, serveModules } from '../../host/loopback/module-server.ts'
import { recordProxied, type RecordingProxy } from '../../host/loopback/recording-proxy.ts'
import { delayTo } from '../../host/loopback/relay.ts'
import { errorCode } from '../../host/json.ts'
import { messageOf } from '../../host/error-text.ts'
import type { Disposal } from '../../host/disposal.ts'
import type { Env } from '../../host/host.ts'
import { farMs } from './distances.ts'
import { allNames, readHostName } from './zone.ts'

/** Everything that downloads of the study reach. All of it listens on 127.0.0.1 of this machine only. */
export type Servers = {
  /** PEM: what clients must trust. */
  readonly authority: string
  /** How clients find the servers by name. */
  readonly names:
    | { readonly kind: 'dns'; readonly server: DnsServer }
    /** No server may answer on port 53: names are in /etc/hosts, and nobody asks for them. */
    | { readonly kind: 'hosts'; readonly reason: string }
  readonly modules: ModuleServer
  readonly modulesWithoutTls: ModuleServer
  /** A long way to `modules`. */
  readonly farModules: LoopbackServer
  readonly git: GitServer
  readonly gitWithoutTls: GitServer
  /** Starts one more proxy, which leads to all servers. */
  readonly openProxy: () => Promise<RecordingProxy>
}

type Served = {
  /** What a module proxy serves. */
  readonly moduleFiles: string
  readonly repositories: string
  /** Of git. */
  readonly env: Env
}

/** Starts the servers; `resources` ends them. */
export const openServers = async (
  { moduleFiles, repositories, env }: Served,
  resources: Disposal,
): Promise<Servers> => {
  const tls = makeCertificates({ names: [allNames], addresses: ['127.0.0.1'] }, new Date())
  const modules = resources.use(await serveModules(moduleFiles, tls))
  const modulesWithoutTls = resources.use(await serveModules(moduleFiles, undefined))
  const farModules = resources.use(await delayTo(modules.port, farMs))
  const git = resources.use(await serveGit({ dir: repositories, env, tls }))
  const gitWithoutTls = resources.use(await serveGit({ dir: repositories, env, tls: undefined }))
  const ports = new Set([modules, modulesWithoutTls, git, gitWithoutTls].map(({ port }) => port))
  return {
    authority: tls.authority,
    names: await openNames(resources),
    modules,
    modulesWithoutTls,
    farModules,
    git,
    gitWithoutTls,
    openProxy: async () => resources.use(await recordProxied(ports)),
  }
}

const openNames = async (resources: Disposal): Promise<Servers['names']> => {
  try {
    const server = await serveNames({ answer: readHostName })
    return { kind: 'dns', server: resources.use(server) }
  } catch (error) {
    return { kind: 'hosts', reason: whyNoNames(error) }
  }
}

const whyNoNames = (error: unknown): string => {
  const code = errorCode(error) ?? ''
  return reasons[code] ?? `no name server could be started: ${messageOf(error)}`
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'only root may answer on port 53, where resolvers ask (run it as root)',
  EADDRINUSE: 'another program answers on port 53 of 127.0.0.1',
}
