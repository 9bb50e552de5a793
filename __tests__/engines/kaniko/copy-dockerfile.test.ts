import { readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyDockerfile } from '../../../src/engines/kaniko/space.ts'
import { UnsafePath } from '../../../src/host/inside/check.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

const places = async (files: Readonly<Record<string, string>>) => {
  const [machine, inside] = [await emptyFolder(), await emptyFolder()]
  await writeFiles(machine, { key: 'of root', 'clone/main.go': '', ...files })
  return { clone: join(machine, 'clone'), key: join(machine, 'key'), inside }
}

test('the Dockerfile and its ignore file are copied into the root of the build', async () => {
  const { clone, inside } = await places({
    'clone/app.Dockerfile': 'FROM a\n',
    'clone/D.dockerignore': 'x\n',
  })
  await symlink('app.Dockerfile', join(clone, 'D'))
  await copyDockerfile(join(clone, 'D'), inside)
  expect(await readFile(join(inside, 'Dockerfile'), 'utf8')).toBe('FROM a\n')
  expect(await readFile(join(inside, 'Dockerfile.dockerignore'), 'utf8')).toBe('x\n')
})

test.for(['D', 'D.dockerignore'])('what a link in the place of %s leads to is not', async (name) => {
  const { clone, inside, key } = await places(name === 'D' ? {} : { 'clone/D': 'FROM a\n' })
  await symlink(key, join(clone, name))
  await expect(copyDockerfile(join(clone, 'D'), inside)).rejects.toThrow(UnsafePath)
  expect(await readdir(inside)).toEqual([])
})
