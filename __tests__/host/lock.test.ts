import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { withLock } from '../../src/host/lock.ts'
import { repositoryUrl } from '../support/paths.ts'
import { eventually } from '../support/processes.ts'

const source = repositoryUrl('src/host/lock.ts').href

/** Holds a lock in a process of its own until that is killed, at the end of the test at the latest. */
const holdElsewhere = async (name: string) => {
  const script = `
    const { withLock } = await import(${JSON.stringify(source)})
    await withLock(${JSON.stringify(name)}, async () => {
      console.log('locked')
      await new Promise((resolve) => setTimeout(resolve, 3_600_000))
    })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('work under the same lock does not overlap, and each call returns its result', async () => {
  let [running, most] = [0, 0]
  const work = async (): Promise<string> => {
    most = Math.max(most, (running += 1))
    await sleep(30)
    running -= 1
    return 'done'
  }
  const results = await Promise.all([1, 2, 3, 4].map(() => withLock('one', work)))
  expect({ results, most }).toEqual({ results: Array(4).fill('done'), most: 1 })
})

test('locks with different names are independent', async () => {
  const both = withLock('outer', () => withLock('inner', () => Promise.resolve('both')))
  expect(await both).toBe('both')
})

test('a lock is released when the work fails', async () => {
  await expect(withLock('failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock('failing', () => Promise.resolve('next'))).toBe('next')
})

test('waiting for another process is reported once and ends when that process is killed', async () => {
  const child = await holdElsewhere('killed')
  let waits = 0
  const mine = withLock('killed', () => Promise.resolve('mine'), { onWait: () => (waits += 1) })
  await eventually('it waits', () => waits > 0)
  // Time for a few more attempts.
  await sleep(200)
  expect(waits).toBe(1)
  child.kill('SIGKILL')
  expect(await mine).toBe('mine')
})

test('after an abort the work runs without the lock', async () => {
  await holdElsewhere('aborted')
  const signal = AbortSignal.timeout(100)
  expect(await withLock('aborted', () => Promise.resolve(signal.aborted), { signal })).toBe(true)
})

test('a lock that is held for too long is an error that says how to find who holds it', async () => {
  await holdElsewhere('held')
  await expect(withLock('held', () => Promise.resolve('mine'), { limitMs: 100 })).rejects.toThrow(
    /has held the lock for held for 0\.1 s.*grep go-container-bench \/proc\/net\/unix/,
  )
})
