import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { writeLinked } from '../../../src/studies/linking/write-linked.ts'
import { repositoryPath } from '../../support/paths.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

test('projects do not share a Dockerfile, and neither do values', async () => {
  await using temp = await tempFolder()
  await using folder = await openRunFolder(testHost({ env: { RUNNER_TEMP: temp.path } }))
  const written = await Promise.all(
    ['cache-mounts', 'layers'].flatMap((strategy) =>
      ['cgo-0', 'cgo-1'].map((value) => {
        const original = repositoryPath(`fixtures/tiny/strategies/${strategy}.Dockerfile`)
        return writeLinked(folder, { project: `tiny+${strategy}`, value }, original)
      }),
    ),
  )
  expect(new Set(written).size).toBe(4)
  const texts = await Promise.all(written.map((path) => readFile(path, 'utf8')))
  expect(texts.map((text) => text.includes('type=cache'))).toEqual([true, true, false, false])
  expect(texts.map((text) => text.includes('CGO_ENABLED=1'))).toEqual([false, true, false, true])
})
