import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitOf, findRepository, isShallow, RepositoryError } from '../../../src/host/git/repository.ts'
import { checkoutOf, gitEnv, makeRepository, reposFolder } from '../../support/git-repository.ts'
import { testHost } from '../../support/test-host.ts'

const host = testHost({ env: gitEnv })

describe('finding a repository', () => {
  test('returns its top and the path from there to the folder', async () => {
    const repository = await makeRepository('mein Projekt ü')
    await repository.commit('first', { 'services/api v2/main.go': 'package main\n' })
    expect(await findRepository(host, repository.path)).toEqual({ root: repository.path, prefix: '' })
    const found = await findRepository(host, join(repository.path, 'services/api v2'))
    expect(found).toEqual({ root: repository.path, prefix: 'services/api v2' })
  })

  test('resolves symbolic links', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    const link = join(await reposFolder(), 'link')
    await symlink(repository.path, link)
    expect(await findRepository(host, link)).toEqual({ root: repository.path, prefix: '' })
  })

  test('refuses a path with a line break, which git prints as it is', async () => {
    const repository = await makeRepository('two\nlines')
    await repository.commit('first', { 'app/main.go': 'package main\n' })
    for (const dir of [repository.path, join(repository.path, 'app')]) {
      const finding = findRepository(host, dir)
      await expect(finding).rejects.toThrow(RepositoryError)
      await expect(finding).rejects.toThrow(
        /^The path ".*two\\nlines.*" has a line break in it; rename that folder$/,
      )
    }
  })

  test('finds a linked working tree', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    const tree = join(await reposFolder(), 'tree')
    repository.git('worktree', 'add', '--quiet', tree)
    expect(await findRepository(host, tree)).toEqual({ root: tree, prefix: '' })
  })

  test('reads one whose files belong to another user', async () => {
    const repository = await makeRepository()
    await repository.commit('first')
    const foreign = testHost({ env: { ...gitEnv, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })
    expect((await findRepository(foreign, repository.path)).root).toBe(repository.path)
  })

  test('outside any repository, says what to do', async () => {
    const folder = await reposFolder()
    const error = await findRepository(host, folder).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RepositoryError)
    expect(String(error)).toContain(`${folder} is not in a git repository; run \`git init\` and commit`)
  })

  test('refuses one without a commit', async () => {
    const repository = await makeRepository()
    const finding = findRepository(host, repository.path)
    await expect(finding).rejects.toThrow(`${repository.path} has no commit yet; commit something first`)
  })

  test('refuses a bare one', async () => {
    const repository = await makeRepository()
    const finding = findRepository(host, join(repository.path, '.git'))
    await expect(finding).rejects.toThrow('is in a bare git repository; name a folder of a checkout')
  })

  test('refuses one that git cannot read, with its reason', async () => {
    const repository = await makeRepository()
    repository.git('config', 'core.repositoryFormatVersion', '9')
    const finding = findRepository(host, repository.path)
    await expect(finding).rejects.toThrow(/cannot be read: fatal: .*version/i)
  })

  test('without git, says that it is missing', async () => {
    const folder = await reposFolder()
    const finding = findRepository(testHost({ env: { PATH: folder } }), folder)
    await expect(finding).rejects.toThrow('git was not found; install it')
  })

  test('in a folder that does not exist, says so', async () => {
    const folder = join(await reposFolder(), 'nowhere')
    await expect(findRepository(host, folder)).rejects.toThrow(
      `the folder ${folder} to run git in does not exist`,
    )
  })
})

test('a name refers to a commit, also through an annotated tag; anything else refers to none', async () => {
  const repository = await makeRepository()
  const sha = await repository.commit('first', { file: 'text' })
  repository.git('tag', '-a', 'v1', '-m', 'one')
  const here = { root: repository.path }
  for (const name of ['main', 'HEAD', 'v1', sha, sha.slice(0, 8)])
    expect(await commitOf(host, here, name)).toBe(sha)
  for (const name of ['HEAD:file', 'nothing', '', '--all', 'a..b', 'f'.repeat(40)])
    expect(await commitOf(host, here, name)).toBeUndefined()
})

test('a checkout whose history is cut off is recognized', async () => {
  const origin = await makeRepository()
  await origin.commit('first')
  await origin.commit('second')
  await mkdir(join(origin.path, 'sub'))
  const root = (await checkoutOf(origin, 'refs/heads/main', 1)).path
  expect(await isShallow(host, { root })).toBe(true)
  expect(await isShallow(host, { root: origin.path })).toBe(false)
})
