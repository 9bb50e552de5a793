import { expect, test } from 'vitest'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { findSubject } from '../../src/projects/find-subject.ts'
import { repositoryPath } from '../support/paths.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { unattested } from '../support/unattested.ts'

/** The notes on a shipped project that is measured in a pull request. */
const notesOf = async (given: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  await using temp = await tempFolder()
  const host = testHost({ env: { RUNNER_TEMP: temp.path, PATH: process.env['PATH'] } })
  await using folder = await openRunFolder(host)
  const { revisions, notes } = await findSubject({
    host,
    folder,
    archiveStore: { get: () => Promise.reject(new Error('nothing is built here')) },
    fixturesDir: repositoryPath('fixtures'),
    directory: temp.path,
    outputDir: '/nowhere',
    event: { name: 'pull_request', payload: {} },
    token: undefined,
    attestedBuilds: unattested,
    rewriting: undefined,
    inputs: readInputs({ fixture: 'tiny', ...given }, vocabulary),
  })
  expect(revisions).toEqual(['head'])
  return notes
}

test('a fixture that is named is measured in a pull request, and a note says that its code is not', async () => {
  expect(await notesOf({})).toEqual([
    expect.stringMatching(/^The shipped projects \(tiny\) are measured, .* and not the code/),
  ])
  expect(await notesOf({ base: 'none' })).toEqual([])
})
