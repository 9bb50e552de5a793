import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from '../host.ts'
import { readableText } from '../readable.ts'
import { identify, type ProcessId, processTable } from './process-table.ts'
import { killProcess } from './process-tree.ts'

const rounds = 20
const pollMs = 50

/**
 * Kills the processes that belong to a folder and have lost their parents: the steps of a build whose daemon died before
 * it could end them, whose root file system is stored below the folder, and what an engine left in the background, whose
 * environment names the folder. Returns when all are gone, or after about a second; never throws.
 */
export const endOrphans = async (host: Host, folder: string): Promise<void> => {
  const [first, ...others] = orphansOf(folder)
  if (first === undefined) return
  host.log(`Killing processes that a build left running in ${folder} (${others.length + 1}).`)
  for (let round = 0; round < rounds; round += 1) {
    const left = orphansOf(folder)
    if (left.length === 0) return
    for (const id of left) killProcess(id)
    await sleep(pollMs)
  }
}

const orphansOf = (folder: string): readonly ProcessId[] =>
  (processTable() ?? [])
    .filter(({ pid }) => pid !== process.pid)
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`) || isStartedIn(pid, folder))
    .flatMap(({ pid }) => identify(pid) ?? [])

/** Engines are started with folders of the run in their environment, such as TMPDIR; everything they start inherits them. */
const isStartedIn = (pid: number, folder: string): boolean =>
  readableText(`/proc/${pid}/environ`)
    .split('\0')
    .some((variable) => variable.includes(`=${folder}/`))

/** Processes whose / is mounted from below a folder: those in the containers of its engines. */
export const rootedIn = (folder: string): readonly ProcessId[] =>
  (processTable() ?? [])
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`))
    .flatMap(({ pid }) => identify(pid) ?? [])

/** See proc_pid_mountinfo(5): an overlay names the folders of its layers in its options. */
const rootMountOf = (pid: number): string =>
  readableText(`/proc/${pid}/mountinfo`)
    .split('\n')
    .find((line) => line.split(' ')[4] === '/') ?? ''
