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

/** Programs by role, sorted, once they are these: until a process has become its program, it has the name of its parent. */
const found = async (asked: ProcessQuery, expected: readonly string[]): Promise<readonly string[]> => {
  for (let tries = 0; ; tries += 1) {
    const now = buildProcesses(asked)
      .map(({ role, program }) => `${role} ${program}`)
      .toSorted()
    if (now.join() === expected.join() || tries === 800) return now
    await sleep(50)
  }
}

test('tells a daemon that was there before from the client of the build, with what each of them started', async () => {
  start('sh', '-c', 'sleep 60; true')
  const before = childrenOf(process.pid)
  start('bash', '-c', 'tail -f /dev/null; true')
  const expected = ['client bash', 'client tail', 'daemon sh', 'daemon sleep']
  expect(await found(query({ before }), expected)).toEqual(expected)
})

test.runIf(process.geteuid?.() === 0)('calls what is in a container a step', async () => {
  start('bash', '-c', 'unshare --pid --fork sleep 60; true')
  const expected = ['client bash', 'client unshare', 'step sleep']
  expect(await found(query(), expected)).toEqual(expected)
})

test('finds nothing of others', () => {
  expect(buildProcesses(query({ self: 2 ** 22 + 1 }))).toEqual([])
})
