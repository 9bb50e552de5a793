import { join } from 'node:path'
import { dockerEndpoint, rootfulEndpoint, rootlessEndpoint } from '../../engines/docker/endpoint.ts'
import { at, isRecord, parseJson, textAt } from '../../host/json.ts'
import { unixHttp } from '../../host/unix-http.ts'
import { commandMs, type PreflightContext } from '../context.ts'
import type { DockerDaemon, DockerDaemons, Proxies } from '../machine-facts.ts'
import { diskAt } from './system.ts'

/** The daemons that answer on this machine; the engine itself refuses a remote one. */
export const dockerDaemons = async (context: PreflightContext): Promise<DockerDaemons> => {
  const rootful = await rootfulEndpoint(context.host).catch(() => undefined)
  const rootless = await rootlessEndpoint(context.host).catch(() => undefined)
  return {
    rootful: rootful === undefined ? undefined : await describe(context, rootful),
    rootless: rootless === undefined ? undefined : await describe(context, rootless),
  }
}

const describe = async (context: PreflightContext, endpoint: string): Promise<DockerDaemon> => {
  const socketPath = dockerEndpoint.socketPath(endpoint)
  const answer = await unixHttp({ socketPath, method: 'GET', path: '/info', timeoutMs: commandMs }).catch(
    () => undefined,
  )
  const info = parseJson(answer?.body ?? '')
  const folder = textAt(info, 'DockerRootDir')
  return {
    endpoint,
    version: textAt(info, 'ServerVersion'),
    driver: textAt(info, 'Driver'),
    disk: folder === undefined ? undefined : await diskAt(context, folder),
  }
}

const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'ALL_PROXY']

/** The proxies that RUN steps would get, and where they are set. */
export const proxiesOf = async ({ host, read }: PreflightContext): Promise<Proxies> => {
  const { env } = host
  const isSet = (name: string): boolean => (env[name] ?? env[name.toLowerCase()] ?? '') !== ''
  return { environment: variables.filter(isSet), dockerConfig: proxyNamesIn(await read(configPath(env))) }
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
