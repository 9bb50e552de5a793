import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { withHostNetwork } from './build/arguments.ts'
import { progressOf } from './buildkit/json-progress.ts'
import { type BuildKitClient, inNamespace } from './buildkit/space.ts'
import { startDocker } from './docker.ts'
import { bakeFile } from './docker/bake-file.ts'
import { detectDocker, type DockerConnection } from './docker/connection.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'

/** `docker buildx bake` on the daemon that `docker` would take: the same target and output, told by a file. */
export const dockerBake: Engine = {
  name: 'docker-bake',
  title: 'Docker Bake: what docker builds, from a docker-bake.hcl written for it',
  usual: false,
  needs: { program: 'dockerd', builder: 'buildkit', dockerDaemon: 'rootful' },
  detect: (host) => detectDocker(host, { needs: 'buildx' }),
  install: (host) => installPackages(host, 'docker-bake', ['docker.io', 'docker-buildx']),
  start: (host, folder, origin) =>
    startDocker(host, folder, {
      ...{ name: 'docker-bake', origin, needs: 'buildx', buildWith: bake },
      builder: 'buildx bake, docker driver',
    }),
}

/** Writes the file outside the time of the build. */
const bake = async (host: Host, connection: DockerConnection): Promise<BuildKitClient> => {
  const { client, withoutBridge } = connection
  const { program, env } = client
  const progress = await progressOf(host, program, ['buildx', 'bake'], env)
  const entitlements = await entitlementsOf(host, client)
  return {
    program,
    env: { ...env, ...entitlements.env },
    newReader: progress.newReader,
    arguments: async (asked, output, { namespace, dir, idFile }) => {
      const file = join(dir, 'docker-bake.hcl')
      const request = inNamespace(withoutBridge ? withHostNetwork(asked) : asked, namespace)
      await writeFile(file, bakeFile(request, output))
      return [
        ...['buildx', 'bake', '--builder', 'default', '--progress', progress.name],
        ...['--file', file, '--metadata-file', idFile],
        ...(request.network === 'host' ? entitlements.hostNetwork : []),
      ]
    },
  }
}

/**
 * Newer clients ask before a file lets a build read outside the working folder or use the machine's network. Both
 * are what `docker build` does with the same arguments.
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
