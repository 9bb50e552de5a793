import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFixture } from '../../../src/projects/fixtures/fixture.ts'
import { originOf, originProblems } from '../../../src/studies/run/origin.ts'
import { fixturesDir } from '../../support/paths.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const noContext = { contentSha256: async () => undefined }

const originIn = async (folder: string) =>
  originOf({}, { context: undefined, fixtures: [await readFixture(folder, 'tiny')] }, noContext)

test('the origin of a study changes with the files of a shipped project, wherever they are', async () => {
  await using temp = await tempFolder()
  const copy = join(temp.path, 'tiny')
  await cp(join(fixturesDir, 'tiny'), copy, { recursive: true })
  const shipped = await originIn(fixturesDir)
  expect(originProblems(shipped, await originIn(temp.path))).toEqual([])
  await writeFile(join(copy, 'strategies', 'layers.Dockerfile'), 'FROM scratch\n')
  expect(originProblems(shipped, await originIn(temp.path))).toEqual([
    'was measured with other files of tiny: their times cannot be compared',
  ])
})

test('an input with its default value is the same as one that is not given', async () => {
  const scope = { context: undefined, fixtures: [] }
  const [one, other] = [
    await originOf({ fixture: 'tiny' }, scope, noContext),
    await originOf({ fixture: ' tiny\n', platform: '', 'output-dir': '/elsewhere' }, scope, noContext),
  ]
  expect(originProblems(one, other)).toEqual([])
})

test('no secret is in it, and all other inputs that change times are', async () => {
  const scope = { context: undefined, fixtures: [] }
  const { inputs } = await originOf(
    { secrets: 'token=hush', 'build-args': 'A=1', 'time-budget': '5m', format: 'csv', quiet: 'true' },
    scope,
    noContext,
  )
  expect(inputs).toEqual({ 'build-args': expect.stringMatching(/^[0-9a-f]{64}$/) })
})
