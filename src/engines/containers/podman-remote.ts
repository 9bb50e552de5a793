import type { Host } from '../../host/host.ts'
import { at, parseJson, textAt } from '../../host/json.ts'

/** These make every `podman` a client of a service. */
const serviceVariables = ['CONTAINER_HOST', 'CONTAINER_CONNECTION']

/**
 * Throws when `podman` is a client of a service: it takes no storage root and no `TMPDIR`, so that no cache
 * state can be made or proved. On macOS and Windows, it is one by default, of the virtual machine `podman machine`.
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
    `${refusal(`the service that ${name} names`)} Unset ${name}, where there is a podman of this machine.`,
  )
}

/** What a remote client talks to, by its own `podman info`; undefined for a podman that works here itself. */
export const remoteService = (info: unknown): string | undefined => {
  if (at(info, 'host', 'serviceIsRemote') !== true) return undefined
  const [system, variant] = [
    textAt(info, 'host', 'distribution', 'distribution'),
    textAt(info, 'host', 'distribution', 'variant'),
  ]
  const kernel = textAt(info, 'host', 'kernel') ?? ''
  // The images of `podman machine`: Fedora CoreOS, under Windows a Fedora in WSL.
  const isMachine = system === 'fedora' && (variant === 'coreos' || /WSL2?/i.test(kernel))
  return isMachine ? 'a Podman machine, which is a virtual machine' : 'a Podman service'
}

const refusal = (service: string): string =>
  `This podman is a client of ${service}: it cannot be given caches of its own, so that none can be controlled or proved from here.`
