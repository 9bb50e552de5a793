import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { repositoryUrl } from '../../support/paths.ts'
import { emptyFolder } from '../../support/test-files.ts'

/** A run that is over without having removed its folder, as with `cleanup: false`. */
const script = `
  import { readdir } from 'node:fs/promises'
  import { makeHost } from '${repositoryUrl('src/host/real-host.ts').href}'
  import { readInputs } from '${repositoryUrl('src/inputs/read.ts').href}'
  import { loadContext } from '${repositoryUrl('src/projects/context/load.ts').href}'
  import { openRunFolder } from '${repositoryUrl('src/host/run-folder/run-folder.ts').href}'
  import { vocabulary } from '${repositoryUrl('__tests__/support/vocabulary.ts').href}'
  const host = makeHost(console.log, new AbortController().signal)
  const inputs = readInputs({ secrets: 'token=hunter2' }, vocabulary)
  const folder = await openRunFolder(host)
  await loadContext({ host, folder, inputs }, [], new Map(), { archives: [], edits: new Map() })
  console.log(JSON.stringify(await readdir(folder.path + '/secrets')))`

test('secrets are gone when the run is over, even if its folder is kept', async () => {
  const temp = await emptyFolder()
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temp }
  const args = ['--input-type=module', '-e', script]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  expect(stdout).toContain('["0"]')
  const [folder = ''] = await readdir(temp)
  expect(await readdir(`${temp}/${folder}`)).toEqual(['owner.json'])
})
