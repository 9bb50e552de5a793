import { open, readdir } from 'node:fs/promises'
import { freemem, release } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { errorCode } from '../../host/json.ts'
import { onPath } from '../../host/on-path.ts'
import { gibibytes } from '../../report/numbers.ts'

/** Whether this machine can run a virtual machine of its own, as it was found. */
export type MachineFacts = {
  /** Machines are only started on amd64, whose kernels all have two serial lines. */
  readonly isAmd64: boolean
  /** The error code of opening /dev/kvm; undefined: it could be opened. */
  readonly kvmError: string | undefined
  /** The path of the program; undefined: it is not installed. */
  readonly qemu: string | undefined
  /** The path of a kernel that can be read, and its release; undefined: there is none. */
  readonly kernel: GuestKernel | undefined
  readonly freeMemoryBytes: number
}

export type GuestKernel = { readonly path: string; readonly release: string }

/** The unpacked toolchain, the archive of it, and what a build needs. */
const neededBytes = 3 * 2 ** 30

/** Why no virtual machine can be run here, as a clause; undefined: one can. */
export const whyNoMachine = (facts: MachineFacts): string | undefined => {
  const { isAmd64, kvmError, qemu, kernel, freeMemoryBytes } = facts
  if (!isAmd64) return 'a machine is only started on amd64'
  if (kvmError !== undefined) return whyNoKvm(kvmError)
  if (qemu === undefined)
    return `${emulator} is not installed (Debian, Ubuntu: apt-get install qemu-system-x86)`
  if (kernel === undefined)
    return 'no kernel in /boot can be read, which a machine needs to start (as another user than root: run it as root)'
  if (freeMemoryBytes < neededBytes)
    return `it needs ${gibibytes(neededBytes)} of free memory, and there are ${gibibytes(freeMemoryBytes)}`
  return undefined
}

/** Why the build without an engine is none for `linux/amd64`, the name of its row; undefined: it is one. */
export const whyOtherTarget = (processor: string): string | undefined =>
  processor === 'x64'
    ? undefined
    : `builds without an engine are for the machine itself, and this one is linux/${processor}, not linux/amd64`

const whyNoKvm = (code: string): string => {
  switch (code) {
    case 'ENOENT':
      return 'this machine has no /dev/kvm: its processor or the machine around it does not offer virtual machines'
    case 'EACCES':
    case 'EPERM':
      return 'its user may not open /dev/kvm'
    default:
      return `/dev/kvm cannot be opened: ${code}`
  }
}

const emulator = 'qemu-system-x86_64'

/** Looks without changing anything. */
export const readMachine = async (host: Host): Promise<MachineFacts> => ({
  isAmd64: process.arch === 'x64',
  kvmError: await tryKvm(),
  qemu: onPath(host, emulator),
  kernel: await findKernel('/boot', release()),
  freeMemoryBytes: freemem(),
})

const tryKvm = async (): Promise<string | undefined> => {
  try {
    await using _kvm = await open('/dev/kvm', 'r+')
    return undefined
  } catch (error) {
    return errorCode(error) ?? messageOf(error)
  }
}

const prefix = 'vmlinuz-'

/** The kernel that runs here, if it can be read, else the newest of the others. */
export const findKernel = async (boot: string, running: string): Promise<GuestKernel | undefined> => {
  const names = await readdir(boot).catch(() => [])
  const releases = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
  const newestFirst = releases.toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
  for (const each of [...newestFirst.filter((one) => one === running), ...newestFirst]) {
    const path = join(boot, prefix + each)
    if (await canRead(path)) return { path, release: each }
  }
  return undefined
}

const canRead = (path: string): Promise<boolean> =>
  open(path).then(
    async (file) => {
      await file.close()
      return true
    },
    () => false,
  )
