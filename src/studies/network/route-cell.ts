import { medianOf } from '../../analysis/statistics.ts'
import type { DnsQuery } from '../../host/loopback/dns-server.ts'
import type { ColumnValues, OpenCell, Taken } from '../study.ts'
import { slowDnsMs } from './distances.ts'
import { openProbe, type ProbePlace, type ProbeTask } from './open-probe.ts'
import { downloadStep, fetchStep, inContainer } from './probe-plan.ts'
import { readRequests, type RequestTimes, whyFailed } from './probe-report.ts'
import { partNames, requestColumns } from './request-columns.ts'
import { type Downloaded, hasSlowDns, resolverIn, type Route, settingOf } from './values.ts'
import { hostName } from './zone.ts'

export type RouteCell = {
  readonly route: Route
  readonly downloaded: Downloaded
  /** Of the names in this cell, unique in the study. */
  readonly tag: string
}

/** What one round saw beside the time. */
export type Seen = {
  readonly requests: readonly RequestTimes[]
  /** How often the download asked a name server for the servers. */
  readonly lookups: number
  readonly resolver: string | undefined
  readonly passed: readonly string[]
}

/** Downloads with the go command, which is timed, and requests the same files with the probe, which takes the parts. */
export const openRoute = async (place: ProbePlace, cell: RouteCell): Promise<OpenCell> => {
  const { ground, reach, bench } = place
  const { names } = ground.servers
  const slow = hasSlowDns(cell.route)
  if (slow && names.kind === 'hosts') throw new Error(names.reason)
  const hosts = hostsOf(cell, reach.address)
  const probe = bench.resources.use(await openProbe(place, await taskOf(place, cell, hosts)))
  const seen: Seen[] = []
  return {
    take: async () => {
      const queries = names.kind === 'dns' ? names.server.queries : []
      const before = queries.length
      const report = await probe.run()
      const [download, fetched] = report.steps
      if (download === undefined) return failed('the probe did not run')
      if (download.exit !== 0) return failed(whyFailed(download))
      seen.push({
        requests: readRequests(fetched?.stdout ?? ''),
        lookups: questionsIn(queries.slice(before), hosts.download),
        resolver: resolverIn(download.stderr),
        passed: report.proxyVariables,
      })
      return { kind: 'time', durationMs: download.durationMs, builds: [] }
    },
    columns: async () => columnsOf(seen, names.kind === 'hosts' ? names.reason : undefined),
  }
}

/** The servers by two names, so that what the download asks is not mixed up with what the probe asks after it. */
export type RouteHosts = { readonly download: string; readonly probe: string }

export const hostsOf = ({ tag, route }: Pick<RouteCell, 'tag' | 'route'>, address: string): RouteHosts => {
  const delayMs = hasSlowDns(route) ? slowDnsMs : 0
  const named = (suffix: string): string => hostName({ tag: `${tag}${suffix}`, delayMs, address })
  return { download: named('d'), probe: named('p') }
}

const taskOf = async (
  { ground, reach, engine, project }: ProbePlace,
  { route, downloaded }: RouteCell,
  hosts: RouteHosts,
): Promise<ProbeTask> => {
  const { servers } = ground
  const modulePaths =
    downloaded === 'modules' ? await ground.modulesOf(engine, project) : ground.gitModulePaths
  const { address } = reach
  const ports = {
    modules: servers.modules.port,
    farModules: servers.farModules.port,
    git: servers.git.port,
    proxy: (await servers.openProxy()).port,
  }
  const setting = settingOf({ route, downloaded, hosts, address, ports, modulePaths })
  const needsCgo = route === 'cgo-resolver'
  return {
    steps: [
      downloadStep({ name: 'download', dir: setting.dir, env: setting.env }),
      fetchStep(setting.urls, setting.probeEnv, needsCgo ? inContainer.probeWithCgo : inContainer.probe),
    ],
    hosts: servers.names.kind === 'hosts' ? { [hosts.download]: address, [hosts.probe]: address } : {},
    needsPrograms: route === 'git',
    needsCgo,
  }
}

const failed = (message: string): Taken => ({ kind: 'failed', message, builds: [] })

/** Questions for one name; a resolver asks for IPv4 and IPv6 addresses apart, so one lookup is two of them. */
export const questionsIn = (queries: readonly DnsQuery[], host: string): number =>
  queries.filter(({ name }) => name === host).length

/** `withoutDns`: why nobody counts questions. */
export const columnsOf = (seen: readonly Seen[], withoutDns: string | undefined): ColumnValues => {
  const last = seen.at(-1)
  if (last === undefined) return {}
  const failure = last.requests.find(({ error }) => error !== undefined)?.error
  const columns = requestColumns(seen.map(({ requests }) => requests))
  const lookups = medianOf(seen.map((each) => each.lookups)) ?? 0
  return {
    ...(failure === undefined && columns !== undefined
      ? partColumns(columns)
      : unknownParts(failure ?? 'the probe requested nothing')),
    lookups: withoutDns === undefined ? lookups : { unknown: withoutDns },
    ...(last.resolver === undefined ? {} : { resolver: last.resolver }),
    passed: last.passed.length === 0 ? 'none' : last.passed.join(' '),
  }
}

const unknownParts = (unknown: string): ColumnValues =>
  Object.fromEntries(partNames.map((name) => [name, { unknown }]))

const partColumns = (columns: NonNullable<ReturnType<typeof requestColumns>>): ColumnValues => {
  const { laterP50Ms, laterP95Ms, moduleP50Ms, ...others } = columns
  const onlyOne = { unknown: 'there was one request only' }
  return {
    ...others,
    laterP50Ms: laterP50Ms ?? onlyOne,
    laterP95Ms: laterP95Ms ?? onlyOne,
    moduleP50Ms: moduleP50Ms ?? { unknown: 'nothing is requested from a module proxy' },
  }
}
