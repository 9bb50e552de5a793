import { mkdir, realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RepositoryError } from '../../src/host/git/repository.ts'
import { InputError } from '../../src/inputs/error.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { findProject } from '../../src/modes/find-project.ts'
import { makeRepository } from '../support/git-repository.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { vocabulary } from '../support/vocabulary.ts'

const find = (directory: string | undefined) =>
  findProject(
    testHost(),
    directory,
    readInputs(directory === undefined ? {} : { context: directory }, vocabulary),
  )

describe('a folder on the command line', () => {
  test('is the context, relative to its repository, which is the one that is measured', async () => {
    const repository = await makeRepository()
    await repository.commit('first', { 'services/api/Dockerfile': 'FROM scratch\n' })
    expect(await find(repository.path)).toMatchObject({
      directory: repository.path,
      inputs: { context: '.', isOwnProject: true },
    })
    const inner = join(repository.path, 'services/api')
    expect(await find(`${inner}/`)).toMatchObject({ directory: inner, inputs: { context: 'services/api' } })
  })

  test('may be reached by a link', async () => {
    await using temp = await tempFolder()
    const repository = await makeRepository()
    await repository.commit('first', { 'api/main.go': 'package main\n' })
    await symlink(join(repository.path, 'api'), join(temp.path, 'link'))
    expect((await find(join(temp.path, 'link'))).inputs.context).toBe('api')
  })

  test('must exist', async () => {
    await expect(find('./no-such-folder')).rejects.toThrow(
      new InputError(['./no-such-folder: there is no such directory']),
    )
    await expect(find(import.meta.filename)).rejects.toThrow(InputError)
  })

  test('must be in a git repository with a commit', async () => {
    await using temp = await tempFolder()
    const folder = join(await realpath(temp.path), 'plain')
    await mkdir(folder)
    await expect(find(folder)).rejects.toThrow(RepositoryError)
    await expect(find((await makeRepository()).path)).rejects.toThrow(/has no commit/)
  })
})

test('without a folder, it is the working folder that counts, and the context stays as it is', async () => {
  expect(await find(undefined)).toMatchObject({
    directory: process.cwd(),
    inputs: { context: 'auto', isOwnProject: false },
  })
})
