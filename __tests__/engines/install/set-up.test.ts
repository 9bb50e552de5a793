import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runSetUp } from '../../../src/engines/install/set-up.ts'
import { interruptSignal } from '../../../src/host/process/interrupt.ts'
import { makeHost } from '../../../src/host/real-host.ts'
import { emptyFolder } from '../../support/test-files.ts'

test('a set-up command sees no token and no input, whatever this process has', async () => {
  const secrets = {
    ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
    GITHUB_TOKEN: 'job-secret',
    'INPUT_GITHUB-TOKEN': 'input-secret',
    INPUT_SECRETS: 'a=build-secret',
  }
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value)
  const file = join(await emptyFolder(), 'environment')
  const host = makeHost(() => {}, new AbortController().signal)
  await runSetUp(host, ['sh', '-c', `tr '\\0' '\\n' < /proc/$$/environ > ${file}; env >> ${file}`])
  const seen = await readFile(file, 'utf8')
  vi.unstubAllEnvs()
  expect(seen).toContain('PATH=')
  for (const value of Object.values(secrets)) expect(seen).not.toContain(value)
})

test('a command that fails is an error with its last lines', async () => {
  const host = makeHost(() => {}, new AbortController().signal)
  await expect(runSetUp(host, ['sh', '-c', 'echo E: no such package; exit 100'])).rejects.toThrow(
    /ended with exit status 100.*\nE: no such package/,
  )
})

test('a second Ctrl-C does not leave a set-up command at work', async () => {
  const lines: string[] = []
  using interrupt = interruptSignal((line) => lines.push(line))
  const host = makeHost(() => {}, interrupt.signal)
  const interrupting = `sleep 0.1; kill -INT ${process.pid}; sleep 0.1; kill -INT ${process.pid}; sleep 0.1`
  await runSetUp(host, ['sh', '-c', interrupting])
  expect(lines).toEqual([
    expect.stringContaining('stopping and cleaning up'),
    expect.stringContaining('the run ends right after it'),
  ])
})

test('Ctrl-C in the terminal does not reach a set-up command: it has a session of its own', async () => {
  const file = join(await emptyFolder(), 'session')
  const host = makeHost(() => {}, new AbortController().signal)
  await runSetUp(host, ['sh', '-c', `echo $$ > ${file}; cut -d' ' -f6 /proc/$$/stat >> ${file}`])
  const [pid, session] = (await readFile(file, 'utf8')).trim().split('\n')
  expect(session).toBe(pid)
})
