import { containersEngine } from './containers/engine.ts'

/** Podman as root, with overlay in the kernel. The network and firewall of the machine stay as they are. */
export const podmanRootful = containersEngine({
  kind: { name: 'podman-rootful', program: 'podman', folder: 'pr' },
  title: 'Podman as root, with its own storage',
  usual: false,
  needsRoot: true,
  packages: ['podman', 'runc'],
  docs: {
    builds:
      "Podman as root, with overlay in the kernel; RUN steps use the machine's network unless the build names one; refused without root",
    maintained: 'yes: 5.8.4 is of June 2026',
    cacheSpace: 'its own storage for every cold build',
  },
})
