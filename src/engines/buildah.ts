import { containersEngine } from './containers/engine.ts'

/** Buildah without root. Its storage is not Podman's: the two would warm each other's caches. */
export const buildah = containersEngine({
  kind: { name: 'buildah', program: 'buildah', folder: 'bh' },
  title: 'Buildah, rootless, with layers and its own storage',
  usual: false,
  needsRoot: false,
  packages: ['buildah', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc'],
  docs: {
    builds: 'rootless Buildah, with `--layers`',
    maintained: 'yes: 1.44.0 is of May 2026',
    cacheSpace:
      "as `podman`, but separate from it: Podman and Buildah of one user would warm each other's caches",
  },
})
