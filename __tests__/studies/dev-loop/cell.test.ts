import { expect, test } from 'vitest'
import { columnsOf, untilStopped } from '../../../src/studies/dev-loop/cell.ts'
import type { Taken } from '../../../src/studies/study.ts'

test('nothing is timed beside a build that was stopped and may still run', async () => {
  const rounds: number[] = []
  const take = untilStopped(async (round): Promise<Taken> => {
    rounds.push(round)
    return round < 3
      ? { kind: 'time', durationMs: 100, builds: [] }
      : { kind: 'timed-out', message: 'stopped', durationMs: 9000, builds: [] }
  })
  const taken: Taken[] = []
  for (const round of [1, 2, 3, 4]) taken.push(await take(round))
  expect(taken.map(({ kind }) => kind)).toEqual(['time', 'time', 'timed-out', 'unknown'])
  expect(rounds).toEqual([1, 2, 3])
})

test('the first build is that of the first process, and the program the last one', () => {
  const made = { durationMs: 900, bytes: 5 }
  const [earlier, now] = [
    { firstMs: 700, binaryBytes: 3 },
    { firstMs: 900, binaryBytes: 4 },
  ]
  expect(columnsOf([earlier, now], made)).toEqual({ firstMs: 700, binaryBytes: 4 })
  expect(columnsOf([], made)).toEqual({ firstMs: 900, binaryBytes: 5 })
})
