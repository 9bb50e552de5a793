import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryFiles } from '../../src/modes/repository-files.ts'
import { tempFolder } from '../support/temp-folder.ts'

const workflows = '.github/workflows'

test('the files of the repository around a folder, and nothing that a link leads to', async () => {
  await using temp = await tempFolder()
  const top = join(temp.path, 'repository')
  await mkdir(join(top, '.git'), { recursive: true })
  await mkdir(join(top, workflows), { recursive: true })
  await mkdir(join(top, 'deep/er'), { recursive: true })
  await writeFile(join(temp.path, 'outside.yml'), 'secret: 1\n')
  await writeFile(join(top, workflows, 'ci.yml'), 'on: push\n')
  await writeFile(join(top, 'large'), 'x'.repeat(1_000_001))
  await symlink(join(temp.path, 'outside.yml'), join(top, workflows, 'out.yml'))
  await symlink(temp.path, join(top, 'out'))
  const files = repositoryFiles(join(top, 'deep/er'))
  expect(files?.here).toBe('deep/er')
  expect(files?.names(workflows).toSorted()).toEqual(['ci.yml', 'out.yml'])
  expect(files?.text(`${workflows}/ci.yml`)).toBe('on: push\n')
  for (const path of [
    `${workflows}/out.yml`,
    'out/outside.yml',
    '../outside.yml',
    '/etc/passwd',
    'large',
    'none',
  ])
    expect(files?.text(path)).toBeUndefined()
  expect(files?.names('out')).toEqual([])
  expect(files?.names('none')).toEqual([])
})

test('none outside of a repository', async () => {
  await using temp = await tempFolder()
  expect(repositoryFiles(temp.path)).toBeUndefined()
})
