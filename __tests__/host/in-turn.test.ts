import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurn } from '../../src/host/in-turn.ts'
import { repositoryUrl } from '../support/paths.ts'

const source = repositoryUrl('src/host/in-turn.ts').href

/** Takes a turn in a process of its own, which does not end by itself. */
const elsewhere = async (name: string) => {
  const script = `
    const { inTurn } = await import(${JSON.stringify(source)})
    await inTurn(${JSON.stringify(name)}, async () => {
      console.log('mine')
      await new Promise((resolve) => setTimeout(resolve, 60_000))
    })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('turns by one name do not overlap, and each gives its result', async () => {
  let [busy, most] = [0, 0]
  const work = async (): Promise<string> => {
    most = Math.max(most, (busy += 1))
    await sleep(30)
    busy -= 1
    return 'done'
  }
  const turns = await Promise.all([1, 2, 3, 4].map(() => inTurn('one', work)))
  expect({ turns, most }).toEqual({ turns: Array(4).fill('done'), most: 1 })
})

test('turns by different names do not wait for each other', async () => {
  const both = inTurn('outer', () => inTurn('inner', () => Promise.resolve('both')))
  expect(await both).toBe('both')
})

test('a turn ends with an error as well', async () => {
  await expect(inTurn('failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn('failing', () => Promise.resolve('next'))).toBe('next')
})

test('the turn of another process is told once, and waited for until that one is killed', async () => {
  const child = await elsewhere('killed')
  let told = 0
  const mine = inTurn('killed', () => Promise.resolve('mine'), { told: () => (told += 1) })
  await sleep(200)
  expect(told).toBe(1)
  child.kill('SIGKILL')
  expect(await mine).toBe('mine')
})

test('an abort ends the wait, and the work is done at once', async () => {
  const child = await elsewhere('aborted')
  const signal = AbortSignal.timeout(100)
  expect(await inTurn('aborted', () => Promise.resolve(signal.aborted), { signal })).toBe(true)
  child.kill('SIGKILL')
})
