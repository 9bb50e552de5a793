import { expect, test } from 'vitest'
import { findRepository } from '../../src/host/git/repository.ts'
import { notInHead } from '../../src/revisions/not-in-head.ts'
import { cloneOf, makeRepository, type TestRepository } from '../support/git-repository.ts'
import { testHost } from '../support/test-host.ts'

/** A branch of one commit, from a main branch that has gone on by two since. */
const parted = async () => {
  const repository = await makeRepository()
  const first = await repository.commit('first', { a: '1' })
  repository.git('checkout', '--quiet', '-b', 'feature')
  await repository.commit('feature', { b: '1' })
  repository.git('checkout', '--quiet', 'main')
  await repository.commit('second', { a: '2' })
  const main = await repository.commit('third', { a: '3' })
  repository.git('checkout', '--quiet', 'feature')
  return { repository, first, main }
}

const notes = async ({ path }: Pick<TestRepository, 'path'>, sha: string): Promise<readonly string[]> => {
  const host = testHost()
  return notInHead(host, await findRepository(host, path), { kind: 'commit', sha, how: 'main' })
}

test('a base that has gone on is said to count backwards, with the commit that does not', async () => {
  const { repository, first, main } = await parted()
  const from = first.slice(0, 12)
  expect(await notes(repository, main)).toEqual([
    'The base has 2 commits that the head does not, and what they changed counts as if the head had undone it.',
    `The head and the base part at ${from}: --base ${from} compares with that.`,
  ])
  expect(await notes(repository, first)).toEqual([])
})

test('a base that is newer than the head has nothing better to be compared with', async () => {
  const { repository, main } = await parted()
  repository.git('checkout', '--quiet', '--detach', 'main~1')
  expect(await notes(repository, main)).toEqual([
    'The base has a commit that the head does not, and what it changed counts as if the head had undone it.',
  ])
})

test('nothing is said where history is cut off', async () => {
  const { repository, main } = await parted()
  const shallow = await cloneOf(repository, '--depth=1', '--no-single-branch', '--branch=feature')
  expect(await notes(shallow, main)).toEqual([])
})
