import { expect, test } from 'vitest'
import { makeHost } from '../../src/host/real-host.ts'

const PATH = process.env['PATH']

test('programs run with the environment of the host', async () => {
  const host = makeHost(() => {}, AbortSignal.any([]), { PATH, CGO_ENABLED: '0' })
  expect(host.uid).toBe(process.geteuid?.())
  expect((await host.exec('sh', ['-c', 'echo $CGO_ENABLED'])).stdout).toBe('0\n')
})

/** Through these a step hands outputs, variables, state and its summary to the runner. */
const filesOfTheRunner = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => `GITHUB_${name}`)

test('no environment contains inputs or tokens of the action, or files of the runner', async () => {
  const secrets = {
    'INPUT_GITHUB-TOKEN': 'canary',
    GITHUB_TOKEN: 'canary',
    ACTIONS_RUNTIME_TOKEN: 'canary',
    STATE_artifact: 'canary',
    ...Object.fromEntries(filesOfTheRunner.map((name) => [name, '/canary'])),
  }
  const host = makeHost(() => {}, AbortSignal.any([]), { PATH, GITHUB_REF: 'kept', ...secrets })
  const { stdout } = await host.exec('env', [])
  expect(stdout).toContain('GITHUB_REF=kept')
  expect(JSON.stringify([stdout, host.env])).not.toContain('canary')
})

test('the signal of the host stops its programs', async () => {
  const controller = new AbortController()
  const host = makeHost(() => {}, controller.signal, { PATH })
  const running = host.exec('sleep', ['60'])
  controller.abort()
  expect((await running).end).toEqual({ kind: 'aborted' })
})
