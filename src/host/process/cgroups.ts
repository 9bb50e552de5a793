import { readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ProcessId } from './process-table.ts'

const root = '/sys/fs/cgroup'

/**
 * The control groups of these processes, as folders: one, or with version 1 one for each controller. That of this
 * process is left out, for what shares it was given none of its own.
 */
export const cgroupsOf = (processes: readonly Pick<ProcessId, 'pid'>[]): readonly string[] => {
  const own = new Set(foldersOf('self'))
  return [...new Set(processes.flatMap(({ pid }) => foldersOf(String(pid))))].filter((path) => !own.has(path))
}

/** Removes control groups that nobody is in any more: an engine that was killed leaves those of its steps behind. */
export const removeCgroups = (folders: readonly string[]): void => {
  for (const folder of folders) {
    try {
      rmdirSync(folder)
    } catch {
      // Gone already, or in use again: the kernel refuses to remove one that somebody is in.
    }
  }
}

/** The name of the control group of a run folder: engines that can be told put theirs below it. */
export const cgroupOf = (runFolder: string): string => basename(runFolder)

/** Removes the control group of a run folder, with all below it that nobody is in. */
export const removeCgroupOf = (runFolder: string): void => {
  // A folder within that of the run has none, but its name may be that of an engine's own.
  if (!/^gcb-\w{6}$/.test(cgroupOf(runFolder))) return
  for (const place of ['', ...folderNames(root)])
    removeCgroups(deepestFirst(join(root, place, cgroupOf(runFolder))))
}

const deepestFirst = (folder: string): readonly string[] => [
  ...folderNames(folder).flatMap((name) => deepestFirst(join(folder, name))),
  folder,
]

const folderNames = (path: string): readonly string[] => {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((each) =>
      each.isDirectory() ? [each.name] : [],
    )
  } catch {
    return []
  }
}

/** See cgroups(7) for the lines of /proc/PID/cgroup: `ID:CONTROLLERS:PATH`, the controllers empty in version 2. */
const foldersOf = (pid: string): readonly string[] =>
  textOf(`/proc/${pid}/cgroup`)
    .split('\n')
    .flatMap((line) => {
      const [, , controllers = '', path = '/'] = /^(\d+):([^:]*):(.+)$/.exec(line) ?? []
      if (path === '/' || path.includes('..')) return []
      const places = controllers === '' ? ['', 'unified'] : [controllers.replace(/^name=/, '')]
      return places.map((place) => join(root, place, path))
    })

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
