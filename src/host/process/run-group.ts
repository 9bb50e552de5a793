import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRecord, listAt, parseJson } from '../json.ts'
import { readableFolders, readableText } from '../readable.ts'
import { cgroupOf, removeCgroups } from './cgroups.ts'

/** One control group: where its files are, and its path in its hierarchy. */
export type Group = {
  /** `cpu`, `memory` …; of version 2, which has one hierarchy for all: `unified`. */
  readonly controllers: readonly string[]
  /** The folder that its hierarchy is mounted at. */
  readonly mount: string
  /** As in /proc/PID/cgroup. */
  readonly path: string
}

/** What a run measures of its own groups. */
const counting: readonly string[] = ['cpuacct', 'memory', 'blkio', 'unified']

/** Processes are one level below the group of the run: with version 2, a group with processes controls none below it. */
const leaf = 'run'

/**
 * Moves this process into a control group of the run, below its own, so that the limits of that one still hold. Everything
 * that the run starts is then counted there: clients, daemons, and containers that get no group elsewhere. Returns what
 * moves it back. Where no group can be made, as without root, nothing happens: what the groups would count is then unknown.
 */
export const enterRunGroup = (runFolder: string, root = '/'): (() => void) => {
  const own = groupsOfSelf(root)
  if (own.some(({ path }) => runGroupIn(path) !== undefined)) return () => {}
  const groups = own.filter(({ controllers }) => controllers.some((name) => counting.includes(name)))
  const below = (group: Group): string => join(group.mount, group.path, cgroupOf(runFolder))
  // First: a run that is killed after it has the next one remove them.
  if (!recordGroups(runFolder, groups.map(below))) return () => {}
  const entered = groups.filter((group) => {
    try {
      mkdirSync(join(below(group), leaf), { recursive: true })
      writeFileSync(join(below(group), leaf, 'cgroup.procs'), String(process.pid))
      return true
    } catch {
      removeCgroups([join(below(group), leaf), below(group)])
      return false
    }
  })
  return () => {
    for (const group of entered) leave(group, below(group))
  }
}

const leave = ({ mount, path }: Group, run: string): void => {
  try {
    writeFileSync(join(mount, path, 'cgroup.procs'), String(process.pid))
  } catch {
    // It was removed from outside, and this process moved, or it ends with this process in it.
  }
  removeCgroups([join(run, leaf), run])
}

/** The groups of this process, one for each hierarchy that is mounted where systemd mounts them. */
export const groupsOfSelf = (root = '/'): readonly Group[] =>
  readableText(join(root, 'proc/self/cgroup'))
    .split('\n')
    .flatMap((line) => {
      // `ID:CONTROLLERS:PATH`; version 2 names no controllers. See cgroups(7).
      const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? []
      if (controllers === undefined || path === undefined || path.includes('..')) return []
      const mount = mountOf(root, controllers)
      if (mount === undefined) return []
      return [{ controllers: controllers === '' ? ['unified'] : controllers.split(','), mount, path }]
    })

const mountOf = (root: string, controllers: string): string | undefined => {
  const all = join(root, 'sys/fs/cgroup')
  const names = controllers === '' ? ['unified', ''] : [controllers, ...controllers.split(',')]
  // Only a hierarchy of version 2 has this file, in all of its groups.
  const holds = controllers === '' ? 'cgroup.controllers' : 'cgroup.procs'
  return names.map((name) => join(all, name)).find((folder) => existsSync(join(folder, holds)))
}

/**
 * The folders of one hierarchy that count this run: its group, which this process is in, and the one with the same name at
 * the top, where engines that take an absolute group put containers. Empty when this process is in no group of a run.
 */
export const runGroups = (groups: readonly Group[], controller: string): readonly string[] => {
  const own = groups.find(({ controllers }) => controllers.includes(controller))
  const run = own === undefined ? undefined : runGroupIn(own.path)
  if (own === undefined || run === undefined) return []
  const folders = [join(own.mount, run), join(own.mount, basename(run))]
  return [...new Set(folders)].filter((folder) => existsSync(folder))
}

/** The name of the run whose group this process is in; undefined: it is in none. */
export const runNameIn = (groups: readonly Group[]): string | undefined => {
  const [run] = groups.flatMap(({ path }) => runGroupIn(path) ?? [])
  return run === undefined ? undefined : basename(run)
}

/** The processes in these folders and all below them. */
export const processesIn = (folders: readonly string[]): readonly number[] =>
  folders.flatMap((folder) => [
    ...numbersIn(readableText(join(folder, 'cgroup.procs'))),
    ...processesIn(readableFolders(folder).map((name) => join(folder, name))),
  ])

const numbersIn = (text: string): readonly number[] => text.split('\n').filter(Boolean).map(Number)

const runGroupIn = (path: string): string | undefined =>
  basename(path) === leaf && /^gcb-\w{6}$/.test(basename(dirname(path))) ? dirname(path) : undefined

/** The groups that a run recorded in its folder, with what is in them: for whoever removes the folder. */
export const recordedGroups = (runFolder: string): readonly string[] => {
  const record = parseJson(readableText(recordFile(runFolder)))
  const folders = isRecord(record) ? listAt(record, 'folders').map(String) : []
  const isOurs = (folder: string): boolean =>
    folder.startsWith('/sys/fs/cgroup/') && !folder.includes('..') && basename(folder) === cgroupOf(runFolder)
  return folders.filter(isOurs).flatMap((folder) => [join(folder, leaf), folder])
}

const recordGroups = (runFolder: string, folders: readonly string[]): boolean => {
  try {
    writeFileSync(recordFile(runFolder), JSON.stringify({ folders }), { mode: 0o600 })
    return true
  } catch {
    return false
  }
}

const recordFile = (runFolder: string): string => join(runFolder, 'control-groups.json')
