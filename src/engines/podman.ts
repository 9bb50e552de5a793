import { containersEngine } from './containers/engine.ts'

/** Podman without root. */
export const podman = containersEngine({
  kind: { name: 'podman', program: 'podman', folder: 'pm' },
  title: 'Podman, rootless, with its own storage',
  usual: true,
  needsRoot: false,
  // Named one by one, because Debian's Podman only recommends what rootless builds need.
  packages: ['podman', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc'],
  docs: {
    builds: 'rootless Podman',
    maintained: 'yes: 5.8.4 is of June 2026',
    cacheSpace: 'its own storage for every cold build',
  },
})
