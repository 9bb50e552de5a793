import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExecResult, Host } from '../../host/host.ts'
import { listAt, parseJson, textAt } from '../../host/json.ts'

/** A `docker` program that can build with BuildKit on the daemon with which it was tried. */
export type DockerClient = {
  readonly program: string
  readonly version: string
  /** `buildx`: the plugin builds; `builtin`: a client of 20.10 or older, which contains BuildKit's client. */
  readonly style: 'buildx' | 'builtin'
  readonly buildxVersion: string | undefined
  /** For every call of this client. */
  readonly env: Host['env']
}

type ClientChoice = {
  readonly client: DockerClient | undefined
  /** The programs before it on PATH that cannot build, each with the reason. */
  readonly skipped: readonly string[]
}

/** Which part of the client may build: either style, or only the plugin. */
export type ClientNeeds = 'buildkit' | 'buildx'

/** The first `docker` on PATH that can build with BuildKit on the daemon at `endpoint`. */
export const chooseClient = async (
  host: Host,
  endpoint: string,
  needs: ClientNeeds = 'buildkit',
): Promise<ClientChoice> => {
  const env = { ...host.env, ...quietBuilds, ...onlyThis, DOCKER_HOST: endpoint }
  const skipped: string[] = []
  for (const program of await dockerPrograms(host)) {
    const tried = await tryClient(host, program, env)
    if ('skip' in tried) skipped.push(`${program}: ${tried.skip}`)
    else if (needs === 'buildx' && tried.style !== 'buildx')
      skipped.push(`${program}: ${tried.version} has no buildx plugin`)
    else return { client: tried, skipped }
  }
  return { client: undefined, skipped }
}

/** Whether any `docker` on PATH has the buildx plugin; needs no daemon. */
export const hasBuildx = async (host: Host): Promise<boolean> => {
  for (const program of await dockerPrograms(host)) {
    const { end } = await host.exec(program, ['buildx', 'version'], { timeoutMs: 15_000 })
    if (end.kind === 'exited' && end.code === 0) return true
  }
  return false
}

/** Turns off attestations, git metadata and hints, which take time that `docker build` of older versions does not spend. */
const quietBuilds = {
  DOCKER_BUILDKIT: '1',
  DOCKER_CLI_HINTS: 'false',
  BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  BUILDX_METADATA_PROVENANCE: 'disabled',
  BUILDX_GIT_INFO: 'false',
}

/** A job with a Docker elsewhere has the last three: with them, the client would speak TLS on a Unix socket too. */
const onlyThis = {
  DOCKER_CONTEXT: undefined,
  DOCKER_TLS: undefined,
  DOCKER_TLS_VERIFY: undefined,
  DOCKER_CERT_PATH: undefined,
}

export const dockerPrograms = async (host: Host): Promise<readonly string[]> => {
  const seen = new Map<string, string>()
  for (const folder of (host.env['PATH'] ?? '').split(':').filter((entry) => entry !== '')) {
    const path = join(folder, 'docker')
    const real = await realpath(path).catch(() => undefined)
    if (real !== undefined && !seen.has(real)) seen.set(real, path)
  }
  return [...seen.values()]
}

const tryClient = async (
  host: Host,
  program: string,
  env: DockerClient['env'],
): Promise<DockerClient | { skip: string }> => {
  const options = { env, timeoutMs: 15_000 }
  const answer = await host.exec(program, ['version', '--format', '{{json .}}'], options)
  const versions = parseJson(answer.stdout)
  const version = textAt(versions, 'Client', 'Version')
  if (version === undefined) return { skip: `'docker version' printed no version (${howItEnded(answer)})` }
  if (textAt(versions, 'Server', 'Version') === undefined)
    return { skip: `${version} cannot reach the daemon: ${lastLine(answer)}` }
  if (listAt(versions, 'Server', 'Components').some((each) => textAt(each, 'Name')?.includes('Podman'))) {
    return { skip: 'its server is Podman; use the engine podman' }
  }
  const buildx = await host.exec(program, ['buildx', 'version'], options)
  if (buildx.end.kind === 'exited' && buildx.end.code === 0) {
    // `github.com/docker/buildx v0.38.2 COMMIT`; that of a distribution may print less.
    const printed = buildx.stdout.trim()
    return { program, version, style: 'buildx', buildxVersion: printed.split(' ')[1] ?? printed, env }
  }
  if (Number.parseInt(version, 10) < 23)
    return { program, version, style: 'builtin', buildxVersion: undefined, env }
  return { skip: `${version} has no buildx plugin, so it cannot build with BuildKit` }
}

const lastLine = (result: ExecResult): string => result.tail.trim().split('\n').at(-1) ?? 'no output'

const howItEnded = ({ end }: ExecResult): string => {
  switch (end.kind) {
    case 'exited':
      return `exit status ${end.code}`
    case 'signalled':
      return `killed by ${end.signal}`
    case 'timed-out':
      return `no answer within ${end.afterMs} ms`
    case 'aborted':
      return 'interrupted'
    case 'not-started':
      return end.message
  }
}
