import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuildResult } from '../../../src/engines/engine.ts'
import type { Failure } from '../../../src/model.ts'
import { runtimes } from '../../../src/studies/linking/runtimes.ts'
import { startColumns } from '../../../src/studies/linking/start.ts'
import { recipeOf } from '../../support/recipe.ts'
import { recordingEngine } from '../../support/recording-engine.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

/** A program is built, and then started with this result. */
const startedWith = async (kind: Failure['kind']) => {
  const dir = await emptyFolder()
  await writeFiles(dir, { Dockerfile: 'FROM golang AS build\nFROM scratch\n' })
  const space = await recordingEngine().openSpace('start')
  let builds = 0
  return startColumns({
    host: testHost(),
    space: {
      ...space,
      build: async (request): Promise<BuildResult> => {
        const built = await space.build(request)
        builds += 1
        return builds === 1 ? built : { ...built, failure: { kind, message: 'it said no', logTail: '' } }
      },
      export: async () => {
        await copyFile('/bin/true', join(dir, 'app'))
        return dir
      },
    },
    recipe: recipeOf({ contextDir: dir, dockerfile: join(dir, 'Dockerfile') }),
    dir,
    timeoutMs: 1000,
    imageOf: async () => undefined,
  })
}

test('a program that fails does not run, and of an engine that died nothing is said', async () => {
  const columns = await startedWith('failed')
  for (const { name } of runtimes) expect(columns[name]).toMatch(/^does not run: .*it said no/)
  await expect(startedWith('engine-died')).rejects.toThrow('it said no')
})
