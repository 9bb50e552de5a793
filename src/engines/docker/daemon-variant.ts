import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { ensureUnprivilegedUser } from '../install/unprivileged-user.ts'
import { type EngineVariant, storageOf } from '../variant.ts'
import type { DaemonKind } from './daemon-kind.ts'
import { type DaemonSetUp, plainSetUp } from './daemon.ts'

/** The same kind of daemon, always one of the run's own, set up as the variant asks for. */
export const daemonVariant = (kind: DaemonKind, variant: EngineVariant): DaemonKind => ({
  ...kind,
  reachable: async () => undefined,
  storage: dockerDriver(variant),
  start: async (host, folder, name) => kind.start(host, folder, name, await setUpOf(host, kind, variant)),
})

/** dockerd's name for overlay. */
const dockerDriver = (variant: EngineVariant): string | undefined => {
  const driver = storageOf(variant)
  return driver === 'overlay' ? 'overlay2' : driver
}

const setUpOf = async (host: Host, kind: DaemonKind, variant: EngineVariant): Promise<DaemonSetUp> => {
  switch (variant.kind) {
    case 'storage': {
      const usesFuse = variant.driver === 'fuse-overlayfs'
      if (usesFuse && onPath(host, 'fuse-overlayfs') === undefined)
        throw new Error('fuse-overlayfs is not installed (Debian, Ubuntu: apt-get install fuse-overlayfs)')
      return { flags: ['--storage-driver', dockerDriver(variant) ?? variant.driver], usesFuse }
    }
    case 'userns-remap': {
      if (!kind.needsRoot) throw new Error('a rootless daemon maps all ids already, and has no userns-remap')
      const { name } = await ensureUnprivilegedUser(host)
      return { flags: ['--userns-remap', name], usesFuse: false }
    }
    case 'limited':
      return plainSetUp
    case 'volume':
      throw new Error('docker build has no --volume')
    case 'keep-id':
      throw new Error('docker build has no --userns, so it has no keep-id')
  }
}
