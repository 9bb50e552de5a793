import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { stepOutput } from '../../../src/engines/build/step-output.ts'
import { downloadedModules } from '../../../src/engines/build/printed.ts'
import type { StepReader } from '../../../src/engines/build/steps.ts'
import { jsonProgressReader } from '../../../src/engines/buildkit/json-progress.ts'
import { plainProgressReader } from '../../../src/engines/buildkit/progress.ts'
import { buildahProgressReader } from '../../../src/engines/containers/buildah-progress.ts'
import { kanikoProgressReader } from '../../../src/engines/kaniko/progress.ts'
import { boundedOutput } from '../../../src/host/process/bounded-output.ts'

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') Reflect.apply(collect, undefined, [])
}

const mib = 1024 * 1024
const long = 'x'.repeat(200_000)

/** MiB that something which read these lines, as a program printed them, keeps when they are gone. */
const keptOf = (
  open: () => { line: (text: string, atMs: number) => void },
  lineOf: (index: number) => string,
): number => {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const reader = open()
  const output = boundedOutput(0, { onLine: ({ text, atMs }) => reader.line(text, atMs) })
  for (let index = 0; index < 500; index += 1) output.push('stdout', Buffer.from(`${lineOf(index)}\n`))
  collectGarbage()
  const kept = process.memoryUsage().heapUsed - before
  // Still needed, so that it is measured.
  reader.line('', 0)
  return Math.round(kept / mib)
}

const shapes: Readonly<Record<string, readonly [open: () => StepReader, lineOf: (index: number) => string]>> =
  {
    'instructions of Buildah': [
      buildahProgressReader,
      (index) => `STEP ${index}/500: RUN echo ${index} ${long}`,
    ],
    'the end of a build of Buildah': [buildahProgressReader, (index) => `COMMIT ${index} ${long}`],
    'instructions of Kaniko': [
      kanikoProgressReader,
      (index) => JSON.stringify({ level: 'info', msg: `RUN echo ${index} ${long}` }),
    ],
    'hits of Kaniko': [
      kanikoProgressReader,
      (index) => JSON.stringify({ level: 'info', msg: `Using caching version of cmd: RUN ${index} ${long}` }),
    ],
    'messages of Kaniko': [
      kanikoProgressReader,
      (index) => JSON.stringify({ level: 'info', msg: `Running: [${index} ${long}` }),
    ],
    'instructions of BuildKit': [plainProgressReader, (index) => `#${index} [2/9] RUN echo ${index} ${long}`],
    'lines of BuildKit that belong to no step': [plainProgressReader, (index) => `${index} hello ${long}`],
    'the same in JSON': [jsonProgressReader, (index) => `${index} hello ${long}`],
  }

test.each(Object.keys(shapes))('long lines are not kept in memory: %s', (name) => {
  const [open, lineOf] = shapes[name] ?? [buildahProgressReader, String]
  expect(keptOf(open, lineOf)).toBeLessThan(20)
})

test('names of modules do not keep the lines in memory that they are read from', () => {
  const blanks = ' '.repeat(200_000)
  const lineOf = (index: number): string =>
    `go: downloading example.com/module/${index} v1.0.${index}${blanks}`
  expect(keptOf(downloadedModules, lineOf)).toBeLessThan(20)
})

const unfinishedLines = () => {
  const output = stepOutput()
  return { line: (text: string) => output.add(text.slice(0, 8), `${text}\nan unfinished line of this step`) }
}

test('unfinished lines of many steps do not keep what was printed before them', () => {
  expect(keptOf(unfinishedLines, (index) => `${String(index).padEnd(8)}${long}`)).toBeLessThan(20)
})

test('instructions among short lines do not keep the chunks in memory that they arrived in', () => {
  const chunk = `${'x'.repeat(99)}\n`.repeat(2_000)
  const lineOf = (index: number): string =>
    `${chunk}STEP ${index}/500: RUN echo a longer instruction ${index}`
  expect(keptOf(buildahProgressReader, lineOf)).toBeLessThan(20)
})
