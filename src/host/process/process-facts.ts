import { readableText } from '../readable.ts'

/** What a process has read and written until now; see proc_pid_io(5). */
type ProcessIo = {
  /** From disks. */
  readonly readBytes: number
  /** To disks, or meant for them. */
  readonly writtenBytes: number
  /** Meant for disks, but removed from memory before it was written. */
  readonly cancelledBytes: number
  /** By calls to read, from memory too. */
  readonly readCallBytes: number
  /** By calls to write. */
  readonly writeCallBytes: number
}

/** Undefined when the process is gone, or belongs to a user whose processes may not be looked into. */
export const ioOf = (pid: number): ProcessIo | undefined => {
  const text = readableText(`/proc/${pid}/io`)
  const value = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1])
  const io = {
    readBytes: value('read_bytes'),
    writtenBytes: value('write_bytes'),
    cancelledBytes: value('cancelled_write_bytes'),
    readCallBytes: value('rchar'),
    writeCallBytes: value('wchar'),
  }
  return Object.values(io).some(Number.isNaN) ? undefined : io
}

/** What a process does now. */
type ProcessWait = {
  /** As in `S (sleeping)`; empty when the process is gone. */
  readonly state: string
  /** The function of the kernel in which it waits; empty: it does not, or that may not be seen. */
  readonly waitsIn: string
  /** The functions of the kernel that it is in, the innermost first; empty without root. */
  readonly kernelStack: readonly string[]
}

/** `status` is the text of /proc/PID/status. */
export const waitOf = (pid: number, status: string): ProcessWait => ({
  state: /^State:\s*(.+)$/m.exec(status)?.[1] ?? '',
  waitsIn: readableText(`/proc/${pid}/wchan`).trim().replace(/^0$/, ''),
  kernelStack: readableText(`/proc/${pid}/stack`)
    .split('\n')
    .flatMap((line) => /^\[<[^>]*>\] ([^+\s]+)/.exec(line)?.[1] ?? []),
})

/**
 * How long some or all processes of the machine waited for a resource since it started, in microseconds; names are as in
 * `ioFullUs`. Empty on a kernel without pressure stall information.
 */
export const pressureUs = (): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ['cpu', 'io', 'memory'].flatMap((resource) =>
      [...readableText(`/proc/pressure/${resource}`).matchAll(/^(some|full) .* total=(\d+)$/gm)].map(
        ([, share = '', total]) => [
          `${resource}${share.charAt(0).toUpperCase()}${share.slice(1)}Us`,
          Number(total),
        ],
      ),
    ),
  )

/** What a disk has done since the machine started. */
type DiskUse = {
  readonly name: string
  readonly readBytes: number
  readonly writtenBytes: number
  /** Time in which something was asked of it. */
  readonly busyMs: number
}

/** In /proc/diskstats, whatever the disk is. */
const sectorBytes = 512

/** Disks and partitions that were used since the machine started; see Documentation/admin-guide/iostats.rst of Linux. */
export const diskUse = (): readonly DiskUse[] =>
  readableText('/proc/diskstats')
    .split('\n')
    .flatMap((line) => {
      const fields = line.trim().split(/\s+/)
      const [name = '', reads, , readSectors, , , , writtenSectors, , , busyMs] = fields.slice(2)
      if (busyMs === undefined || (reads === '0' && writtenSectors === '0')) return []
      return [
        {
          name,
          readBytes: Number(readSectors) * sectorBytes,
          writtenBytes: Number(writtenSectors) * sectorBytes,
          busyMs: Number(busyMs),
        },
      ]
    })
