import { textAt, valueOf } from './text.ts'

/** What processes had disks do since they started. */
export type ProcessIo = {
  readonly readBytes: number
  /** Of pages that they changed: the kernel writes them later, or never. */
  readonly writtenBytes: number
}

/**
 * Sums /proc/PID/io, which includes children that have ended and were waited for; undefined when one of the processes does
 * not show it, because it belongs to another user. See proc_pid_io(5).
 */
export const readProcessIo = (pids: readonly number[], root: string): ProcessIo | undefined => {
  if (pids.length === 0) return undefined
  const all = pids.map((pid) => parseProcessIo(textAt(root, `proc/${pid}/io`)))
  return all.reduce<ProcessIo | undefined>(
    (sum, each) =>
      sum === undefined || each === undefined
        ? undefined
        : { readBytes: sum.readBytes + each.readBytes, writtenBytes: sum.writtenBytes + each.writtenBytes },
    { readBytes: 0, writtenBytes: 0 },
  )
}

const parseProcessIo = (text: string): ProcessIo | undefined => {
  const [readBytes, writtenBytes] = [valueOf(text, 'read_bytes'), valueOf(text, 'write_bytes')]
  return readBytes === undefined || writtenBytes === undefined ? undefined : { readBytes, writtenBytes }
}
