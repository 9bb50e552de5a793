import type { Host } from '../host/host.ts'
import { unixHttp } from '../host/unix-http.ts'

const defaultEndpoint = 'unix:///var/run/docker.sock'

/**
 * The daemon that the user's own `docker build` would use, when it answers: `DOCKER_HOST`, else the current
 * context, else the default socket. A daemon that is not on this machine is refused: its cache states cannot
 * be proved, and the network would be in every time.
 */
export const reachableEndpoint = async (host: Host): Promise<string | undefined> => {
  const chosen = namedEndpoint(host) ?? (await contextEndpoint(host)) ?? defaultEndpoint
  if (!chosen.startsWith('unix://')) {
    throw new Error(
      `The Docker daemon at ${chosen} is not on this machine, so its caches cannot be controlled or proved. ` +
        'Unset DOCKER_HOST, or choose a context with a local socket (docker context use default).',
    )
  }
  const socketPath = dockerEndpoint.socketPath(chosen)
  const answer = await unixHttp({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 10_000 }).catch(
    () => undefined,
  )
  return answer?.status === 200 ? chosen : undefined
}

export const dockerEndpoint = {
  /** `unix:///path` → `/path`. */
  socketPath: (endpoint: string): string => endpoint.replace(/^unix:\/\//, ''),
}

/** An empty DOCKER_HOST is none, as for docker itself. */
const namedEndpoint = ({ env }: Host): string | undefined =>
  env['DOCKER_HOST'] === '' ? undefined : env['DOCKER_HOST']

const contextEndpoint = async (host: Host): Promise<string | undefined> => {
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']
  const answer = await host.exec('docker', args, { env: host.env, timeoutMs: 10_000 })
  const endpoint = answer.stdout.trim()
  return answer.end.kind === 'exited' && answer.end.code === 0 && endpoint.includes('://')
    ? endpoint
    : undefined
}
