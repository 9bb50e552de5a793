import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readableFolders, readableText } from '../readable.ts'
import { removeCgroups } from './cgroups.ts'

/**
 * With version 2, groups at the top have limits of processors only if the root passes the controller on. Where it does not, a
 * run has it do so while it needs that. An empty group of this name says that it was a run, and no one else: like the
 * setting, it outlives a killed run and not the machine, so the last run that ends, or the next one, gives it back.
 */
const marker = 'gcb-cpu-control'

/** Has the root pass the controller on. Throws the system's error where this user may not do that. */
export const takeCpuControl = (root: string): void => {
  if (readableText(join(root, control)).trim().split(/\s+/).includes('cpu')) return
  mkdirSync(join(root, marker), { recursive: true })
  try {
    writeFileSync(join(root, control), '+cpu')
  } catch (error) {
    removeCgroups([join(root, marker)])
    throw error
  }
}

/** Undoes that, unless another run has groups there. `ending`: groups that are about to be removed. Never throws. */
export const returnCpuControl = (root = '/sys/fs/cgroup', ending: readonly string[] = []): void => {
  if (!existsSync(join(root, marker))) return
  if (readableFolders(root).some((name) => /^gcb-\w{6}(?:-rival)?$/.test(name) && !ending.includes(name)))
    return
  try {
    writeFileSync(join(root, control), '-cpu')
  } catch {
    // The kernel refuses when somebody else needs it by now: then it is no longer ours to give back.
  }
  removeCgroups([join(root, marker)])
}

const control = 'cgroup.subtree_control'
