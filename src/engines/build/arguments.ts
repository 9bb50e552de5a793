import type { BuildRequest } from '../engine.ts'

/** The flags that `docker build` and `podman build` have in common. */
export const commonArguments = (request: BuildRequest): readonly string[] => {
  const { target, network, buildArgs, buildContexts, secrets, ssh, platforms = [] } = request
  return [
    ...['--file', request.dockerfile],
    ...(request.noCache ? ['--no-cache'] : []),
    ...(target === undefined ? [] : ['--target', target]),
    ...(network === undefined ? [] : ['--network', network]),
    ...(platforms.length === 0 ? [] : ['--platform', platforms.join(',')]),
    ...each('--build-arg', buildArgs, (name, value) => `${name}=${value}`),
    ...each('--build-context', buildContexts, (name, folder) => `${name}=${folder}`),
    ...each('--secret', secrets, (id, path) => `id=${id},src=${path}`),
    ...ssh.flatMap((agent) => ['--ssh', agent]),
  ]
}

/** The flags for the output of a build, as Docker's clients take them. */
export const outputArguments = (output: Output, idFile: string): readonly string[] => {
  switch (output.kind) {
    case 'image':
      return ['--tag', output.tag, '--iidfile', idFile]
    case 'files':
      return ['--output', `type=local,dest=${output.folder}`]
    case 'exported':
      return ['--output', output.spec]
    case 'nothing':
      return []
  }
}

/** The request where RUN steps cannot have a network of their own: by default they use the machine's. */
export const withHostNetwork = (request: BuildRequest): BuildRequest =>
  request.network === undefined || request.network === 'default' ? { ...request, network: 'host' } : request

const each = (
  flag: string,
  items: Readonly<Record<string, string>>,
  form: (name: string, value: string) => string,
): readonly string[] => Object.entries(items).flatMap(([name, value]) => [flag, form(name, value)])

/** What a build should leave behind: an image with a tag, the files of its target in a folder, an export of the image, or only cache records. */
export type Output =
  | { readonly kind: 'image'; readonly tag: string }
  | { readonly kind: 'files'; readonly folder: string }
  /** As `--output` takes it. */
  | { readonly kind: 'exported'; readonly spec: string }
  | { readonly kind: 'nothing' }
