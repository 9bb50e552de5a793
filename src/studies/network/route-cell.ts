import type { DnsQuery } from '../../host/loopback/dns-server.ts'
import type { OpenCell, Taken } from '../study.ts'
import { slowDnsMs } from './distances.ts'
import { openProbe, type ProbePlace, type ProbeTask } from './open-probe.ts'
import { downloadStep, fetchStep, inContainer } from './probe-plan.ts'
import { whyFailed } from './probe-report.ts'
import { columnsOf, seenIn } from './seen.ts'
import { type Downloaded, hasSlowDns, resolverIn, type Route, settingOf } from './values.ts'
import { hostName } from './zone.ts'

type RouteCell = {
  readonly route: Route
  readonly downloaded: Downloaded
  /** Of the names in this cell, unique in the study. */
  readonly tag: string
}

/** Downloads with the go command, which is timed, and requests the same files with the probe, which takes the parts. */
export const openRoute = async (place: ProbePlace, cell: RouteCell): Promise<OpenCell> => {
  const { ground, reach, bench } = place
  const { names } = ground.servers
  const slow = hasSlowDns(cell.route)
  if (slow && names.kind === 'hosts') throw new Error(names.reason)
  const hosts = hostsOf(cell, reach.address)
  const probe = bench.resources.use(await openProbe(place, await taskOf(place, cell, hosts)))
  return {
    take: async () => {
      const queries = names.kind === 'dns' ? names.server.queries : []
      const before = queries.length
      const report = await probe.run()
      const [download, fetched] = report.steps
      if (download === undefined) return failed('the probe did not run')
      if (download.exit !== 0) return failed(whyFailed(download))
      const seen = seenIn({
        fetched,
        lookups: names.kind === 'dns' ? questionsIn(queries.slice(before), hosts.download) : names.reason,
        resolver: resolverIn(download.stderr),
        passed: report.proxyVariables,
      })
      return { kind: 'time', durationMs: download.durationMs, builds: [], seen }
    },
    columns: async (_builds, seen) => columnsOf(seen),
  }
}

/** The servers by two names, so that what the download asks is not mixed up with what the probe asks after it. */
type RouteHosts = { readonly download: string; readonly probe: string }

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
