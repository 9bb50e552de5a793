import { detectContainers, startContainers } from './containers/engine.ts'
import { assertNoService } from './containers/podman-remote.ts'
import type { ContainersKind } from './containers/session.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'
import { ensureUnprivilegedUser } from './install/unprivileged-user.ts'

/** Named one by one: Debian's Podman only recommends what rootless builds need. */
const packages = ['podman', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc']

/** Where a run has it. */
export const podmanKind: ContainersKind = { name: 'podman', program: 'podman', folder: 'pm' }

/** Podman without root. When this process is root, it runs as an unprivileged user. */
export const podman: Engine = {
  name: podmanKind.name,
  title: 'Podman, rootless, with storage of its own',
  usual: true,
  needs: { program: 'podman', builder: 'buildah', userNamespace: 'podman' },
  detect: async (host) => {
    assertNoService(host)
    return detectContainers(host, podmanKind, packages)
  },
  install: (host) => installPackages(host, podmanKind.name, packages),
  start: async (host, folder, origin) => {
    const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
    return startContainers(host, folder, { kind: podmanKind, user, origin })
  },
}
