import { execFile } from 'node:child_process'
import { readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { makeRepository } from '../../support/git-repository.ts'
import { repositoryUrl } from '../../support/paths.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'

/** A run that is over without having removed its folder, as with `cleanup: false`. */
const runWith = (given: Readonly<Record<string, string>>): string => `
  import { readdir } from 'node:fs/promises'
  import { makeHost } from '${repositoryUrl('src/host/real-host.ts').href}'
  import { readInputs } from '${repositoryUrl('src/inputs/read.ts').href}'
  import { loadContext } from '${repositoryUrl('src/projects/context/load.ts').href}'
  import { openRunFolder } from '${repositoryUrl('src/host/run-folder/run-folder.ts').href}'
  import { vocabulary } from '${repositoryUrl('__tests__/support/vocabulary.ts').href}'
  const host = makeHost(console.log, new AbortController().signal)
  const inputs = readInputs(${JSON.stringify(given)}, vocabulary)
  const folder = await openRunFolder(host)
  await loadContext({ host, folder, inputs }, [], new Map(), { archives: [], edits: new Map() })
  console.log(JSON.stringify(await readdir(folder.path + '/secrets')))`

test('secrets are gone when the run is over, even if its folder is kept', async () => {
  const temp = await emptyFolder()
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temp }
  const args = ['--input-type=module', '-e', runWith({ secrets: 'token=hunter2' })]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  expect(stdout).toContain('["0"]')
  const [folder = ''] = await readdir(temp)
  expect(await readdir(`${temp}/${folder}`)).toEqual(['owner.json'])
})

test('a secret file that is a link of the repository is not read', async () => {
  const [repository, outside, temp] = [await makeRepository(), await emptyFolder(), await emptyFolder()]
  await repository.commit('first')
  await writeFiles(outside, { key: 'hunter2' })
  await symlink(join(outside, 'key'), join(repository.path, 'netrc'))
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temp }
  const args = ['--input-type=module', '-e', runWith({ 'secret-files': 'token=netrc' })]
  const run = promisify(execFile)(process.execPath, args, { env, cwd: repository.path })
  await expect(run).rejects.toThrow('secret-files: netrc leads through a link out of the repository')
})
