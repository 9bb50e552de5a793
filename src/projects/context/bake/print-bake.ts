import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { dockerPrograms } from '../../../engines/docker/client.ts'
import { succeeded } from '../../../host/git/git.ts'
import type { Env, ExecResult, Host } from '../../../host/host.ts'
import { onPath } from '../../../host/on-path.ts'
import { InputError } from '../../../inputs/error.ts'

/** How buildx is called on this machine: `docker buildx`, or the plugin by itself. */
type Buildx = { readonly program: string; readonly args: readonly string[] }

/** Throws an InputError, with what to install, when there is none. */
export const findBuildx = async (host: Host): Promise<Buildx> => {
  const plugin = onPath(host, 'docker-buildx') ?? onPath(host, 'buildx')
  const candidates: readonly Buildx[] = [
    ...(await dockerPrograms(host)).map((program) => ({ program, args: ['buildx'] })),
    ...(plugin === undefined ? [] : [{ program: plugin, args: [] }]),
  ]
  for (const each of candidates) {
    const result = await host.exec(each.program, [...each.args, 'version'], { timeoutMs: 15_000 })
    host.signal.throwIfAborted()
    if (succeeded(result)) return each
  }
  throw new InputError([
    'bake-target: docker buildx reads bake files, and it is not installed here; install the plugin (package docker-buildx-plugin or docker-buildx; in a workflow docker/setup-buildx-action)',
  ])
}

/** In the order in which buildx reads them: later files override earlier ones. Compose files are left out. */
const bakeFileNames = [
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
]

/** The bake files in a folder. A link could point anywhere, and error messages show the file. */
export const bakeFilesIn = (folder: string): readonly string[] =>
  bakeFileNames.filter((name) => lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)

export type Printing = {
  readonly host: Host
  readonly buildx: Buildx
  /** Where the bake files are, and what their paths are relative to. */
  readonly folder: string
  /** Where buildx may keep its records. */
  readonly stateDir: string
}

/**
 * Prints the definition of a target, without the settings in `leftOut`, for which bake would look at files and sockets of
 * this machine. Nothing is built and no daemon is asked. The file belongs to whoever made the change, and every variable
 * of the environment would be a value in it, so it gets none but those that find programs and plugins.
 */
export const printBake = async (
  { host, buildx, folder, stateDir }: Printing,
  target: string,
  leftOut: readonly ('secrets' | 'ssh')[],
): Promise<ExecResult> => {
  const files = bakeFilesIn(folder).flatMap((file) => ['--file', file])
  const settings = leftOut.flatMap((name) => ['--set', `*.${name}=`])
  const args = [...buildx.args, 'bake', ...files, '--print', ...settings, '--', target]
  const result = await host.exec(buildx.program, args, {
    cwd: folder,
    env: environmentFor(host.env, stateDir),
    timeoutMs: 30_000,
  })
  host.signal.throwIfAborted()
  return result
}

const environmentFor = (env: Env, stateDir: string): Env => ({
  ...Object.fromEntries(['PATH', 'HOME', 'DOCKER_CONFIG', 'SSH_AUTH_SOCK'].map((name) => [name, env[name]])),
  BUILDX_CONFIG: stateDir,
})
