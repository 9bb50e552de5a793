import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Group } from '../process/run-group.ts'
import { runGroups } from '../process/run-group.ts'
import { sumOf, textAt, valueOf } from './text.ts'

/** What the control groups of the run have used since they were made; undefined where they do not count it. */
export type GroupUsage = {
  readonly cpuMs: number | undefined
  readonly readBytes: number | undefined
  readonly writtenBytes: number | undefined
  /** Now, page cache included. */
  readonly memoryBytes: number | undefined
  /** The most since `resetPeak`, or with version 2 since the run began, page cache included. */
  readonly peakBytes: number | undefined
}

/** Reads the groups of the run in every hierarchy: version 1 where it counts processor time, else version 2. */
export const readGroupUsage = (groups: readonly Group[]): GroupUsage =>
  groups.some(({ controllers }) => controllers.includes('cpuacct')) ? ofVersion1(groups) : ofVersion2(groups)

/** Kernel documentation: cgroup-v1/cpuacct.rst (nanoseconds), blkio-controller.rst, memory.rst. All count groups below. */
const ofVersion1 = (groups: readonly Group[]): GroupUsage => {
  const [times, memory, io] = ['cpuacct', 'memory', 'blkio'].map((name) => runGroups(groups, name))
  const nanoseconds = sumIn(times, 'cpuacct.usage', number)
  return {
    cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    readBytes: sumIn(io, ioFile, (text) => bytesOf(text, 'Read')),
    writtenBytes: sumIn(io, ioFile, (text) => bytesOf(text, 'Write')),
    memoryBytes: sumIn(memory, 'memory.usage_in_bytes', number),
    peakBytes: sumIn(memory, 'memory.max_usage_in_bytes', number),
  }
}

/** Newer kernels fill it only in groups with a limit; then its lines for devices are missing, which is not 0 bytes. */
const ioFile = 'blkio.throttle.io_service_bytes_recursive'

/** Kernel documentation: cgroup-v2.rst. Every file counts the groups below. */
const ofVersion2 = (groups: readonly Group[]): GroupUsage => {
  const run = runGroups(groups, 'unified')
  const microseconds = sumIn(run, 'cpu.stat', (text) => valueOf(text, 'usage_usec'))
  return {
    cpuMs: microseconds === undefined ? undefined : microseconds / 1e3,
    readBytes: sumIn(run, 'io.stat', (text) => devicesOf(text, 'rbytes')),
    writtenBytes: sumIn(run, 'io.stat', (text) => devicesOf(text, 'wbytes')),
    memoryBytes: sumIn(run, 'memory.current', number),
    peakBytes: sumIn(run, 'memory.peak', number),
  }
}

/** Has the peak of memory begin again, with version 1. That of version 2 stays the peak since the run began. */
export const resetPeak = (groups: readonly Group[]): void => {
  for (const folder of runGroups(groups, 'memory')) {
    try {
      writeFileSync(join(folder, 'memory.max_usage_in_bytes'), '0')
    } catch {
      // It then stays as it is, which the reading shows.
    }
  }
}

const sumIn = (
  folders: readonly string[] | undefined,
  file: string,
  read: (text: string) => number | undefined,
): number | undefined => {
  if (folders === undefined || folders.length === 0) return undefined
  // A file that is missing is not an empty one: its controller is not passed on to this group.
  return sumOf(
    folders.map((folder) => (existsSync(join(folder, file)) ? read(textAt(folder, file)) : undefined)),
  )
}

const number = (text: string): number | undefined => (/^\d+$/.test(text.trim()) ? Number(text) : undefined)

/** Lines `MAJOR:MINOR Read BYTES`; a file with nothing but a total was not filled. */
const bytesOf = (text: string, way: 'Read' | 'Write'): number | undefined => {
  const found = [...text.matchAll(new RegExp(`^\\d+:\\d+ ${way} (\\d+)$`, 'gm'))]
  return found.length === 0 ? undefined : found.reduce((sum, [, bytes]) => sum + Number(bytes), 0)
}

/** Lines `MAJOR:MINOR rbytes=… wbytes=…`; an empty file: nothing yet. */
const devicesOf = (text: string, name: 'rbytes' | 'wbytes'): number | undefined =>
  [...text.matchAll(new RegExp(`^\\d+:\\d+ .*\\b${name}=(\\d+)`, 'gm'))].reduce(
    (sum, [, bytes]) => sum + Number(bytes),
    0,
  )
