import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, utimes } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { post } from '../../src/modes/post.ts'
import { makeMessages } from '../../src/publish/messages.ts'
import { readState } from '../../src/publish/runner/state.ts'
import type { AskService } from '../../src/publish/services/service.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'

const policyModule = new URL('../../src/engines/install/service-policy.ts', import.meta.url).href
const hostModule = new URL('../support/test-host.ts', import.meta.url).href

/** A main step that installs packages for as long as it is left alone; answers when the policy is in force. */
const installing = (policy: string): Promise<ChildProcess> => {
  const script = `
    import { withoutServiceStarts } from ${JSON.stringify(policyModule)}
    import { testHost } from ${JSON.stringify(hostModule)}
    const work = () => new Promise(() => { console.log('installing'); setInterval(() => undefined, 1_000) })
    await withoutServiceStarts(testHost(), [], work, ${JSON.stringify(policy)})`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child))
    child.once('exit', (status) => reject(new Error(`it ended with ${status}`)))
  })
}

const ask = () => Promise.resolve({ kind: 'unavailable' } as const)

const runPostStep = async (policy: string) => {
  const host = testHost()
  const messages = await makeMessages(true, host.log)
  await post({ host, state: readState({}), env: {}, ask, messages, policy })
  return host.lines
}

test('the post step lets packages start services again after kill -9 of the main step', async () => {
  const root = await emptyFolder()
  await mkdir(join(root, 'usr/sbin'), { recursive: true })
  const policy = join(root, 'usr/sbin/policy-rc.d')
  const main = await installing(policy)
  expect(spawnSync(policy).status).toBe(101)
  await runPostStep(policy)
  expect(await readFile(policy, 'utf8')).toContain(`"pid":${main.pid}`)
  const isDead = new Promise((resolve) => main.once('close', resolve))
  main.kill('SIGKILL')
  await isDead
  expect(existsSync(policy)).toBe(true)
  expect(await runPostStep(policy)).toContain(`Removing ${policy}, left behind by a killed run.`)
  expect(existsSync(policy)).toBe(false)
})

test('the post step uploads every file that the main step wrote and could not upload, and no older one', async () => {
  const outputDir = await emptyFolder()
  const [written, older] = [
    ['report.json', 'report.md', 'report.html', 'report.csv', 'logs/go-container-bench-2-cold-head-1.log'],
    ['report.junit.xml', 'logs/go-container-bench-1-cold-head-1.log'],
  ]
  await writeFiles(outputDir, Object.fromEntries([...written, ...older].map((path) => [path, 'text'])))
  const startedMs = Date.now() - 60_000
  for (const path of older) await utimes(join(outputDir, path), 0, startedMs / 1_000 - 60)
  const uploaded: string[] = []
  const upload: AskService = async (call) => {
    if (call.kind === 'upload') uploaded.push(...call.files.map((path) => relative(outputDir, path)))
    return { kind: 'done', result: { id: 1 } }
  }
  const host = testHost()
  const messages = await makeMessages(true, host.log)
  const state = { ...readState({}), outputDir, startedMs: String(startedMs), artifact: 'times' }
  await post({ host, state, env: {}, ask: upload, messages, policy: join(outputDir, 'none') })
  expect(uploaded.toSorted()).toEqual(written.toSorted())
})
