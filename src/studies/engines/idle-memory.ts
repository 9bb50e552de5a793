import type { EngineDaemon } from '../../engines/traits.ts'
import { cgroupOf } from '../../host/process/cgroups.ts'
import { type BuildProcess, buildProcesses, childrenOf } from '../../host/process/run-processes.ts'
import type { Bench } from '../bench.ts'
import type { ColumnValue } from '../study.ts'

/** What the daemon of an engine and the programs below it hold in memory now, in bytes, as the kernel counts pages. */
export const idleMemory = (
  daemon: EngineDaemon | undefined,
  { folder }: Pick<Bench, 'folder'>,
): ColumnValue => {
  // Nothing of it runs between two builds.
  if (daemon === undefined) return 0
  const query = { self: process.pid, group: cgroupOf(folder.path), withForeign: false }
  return memoryOf(daemon, buildProcesses({ ...query, before: new Set(childrenOf(process.pid)) }))
}

/** The same among these processes. */
export const memoryOf = (
  { program, under }: Pick<EngineDaemon, 'program' | 'under'>,
  processes: readonly Pick<BuildProcess, 'pid' | 'parent' | 'program' | 'status'>[],
): ColumnValue => {
  const byPid = new Map(processes.map((each) => [each.pid, each]))
  const ancestors = (pid: number): readonly number[] => {
    const parent = byPid.get(pid)?.parent
    return parent === undefined || !byPid.has(parent) ? [] : [parent, ...ancestors(parent)]
  }
  const isUnder = (pid: number): boolean =>
    ancestors(pid).some((each) => byPid.get(each)?.program === 'rootlesskit')
  const daemons = processes.filter(
    (each) => each.program === program && isUnder(each.pid) === (under !== undefined),
  )
  const [daemon, ...others] = daemons.filter(
    ({ pid }) => !ancestors(pid).some((each) => byPid.get(each)?.program === program),
  )
  if (daemon === undefined) return { unknown: 'its daemon was not started by this study' }
  if (others.length > 0) return { unknown: `several ${program} of this study run at once` }
  const own = processes.filter(({ pid }) => pid === daemon.pid || ancestors(pid).includes(daemon.pid))
  if (residentBytes(daemon.status) === undefined)
    return { unknown: 'the kernel does not show the memory of its daemon' }
  return own.reduce((sum, { status }) => sum + (residentBytes(status) ?? 0), 0)
}

/** VmRSS of /proc/PID/status, in bytes; undefined for a process that has ended. */
const residentBytes = (status: string): number | undefined => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}
