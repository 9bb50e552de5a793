import { readFileSync } from 'node:fs'
import type { Host } from '../host.ts'

/**
 * The processors that a process may run on, by number, in ascending order. Undefined when there is no such process, or
 * the kernel does not show it. See `Cpus_allowed_list` in proc_pid_status(5).
 */
export const allowedProcessors = (pid: number | 'self'): readonly number[] | undefined => {
  try {
    return processorsIn(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return undefined
  }
}

/** The same from the text of /proc/PID/status. */
export const processorsIn = (status: string): readonly number[] | undefined => {
  const list = /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1]
  return list === undefined ? undefined : numbersOf(list)
}

/** The numbers in a list as cpuset(7) has it: `0,2-4` is 0, 2, 3 and 4. */
export const numbersOf = (list: string): readonly number[] =>
  list.split(',').flatMap((range) => {
    const [from = Number.NaN, to = from] = range.split('-').map(Number)
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })

/** Ascending numbers as such a list. */
export const listOf = (numbers: readonly number[]): string => {
  const ranges: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && number === last.to + 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(',')
}

/** Moves every thread of a process to some processors; false when that was not possible. Its children inherit them. */
export const pinProcess = async (
  host: Host,
  pid: number,
  processors: readonly number[],
): Promise<boolean> => {
  const args = ['--all-tasks', '--pid', '--cpu-list', listOf(processors), String(pid)]
  await host.exec('taskset', args, { timeoutMs: 10_000 })
  // Its status says nothing: for a process that is gone it is 0.
  return allowedProcessors(pid)?.join() === processors.join()
}

/** A command that runs the program on some processors only: affinity is inherited from before its start. */
export const pinnedCommand = (
  processors: readonly number[],
  program: string,
  args: readonly string[],
): readonly [program: string, args: readonly string[]] => [
  'taskset',
  ['--cpu-list', listOf(processors), program, ...args],
]
