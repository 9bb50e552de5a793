import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { runRequestOf } from '../../src/modes/run-request.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { entryPath, fixturesDir } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

test('archives are restored when they are needed: with them, fixtures need no Go', async () => {
  await using place = await tempFolder()
  const host = testHost({ env: { RUNNER_TEMP: place.path, PATH: '/usr/bin:/bin' } })
  await using folder = await openRunFolder(host)
  const restored: string[] = []
  const inputs = readInputs({ fixture: 'tiny' }, vocabulary)
  const request = runRequestOf({
    host,
    inputs,
    given: {},
    env: {},
    event: undefined,
    token: '',
    directory: place.path,
    program: { entry: entryPath, fixtures: fixturesDir, probes: '' },
    keptFloors: async () => [],
    onSubject: async () => undefined,
    save: async () => undefined,
    rewriting: undefined,
    archiveStore: openArchiveStore(place.path, async (path) => {
      restored.push(path)
      const reference = `localhost/go-container-bench/go:${defaultGo}`
      await writeFile(path, 'x')
      const sha256 = createHash('sha256').update('x').digest('hex')
      await writeFile(`${path}.json`, JSON.stringify({ reference, configDigest: 'sha256:0', sha256 }))
    }),
  })
  const subject = await request.subject(folder)
  expect(restored).toEqual([])
  const { checkouts } = await subject.prepare([])
  expect(restored.map((path) => basename(path))).toEqual([expect.stringContaining(`base-go${defaultGo}-`)])
  expect(restored[0]).toBe(join(place.path, basename(restored[0] ?? '')))
  expect([...checkouts.keys()]).toEqual([`tiny+cache-mounts+go${defaultGo}`])
})
