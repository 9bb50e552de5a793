import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify } from '../../src/host/process/process-table.ts'

/**
 * Waits until a condition holds. Throws when it does not within `limitMs`, which guards only against hanging: it is
 * a little less than a test may take, so that the failure names the condition.
 */
export const eventually = async (what: string, holds: () => boolean | Promise<boolean>, limitMs = 50_000) => {
  for (const startMs = performance.now(); performance.now() - startMs < limitMs;) {
    if (await holds()) return
    await sleep(10)
  }
  throw new Error(`not within ${limitMs} ms: ${what}`)
}

/** The process number that a program writes to a file, once it has. */
export const pidIn = async (file: string): Promise<number> => {
  let pid = Number.NaN
  await eventually(`a process number in ${file}`, async () => {
    pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10)
    return Number.isInteger(pid)
  })
  return pid
}

/** Whether a process is running; a zombie is not. */
export const runs = (pid: number): boolean => identify(pid) !== undefined
