import { expect, test } from 'vitest'
import { seededRandom, shuffled } from '../../src/plan/random.ts'

const numbers = (seed: string, count: number): readonly number[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

test('the same seed gives the same numbers, another one others', () => {
  expect(numbers('5f3a9c01', 20)).toEqual(numbers('5f3a9c01', 20))
  expect(numbers('5f3a9c01', 20)).not.toEqual(numbers('5f3a9c02', 20))
  expect(numbers('', 2)).not.toEqual(numbers('a', 2))
})

test('numbers are in [0, 1) and spread evenly', () => {
  const all = numbers('any', 10_000)
  expect(all.every((each) => each >= 0 && each < 1)).toBe(true)
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => all.filter((each) => Math.floor(each * 10) === tenth).length,
  )
  // Four standard deviations of a tenth of ten thousand.
  for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120)
})

test('the first number of seeds that differ by one letter tells the seeds apart', () => {
  const firsts = Array.from({ length: 1_000 }, (_, seed) => numbers(`seed ${seed}`, 1)[0] ?? 0)
  expect(new Set(firsts).size).toBeGreaterThan(995)
  const low = firsts.filter((each) => each < 0.5).length
  expect(Math.abs(low - 500)).toBeLessThan(65)
})

test('shuffling keeps every item and the list it was given', () => {
  const items = ['a', 'b', 'c', 'd']
  expect(shuffled(items, seededRandom('1')).toSorted()).toEqual(items)
  expect(items).toEqual(['a', 'b', 'c', 'd'])
  const orders = new Set(
    Array.from({ length: 500 }, (_, seed) => shuffled(items, seededRandom(String(seed))).join('')),
  )
  expect(orders.size).toBe(24)
})
