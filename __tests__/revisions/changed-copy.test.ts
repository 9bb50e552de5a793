import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changedCopy, hideFromGit } from '../../src/revisions/changed-copy.ts'
import { makeRepository, repositoryAt } from '../support/git-repository.ts'
import { writeFiles } from '../support/test-files.ts'
import { layOut } from './lay-out.ts'

const files = ['Dockerfile', 'app/.dockerignore']

test('a copy has other texts, which git does not see, so that Go stamps the same into both', async () => {
  const repository = await makeRepository()
  const base = await repository.commit('first', { Dockerfile: 'FROM a\n', 'app/main.go': 'package main\n' })
  const { head, host } = await layOut(repository, { base, context: 'app' })
  await hideFromGit(host, head, files)
  const copy = await changedCopy(host, head, 0, [
    { path: 'Dockerfile', text: 'FROM b\n' },
    { path: 'app/.dockerignore', text: '.git\n' },
  ])
  expect(copy.dir).not.toBe(head.dir)
  expect(copy.dir).toHaveLength(head.dir.length)
  expect(copy.contextDir).toBe(join(copy.dir, 'app'))
  expect(await readFile(join(copy.dir, 'Dockerfile'), 'utf8')).toBe('FROM b\n')
  expect(await readFile(join(copy.contextDir, '.dockerignore'), 'utf8')).toBe('.git\n')
  expect(repositoryAt(copy.dir).git('status', '--porcelain')).toBe('')
  expect(await readFile(join(head.dir, 'Dockerfile'), 'utf8')).toBe('FROM a\n')
})

test('git sees in neither what the user changed, or what an ignore file keeps from a build', async () => {
  const repository = await makeRepository()
  const first = {
    Dockerfile: 'FROM a\n',
    'app/.dockerignore': '.dockerignore\n',
    'app/main.go': 'package main\n',
  }
  const base = await repository.commit('first', first)
  const { head, host } = await layOut(repository, { base, context: 'app' })
  await hideFromGit(host, head, files)
  await writeFiles(head.dir, { Dockerfile: 'FROM mine\n' })
  await rm(join(head.contextDir, '.dockerignore'))
  const copy = await changedCopy(host, head, 0, [{ path: 'Dockerfile', text: 'FROM b\n' }])
  for (const { dir } of [head, copy]) expect(repositoryAt(dir).git('status', '--porcelain')).toBe('')
})
