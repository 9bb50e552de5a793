import type { Host } from '../../host/host.ts'
import { at, parseJson, textAt } from '../../host/json.ts'

/** Either of these makes every `podman` a client of a service. */
const serviceVariables = ['CONTAINER_HOST', 'CONTAINER_CONNECTION']

/**
 * Throws when `podman` is a client of a service: then it accepts neither a storage root nor a `TMPDIR`, and no cache state
 * can be created or proved. On macOS and Windows it always is one, of the virtual machine `podman machine`.
 */
export const assertLocalPodman = async (host: Host): Promise<void> => {
  const answer = await host.exec('podman', ['info', '--format', 'json'], { timeoutMs: 15_000 })
  const service = remoteService(parseJson(answer.stdout))
  if (service !== undefined) throw new Error(refusal(service))
}

/** Throws when the environment sends `podman` to a service. */
export const assertNoService = ({ env }: Host): void => {
  const name = serviceVariables.find((each) => (env[each] ?? '') !== '')
  if (name === undefined) return
  throw new Error(
    `${refusal(`the service that ${name} names`)} Unset ${name} if Podman is installed on this machine.`,
  )
}

/** What a remote client talks to, from its own `podman info`; undefined for a Podman that builds on this machine. */
export const remoteService = (info: unknown): string | undefined => {
  if (at(info, 'host', 'serviceIsRemote') !== true) return undefined
  const [system, variant] = [
    textAt(info, 'host', 'distribution', 'distribution'),
    textAt(info, 'host', 'distribution', 'variant'),
  ]
  const kernel = textAt(info, 'host', 'kernel') ?? ''
  // The images of `podman machine`: Fedora CoreOS, or on Windows a Fedora in WSL.
  const isMachine = system === 'fedora' && (variant === 'coreos' || /WSL2?/i.test(kernel))
  return isMachine ? 'a Podman machine, which is a virtual machine' : 'a Podman service'
}

const refusal = (service: string): string =>
  `This podman is a client of ${service}: it cannot be given separate caches, so cache states cannot be controlled or proved.`
