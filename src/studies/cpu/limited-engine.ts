import type { RunningEngine } from '../../engines/engine.ts'
import { cgroupOf } from '../../host/process/cgroups.ts'
import { type CpuGroup, openCpuGroup } from '../../host/process/cpu-group.ts'
import { startRival } from '../../host/process/cpu-rival.ts'
import { inCpuGroup } from '../../host/process/in-cpu-group.ts'
import { childrenOf, treeBelow } from '../../host/process/run-processes.ts'
import type { Bench } from '../bench.ts'
import { variantEngine } from '../parts/variant-engine.ts'
import type { StudyLimit } from './limits.ts'

/** One group for all that builds, whichever engine it belongs to. */
const groups = new WeakMap<Bench, Promise<CpuGroup>>()

/**
 * The group in which everything of the engines of this study is: what they put into containers, because the group has the
 * name of the run; their clients, which start in it; and their daemons, which are moved into it.
 */
export const groupOf = (bench: Bench): Promise<CpuGroup> => {
  const open = async (): Promise<CpuGroup> =>
    bench.resources.use(await openCpuGroup(cgroupOf(bench.folder.path)))
  const group = groups.get(bench) ?? open()
  groups.set(bench, group)
  return group
}

/** The engine with clients and, if it has one, a daemon of its own in the group. */
export const limitedEngine = async (bench: Bench, name: string): Promise<RunningEngine> => {
  if (bench.host.uid !== 0)
    throw new Error('only root can limit the processors of an engine and all that it starts')
  const group = await groupOf(bench)
  const before = childrenOf(process.pid)
  const engine = await variantEngine(bench, name, { kind: 'limited' }, inCpuGroup(bench.host, group))
  const daemons = [...childrenOf(process.pid)].filter((pid) => !before.has(pid))
  await group.enter(treeBelow(daemons))
  return engine
}

/** Does something under a limit, which then ends, and beside a competitor where that is wanted. */
export const underLimit = async <T>(
  bench: Bench,
  { limit, hasRival }: StudyLimit,
  work: () => Promise<T>,
): Promise<T> => {
  const group = await groupOf(bench)
  await group.limit(limit)
  try {
    if (!hasRival) return await work()
    await using _ = await startRival(bench.host.env, bench.folder)
    return await work()
  } finally {
    await group.limit({ kind: 'none' })
  }
}
