import { allowedProcessors, listOf, pinProcess } from '../../host/process/affinity.ts'
import { cgroupOf } from '../../host/process/cgroups.ts'
import { buildProcesses, childrenOf } from '../../host/process/run-processes.ts'
import { daemonOf } from '../../measure/pin.ts'
import type { Around } from '../parts/timed-build.ts'
import { arePinned, asItIs, pinned } from './isolations.ts'

/** Pins this program, whose children inherit it, and the daemons of the study; afterwards they may use all again. */
export const withPins: Around = async (build, { host, folder }, engine) => {
  const [all, some] = [processorsFor(asItIs), processorsFor(pinned)]
  if (all === undefined || some === undefined)
    throw new Error('the kernel does not show which processors may be used')
  if (some.length === all.length) throw new Error('there is only one processor')
  if (daemonOf(engine) === 'not-ours')
    throw new Error('its daemon was not started by this study, and such a daemon is never changed')
  const query = { self: process.pid, group: cgroupOf(folder.path), withForeign: false }
  const before = new Set(childrenOf(process.pid))
  const pids = [process.pid, ...buildProcesses({ ...query, before }).map(({ pid }) => pid)]
  const pinAll = async (processors: readonly number[]): Promise<void> => {
    const left = await leftBy(pids, (pid) => pinProcess(host, pid, processors))
    // A build of which a part runs elsewhere is not a pinned one.
    if (left.length > 0)
      throw new Error(
        `taskset could not move ${left.length} of ${pids.length} processes to processors ${listOf(processors)}`,
      )
  }
  await using _ = { [Symbol.asyncDispose]: () => pinAll(all) }
  await pinAll(some)
  return await build()
}

/** Of these processes, those that could not be pinned and still exist. */
export const leftBy = async (
  pids: readonly number[],
  pin: (pid: number) => Promise<boolean>,
  exists = (pid: number): boolean => allowedProcessors(pid) !== undefined,
): Promise<readonly number[]> => {
  const left: number[] = []
  for (const pid of pids) if (!(await pin(pid)) && exists(pid)) left.push(pid)
  return left
}

/** What the process may use before anything is pinned; undefined: the kernel does not show it. */
const allProcessors = allowedProcessors('self')

/** Pinned builds leave the first processor to everything else; of two they have the second. */
export const processorsFor = (value: string): readonly number[] | undefined =>
  arePinned.includes(value) && allProcessors !== undefined && allProcessors.length > 1
    ? allProcessors.slice(1)
    : allProcessors
