import type { DockerDaemon, Facts } from '../facts.ts'
import { check, type Check, missing, ok, rootless, type Seen, unknown, warning } from '../finding.ts'

/** Overlay in a user namespace: Linux 5.13, or 5.11 without SELinux. */
const oldestKernel = [5, 13] as const

/** Measured with a base image of 390 MB, on Debian 12. */
const vfsCost =
  'vfs copies the whole base for every step: 2.1 to 2.4 s instead of 0.03 to 0.05 s for FROM alone'

export const storageDriver: Check<Facts> = check(
  'storage driver',
  rootless,
  (facts: Facts): Seen => {
    const { kernel, runDisk, programs, fuse, uid } = facts
    if (kernel === undefined) return unknown('the kernel does not tell its version')
    const reason = whyNoOverlay(kernel, runDisk.type)
    if (reason === undefined) return ok('overlay, natively in the user namespace')
    const sudo = uid === 0 ? '' : 'sudo '
    const program = programs['fuse-overlayfs']
    if (program !== undefined && fuse === 'open')
      return warning(
        `${reason}: fuse-overlayfs (${program}) is used, which is slower than overlay in the kernel`,
        'use Linux 5.13 or newer and a file system such as ext4 or xfs for RUNNER_TEMP or /var/tmp',
      )
    const need = program === undefined ? 'fuse-overlayfs is not installed' : `/dev/fuse is ${fuse}`
    return missing(
      `${reason}, and ${need}; only vfs would be left, which is refused: ${vfsCost}`,
      program === undefined ? `${sudo}apt-get install fuse-overlayfs` : openFuse(fuse, sudo),
    )
  },
  { comesWithInstall: true },
)

const openFuse = (fuse: Facts['fuse'], sudo: string): string =>
  fuse === 'absent'
    ? `${sudo}modprobe fuse; in a container: --device /dev/fuse`
    : `${sudo}chmod 666 /dev/fuse`

const whyNoOverlay = (kernel: string, fileSystem: string | undefined): string | undefined => {
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(kernel) ?? []
  // Red Hat's kernels have it under an older number.
  const isOld =
    (!/\.el\d/.test(kernel) && Number(major) < oldestKernel[0]) ||
    (Number(major) === oldestKernel[0] && Number(minor) < oldestKernel[1])
  if (isOld) return `Linux ${kernel} has no overlay in user namespaces`
  if (fileSystem === 'overlay')
    return 'the storage would be on overlay itself, as in a container, and overlay cannot be stacked on it'
  return undefined
}

/** One finding for each Docker daemon that answers; `name` of a rootless one says so. */
const perDaemon =
  (name: string, look: (daemon: DockerDaemon) => Seen): Check<Facts> =>
  (facts, candidates) =>
    (['rootful', 'rootless'] as const).flatMap((kind) => {
      const daemon = facts.docker[kind]
      if (daemon === undefined) return []
      const title = kind === 'rootful' ? name : `${name}, rootless`
      return check(
        title,
        ({ dockerDaemon }) => dockerDaemon === kind,
        () => look(daemon),
      )(facts, candidates)
    })

/** The driver of a Docker daemon is its owner's choice: it is told, never changed. */
export const dockerDriver = perDaemon("storage of Docker's daemon", ({ driver, endpoint }) => {
  const remedy = 'set "storage-driver": "overlay2" in daemon.json (rootless: Linux 5.13 or newer)'
  switch (driver) {
    case undefined:
      return unknown(`the daemon at ${endpoint} does not tell its storage driver`)
    case 'vfs':
      return warning(`vfs: ${vfsCost}`, remedy)
    case 'fuse-overlayfs':
      return warning('fuse-overlayfs, which is slower than overlay in the kernel', remedy)
    default:
      return ok(driver)
  }
})

/** BuildKit's collector keeps 20 % of the disk free: below that our growth would evict the user's caches. */
const leastShare = 0.25

export const dockerDisk = perDaemon("disk of Docker's daemon", ({ disk, endpoint }) => {
  if (disk?.freeShare === undefined) return unknown(`the disk of the daemon at ${endpoint} cannot be seen`)
  const told = `${disk.path}: ${percent(disk.freeShare)} free`
  if (disk.freeShare >= leastShare) return ok(told)
  return missing(
    `${told}; below ${percent(leastShare)} a daemon that is not the run's own may drop the caches of others`,
    'make room on that disk, or name an engine with storage of its own (--engines podman)',
  )
})

/** One engine's copy of the base image is 0.4 GB, and two revisions with their caches come on top. */
const littleBytes = 2e9

export const runDisk: Check<Facts> = check(
  'disk of the run',
  () => true,
  ({ runDisk: disk, runDiskWritable }: Facts): Seen => {
    if (!runDiskWritable)
      return missing(`${disk.path} cannot be written to`, 'set RUNNER_TEMP to a folder that can')
    if (disk.freeBytes === undefined) return unknown(`${disk.path} cannot be looked at`)
    const told = `${disk.path}: ${(disk.freeBytes / 1e9).toFixed(1)} GB free`
    return disk.freeBytes >= littleBytes
      ? ok(told)
      : warning(told, 'make room there, or set RUNNER_TEMP to a folder on a larger disk')
  },
)

const percent = (share: number): string => `${Math.floor(share * 100)} %`
