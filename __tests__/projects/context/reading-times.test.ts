import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pausesFor, unstoppable } from '../../../src/host/pauses.ts'
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
    const { cpuMs, longestMs } = await timesOf(() => readAll(folder.path, unstoppable))
    expect(cpuMs).toBeLessThan(mostCpuMs)
    expect(longestMs).toBeLessThan(mostSilenceMs)
  },
)

/** Folders with packages, links nowhere, and an ignore file of as many patterns as there may be. */
const writeWide = (dir: string): void => {
  writeFileSync(
    join(dir, 'Dockerfile'),
    `FROM golang\nCOPY . .\n${'COPY **/a b/\n'.repeat(400)}RUN go build ./...\n`,
  )
  writeFileSync(join(dir, 'go.mod'), 'module example.com/m\n')
  writeFileSync(
    join(dir, '.dockerignore'),
    Array.from({ length: 4_900 }, (_, at) => `*${'a'.repeat(20)}${at}*b(c|d)`).join('\n'),
  )
  for (let at = 0; at < 1_000; at += 1) {
    mkdirSync(join(dir, `p${at}`))
    writeFileSync(join(dir, `p${at}`, 'main.go'), 'package main\n\nfunc main() {}\n')
  }
}

test('a signal, and the end of the time, stop reading a wide context', async () => {
  await using folder = await tempFolder()
  writeWide(folder.path)
  const stop = new AbortController()
  let stoppedMs = Infinity
  setTimeout(() => {
    stoppedMs = performance.now()
    stop.abort(new Error('interrupted by SIGINT'))
  }, 300)
  const { longestMs } = await timesOf(() =>
    expect(readAll(folder.path, pausesFor(stop.signal))).rejects.toThrow('interrupted by SIGINT'),
  )
  expect(longestMs).toBeLessThan(mostSilenceMs)
  expect(performance.now() - stoppedMs).toBeLessThan(2_000)
  const budget = pausesFor(AbortSignal.timeout(300))
  await expect(readAll(folder.path, budget)).rejects.toThrow('timeout')
})
