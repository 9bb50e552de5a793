import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findRepository, RepositoryError } from '../../src/host/git/repository.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { type BaseRequest, resolveBase } from '../../src/revisions/base.ts'
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

type Options = Partial<Pick<BaseRequest, 'event' | 'outputDir' | 'wanted'>>

const resolve = async ({ path }: TestRepository, options: Options = {}) => {
  const temp = await tempFolder()
  const host = testHost({ env: { ...gitEnv, RUNNER_TEMP: temp.path } })
  const folder = await openRunFolder(host)
  onTestFinished(async () => {
    await folder[Symbol.asyncDispose]()
    await temp[Symbol.asyncDispose]()
  })
  const repository = await findRepository(host, path)
  return resolveBase({
    host,
    folder,
    repository,
    wanted: 'auto',
    event: undefined,
    outputDir: undefined,
    token: undefined,
    ...options,
  })
}

describe('in a terminal', () => {
  test('there is no base unless one is given', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    const reason = 'no base was given, as in --base main'
    expect(await resolve(repository)).toEqual({ kind: 'none', reason })
  })

  test('there is no base when none is wanted', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    const found = await resolve(repository, { wanted: 'none' })
    expect(found).toEqual({ kind: 'none', reason: 'no base was requested' })
  })

  test('a branch, a tag, an annotated tag, a commit id and part of one are found', async () => {
    const repository = await makeRepository()
    const sha = await repository.commit('first')
    repository.git('branch', 'feature/a')
    repository.git('tag', 'v1')
    repository.git('tag', '-a', 'v2', '-m', 'two')
    await repository.commit('second')
    for (const wanted of ['feature/a', 'v1', 'v2', 'HEAD~1'])
      expect(await resolve(repository, { wanted })).toEqual({ kind: 'commit', sha, how: wanted })
    for (const wanted of [sha, sha.slice(0, 9)]) {
      const how = 'the commit that was given'
      expect(await resolve(repository, { wanted })).toEqual({ kind: 'commit', sha, how })
    }
  })

  test('a branch that exists only in origin is found there', async () => {
    const { origin, head } = await pullRequest()
    const clone = await cloneOf(origin)
    const how = 'origin/feature'
    expect(await resolve(clone, { wanted: 'feature' })).toEqual({ kind: 'commit', sha: head, how })
  })

  test('a base that is HEAD itself is the same commit', async () => {
    const repository = await makeRepository()
    const sha = await repository.commit('first')
    expect(await resolve(repository, { wanted: 'main' })).toMatchObject({ kind: 'same', sha })
  })

  test('HEAD is a base when there are uncommitted files', async () => {
    const repository = await makeRepository()
    const sha = await repository.commit('first')
    await repository.write({ 'new.txt': 'new\n' })
    expect(await resolve(repository, { wanted: 'HEAD' })).toMatchObject({ kind: 'commit', sha })
  })

  test('our own reports do not count as uncommitted files', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    await repository.write({ 'reports/report.json': '{}' })
    const outputDir = join(repository.path, 'reports')
    expect(await resolve(repository, { wanted: 'HEAD', outputDir })).toMatchObject({ kind: 'same' })
  })

  test('a mistyped name is an error with similar names', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    repository.git('branch', 'release')
    repository.git('tag', 'v1.2.3')
    const error = await resolve(repository, { wanted: 'v1.2.4' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RepositoryError)
    expect((error as Error).message).toBe(
      `The base v1.2.4 is not a branch, tag or commit in ${repository.path}; similar names: v1.2.3`,
    )
  })

  test.for(['--all', 'a..b', 'HEAD:file', 'f'.repeat(40)])('%s is not a commit', async (wanted) => {
    const repository = await makeRepository()
    await repository.commit('first', { file: 'text' })
    await expect(resolve(repository, { wanted })).rejects.toThrow(`The base ${wanted} is not a branch`)
  })

  test('a shallow clone asks its origin for commits that it does not have', async () => {
    const { origin, fork, base } = await pullRequest()
    origin.git('tag', '-a', 'v2', '-m', 'two', fork)
    const clone = await cloneOf(origin, '--depth=1', '--no-tags')
    expect(await resolve(clone, { wanted: 'v2' })).toEqual({
      kind: 'commit',
      sha: fork,
      how: 'v2 in the remote origin',
    })
    expect(await resolve(clone, { wanted: fork })).toMatchObject({ kind: 'commit', sha: fork })
    expect(await resolve(clone, { wanted: 'main' })).toMatchObject({ kind: 'same', sha: base })
  })

  test('a shallow clone says what can be named when the origin does not have it either, or cannot be read', async () => {
    const { origin } = await pullRequest()
    const clone = await cloneOf(origin, '--depth=1')
    await expect(resolve(clone, { wanted: 'v9' })).rejects.toThrow(
      /The base v9 is not a branch.*this checkout is shallow: .*fetch-depth: 0$/,
    )
    await expect(resolve(clone, { wanted: '--all' })).rejects.toThrow('The base --all is not a branch')
    clone.git('remote', 'set-url', 'origin', '/no/such/repository')
    await expect(resolve(clone, { wanted: 'v9' })).rejects.toThrow(
      /could not be read \(fatal: '\/no\/such\/repository' does not appear to be a git repository\)/,
    )
  })
})

describe('the base of a pull request', () => {
  test.for([1, 2, undefined])('is the first parent of the merge commit (depth %s)', async (depth) => {
    const { origin, base, event } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', depth)
    expect(await resolve(checkout, { event })).toEqual({
      kind: 'commit',
      sha: base,
      how: 'the base that this pull request was merged into for the check',
    })
  })

  test('is that parent even when the payload names an older base', async () => {
    const { origin, fork, base, head } = await pullRequest()
    const payload = { pull_request: { head: { sha: head }, base: { sha: fork, ref: 'main' } } }
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
    const event = { name: 'pull_request', payload }
    expect(await resolve(checkout, { event })).toMatchObject({ sha: base })
  })

  test.for([1, 2, undefined])('is the merge base when the head is checked out (depth %s)', async (depth) => {
    const { origin, fork, event } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/head', depth)
    const before = checkout.git('count-objects', '-v')
    expect(await resolve(checkout, { event })).toEqual({
      kind: 'commit',
      sha: fork,
      how: 'where this branch left main',
    })
    expect(checkout.git('count-objects', '-v')).toBe(before)
  })

  test.for([1, undefined])(
    'includes what was merged from the base branch after the payload was written (depth %s)',
    async (depth) => {
      const { origin, fork, base, head } = await pullRequest()
      origin.git('checkout', '--quiet', 'feature')
      origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge main', 'main')
      origin.git('checkout', '--quiet', 'main')
      const payload = { pull_request: { head: { sha: head }, base: { sha: fork, ref: 'main' } } }
      const checkout = await checkoutOf(origin, 'refs/heads/feature', depth)
      const event = { name: 'pull_request', payload }
      expect(await resolve(checkout, { event })).toMatchObject({ kind: 'commit', sha: base })
    },
  )

  test('stays the same after the pull request was merged', async () => {
    const { origin, fork, event } = await pullRequest()
    origin.git('merge', '--quiet', '--no-ff', '-m', 'Merged', 'feature')
    const checkout = await checkoutOf(origin, 'refs/pull/1/head')
    expect(await resolve(checkout, { event })).toMatchObject({ kind: 'commit', sha: fork })
  })

  test('is found even after a force push to the base branch', async () => {
    const { origin, fork, event } = await pullRequest()
    origin.git('reset', '--quiet', '--hard', 'v1.0.0')
    await origin.commit('another second')
    const checkout = await checkoutOf(origin, 'refs/pull/1/head')
    // Nothing refers to the base any more, so the checkout does not have it and the origin is asked for its id.
    expect(() => checkout.git('cat-file', '-e', event.payload.pull_request.base.sha)).toThrow(
      'Command failed',
    )
    expect(await resolve(checkout, { event })).toMatchObject({ kind: 'commit', sha: fork })
  })

  test.for([1, undefined])('is the base itself when there is no common history (depth %s)', async (depth) => {
    const { origin, base } = await pullRequest()
    origin.git('checkout', '--quiet', '--orphan', 'other')
    const head = await origin.commit('unrelated')
    const payload = { pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } } }
    const checkout = await checkoutOf(origin, 'refs/heads/other', depth)
    const found = await resolve(checkout, { event: { name: 'pull_request', payload } })
    const how = 'the commit of main itself, because this branch has no history in common with it'
    expect(found).toEqual({ kind: 'commit', sha: base, how })
  })

  test('cannot be found when history is cut off and the origin cannot be read', async () => {
    const { origin, event } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/head', 1)
    checkout.git('remote', 'set-url', 'origin', '/no/such/repository')
    await expect(resolve(checkout, { event })).rejects.toThrow(
      /^The merge base with main is not in this checkout and could not be fetched from origin \(fatal: .*\); check out with fetch-depth: 0/,
    )
    checkout.git('remote', 'remove', 'origin')
    await expect(resolve(checkout, { event })).rejects.toThrow(
      'The merge base with main is not in this checkout; check out with fetch-depth: 0, or without ref',
    )
  })

  test.for([
    {},
    { pull_request: { head: { sha: '--upload-pack=x' }, base: { sha: 'f'.repeat(40), ref: 'main' } } },
    { pull_request: { head: { sha: 'f'.repeat(40) }, base: { ref: 'main' } } },
  ])('needs the ids of head and base in the payload, not %j', async (payload) => {
    const repository = await makeRepository()
    await repository.commit('first')
    const event = { name: 'pull_request', payload }
    await expect(resolve(repository, { event })).rejects.toThrow('no pull_request.head.sha and base.sha')
  })

  test('is the given base, if there is one', async () => {
    const { origin, fork, event } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
    origin.git('branch', 'release', fork)
    for (const wanted of ['release', fork])
      expect(await resolve(checkout, { event, wanted })).toMatchObject({ kind: 'commit', sha: fork })
  })

  test('is the same as the head in spite of files that earlier steps created', async () => {
    const { origin, base } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/heads/main', 1)
    await checkout.write({ 'generated.txt': 'x' })
    const event = { name: 'workflow_dispatch', payload: {} }
    expect(await resolve(checkout, { event, wanted: 'main' })).toMatchObject({ kind: 'same', sha: base })
  })
})

test('the base of a merge group is the one in its payload', async () => {
  const { origin, base } = await pullRequest()
  const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
  const event = { name: 'merge_group', payload: { merge_group: { base_sha: base } } }
  const how = 'the base of the merge group'
  expect(await resolve(checkout, { event })).toEqual({ kind: 'commit', sha: base, how })
  const broken = resolve(checkout, { event: { name: 'merge_group', payload: null } })
  await expect(broken).rejects.toThrow('has no merge_group.base_sha')
})

test.for(['push', 'schedule', 'workflow_dispatch'])(
  'the event %s has a base only when one is given',
  async (name) => {
    const { origin, fork } = await pullRequest()
    const checkout = await checkoutOf(origin, 'refs/heads/main')
    const event = { name, payload: { before: fork } }
    const reason = `the event ${name} has no base to compare with; set --base to a git ref`
    expect(await resolve(checkout, { event })).toEqual({ kind: 'none', reason })
    expect(await resolve(checkout, { event, wanted: 'feature' })).toMatchObject({ kind: 'commit' })
  },
)

test.for(['auto', 'none', 'main'])(
  'the event pull_request_target is refused, even with base %s',
  async (wanted) => {
    const { origin, event } = await pullRequest()
    const refused = { ...event, name: 'pull_request_target' }
    const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
    await expect(resolve(checkout, { event: refused, wanted })).rejects.toThrow(
      /^The event pull_request_target is refused: it runs with the repository's write token and secrets, .*; use pull_request$/,
    )
  },
)
