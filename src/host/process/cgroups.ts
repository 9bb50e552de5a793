import { existsSync, rmdirSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { readableFolders, readableText } from '../readable.ts'
import type { ProcessId } from './process-table.ts'

const root = '/sys/fs/cgroup'

/**
 * The control groups of these processes, as folders: one each, or with version 1 one per controller. Those of this
 * process are left out: a process that shares them has none of its own.
 */
export const cgroupsOf = (processes: readonly Pick<ProcessId, 'pid'>[]): readonly string[] => {
  const own = new Set(foldersOf('self'))
  return [...new Set(processes.flatMap(({ pid }) => foldersOf(String(pid))))].filter((path) => !own.has(path))
}

/** Removes empty control groups: a killed engine leaves those of its build steps behind. */
export const removeCgroups = (folders: readonly string[]): void => {
  for (const folder of folders) {
    try {
      rmdirSync(folder)
    } catch {
      // Already gone, or in use: the kernel refuses to remove one that has processes.
    }
  }
}

/** The name of the control group of a run folder: engines that take a parent group put theirs below it. */
export const cgroupOf = (runFolder: string): string => basename(runFolder)

/** The name of the group of what competes with its builds for the processors, when that is wanted. */
export const rivalGroupOf = (runFolder: string): string => `${cgroupOf(runFolder)}-rival`

/** Removes the control group of a run folder, that of its rival, others that it recorded, and all empty ones below them. */
export const removeCgroupOf = (runFolder: string, recorded: readonly string[]): void => {
  // A folder inside a run folder has no group, but an engine may have one with the same name.
  if (!/^gcb-\w{6}$/.test(cgroupOf(runFolder))) return
  const names = [cgroupOf(runFolder), rivalGroupOf(runFolder)]
  const groups = [
    ...['', ...readableFolders(root)].flatMap((controller) =>
      names.map((name) => join(root, controller, name)),
    ),
    ...recorded,
  ]
  const endMs = performance.now() + dyingMs
  for (;;) {
    for (const group of groups) removeCgroups(deepestFirst(group))
    if (performance.now() > endMs || !groups.some((group) => existsSync(group))) return
    Atomics.wait(nobody, 0, 0, 50)
  }
}

/** A killed process may stay in its group for a moment. */
const dyingMs = 2_000

const nobody = new Int32Array(new SharedArrayBuffer(4))

const deepestFirst = (folder: string): readonly string[] => [
  ...readableFolders(folder).flatMap((name) => deepestFirst(join(folder, name))),
  folder,
]

/** The path of a group and those of all above it. In a container it can be that of the host; `/` is then the container's group. */
export const withParents = (path: string): readonly string[] =>
  path === '/' || path === '' ? ['/'] : [path, ...withParents(posix.dirname(path))]

/** See cgroups(7) for the lines of /proc/PID/cgroup: `ID:CONTROLLERS:PATH`; version 2 names no controllers. */
const foldersOf = (pid: string): readonly string[] =>
  readableText(`/proc/${pid}/cgroup`)
    .split('\n')
    .flatMap((line) => {
      const [, , controllers = '', path = '/'] = /^(\d+):([^:]*):(.+)$/.exec(line) ?? []
      if (path === '/' || path.includes('..')) return []
      const hierarchies = controllers === '' ? ['', 'unified'] : [controllers.replace(/^name=/, '')]
      return hierarchies.map((hierarchy) => join(root, hierarchy, path))
    })
