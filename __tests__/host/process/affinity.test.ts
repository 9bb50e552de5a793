import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { assert, nat, property, uniqueArray } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import {
  allowedProcessors,
  listOf,
  numbersOf,
  pinnedCommand,
  pinProcess,
} from '../../../src/host/process/affinity.ts'
import { withBuilds } from '../../../src/host/process/builds.ts'
import { testHost } from '../../support/test-host.ts'

test.each([
  ['0', [0]],
  ['0-1', [0, 1]],
  ['0,2-4,7', [0, 2, 3, 4, 7]],
])('reads the list %s', (list, numbers) => {
  expect(numbersOf(list)).toEqual(numbers)
  expect(listOf(numbers)).toBe(list)
})

test('writes any set of processors so that it is read as the same set', () => {
  assert(
    property(uniqueArray(nat(1_000), { minLength: 1 }), (set) => {
      const sorted = set.toSorted((a, b) => a - b)
      expect(numbersOf(listOf(sorted))).toEqual(sorted)
    }),
  )
})

test('moves a running process, and what it starts from then on', async () => {
  const [first = 0] = allowedProcessors('self') ?? []
  const child = spawn('sh', ['-c', 'read line; sleep 60 & echo $!; wait'], { detached: true })
  onTestFinished(() => void process.kill(-(child.pid ?? 0), 'SIGKILL'))
  expect(await pinProcess(testHost(), child.pid ?? 0, [first])).toBe(true)
  child.stdin.write('\n')
  const [started]: Buffer[] = (await once(child.stdout, 'data')) as Buffer[]
  expect(allowedProcessors(child.pid ?? 0)).toEqual([first])
  expect(allowedProcessors(Number(String(started)))).toEqual([first])
})

test('does not claim to have moved a process that is gone', async () => {
  expect(await pinProcess(testHost(), 2 ** 22 + 1, [0])).toBe(false)
  expect(allowedProcessors(2 ** 22 + 1)).toBeUndefined()
})

test('starts only builds on the processors of builds, with everything else as it was', async () => {
  const all = allowedProcessors('self') ?? []
  const last = all.slice(-1)
  const host = withBuilds(testHost(), { processors: last, onTimeLimit: async () => {} })
  const args = ['-c', 'grep Cpus_allowed_list /proc/self/status; echo $WORD; exit 3']
  const env = { ...host.env, WORD: 'as given' }
  const build = await host.exec('sh', args, { isBuild: true, env })
  const other = await host.exec('sh', args, { env })
  expect(build.stdout).toBe(`Cpus_allowed_list:\t${listOf(last)}\nas given\n`)
  expect(other.stdout).toBe(`Cpus_allowed_list:\t${listOf(all)}\nas given\n`)
  expect([build.end, other.end]).toEqual(Array.from({ length: 2 }, () => ({ kind: 'exited', code: 3 })))
})

test('keeps arguments as they are', () => {
  expect(pinnedCommand([1, 2, 3], 'docker', ['build', '--build-arg', 'A=b c', '-'])).toEqual([
    'taskset',
    ['--cpu-list', '1-3', 'docker', 'build', '--build-arg', 'A=b c', '-'],
  ])
})
