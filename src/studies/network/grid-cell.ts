import type { LoopbackServer } from '../../host/loopback/listen.ts'
import type { RecordingProxy } from '../../host/loopback/recording-proxy.ts'
import type { OpenCell } from '../study.ts'
import { gridEnv, type GridVariable, obedienceOf, type Sighting, type Traffic, traffics } from './grid.ts'
import { openProbe, type ProbePlace } from './open-probe.ts'
import { downloadStep, inContainer, type ProbeStep } from './probe-plan.ts'
import { gitFrom, gitModule } from './repository.ts'
import type { Servers } from './servers.ts'
import { hostName, noProxy } from './zone.ts'

/** Tries one variable with every kind of traffic, in one build, and asks the servers what they saw. */
export const openGrid = async (place: ProbePlace, variable: GridVariable, tag: string): Promise<OpenCell> => {
  const { servers } = place.ground
  const { address } = place.reach
  const proxy = await servers.openProxy()
  const nameOf = (traffic: Traffic): string =>
    hostName({ tag: `${tag}${traffics.indexOf(traffic)}`, delayMs: 0, address })
  const names = traffics.map(nameOf)
  await using probe = await openProbe(place, {
    steps: traffics.map((traffic) =>
      stepOf(servers, traffic, { variable, host: nameOf(traffic), proxy: `http://${address}:${proxy.port}` }),
    ),
    hosts: servers.names.kind === 'hosts' ? Object.fromEntries(names.map((name) => [name, address])) : {},
    needsPrograms: true,
    needsCgo: false,
  })
  const { proxyVariables } = await probe.run()
  const obeyed = traffics.map(
    (traffic) =>
      [
        columnOf[traffic],
        obedienceOf(variable, sightingOf(servers, proxy, traffic, nameOf(traffic))),
      ] as const,
  )
  return {
    take: undefined,
    columns: async () => ({
      ...Object.fromEntries(obeyed),
      clientLookups: lookupColumn(servers, names),
      passed: proxyVariables.length === 0 ? 'none' : proxyVariables.join(' '),
    }),
  }
}

const sightingOf = (servers: Servers, proxy: RecordingProxy, traffic: Traffic, host: string): Sighting => {
  const isIt = (request: { readonly host: string }): boolean => request.host === host
  const [modules, git] = [modulesOf(servers, traffic), gitOf(servers, traffic)]
  return {
    atProxy: proxy.requests.some(isIt),
    atServer: (traffic.startsWith('git') ? git : modules).requests.some(isIt),
    atModuleProxy: modules.requests.some(isIt),
  }
}

/** The study's columns for the traffics. */
export const columnOf: Readonly<Record<Traffic, string>> = {
  'go-http': 'goHttp',
  'go-https': 'goHttps',
  'git-http': 'gitHttp',
  'git-https': 'gitHttps',
}

const schemeOf = (traffic: Traffic): 'http' | 'https' => (traffic.endsWith('https') ? 'https' : 'http')

const modulesOf = (servers: Servers, traffic: Traffic): Servers['modules'] =>
  schemeOf(traffic) === 'https' ? servers.modules : servers.modulesWithoutTls

const gitOf = (servers: Servers, traffic: Traffic): Servers['git'] =>
  schemeOf(traffic) === 'https' ? servers.git : servers.gitWithoutTls

type StepParts = {
  readonly variable: GridVariable
  readonly host: string
  /** The URL of the recording proxy. */
  readonly proxy: string
}

/** The small module each time, so that a grid takes seconds. */
const stepOf = (servers: Servers, traffic: Traffic, { variable, host, proxy }: StepParts): ProbeStep => {
  const at = ({ port }: LoopbackServer): string => `${schemeOf(traffic)}://${host}:${port}`
  const modules = at(modulesOf(servers, traffic))
  const way = traffic.startsWith('git')
    ? { GOPROXY: 'direct', ...gitFrom(at(gitOf(servers, traffic))) }
    : { GOPROXY: modules }
  const env = { ...way, ...gridEnv(variable, { proxy, modules, noProxy }) }
  return downloadStep({ name: traffic, dir: inContainer.repository, env })
}

/** For which of the names the client asked a name server itself: behind a proxy, the proxy does. */
const lookupColumn = (
  { names }: Servers,
  hosts: readonly string[],
): string | { readonly unknown: string } => {
  if (names.kind === 'hosts') return { unknown: names.reason }
  const asked = new Set(names.server.queries.map(({ name }) => name))
  const looked = traffics.filter((_, index) => asked.has(hosts[index] ?? ''))
  return looked.length === 0 ? 'none' : looked.join(' ')
}

/** The module that all traffics download, for the study's rows. */
export const gridProject = `${gitModule.path}@${gitModule.version}`
