import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withOwnRecord } from '../../../src/engines/containers/layer-record.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

const host = testHost()
const record = '/var/lib/containers/cache/of-a-test'

const start = (dataHome: string, text: string) =>
  withOwnRecord({ program: 'sh', args: ['-c', text, 'sh', record, 'a  b'], user: undefined }, dataHome)

const run = async (dataHome: string, text: string) => {
  const { program, args } = start(dataHome, text)
  return host.exec(program, args, { timeoutMs: 20_000 })
}

const canMount = (await run('/tmp', 'true')).end.kind === 'exited' && host.uid === 0

test.runIf(canMount)(
  "what root's Podman remembers of layers is in the folder of the space alone",
  async () => {
    await using folder = await tempFolder()
    const { end, stdout } = await run(folder.path, 'printf %s "$2" > "$1" && cat "$1"; pwd; exit 7')
    expect(end).toMatchObject({ kind: 'exited', code: 7 })
    expect(stdout).toBe(`a  b${process.cwd()}\n`)
    expect(await readFile(join(folder.path, 'of-a-test'), 'utf8')).toBe('a  b')
    expect(existsSync(record)).toBe(false)
  },
)

test('a program does not start with the record of all', async () => {
  const { end, stdout } = await run('/nowhere/at/all', 'echo started')
  expect(end).not.toMatchObject({ kind: 'exited', code: 0 })
  expect(stdout).toBe('')
})
