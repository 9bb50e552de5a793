import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { buildProcesses, childrenOf, type ProcessQuery } from '../../../src/host/process/run-processes.ts'

const start = (program: string, ...args: readonly string[]): ChildProcess => {
  const child = spawn(program, args, { detached: true, stdio: 'ignore' })
  onTestFinished(() => void process.kill(-(child.pid ?? 0), 'SIGKILL'))
  return child
}

const query = (overrides: Partial<ProcessQuery> = {}): ProcessQuery => ({
  self: process.pid,
  group: 'gcb-none00',
  before: new Set(),
  withForeign: false,
  ...overrides,
})

/** Programs by role, sorted, once there are at least so many. */
const found = async (asked: ProcessQuery, least: number): Promise<readonly string[]> => {
  for (let tries = 0; ; tries += 1) {
    const now = buildProcesses(asked).map(({ role, program }) => `${role} ${program}`)
    if (now.length >= least || tries === 100) return now.toSorted()
    await sleep(50)
  }
}

test('tells a daemon that was there before from the client of the build, with what each of them started', async () => {
  start('sh', '-c', 'sleep 60; true')
  const before = childrenOf(process.pid)
  start('bash', '-c', 'tail -f /dev/null; true')
  expect(await found(query({ before }), 4)).toEqual([
    'client bash',
    'client tail',
    'daemon sh',
    'daemon sleep',
  ])
})

test.runIf(process.geteuid?.() === 0)('calls what is in a container a step', async () => {
  start('bash', '-c', 'unshare --pid --fork sleep 60; true')
  expect(await found(query(), 3)).toEqual(['client bash', 'client unshare', 'step sleep'])
})

test('finds nothing of others', () => {
  expect(buildProcesses(query({ self: 2 ** 22 + 1 }))).toEqual([])
})
