import { detectContainers, startContainers } from './containers/engine.ts'
import type { ContainersKind } from './containers/session.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'
import { ensureUnprivilegedUser } from './install/unprivileged-user.ts'

const packages = ['buildah', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc']

/** Where a run has it: Podman and Buildah of one user would else warm each other's caches. */
export const buildahKind: ContainersKind = { name: 'buildah', program: 'buildah', folder: 'bh' }

/** Buildah without root. When this process is root, it runs as an unprivileged user. */
export const buildah: Engine = {
  name: buildahKind.name,
  title: 'Buildah, rootless, with storage of its own and with layers',
  usual: false,
  needs: { program: 'buildah', builder: 'buildah', userNamespace: 'buildah' },
  detect: async (host) => detectContainers(host, buildahKind, packages),
  install: (host) => installPackages(host, buildahKind.name, packages),
  start: async (host, folder, origin) => {
    const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
    return startContainers(host, folder, { kind: buildahKind, user, origin })
  },
}
