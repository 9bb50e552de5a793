import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unstoppable } from '../../src/host/pauses.ts'
import { type Largest, largestDockerfiles } from '../support/largest-dockerfiles.ts'
import { readAll, type ReadingTimes, timesOf } from '../support/reading-times.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** The goals for one Dockerfile at the limits: CPU time in ms, and the most of it without a pause. */
export const [mostCpuMs, mostSilenceMs] = [1_500, 500]

type LargestOutcome = ReadingTimes & { readonly title: string; readonly problem: string | undefined }

/** Reads every kind of the largest Dockerfiles, with all that is read of a project before it is built. */
export const readLargest = async (): Promise<readonly LargestOutcome[]> => {
  const outcomes: LargestOutcome[] = []
  for (const each of largestDockerfiles) outcomes.push(await outcomeOf(each))
  return outcomes
}

const outcomeOf = async ({ title, text, script }: Largest): Promise<LargestOutcome> => {
  await using folder = await tempFolder()
  const files = { Dockerfile: text, 'build.sh': script, Makefile: script, 'go.mod': 'module example.com/m\n' }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.path, name), content)
  mkdirSync(join(folder.path, 'a'))
  writeFileSync(join(folder.path, 'a', 'main.go'), 'package main\n\nfunc main() {}\n')
  const times = await timesOf(() => readAll(folder.path, unstoppable))
  const isHeld = times.cpuMs <= mostCpuMs && times.longestMs <= mostSilenceMs
  const took = `${Math.round(times.cpuMs)} ms of CPU time, ${Math.round(times.longestMs)} ms without a pause`
  return { title, ...times, problem: isHeld ? undefined : took }
}
