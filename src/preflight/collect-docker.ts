import { join } from 'node:path'
import { dockerEndpoint, rootfulEndpoint, rootlessEndpoint } from '../engines/docker/endpoint.ts'
import { at, isRecord, parseJson, textAt } from '../host/json.ts'
import { unixHttp } from '../host/unix-http.ts'
import { diskAt } from './collect-machine.ts'
import type { DockerDaemon, Facts, Proxies } from './facts.ts'
import { commandMs, type PreflightContext } from './place.ts'

/** The daemons that answer on this machine; a remote one is refused by the engine itself. */
export const dockerDaemons = async (place: PreflightContext): Promise<Facts['docker']> => {
  const rootful = await rootfulEndpoint(place.host).catch(() => undefined)
  const rootless = await rootlessEndpoint(place.host).catch(() => undefined)
  return {
    ...(rootful === undefined ? {} : { rootful: await describe(place, rootful) }),
    ...(rootless === undefined ? {} : { rootless: await describe(place, rootless) }),
  }
}

const describe = async (place: PreflightContext, endpoint: string): Promise<DockerDaemon> => {
  const socketPath = dockerEndpoint.socketPath(endpoint)
  const answer = await unixHttp({ socketPath, method: 'GET', path: '/info', timeoutMs: commandMs }).catch(
    () => undefined,
  )
  const info = parseJson(answer?.body ?? '')
  const [driver, folder] = [textAt(info, 'Driver'), textAt(info, 'DockerRootDir')]
  const version = textAt(info, 'ServerVersion')
  return {
    endpoint,
    ...(version === undefined ? {} : { version }),
    ...(driver === undefined ? {} : { driver }),
    ...(folder === undefined ? {} : { disk: await diskAt(place, folder) }),
  }
}

const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'ALL_PROXY']

/** Which proxies RUN steps would get, and from where. */
export const proxiesOf = async ({ host, read }: PreflightContext): Promise<Proxies> => {
  const { env } = host
  const set = (name: string): boolean => (env[name] ?? env[name.toLowerCase()] ?? '') !== ''
  return { environment: variables.filter(set), dockerConfig: proxyNamesIn(await read(configPath(env))) }
}

const configPath = (env: PreflightContext['host']['env']): string =>
  join(env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '/', '.docker'), 'config.json')

const proxyNamesIn = (text = ''): readonly string[] => {
  const proxies = at(parseJson(text), 'proxies')
  const sets = isRecord(proxies) ? Object.values(proxies) : []
  return ['httpProxy', 'httpsProxy', 'ftpProxy', 'allProxy'].filter((name) =>
    sets.some((each) => textAt(each, name) !== undefined),
  )
}
