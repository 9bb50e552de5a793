import type { Host } from '../../host/host.ts'
import type { DockerClient } from './client.ts'

type Client = Pick<DockerClient, 'program' | 'env'>

/** The id of an image, or of that of a container; undefined when the daemon has none of that name. */
export const imageId = async (
  host: Host,
  { program, env }: Client,
  name: string,
  kind: 'image' | 'container' = 'image',
): Promise<string | undefined> => {
  const ask =
    kind === 'image'
      ? ['image', 'inspect', '--format', '{{.Id}}', name]
      : ['inspect', '--format', '{{.Image}}', name]
  const { stdout } = await host.exec(program, ask, { env, timeoutMs: 30_000 })
  return /^sha256:[0-9a-f]{64}$/.exec(stdout.trim())?.[0]
}

/** The digest of the image of a container, from its registry if it has one: a tag may mean another image tomorrow. */
export const digestOf = async (
  host: Host,
  { program, env }: Client,
  container: string,
): Promise<string | undefined> => {
  const id = await imageId(host, { program, env }, container, 'container')
  if (id === undefined) return undefined
  const ask = ['image', 'inspect', '--format', '{{join .RepoDigests " "}}', id]
  const { stdout } = await host.exec(program, ask, { env, timeoutMs: 30_000 })
  return /sha256:[0-9a-f]{64}/.exec(`${stdout} ${id}`)?.[0]
}
