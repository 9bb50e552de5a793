import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuildRequest, CacheSpace } from '../../../src/engines/engine.ts'
import { lostBy } from '../../../src/studies/run/lost-sample.ts'
import { runProbe } from '../../../src/studies/network/run-probe.ts'
import { recipeOf } from '../../support/recipe.ts'
import { recordingEngine, type RecordingOptions } from '../../support/recording-engine.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** A space that exports the report of the first build whose arguments are the same, as an engine with a cache does. */
const cachingSpace = async (
  folder: string,
  keyOf: (request: BuildRequest) => string,
): Promise<CacheSpace> => {
  const space = await recordingEngine().openSpace('probe')
  const first = new Map<string, string>()
  let builds = 0
  return {
    ...space,
    build: async (request) => {
      builds += 1
      const step = { name: 'download', durationMs: builds, exit: 0, stdout: '', stderr: '' }
      const report = { round: request.buildArgs['ROUND'], proxyVariables: [], steps: [step] }
      const key = keyOf(request)
      if (!first.has(key)) first.set(key, JSON.stringify(report))
      return space.build(request)
    },
    export: async (request) => {
      await writeFile(join(folder, 'report.json'), first.get(keyOf(request)) ?? '')
      return folder
    },
  }
}

const recipeIn = (contextDir: string) => recipeOf({ contextDir })
const timeoutMs = 1000

test('each run reads its own report, also from an engine that keeps the first one of a step', async () => {
  await using folder = await tempFolder()
  const space = await cachingSpace(folder.path, ({ buildArgs }) => JSON.stringify(buildArgs))
  const [one, other] = [
    await runProbe(space, recipeIn(folder.path), timeoutMs),
    await runProbe(space, recipeIn(folder.path), timeoutMs),
  ]
  expect([one, other].map(({ steps }) => steps[0]?.durationMs)).toEqual([1, 2])
})

test('a build that is stopped at its time limit is not one that failed', async () => {
  await using folder = await tempFolder()
  const lostOn = async (options: RecordingOptions) => {
    const space = await recordingEngine(options).openSpace('probe')
    return lostBy(await runProbe(space, recipeIn(folder.path), timeoutMs).catch((error: unknown) => error))
  }
  expect(await lostOn({ timesOut: () => true })).toMatchObject({ kind: 'timed-out', durationMs: 10_000 })
  expect(await lostOn({ fails: () => 'no route' })).toMatchObject({ kind: 'failed', message: 'no route' })
})

test('a report of an earlier build is refused', async () => {
  await using folder = await tempFolder()
  const space = await cachingSpace(folder.path, () => 'the same step')
  await runProbe(space, recipeIn(folder.path), timeoutMs)
  const again = await runProbe(space, recipeIn(folder.path), timeoutMs).catch((error: unknown) => error)
  expect(lostBy(again)).toMatchObject({
    kind: 'state-lost',
    message: expect.stringMatching(/came from the cache of build \d+/),
  })
})
