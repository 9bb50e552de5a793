import { expect, test } from 'vitest'
import { openRunFolder } from '../../../../src/host/run-folder/run-folder.ts'
import { readInputs } from '../../../../src/inputs/read.ts'
import { findSubject } from '../../../../src/projects/find-subject.ts'
import { type Files, makeRepository } from '../../../support/git-repository.ts'
import { tempFolder } from '../../../support/temp-folder.ts'
import { testHost } from '../../../support/test-host.ts'
import { vocabulary } from '../../../support/vocabulary.ts'
import { unattested } from '../../../support/unattested.ts'

/** The subject of a repository with these two commits, as the command line finds it. */
const subjectOf = async (base: Files, head: Files, given: Readonly<Record<string, string>> = {}) => {
  await using place = await tempFolder()
  const repository = await makeRepository()
  await repository.commit('base', base)
  await repository.commit('head', head)
  const host = testHost({ env: { RUNNER_TEMP: place.path, SSH_AUTH_SOCK: '' } })
  await using folder = await openRunFolder(host)
  return await findSubject({
    host,
    folder,
    archiveStore: { get: () => Promise.reject(new Error('nothing is built')) },
    fixturesDir: '/nowhere',
    directory: repository.path,
    outputDir: '/nowhere',
    event: undefined,
    token: undefined,
    attestedBuilds: unattested,
    rewriting: undefined,
    inputs: readInputs({ base: 'HEAD~1', ...given }, vocabulary),
  })
}

const good = { Dockerfile: 'FROM scratch\nCOPY main.go /\n', 'main.go': 'package main\n' }
const broken = { Dockerfile: 'FROM scratch\nCOPY main.go config.yaml /\n' }

test('a file that only the head misses makes it invalid', async () => {
  const { knownVerdict } = await subjectOf(good, broken)
  expect(knownVerdict).toMatchObject({ kind: 'invalid', because: 'head-does-not-build' })
  expect(knownVerdict?.reason).toMatch(/^does not build: line 2 of the Dockerfile: COPY config\.yaml/)
})

test('one that only the base misses leaves nothing to judge', async () => {
  const { knownVerdict } = await subjectOf({ ...good, ...broken }, good)
  expect(knownVerdict).toMatchObject({ kind: 'none', because: 'base-does-not-build' })
  expect(knownVerdict?.reason).toMatch(
    /^not judged: the base cannot be built, line 2 of the Dockerfile: COPY/,
  )
})

test('what both miss is a wrong input, together with everything else that is wrong', async () => {
  const change = { Dockerfile: `${broken.Dockerfile}RUN --mount=type=secret,id=netrc,required=true ["/x"]\n` }
  const given = { 'secret-files': 'other=/nowhere/x', ssh: 'default' }
  await expect(subjectOf({ ...good, ...broken }, change, given)).rejects.toThrow(
    /4 inputs are wrong:[^]*secret-files: \/nowhere\/x[^]*ssh: default is an SSH agent, and none runs here \(SSH_AUTH_SOCK is not set\)[^]*COPY config\.yaml[^]*the secret netrc, which is not given/,
  )
})

test('prepare runs first, so what it makes is not missing', async () => {
  const { knownVerdict } = await subjectOf(
    { ...good, ...broken },
    { 'main.go': 'package app\n' },
    {
      prepare: 'echo a: b >config.yaml',
    },
  )
  expect(knownVerdict).toBeUndefined()
})

test('a Dockerfile that only the head has broken makes it invalid, too', async () => {
  const { knownVerdict } = await subjectOf(good, { Dockerfile: 'FROM scratch\nCOPY --form=x a /\n' })
  expect(knownVerdict).toMatchObject({ kind: 'invalid', because: 'head-does-not-build' })
  await expect(subjectOf({ Dockerfile: 'RUN x\n' }, { Dockerfile: 'RUN y\n' })).rejects.toThrow(/wrong/)
})
