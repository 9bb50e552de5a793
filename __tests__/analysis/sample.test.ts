import { expect, test } from 'vitest'
import { summarize } from '../../src/analysis/sample.ts'

test('six values carry an interval, here from the smallest to the largest', () => {
  expect(summarize([1300, 1000, 1500, 1200, 1400, 1100])).toEqual({
    samplesMs: [1300, 1000, 1500, 1200, 1400, 1100],
    medianMs: 1250,
    range: 'interval',
    lowMs: 1000,
    highMs: 1500,
  })
})

test('the interval of nine values leaves out the extremes', () => {
  const sample = summarize([9, 8, 7, 6, 5, 4, 3, 2, 100])
  expect(sample).toMatchObject({ medianMs: 6, range: 'interval', lowMs: 3, highMs: 9 })
})

test('five values carry their extremes, which promise nothing', () => {
  expect(summarize([5, 3, 1, 4, 2])).toMatchObject({ medianMs: 3, range: 'min-max', lowMs: 1, highMs: 5 })
})

test('a single value is its own range', () => {
  expect(summarize([7])).toEqual({ samplesMs: [7], medianMs: 7, range: 'min-max', lowMs: 7, highMs: 7 })
})

test('nothing measured leaves every number out and says why', () => {
  const { samplesMs, unknown, ...numbers } = summarize([])
  expect(samplesMs).toEqual([])
  expect(numbers).toEqual({})
  expect(unknown?.medianMs).toBe('no build gave a valid time')
})

test('values keep the order in which they were measured, and the list given stays untouched', () => {
  const values = [3, 1, 2]
  expect(summarize(values).samplesMs).toEqual([3, 1, 2])
  expect(summarize(values).samplesMs).not.toBe(values)
})
