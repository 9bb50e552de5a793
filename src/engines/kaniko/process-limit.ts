import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cgroupOf } from '../../host/process/cgroups.ts'

/** More than a build needs, Go's compilers on a large machine included, and less than a machine can bear. */
export const mostProcesses = 16_384

/**
 * A control group that limits the number of processes, because for root no other limit does; it is removed with the run.
 * Undefined where this machine lets us create none, as in many containers.
 */
export const limitedGroup = (runFolder: string, root = '/sys/fs/cgroup'): string | undefined => {
  try {
    const run = existsSync(join(root, 'pids'))
      ? join(root, 'pids', cgroupOf(runFolder))
      : forVersion2(root, runFolder)
    const group = join(run, 'kaniko')
    mkdirSync(group, { recursive: true })
    writeFileSync(join(group, 'pids.max'), String(mostProcesses))
    return group
  } catch {
    return undefined
  }
}

/** Version 2 has one hierarchy; a group controls what its parent passes on. */
const forVersion2 = (root: string, runFolder: string): string => {
  const run = join(root, cgroupOf(runFolder))
  const passedOn = readFileSync(join(root, 'cgroup.subtree_control'), 'utf8').split(/\s+/)
  if (!passedOn.includes('pids')) throw new Error('this machine does not limit processes by group')
  mkdirSync(run, { recursive: true })
  writeFileSync(join(run, 'cgroup.subtree_control'), '+pids')
  return run
}
