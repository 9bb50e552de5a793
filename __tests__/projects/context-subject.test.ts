import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { openRunFolder } from '../../src/host/run-folder.ts'
import { readInputs } from '../../src/inputs.ts'
import { baseImageReference } from '../../src/projects/images/base-image.ts'
import { findSubject } from '../../src/projects/find-subject.ts'
import { makeRepository, type Files } from '../support/git-repository.ts'
import { goProject, mainGo } from '../support/go-project.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

/** The subject of a repository whose second commit changes these files, and the archives that it asks for. */
const subjectOf = async (place: string, change: Files) => {
  const repository = await makeRepository()
  await repository.commit('base', goProject())
  await repository.commit('head', change)
  const host = testHost({ env: { RUNNER_TEMP: place, PATH: '/usr/bin:/bin' } })
  const folder = await openRunFolder(host)
  const brought: string[] = []
  const bringArchives = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      brought.push(basename(path))
      const note = { reference: baseImageReference('1.26.8'), configDigest: 'sha256:0', sizeBytes: 1 }
      await writeFile(path, 'x')
      await writeFile(`${path}.json`, JSON.stringify(note))
    }
  }
  const subject = await findSubject({
    ...{ host, folder, bringArchives, directory: repository.path, cacheDir: place, outputDir: '/nowhere' },
    entryUrl: import.meta.url,
    inputs: readInputs({ baseline: 'HEAD~1' }, vocabulary),
  })
  return { subject, brought, folder }
}

test('the base image that a Dockerfile asks for is brought once it is to be built, and needs no Go then', async () => {
  await using place = await tempFolder()
  const { subject, brought, folder } = await subjectOf(place.path, { 'main.go': mainGo('os') })
  await using _ = folder
  expect(brought).toEqual([])
  const { workloads } = await subject.prepare([])
  expect(brought).toEqual([expect.stringMatching(/^base-go1\.26\.8-/)])
  const workload = workloads.get('.')?.get('candidate')
  expect(workload?.buildArgs).toEqual({ BASE_IMAGE: 'localhost/go-container-bench/go:1.26.8' })
})

test('where nothing is to be built, no base image is brought or made', async () => {
  await using place = await tempFolder()
  const { subject, brought, folder } = await subjectOf(place.path, { 'README.md': 'a word\n' })
  await using _ = folder
  expect(subject.settled?.kind).toBe('unchanged')
  expect(brought).toEqual([])
})

const bumped = `${goProject()['go.mod'] ?? ''}\nrequire golang.org/x/text v0.37.0\n`

test('modules are what changed only where nothing else did that the build can see', async () => {
  await using place = await tempFolder()
  const files = { 'go.mod': bumped, 'go.sum': 'golang.org/x/text v0.37.0 h1:x\n', 'README.md': 'a word\n' }
  for (const [more, onlyChange] of [
    [{}, 'nothing but modules changed: golang.org/x/text v0.37.0 in go.mod'],
    [{ 'main.go': mainGo('os') }, undefined],
  ] as const) {
    const { subject, folder } = await subjectOf(place.path, { ...files, ...more })
    await using _ = folder
    expect(subject.onlyChange).toBe(onlyChange)
  }
})
