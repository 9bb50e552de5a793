import { describe, expect, onTestFinished, test } from 'vitest'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { findSubject } from '../../src/projects/find-subject.ts'
import { cloneOf, gitEnv, makeRepository } from '../support/git-repository.ts'
import { goProject, mainGo } from '../support/go-project.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { unattested } from '../support/unattested.ts'

/** What a job measures that checked out a commit of a fork, or its own. */
const subjectIn = async (name: string, given: Readonly<Record<string, string>>, isOwn = false) => {
  const temp = await tempFolder()
  const origin = await makeRepository()
  await origin.commit('base', goProject({}))
  const checkout = await cloneOf(origin)
  const head = await checkout.commit('head', { 'main.go': mainGo('os') })
  const host = testHost({
    env: {
      ...{ ...gitEnv, RUNNER_TEMP: temp.path, PATH: process.env['PATH'], GITHUB_EVENT_NAME: name },
      ...{ GITHUB_SERVER_URL: 'file:///', GITHUB_REPOSITORY: origin.path.slice(1) },
      ...(isOwn && { GITHUB_SHA: head }),
    },
  })
  const folder = await openRunFolder(host)
  onTestFinished(async () => {
    await folder[Symbol.asyncDispose]()
    await temp[Symbol.asyncDispose]()
  })
  return findSubject({
    host,
    folder,
    archiveStore: { get: () => Promise.reject(new Error('nothing is built here')) },
    fixturesDir: '/nowhere',
    directory: checkout.path,
    outputDir: '/nowhere',
    event: { name, payload: {} },
    token: undefined,
    attestedBuilds: unattested,
    rewriting: undefined,
    inputs: readInputs({ context: '.', base: 'HEAD~1', ...given }, vocabulary),
  })
}

const inputs = {
  prepare: 'true',
  secrets: 'token=hush',
  'secret-files': 'token=/etc/hostname',
  ssh: 'default=/etc/hostname',
}

describe('code of a fork in an event whose job may have secrets', () => {
  test.for(Object.entries(inputs))('gets no %s', async ([name, value]) => {
    await expect(subjectIn('issue_comment', { [name]: value })).rejects.toThrow(
      `${name}: refused, because the checked-out commit is on no branch or tag of this repository, so anybody may have written it, and in the event issue_comment its job may have secrets of the repository and a token that can write. Leave it out, or measure in the event pull_request.`,
    )
  })

  test('is measured without them, and the report says with which restrictions', async () => {
    const { isOfFork, notes, workflowsIn } = await subjectIn('workflow_run', {})
    expect(isOfFork).toBe(true)
    expect(workflowsIn).toMatch(/\/a$/)
    expect(notes[0]).toMatch(
      /^Measured with the restrictions for code of a fork, because the checked-out commit is on no branch/,
    )
  })
})

test('workflows of a fork do not say what is judged, even where there is no base', async () => {
  const { isOfFork, workflowsIn } = await subjectIn('workflow_run', { base: 'none' })
  expect(isOfFork).toBe(true)
  expect(workflowsIn).toBeUndefined()
})

test('the repository’s own code gets all of them in the same event', async () => {
  const { isOfFork, notes } = await subjectIn('issue_comment', inputs, true)
  expect(isOfFork).toBe(false)
  expect(notes.join()).not.toContain('fork')
})
