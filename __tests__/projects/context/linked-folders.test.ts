import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInputs } from '../../../src/inputs/read.ts'
import { refuseLinkedFolders } from '../../../src/projects/context/linked-folders.ts'
import { readUserBuild } from '../../../src/projects/context/user-build.ts'
import { emptyFolder } from '../../support/test-files.ts'
import { vocabulary } from '../../support/vocabulary.ts'

const clone = async (): Promise<string> => {
  const [dir, outside] = [await emptyFolder(), await emptyFolder()]
  await writeFile(join(outside, 'id_rsa'), 'secret')
  await mkdir(join(dir, 'src/app'), { recursive: true })
  await symlink(outside, join(dir, 'out'))
  await symlink('/', join(dir, 'root'))
  await symlink('src', join(dir, 'in'))
  return dir
}

test('folders of the repository are contexts, and missing ones are the business of others', async () => {
  const dir = await clone()
  await expect(refuseLinkedFolders(dir, dir, [])).resolves.toBeUndefined()
  const folders = ['src', './src/app', 'missing']
  await expect(refuseLinkedFolders(dir, join(dir, 'src/app'), folders)).resolves.toBeUndefined()
})

test.for([
  ['out', 'out leads through a link out of the repository'],
  ['root', 'root leads through a link out of the repository'],
  ['root/etc', 'root/etc leads through a link out of the repository'],
  ['in/app', 'in/app leads through a link; name src/app instead'],
  ['../elsewhere', '../elsewhere is outside the repository'],
] as const)('%s is refused by name', async ([path, problem]) => {
  const dir = await clone()
  await expect(refuseLinkedFolders(dir, dir, [path])).rejects.toMatchObject({
    problems: [`build-contexts: ${problem}`],
  })
  await expect(refuseLinkedFolders(dir, join(dir, path), [])).rejects.toMatchObject({
    problems: [`context: ${problem}`],
  })
})

test.for([
  [{ context: 'out' }, 'context: out leads through a link out of the repository'],
  [{ 'build-contexts': 'lib=out' }, 'build-contexts: out leads through a link out of the repository'],
] as const)('no build is read with %j', async ([given, problem]) => {
  const dir = await clone()
  await writeFile(join(dir, 'Dockerfile'), 'FROM scratch\n')
  const inputs = readInputs({ file: 'Dockerfile', ...given }, vocabulary)
  const place = { dir, contextDir: join(dir, inputs.context) }
  await expect(readUserBuild(place, inputs, {})).rejects.toMatchObject({ problems: [problem] })
})
