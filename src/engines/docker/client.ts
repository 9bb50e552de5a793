import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExecResult, Host } from '../../host/host.ts'
import { listAt, parseJson, textAt } from '../../host/json.ts'

/** A `docker` program that can build with BuildKit on the daemon it was tried on. */
export type DockerClient = {
  readonly program: string
  readonly version: string
  /** `buildx`: the plugin builds; `builtin`: the client of 20.10 and older has BuildKit's client inside. */
  readonly style: 'buildx' | 'builtin'
  readonly buildxVersion?: string
  /** For every call of this client. */
  readonly env: Readonly<Record<string, string | undefined>>
}

export type ClientChoice = {
  readonly client?: DockerClient
  /** Programs that were passed over, each with its reason. */
  readonly skipped: readonly string[]
}

/** Which part of the client builds: any of the two styles, or the plugin alone. */
export type ClientNeeds = 'buildkit' | 'buildx'

/** The first `docker` on PATH that can build with BuildKit on the daemon at `endpoint`. */
export const chooseClient = async (
  host: Host,
  endpoint: string,
  needs: ClientNeeds = 'buildkit',
): Promise<ClientChoice> => {
  const env = { ...host.env, ...quietBuilds, DOCKER_HOST: endpoint, DOCKER_CONTEXT: undefined }
  const skipped: string[] = []
  for (const program of await dockerPrograms(host)) {
    const verdict = await tryClient(host, program, env)
    if ('skip' in verdict) skipped.push(`${program}: ${verdict.skip}`)
    else if (needs === 'buildx' && verdict.style !== 'buildx')
      skipped.push(`${program}: ${verdict.version} has no buildx plugin`)
    else return { client: verdict, skipped }
  }
  return { skipped }
}

/** Whether any `docker` on PATH has the buildx plugin; no daemon is asked. */
export const hasBuildx = async (host: Host): Promise<boolean> => {
  for (const program of await dockerPrograms(host)) {
    const { end } = await host.exec(program, ['buildx', 'version'], { timeoutMs: 15_000 })
    if (end.kind === 'exited' && end.code === 0) return true
  }
  return false
}

/** Attestations, git metadata and hints cost time that a plain `docker build` of older versions does not spend. */
const quietBuilds = {
  DOCKER_BUILDKIT: '1',
  DOCKER_CLI_HINTS: 'false',
  BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  BUILDX_METADATA_PROVENANCE: 'disabled',
  BUILDX_GIT_INFO: 'false',
}

const dockerPrograms = async (host: Host): Promise<readonly string[]> => {
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
  const told = parseJson(answer.stdout)
  const version = textAt(told, 'Client', 'Version')
  if (version === undefined) return { skip: `'docker version' gave no version (${howItEnded(answer)})` }
  if (textAt(told, 'Server', 'Version') === undefined)
    return { skip: `${version} cannot talk to the daemon: ${lastLine(answer)}` }
  if (listAt(told, 'Server', 'Components').some((each) => textAt(each, 'Name')?.includes('Podman'))) {
    return { skip: `the server behind it is Podman; name the engine podman` }
  }
  const buildx = await host.exec(program, ['buildx', 'version'], options)
  if (buildx.end.kind === 'exited' && buildx.end.code === 0) {
    // `github.com/docker/buildx v0.38.2 COMMIT`; a distribution's own may say less.
    const said = buildx.stdout.trim()
    return { program, version, style: 'buildx', buildxVersion: said.split(' ')[1] ?? said, env }
  }
  if (Number.parseInt(version, 10) < 23) return { program, version, style: 'builtin', env }
  return { skip: `${version} has no buildx plugin, so it cannot build with BuildKit` }
}

const lastLine = (result: ExecResult): string => result.tail.trim().split('\n').at(-1) ?? 'no output'

const howItEnded = ({ end }: ExecResult): string => {
  switch (end.kind) {
    case 'exited':
      return `exit status ${end.code}`
    case 'signalled':
      return `ended by ${end.signal}`
    case 'timed-out':
      return `no answer within ${end.afterMs} ms`
    case 'aborted':
      return 'interrupted'
    case 'not-started':
      return end.message
  }
}
