import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { writeText } from '../host/writing.ts'
import { buildkitPhases } from './build/phase-sources.ts'
import { withHostNetwork } from './build/arguments.ts'
import { progressOf } from './buildkit/json-progress.ts'
import { type BuildKitClient, inNamespace } from './buildkit/space.ts'
import { bakeFile } from './docker/bake-file.ts'
import type { DockerConnection } from './docker/connection.ts'
import { rootfulDaemonWithBuildx } from './docker/daemon-kind.ts'
import { detectDocker, type DockerUse } from './docker/detect.ts'
import { startDocker } from './docker/running.ts'
import { pushFrom } from './docker/push-image.ts'
import { readFrom } from './docker/read-image.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'

const { needsRoot, daemon, packages, needs } = rootfulDaemonWithBuildx
const use: DockerUse = { daemon: rootfulDaemonWithBuildx, needs: 'buildx' }

/** `docker buildx bake` on the daemon that `docker` uses: the same target and output, read from a file. */
export const dockerBake: Engine = {
  name: 'docker-bake',
  title: 'Docker Bake: what docker builds, from a docker-bake.hcl written for it',
  usual: false,
  needsRoot,
  daemon,
  packages,
  storage: { kind: 'docker' },
  needs,
  phases: buildkitPhases,
  docs: {
    builds:
      'the same daemon, target and output as `docker`, through `docker buildx bake` with a `docker-bake.hcl` written for it',
    whenNotRunning: 'as `docker`',
    maintained: 'yes: buildx 0.38.2 is of November 2026',
    cacheSpace: 'as `docker`',
  },
  noRemoteCache: async () => undefined,
  noAttestations: async () => undefined,
  detect: (host) => detectDocker(host, use),
  install: (host) => installPackages(host, 'docker-bake', packages),
  start: (host, folder, origin) =>
    startDocker(host, folder, {
      ...use,
      name: 'docker-bake',
      origin,
      buildWith: bake,
      builder: 'buildx bake, docker driver',
    }),
}

/** The file is written before the time of the build starts. */
const bake = async (host: Host, connection: DockerConnection): Promise<BuildKitClient> => {
  const { client, withoutBridge } = connection
  const { program, env } = client
  const progress = await progressOf(host, program, ['buildx', 'bake'], env)
  const entitlements = await entitlementsOf(host, client)
  return {
    program,
    env: { ...env, ...entitlements.env },
    newReader: progress.newReader,
    sharesContexts: false,
    arguments: async (asked, output, { namespace, dir, idFile }) => {
      const file = join(dir, 'docker-bake.hcl')
      const request = inNamespace(withoutBridge ? withHostNetwork(asked) : asked, namespace)
      await writeText(file, bakeFile(request, output))
      return [
        ...['buildx', 'bake', '--builder', 'default', '--progress', progress.name],
        ...['--file', file, '--metadata-file', idFile],
        ...(request.network === 'host' ? entitlements.hostNetwork : []),
      ]
    },
    readImage: readFrom(host, client),
    exports: pushFrom(host, connection),
  }
}

/**
 * Newer clients ask for permission when a file lets a build read outside the working folder or use the machine's network.
 * `docker build` does both with the same arguments, without asking.
 */
const entitlementsOf = async (
  host: Host,
  { program, env }: DockerConnection['client'],
): Promise<{ readonly env: Host['env']; readonly hostNetwork: readonly string[] }> => {
  const help = await host.exec(program, ['buildx', 'bake', '--help'], { env, timeoutMs: 15_000 })
  return {
    env: { BUILDX_BAKE_ENTITLEMENTS_FS: '0' },
    hostNetwork: help.stdout.includes('--allow ') ? ['--allow', 'network.host'] : [],
  }
}
