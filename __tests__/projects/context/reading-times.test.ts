import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pausesFor, unstoppable } from '../../../src/host/pauses.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import { largestDockerfiles } from '../../support/largest-dockerfiles.ts'
import { readAll, timesOf } from '../../support/reading-times.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** Twice the goal of `npm run prove -- readers`, because the machine of a gate is slower than it is known to be. */
const [mostCpuMs, mostSilenceMs] = [3_000, 1_000]

/** All kinds are read by `npm run prove -- readers`. */
const some = ['many variables in one ENV', 'mounts of stages']

test.for(largestDockerfiles.filter(({ title }) => some.includes(title)))(
  'the largest Dockerfile of $title is read in about a second, with a pause at least every half',
  async ({ text }) => {
    await using folder = await tempFolder()
    writeFileSync(join(folder.path, 'Dockerfile'), text)
    const times = await timesOf(() => readAll(folder.path, unstoppable))
    expect(times.cpuMs).toBeLessThan(mostCpuMs)
    expect(times.longestMs).toBeLessThan(mostSilenceMs)
  },
)

/** Folders with packages, links nowhere, and an ignore file. */
const writeWide = (dir: string, { copies, patterns, packages }: Readonly<Record<string, number>>): void => {
  const copied = 'COPY **/a b/\n'.repeat(copies ?? 0)
  writeFileSync(join(dir, 'Dockerfile'), `FROM golang\nCOPY . .\n${copied}RUN go build ./...\n`)
  writeFileSync(join(dir, 'go.mod'), 'module example.com/m\n')
  writeFileSync(
    join(dir, '.dockerignore'),
    Array.from({ length: patterns ?? 0 }, (_, at) => `*${'a'.repeat(20)}${at}*b(c|d)`).join('\n'),
  )
  for (let at = 0; at < (packages ?? 0); at += 1) {
    mkdirSync(join(dir, `p${at}`))
    writeFileSync(join(dir, `p${at}`, 'main.go'), 'package main\n\nfunc main() {}\n')
  }
}

test('a signal, and the end of the time, stop reading a wide context', async () => {
  await using folder = await tempFolder()
  writeWide(folder.path, { copies: 400, patterns: 4_900, packages: 1_000 })
  const stop = new AbortController()
  const pause = pausesFor(stop.signal)
  let [pauses, stoppedCpuMs] = [0, -Infinity]
  // In the middle of the work, however fast the machine is.
  const stoppedInTheMiddle = (): Promise<void> => {
    pauses += 1
    if (pauses === 15_000)
      setTimeout(() => {
        stoppedCpuMs = cpuMs()
        stop.abort(new Error('interrupted by SIGINT'))
      })
    return pause()
  }
  // How late the timer may be shows in the longest time without a pause.
  const { longestMs } = await timesOf(() =>
    expect(readAll(folder.path, stoppedInTheMiddle)).rejects.toThrow('interrupted by SIGINT'),
  )
  expect(longestMs).toBeLessThan(mostSilenceMs)
  expect(cpuMs() - stoppedCpuMs).toBeLessThan(mostSilenceMs)
  const budget = pausesFor(AbortSignal.timeout(1))
  await expect(readAll(folder.path, budget)).rejects.toThrow('timeout')
})

/** The pauses of a run that is stopped in one of them, and in all that follow if it goes on. */
const stoppedIn = (pause: number) => {
  let pauses = 0
  return {
    count: () => pauses,
    pause: async () => {
      pauses += 1
      if (pauses >= pause) throw new Error('interrupted by SIGINT')
    },
  }
}

test('wherever a signal arrives, reading ends there', async () => {
  await using folder = await tempFolder()
  writeWide(folder.path, { copies: 3, patterns: 20, packages: 20 })
  const whole = stoppedIn(Infinity)
  await readAll(folder.path, whole.pause)
  expect(whole.count()).toBeGreaterThan(500)
  for (let at = 1; at <= whole.count(); at += Math.ceil(whole.count() / 50)) {
    const stopped = stoppedIn(at)
    await expect(readAll(folder.path, stopped.pause)).rejects.toThrow('interrupted by SIGINT')
    // Several things may be read at the same time.
    expect(stopped.count() - at).toBeLessThan(20)
  }
})
