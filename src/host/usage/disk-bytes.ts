import { textAt } from './text.ts'

/** What all disks of the machine together have read and written since it started. */
export type DiskBytes = { readonly readBytes: number; readonly writtenBytes: number }

/** Undefined where the kernel does not show it. */
export const readDiskBytes = (root: string): DiskBytes | undefined =>
  parseDiskBytes(textAt(root, 'proc/diskstats'))

/** Sectors in /proc/diskstats have 512 bytes whatever the disk (admin-guide/iostats.rst of the kernel). */
const sectorBytes = 512

/** Sums whole disks: a partition, or a device that is made of others, would count the same bytes again. */
const parseDiskBytes = (text: string): DiskBytes | undefined => {
  const disks = text.split('\n').flatMap((line) => {
    const [, , name = '', , , read, , , , written] = line.trim().split(/\s+/)
    return wholeDisk.test(name) ? [{ read: Number(read), written: Number(written) }] : []
  })
  if (disks.length === 0 || disks.some(({ read, written }) => Number.isNaN(read + written))) return undefined
  return {
    readBytes: disks.reduce((sum, { read }) => sum + read, 0) * sectorBytes,
    writtenBytes: disks.reduce((sum, { written }) => sum + written, 0) * sectorBytes,
  }
}

const wholeDisk = /^(?:(?:sd|vd|xvd|hd)[a-z]+|nvme\d+n\d+|mmcblk\d+)$/
