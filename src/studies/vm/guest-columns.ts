import type { Seen } from '../../model.ts'
import type { ColumnValues } from '../study.ts'
import type { GuestReport } from './guest.ts'
import { readKernelFacts } from './kernel-facts.ts'

/** Where the same `go build` runs: here, or in a machine of QEMU that has the sources or mounts them. */
export const guestPlaces = ['bare', 'vm', 'vm-9p', 'vm-virtiofs'] as const

export type GuestPlace = (typeof guestPlaces)[number]

/** What a row in a virtual machine is, and is not. */
export const label = "a Linux VM like Docker Desktop's, with all its files in memory; not Docker Desktop"

/** What the report keeps of one build. */
export const seenIn = ({ kernel, cpus, bytes }: GuestReport): Seen => ({ kernel, cpus, binaryBytes: bytes })

/** What the place is, and what the last build in it reported. */
export const guestColumns = async (place: GuestPlace, seen: readonly Seen[]): Promise<ColumnValues> => ({
  ...(await factColumns(place)),
  ...seen.at(-1),
})

const factColumns = async (place: GuestPlace): Promise<ColumnValues> => {
  if (place !== 'bare') return { what: label }
  const { release, isWsl, transparentProxy } = await readKernelFacts()
  return {
    what: isWsl ? 'this machine, which is WSL 2' : 'this machine',
    kernel: release,
    transparentProxy: transparentProxy ?? { unknown: 'the configuration of the kernel cannot be read' },
  }
}
