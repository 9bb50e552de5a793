import { basename, dirname, join } from 'node:path'
import { attestOptions } from '../attestations.ts'
import type { Output } from '../build/arguments.ts'
import type { BuildRequest } from '../engine.ts'
import type { ImageLayouts } from './image-layout.ts'
import type { ProgressFormat } from './json-progress.ts'
import { remoteCacheArguments } from './remote-cache.ts'
import { type BuildKitClient, inNamespace } from './space.ts'

type Buildctl = {
  readonly program: string
  readonly env: BuildKitClient['env']
  readonly address: string
  readonly progress: ProgressFormat
  readonly layouts: ImageLayouts
}

/**
 * Builds through `buildctl`. The image is an OCI archive, one file in the space's folder: a BuildKit without
 * containerd keeps no images, and a registry would put the network into the time.
 */
export const buildctlBuild = ({ program, env, address, progress, layouts }: Buildctl): BuildKitClient => ({
  program,
  env,
  newReader: progress.newReader,
  sharesContexts: true,
  arguments: async (request, output, { namespace, dir, idFile }) => [
    ...['--addr', address, 'build', '--progress', progress.name],
    ...['--frontend', 'dockerfile.v0', '--metadata-file', idFile],
    ...requestArguments(inNamespace(request, namespace)),
    ...[...layouts].flatMap(([reference, { dir: layout, digest }], index) => [
      ...['--oci-layout', `image${index}=${layout}`],
      ...['--opt', `context:${reference}=oci-layout://image${index}@${digest}`],
    ]),
    ...outputOf(output, dir),
  ],
  readImage: (_tag, { dir }, read) => read(archiveIn(dir)),
  exports: {
    refuses: ({ kind }) =>
      kind === 'load' ? 'it keeps no images, and no daemon is there that does' : undefined,
    push: undefined,
  },
})

/** Every build writes it. */
const archiveIn = (dir: string): string => join(dir, 'image.tar')

const requestArguments = (request: BuildRequest): readonly string[] => {
  const {
    contextDir,
    dockerfile,
    target,
    network,
    buildArgs,
    buildContexts,
    secrets,
    ssh,
    platforms = [],
  } = request
  return [
    ...['--local', `context=${contextDir}`, '--local', `dockerfile=${dirname(dockerfile)}`],
    ...option('filename', basename(dockerfile)),
    ...(request.noCache ? ['--no-cache'] : []),
    ...remoteCacheArguments(request, ['--import-cache', '--export-cache']),
    ...(target === undefined ? [] : option('target', target)),
    ...networkArguments(network),
    ...(platforms.length === 0 ? [] : option('platform', platforms.join(','))),
    ...attestOptions(request).flatMap(([name, value]) => option(name, value)),
    ...Object.entries(buildArgs).flatMap(([name, value]) => option(`build-arg:${name}`, value)),
    ...Object.entries(buildContexts).flatMap(([name, folder]) => [
      ...['--local', `${name}=${folder}`],
      ...option(`context:${name}`, `local:${name}`),
    ]),
    ...Object.entries(secrets).flatMap(([id, path]) => ['--secret', `id=${id},src=${path}`]),
    ...ssh.flatMap((agent) => ['--ssh', agent]),
  ]
}

const option = (name: string, value: string): readonly string[] => ['--opt', `${name}=${value}`]

/** By default, steps use the daemon's network. */
const networkArguments = (network: string | undefined): readonly string[] => {
  if (network === undefined || network === 'default') return []
  return [
    ...option('force-network-mode', network),
    ...(network === 'host' ? ['--allow', 'network.host'] : []),
  ]
}

const outputOf = (output: Output, dir: string): readonly string[] => {
  switch (output.kind) {
    case 'image':
      return ['--output', `type=oci,dest=${archiveIn(dir)},name=${output.tag}`]
    case 'files':
      return ['--output', `type=local,dest=${output.folder}`]
    case 'exported':
      return ['--output', output.spec]
    case 'nothing':
      return []
  }
}
