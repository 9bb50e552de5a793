import type { ChildProcess } from 'node:child_process'
import { appendFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processesOf } from '../../support/traces.ts'
import type { World } from './world.ts'

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null

/** Waits until the stand-in has built this often, or the program has ended. */
export const untilBuilt = async (world: World, child: ChildProcess, count: number): Promise<void> => {
  while (!hasEnded(child) && (await world.built()) < count) await sleep(50)
}

/**
 * Calls back in the step of each build on a real engine, with the number of the build from 1, until the program has ended.
 * A build has ended when the next one begins, which is noted as the stand-in notes its own.
 */
export const inEachStep = async (
  world: World,
  child: ChildProcess,
  then: (nth: number) => Promise<void>,
): Promise<void> => {
  const seen = new Set<number>()
  while (!hasEnded(child)) {
    const step = processesOf(world.path).find(({ pid, command }) => command === '/step' && !seen.has(pid))
    if (step !== undefined) {
      if (seen.size > 0) await appendFile(world.at('state/built'), 'a step\n')
      seen.add(step.pid)
      await then(seen.size)
    }
    await sleep(100)
  }
}

/** Sends a signal to every process of a program that belongs to the world; returns how many there were. */
export const signalProgram = (world: World, program: string, signal: NodeJS.Signals): number => {
  const found = processesOf(world.path).filter(({ command }) => {
    const [first = ''] = command.split(' ')
    return basename(first) === program
  })
  for (const { pid } of found) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended in between.
    }
  }
  return found.length
}
