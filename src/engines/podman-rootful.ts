import { detectContainers, startContainers } from './containers/engine.ts'
import { assertNoService } from './containers/podman-remote.ts'
import type { ContainersKind } from './containers/session.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'

const packages = ['podman', 'runc']

/** Where a run has it. */
export const podmanRootfulKind: ContainersKind = { name: 'podman-rootful', program: 'podman', folder: 'pr' }

/** Podman as root, with overlay in the kernel. The network and firewall of the machine stay as they are. */
export const podmanRootful: Engine = {
  name: podmanRootfulKind.name,
  title: 'Podman as root, with storage of its own',
  usual: false,
  needs: { program: 'podman', builder: 'buildah' },
  detect: async (host) => {
    assertNoService(host)
    if (host.uid !== 0) return { kind: 'missing', reason: 'this process is not root', remedy: asRoot }
    return detectContainers(host, podmanRootfulKind, packages)
  },
  install: async (host) => {
    if (host.uid !== 0)
      throw new Error(`Cannot use ${podmanRootfulKind.name}: this process is not root; ${asRoot}`)
    await installPackages(host, podmanRootfulKind.name, packages)
  },
  start: (host, folder, origin) =>
    startContainers(host, folder, { kind: podmanRootfulKind, user: undefined, origin }),
}

const asRoot = 'run go-container-bench as root (sudo), or name podman, which needs none'
