import { commonArguments, outputArguments, withHostNetwork } from '../build/arguments.ts'
import { plainProgressReader } from '../buildkit/progress.ts'
import { type BuildKitClient, inNamespace } from '../buildkit/space.ts'
import type { DockerConnection } from './connection.ts'

/** Builds as `docker build` does: with the BuildKit inside the daemon, into the daemon's own images. */
export const dockerBuild = ({ client, withoutBridge }: DockerConnection): BuildKitClient => ({
  program: client.program,
  env: client.env,
  newReader: plainProgressReader,
  arguments: async (request, output, { namespace, idFile }) => [
    ...(client.style === 'buildx' ? ['buildx', 'build', '--builder', 'default'] : ['build']),
    ...['--progress', 'plain'],
    ...commonArguments(inNamespace(withoutBridge ? withHostNetwork(request) : request, namespace)),
    ...outputArguments(output, idFile),
    request.contextDir,
  ],
})
