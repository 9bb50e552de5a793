import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from '../host.ts'
import { identify, type ProcessId, processTable } from './process-table.ts'
import { killProcess } from './process-tree.ts'

const rounds = 20
const pollMs = 50

/**
 * Kills the processes whose root file system is stored below a folder: the steps of a build whose daemon died before
 * it could end them. They have lost their parents, so only the mount of their / shows where they belong.
 * Returns when all are gone, or after about a second; never throws.
 */
export const endOrphans = async (host: Host, folder: string): Promise<void> => {
  const [first, ...others] = rootedIn(folder)
  if (first === undefined) return
  host.log(`Killing processes that a build left running in ${folder} (${others.length + 1}).`)
  for (let round = 0; round < rounds; round += 1) {
    const left = rootedIn(folder)
    if (left.length === 0) return
    for (const id of left) killProcess(id)
    await sleep(pollMs)
  }
}

/** Processes whose / is mounted from below a folder: those in the containers of its engines. */
export const rootedIn = (folder: string): readonly ProcessId[] =>
  (processTable() ?? [])
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`))
    .flatMap(({ pid }) => identify(pid) ?? [])

/** See proc_pid_mountinfo(5): an overlay names the folders of its layers in its options. */
const rootMountOf = (pid: number): string => {
  try {
    const mounts = readFileSync(`/proc/${pid}/mountinfo`, 'utf8').split('\n')
    return mounts.find((line) => line.split(' ')[4] === '/') ?? ''
  } catch {
    // Already gone, or owned by another user.
    return ''
  }
}
