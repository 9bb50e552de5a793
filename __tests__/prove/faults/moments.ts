import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from './world.ts'

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null

/** Waits until the stand-in has built this often, or the program has ended. */
export const untilBuilt = async (world: World, child: ChildProcess, count: number): Promise<void> => {
  while (!hasEnded(child) && (await world.built()) < count) await sleep(50)
}
