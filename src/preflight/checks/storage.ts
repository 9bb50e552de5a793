import {
  check,
  type Check,
  every,
  missing,
  ok,
  rootless,
  type Seen,
  sudo,
  unknown,
  warning,
} from '../finding.ts'
import type { DockerDaemon, MachineFacts } from '../machine-facts.ts'

/** Measured with a base image of 390 MB, on Debian 12. */
const vfsCost =
  'vfs copies the whole base image for every step: FROM alone takes 2.1 to 2.4 s instead of 0.03 to 0.05 s'

export const storageDriver = check(
  'storage driver',
  rootless,
  (facts) => {
    const { kernel, runDisk: disk, programs, fuse } = facts
    if (kernel === undefined) return unknown('the version of the kernel cannot be read')
    const reason = whyNoOverlay(kernel, disk.type)
    if (reason === undefined) return ok('overlay, native in the user namespace')
    const program = programs['fuse-overlayfs']
    if (program !== undefined && fuse === 'open')
      return warning(
        `${reason}: fuse-overlayfs (${program}) is used, which is slower than overlay in the kernel`,
        'use Linux 5.13 or newer, and a file system such as ext4 or xfs for RUNNER_TEMP or /var/tmp',
      )
    const problem =
      program === undefined
        ? 'fuse-overlayfs is not installed'
        : `/dev/fuse ${fuse === 'closed' ? 'is closed' : 'does not exist'}`
    return missing(
      `${reason}, and ${problem}; that leaves only vfs, which a run does not use: ${vfsCost}`,
      program === undefined ? `${sudo(facts)}apt-get install fuse-overlayfs` : openFuse(facts),
    )
  },
  { comesWithInstall: true },
)

const openFuse = (facts: MachineFacts): string =>
  facts.fuse === 'absent'
    ? `${sudo(facts)}modprobe fuse; in a container: --device /dev/fuse`
    : `${sudo(facts)}chmod 666 /dev/fuse`

/** Overlay works in a user namespace since Linux 5.13 (5.11 without SELinux). */
const oldestKernel = [5, 13] as const

const whyNoOverlay = (kernel: string, fileSystem: string | undefined): string | undefined => {
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(kernel) ?? []
  // Red Hat's kernels have it under an older number.
  const isOld =
    (!/\.el\d/.test(kernel) && Number(major) < oldestKernel[0]) ||
    (Number(major) === oldestKernel[0] && Number(minor) < oldestKernel[1])
  if (isOld) return `Linux ${kernel} has no overlay in user namespaces`
  if (fileSystem === 'overlay')
    return 'the storage would be on overlay, as in a container, and overlay cannot be stacked on itself'
  return undefined
}

/** One finding for each Docker daemon that answers; the name for a rootless one says so. */
const perDaemon =
  (name: string, look: (daemon: DockerDaemon) => Seen): Check =>
  (facts, engines) =>
    (['rootful', 'rootless'] as const).flatMap((kind) => {
      const daemon = facts.docker[kind]
      if (daemon === undefined) return []
      const title = kind === 'rootful' ? name : `${name}, rootless`
      const concerns: Parameters<typeof check>[1] = ({ dockerDaemon }) => dockerDaemon === kind
      return check(title, concerns, () => look(daemon))(facts, engines)
    })

/** The storage driver of a Docker daemon is its owner's choice: it is reported, never changed. */
export const dockerDriver = perDaemon("storage of Docker's daemon", ({ driver, endpoint }) => {
  const remedy = 'set "storage-driver": "overlay2" in daemon.json (rootless: Linux 5.13 or newer)'
  switch (driver) {
    case undefined:
      return unknown(`the daemon at ${endpoint} does not report its storage driver`)
    case 'vfs':
      return warning(`vfs: ${vfsCost}`, remedy)
    case 'fuse-overlayfs':
      return warning('fuse-overlayfs, which is slower than overlay in the kernel', remedy)
    default:
      return ok(driver)
  }
})

/** BuildKit's garbage collection keeps 20% of the disk free: below that, our growth would evict the user's caches. */
const leastShare = 0.25

export const dockerDisk = perDaemon("disk of Docker's daemon", ({ disk, endpoint }) => {
  if (disk?.freeShare === undefined) return unknown(`the disk of the daemon at ${endpoint} cannot be seen`)
  const seen = `${disk.path}: ${percent(disk.freeShare)} free`
  if (disk.freeShare >= leastShare) return ok(seen)
  return missing(
    `${seen}; below ${percent(leastShare)} the daemon may delete the caches of its other users to make room for the run's`,
    'free up space on that disk, or name an engine that has its own storage, such as podman',
  )
})

/** One engine's copy of the base image takes 0.4 GB, and the two revisions with their caches come on top. */
const littleBytes = 2e9

export const runDisk = check('disk of the run', every, ({ runDisk: disk, runDiskWritable }) => {
  if (!runDiskWritable)
    return missing(`${disk.path} is not writable`, 'set RUNNER_TEMP to a folder that is writable')
  if (disk.freeBytes === undefined) return unknown(`the free space of ${disk.path} cannot be read`)
  const seen = `${disk.path}: ${(disk.freeBytes / 1e9).toFixed(1)} GB free`
  return disk.freeBytes >= littleBytes
    ? ok(seen)
    : warning(seen, 'free up space there, or set RUNNER_TEMP to a folder on a larger disk')
})

const percent = (share: number): string => `${Math.floor(share * 100)}%`
