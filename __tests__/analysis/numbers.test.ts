import { expect, test } from 'vitest'
import { duration, percent, percentBeside } from '../../src/analysis/numbers.ts'

test('a percentage has at most one decimal', () => {
  expect([0.1, 0.123, -0.0812, 1, 0.0004, -0.0004].map(percent)).toEqual([
    '10%',
    '12.3%',
    '-8.1%',
    '100%',
    '0%',
    '0%',
  ])
})

test.each([
  [0.1003, 0.1, '10.03%'],
  [0.1 + 1e-6, 0.1, '10.0001%'],
  [0.0997, 0.1, '9.97%'],
  [0.1, 0.1, '10%'],
  [0.123, 0.1, '12.3%'],
  [0.0003, 0, '0.03%'],
  [0.0312, 0.0314, '3.12%'],
  [0.1 + 1e-12, 0.1, '10%'],
  [0.1003, undefined, '10%'],
])('%d beside a limit of %s reads as %s', (ratio, limit, expected) => {
  expect(percentBeside(ratio, limit)).toBe(expected)
})

test.each([
  [0, '0 ms'],
  [-0.3, '0 ms'],
  [310.4, '310 ms'],
  [999.6, '1.00 s'],
  [2_614, '2.61 s'],
  [9_996, '10.0 s'],
  [19_449, '19.4 s'],
  [99_960, '1 min 40 s'],
  [192_000, '3 min 12 s'],
  [185_000, '3 min 05 s'],
  [1_200_000, '20 min'],
  [3_599_700, '1 h'],
  [3_840_000, '1 h 04 min'],
  [-2_614, '-2.61 s'],
])('%d ms reads as %s', (ms, expected) => {
  expect(duration(ms)).toBe(expected)
})
