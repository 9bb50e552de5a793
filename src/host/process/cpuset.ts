import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listOf } from './affinity.ts'

/**
 * Limits the control group into which daemons of the run put their containers to some processors, if this user may. It has to
 * come before the first container: affinity alone does not reach it where runc gives each container all processors of its
 * group, as from version 1.4 on. False where nothing was limited. The group is removed with the run's folder.
 */
export const limitGroup = async (group: string, processors: readonly number[]): Promise<boolean> => {
  // Version 1 has a hierarchy of its own for this, in which a group cannot be used before it has memory nodes.
  for (const hierarchy of ['/sys/fs/cgroup/cpuset', '/sys/fs/cgroup']) {
    try {
      const folder = join(hierarchy, group)
      const memory = await readFile(join(hierarchy, 'cpuset.mems'), 'utf8').catch(() =>
        readFile(join(hierarchy, 'cpuset.mems.effective'), 'utf8'),
      )
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'cpuset.mems'), memory.trim())
      await writeFile(join(folder, 'cpuset.cpus'), listOf(processors))
      return true
    } catch {
      // Not this hierarchy, or not this user.
    }
  }
  return false
}
