import { withParents } from '../process/cgroups.ts'
import type { Group } from '../process/run-group.ts'
import { textAt, valueOf } from './text.ts'

/**
 * The share of memory that programs hold which the kernel cannot take back by dropping files, 0 to 1: of the machine, or of
 * a control group above this process that has a limit, whichever is fuller. Read while nothing is built, it is what others
 * hold. Undefined where the kernel does not show it.
 */
export const readHeldMemory = (groups: readonly Group[], root: string): number | undefined => {
  const machine = heldOf(textAt(root, 'proc/meminfo'))
  return machine === undefined ? undefined : Math.max(machine, ...heldInGroups(groups))
}

const heldOf = (meminfo: string): number | undefined => {
  const [total, available] = [valueOf(meminfo, 'MemTotal'), valueOf(meminfo, 'MemAvailable')]
  return total === undefined || available === undefined || total === 0
    ? undefined
    : (total - available) / total
}

const heldInGroups = (groups: readonly Group[]): readonly number[] => {
  const own =
    groups.find(({ controllers }) => controllers.includes('memory')) ??
    groups.find(({ controllers }) => controllers.includes('unified'))
  if (own === undefined) return []
  return withParents(own.path).flatMap((path) => {
    const at = (file: string): string => textAt(own.mount, `${path}/${file}`)
    const limit = Number((at('memory.limit_in_bytes') || at('memory.max')).trim() || Number.NaN)
    const stat = at('memory.stat')
    const held =
      (valueOf(stat, 'total_rss') ?? valueOf(stat, 'anon') ?? Number.NaN) +
      (valueOf(stat, 'total_shmem') ?? valueOf(stat, 'shmem') ?? 0)
    return Number.isFinite(held / limit) && limit > 0 ? [Math.min(1, held / limit)] : []
  })
}
