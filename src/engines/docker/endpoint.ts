import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { listAt, parseJson } from '../../host/json.ts'
import { unixHttp } from '../../host/unix-http.ts'

const defaultEndpoint = 'unix:///var/run/docker.sock'

/**
 * The daemon that the user's own `docker build` would use, if it answers: `DOCKER_HOST`, else the current context, else
 * the default socket. Throws for a daemon on another machine: its cache states cannot be proved, and the network would be
 * part of every time.
 */
export const reachableEndpoint = async (host: Host): Promise<string | undefined> => {
  const chosen = await chosenEndpoint(host)
  if (!isLocal(chosen)) {
    throw new Error(
      `The Docker daemon at ${chosen} is not on this machine, so its caches cannot be controlled or proved. ` +
        'Unset DOCKER_HOST, or choose a context with a local socket (docker context use default).',
    )
  }
  return (await answers(chosen)) ? chosen : undefined
}

/** The same, unless that daemon is rootless: that is an engine of its own. */
export const rootfulEndpoint = async (host: Host): Promise<string | undefined> => {
  const endpoint = await reachableEndpoint(host)
  return endpoint !== undefined && (await isRootless(endpoint)) ? undefined : endpoint
}

/**
 * A rootless daemon that answers: the one that `docker build` would use, else that of the context `rootless`, else that of
 * this user's session.
 */
export const rootlessEndpoint = async (host: Host): Promise<string | undefined> => {
  const session = host.env['XDG_RUNTIME_DIR'] ?? (host.uid === 0 ? '' : `/run/user/${host.uid}`)
  const candidates = [
    await chosenEndpoint(host),
    await contextEndpoint(host, 'rootless'),
    session === '' ? undefined : `unix://${join(session, 'docker.sock')}`,
  ]
  for (const endpoint of candidates) {
    if (endpoint === undefined || !isLocal(endpoint)) continue
    if ((await answers(endpoint)) && (await isRootless(endpoint))) return endpoint
  }
  return undefined
}

export const dockerEndpoint = {
  /** `unix:///path` → `/path`. */
  socketPath: (endpoint: string): string => endpoint.replace(/^unix:\/\//, ''),
}

const isLocal = (endpoint: string): boolean => endpoint.startsWith('unix://')

const answers = async (endpoint: string): Promise<boolean> => (await get(endpoint, '/_ping'))?.status === 200

const isRootless = async (endpoint: string): Promise<boolean> =>
  listAt(parseJson((await get(endpoint, '/info'))?.body ?? ''), 'SecurityOptions').some((option) =>
    String(option).startsWith('name=rootless'),
  )

const get = (endpoint: string, path: string) =>
  unixHttp({
    socketPath: dockerEndpoint.socketPath(endpoint),
    method: 'GET',
    path,
    timeoutMs: 10_000,
  }).catch(() => undefined)

/** An empty DOCKER_HOST counts as unset, as for docker itself. */
const chosenEndpoint = async (host: Host): Promise<string> => {
  const named = host.env['DOCKER_HOST'] ?? ''
  return named === '' ? ((await contextEndpoint(host)) ?? defaultEndpoint) : named
}

/** The endpoint of a context; by default of the current one. */
const contextEndpoint = async (host: Host, ...context: readonly string[]): Promise<string | undefined> => {
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}', ...context]
  const answer = await host.exec('docker', args, { env: host.env, timeoutMs: 10_000 })
  const endpoint = answer.stdout.trim()
  return answer.end.kind === 'exited' && answer.end.code === 0 && endpoint.includes('://')
    ? endpoint
    : undefined
}
