import { basename, dirname } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findRepository } from '../../src/host/git/repository.ts'
import type { GitHubEvent } from '../../src/host/github-event.ts'
import type { Env } from '../../src/host/host.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { codeOriginOf } from '../../src/revisions/code-origin.ts'
import {
  checkoutOf,
  cloneOf,
  gitEnv,
  makeRepository,
  pullRequest,
  type TestRepository,
} from '../support/git-repository.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

/** The repository of the job, where the test has one. */
const serverOf = ({ path }: TestRepository): Env => ({
  GITHUB_SERVER_URL: `file://${dirname(path)}`,
  GITHUB_REPOSITORY: basename(path),
})

const originOf = async ({ path }: TestRepository, event: GitHubEvent | undefined, env: Env = {}) => {
  const temp = await tempFolder()
  const host = testHost({ env: { ...gitEnv, RUNNER_TEMP: temp.path, ...env } })
  const folder = await openRunFolder(host)
  onTestFinished(async () => {
    await folder[Symbol.asyncDispose]()
    await temp[Symbol.asyncDispose]()
  })
  return codeOriginOf({
    host,
    folder,
    repository: await findRepository(host, path),
    event,
    token: undefined,
  })
}

const own = { kind: 'repository' }

/** A repository to which a stranger opened a pull request; like GitHub, it serves the commit by its id too. */
const withStranger = async () => {
  const made = await pullRequest()
  const { origin } = made
  origin.git('config', 'uploadpack.allowFilter', 'true')
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  origin.git('checkout', '--quiet', '--detach', 'main')
  const stranger = await origin.commit('by a stranger', { 'evil.go': 'package main\n' })
  origin.git('update-ref', 'refs/pull/9/head', stranger)
  origin.git('checkout', '--quiet', 'main')
  return { ...made, stranger }
}

test('in a terminal, the code is the user’s', async () => {
  const repository = await makeRepository()
  await repository.commit('first')
  expect(await originOf(repository, undefined)).toEqual(own)
})

const asked = async (name: string, head: unknown, base: unknown = { full_name: 'o/r' }) => {
  const repository = await makeRepository()
  await repository.commit('first')
  return originOf(repository, {
    name,
    payload: { pull_request: { head: { repo: head }, base: { repo: base } } },
  })
}

describe('an event of a pull request', () => {
  const names = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

  test.for(names)('%s says whose code it is', async (name) => {
    expect(await asked(name, { full_name: 'o/r' })).toEqual(own)
    expect(await asked(name, { full_name: 'fork/r' })).toEqual({
      ...{ kind: 'fork', because: 'pull-request', isPrivileged: false },
    })
  })

  test('of a fork that was deleted, or without repositories, is one of a fork', async () => {
    expect(await asked('pull_request', null)).toMatchObject({ kind: 'fork' })
    expect(await asked('pull_request', null, null)).toMatchObject({ kind: 'fork' })
  })
})

/** None of them says what its workflow checked out. */
const others = [
  ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'issue_comment', 'workflow_run'],
  ...['check_run', 'pull_request_target', 'merge_group', 'an_event_of_the_future'],
]

test('any other event has the repository’s code where its own commit is checked out, without asking anybody', async () => {
  const repository = await makeRepository()
  const GITHUB_SHA = await repository.commit('first')
  for (const name of others)
    expect(await originOf(repository, { name, payload: {} }, { GITHUB_SHA })).toEqual(own)
})

test('any other event has code of a fork where the head of its pull request is checked out', async () => {
  const { origin, base, stranger } = await withStranger()
  const checkout = await checkoutOf(origin, 'refs/pull/9/head', 1)
  expect(checkout.head()).toBe(stranger)
  const env = { ...serverOf(origin), GITHUB_SHA: base }
  const found = new Set<unknown>()
  for (const name of others) found.add(JSON.stringify(await originOf(checkout, { name, payload: {} }, env)))
  const fork = { kind: 'fork', because: 'no-branch', isPrivileged: true }
  expect([...found]).toEqual([JSON.stringify(fork)])
})

test('any other event has code of a fork where the merge commit of a pull request is checked out, whoever opened it', async () => {
  const { origin, base, merge } = await withStranger()
  const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
  expect(checkout.head()).toBe(merge)
  const env = { ...serverOf(origin), GITHUB_SHA: base }
  for (const name of others)
    expect(await originOf(checkout, { name, payload: {} }, env)).toEqual({
      ...{ kind: 'fork', because: 'no-branch', isPrivileged: true },
    })
})

describe('a commit that is not that of the event', () => {
  const event = { name: 'issue_comment', payload: { issue: { pull_request: {} } } }

  test('is the repository’s when it is the tip of a branch or tag, or the commit of an annotated tag', async () => {
    const { origin } = await pullRequest()
    origin.git('tag', '-a', 'v2', 'v1.0.0', '-m', 'two')
    origin.git('tag', '--delete', 'v1.0.0')
    for (const ref of ['refs/heads/feature', 'refs/tags/v2^{}']) {
      const checkout = await cloneOf(origin)
      checkout.git('checkout', '--quiet', ref.replace('refs/heads/', 'origin/'))
      expect(await originOf(checkout, event, serverOf(origin))).toEqual(own)
    }
  })

  test('is the repository’s when a branch has gone on since, also in a shallow checkout', async () => {
    const { origin, fork: older } = await withStranger()
    origin.git('update-ref', 'refs/test/older', older)
    origin.git('tag', '--delete', 'v1.0.0')
    const checkout = await checkoutOf(origin, 'refs/test/older', 1)
    expect(checkout.head()).toBe(older)
    expect(await originOf(checkout, event, serverOf(origin))).toEqual(own)
  })

  test('is a fork’s where the workflow fetched it into the branches of its checkout', async () => {
    const { origin, stranger } = await withStranger()
    const checkout = await cloneOf(origin)
    checkout.git('fetch', '--quiet', 'origin', '+refs/pull/*/head:refs/remotes/origin/pr/*')
    checkout.git('checkout', '--quiet', '-b', 'main-of-fork', stranger)
    expect(await originOf(checkout, event, serverOf(origin))).toMatchObject({ because: 'no-branch' })
  })

  test('is a fork’s where the fork itself was checked out', async () => {
    const { origin } = await pullRequest()
    const fork = await cloneOf(origin)
    await fork.commit('by a stranger')
    const checkout = await cloneOf(fork)
    expect(await originOf(checkout, event, serverOf(origin))).toMatchObject({ because: 'no-branch' })
  })

  test('is taken for a fork’s where the repository cannot be asked', async () => {
    const { origin } = await pullRequest()
    const unreadable = { kind: 'fork', because: 'unreadable', isPrivileged: true }
    expect(await originOf(origin, event)).toEqual(unreadable)
    const gone = { ...serverOf(origin), GITHUB_REPOSITORY: 'gone' }
    expect(await originOf(origin, event, gone)).toEqual(unreadable)
  })
})

const started = async (from: unknown) => {
  const { origin, stranger } = await withStranger()
  const checkout = await checkoutOf(origin, 'refs/pull/9/head')
  const workflow_run = { head_sha: stranger, head_repository: from, repository: { full_name: 'o/r' } }
  return originOf(checkout, { name: 'workflow_run', payload: { workflow_run } }, serverOf(origin))
}

describe('the head of the run that started a workflow', () => {
  test('is the repository’s where the run was one of the repository', async () => {
    expect(await started({ full_name: 'o/r' })).toEqual(own)
  })

  test.for([{ full_name: 'fork/r' }, null, undefined])('is a fork’s where it was one of %j', async (from) => {
    expect(await started(from)).toEqual({
      ...{ kind: 'fork', because: 'workflow-run', isPrivileged: true },
    })
  })
})
