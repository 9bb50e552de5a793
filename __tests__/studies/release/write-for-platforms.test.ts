import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { writeForPlatforms } from '../../../src/studies/release/write-for-platforms.ts'
import { repositoryPath } from '../../support/paths.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

test('projects do not share a Dockerfile, whose name is the same in all of them', async () => {
  await using temp = await tempFolder()
  await using folder = await openRunFolder(testHost({ env: { RUNNER_TEMP: temp.path } }))
  const written: string[] = []
  for (const strategy of ['cache-mounts', 'layers']) {
    const original = repositoryPath(`fixtures/tiny/strategies/${strategy}.Dockerfile`)
    written.push(await writeForPlatforms(folder, `tiny+${strategy}`, await readFile(original, 'utf8')))
  }
  const texts = await Promise.all(written.map((path) => readFile(path, 'utf8')))
  expect(texts.map((text) => text.includes('type=cache'))).toEqual([true, false])
  expect(texts.every((text) => text.includes('--platform=$BUILDPLATFORM'))).toBe(true)
})
