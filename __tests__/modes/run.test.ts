import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { runRequestOf } from '../../src/modes/run.ts'
import { fixturesRoot, readFixture } from '../../src/projects/fixtures/fixture.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { entryUrl } from '../support/paths.ts'

test('archives are brought before they are needed: with them, fixtures need no Go', async () => {
  await using place = await tempFolder()
  const host = testHost({ env: { RUNNER_TEMP: place.path, PATH: '/usr/bin:/bin' } })
  await using folder = await openRunFolder(host)
  const { goVersion } = await readFixture(fixturesRoot(entryUrl), 'tiny')
  const brought: string[] = []
  const inputs = readInputs({ fixture: 'tiny', 'cache-dir': place.path }, vocabulary)
  const errand = runRequestOf({
    ...{ host, inputs, env: {}, token: '', entryUrl },
    save: async () => undefined,
    bringArchives: async (paths) => {
      for (const path of paths) {
        brought.push(path)
        const reference = `localhost/go-container-bench/go:${goVersion}`
        await writeFile(path, 'x')
        await writeFile(`${path}.json`, JSON.stringify({ reference, configDigest: 'sha256:0', sizeBytes: 1 }))
      }
    },
  })
  const subject = await errand.subject(folder)
  expect(brought).toEqual([])
  const { checkouts } = await subject.prepare([])
  expect(brought.map((path) => basename(path))).toEqual([expect.stringContaining(`base-go${goVersion}-`)])
  expect(brought[0]).toBe(join(place.path, basename(brought[0] ?? '')))
  expect([...checkouts.keys()]).toEqual([`tiny+cache-mounts+go${goVersion}`])
})
