import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../error-text.ts'
import type { Usage } from './usage.ts'

/**
 * The same small amount of work each time, which no change of a project can alter: on a quiet machine less than 200 ms of
 * computing, and of writing to the disk of the folder. How long it takes shows how fast the machine is at that moment.
 */
export const runControlWorkload = async (folder: string): Promise<Usage> => {
  const controlCpuMs = computing()
  try {
    return { counters: { controlCpuMs, controlDiskMs: await writing(folder) }, unknown: {} }
  } catch (error) {
    return { counters: { controlCpuMs }, unknown: { controlDiskMs: messageOf(error) } }
  }
}

const steps = 10_000_000

/** A linear congruential generator: integers only, and every step needs the one before. */
export const computing = (count = steps): number => {
  const fromMs = performance.now()
  let value = 1
  for (let step = 0; step < count; step += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0
  const tookMs = performance.now() - fromMs
  // Uses the result, so that no compiler leaves the work out.
  if (value === 0) throw new Error('the control workload computed 0')
  return tookMs
}

const writtenBytes = 2 ** 20

/** The page cache has no part in it: the time ends when the disk has the bytes. */
const writing = async (folder: string): Promise<number> => {
  const path = join(folder, 'control-workload')
  const bytes = Buffer.alloc(writtenBytes, 1)
  const fromMs = performance.now()
  try {
    await using file = await open(path, 'w', 0o600)
    await file.write(bytes)
    await file.sync()
    return performance.now() - fromMs
  } finally {
    await rm(path, { force: true })
  }
}
