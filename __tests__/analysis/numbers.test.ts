import { expect, test } from 'vitest'
import { duration, durationBeside, limitPercent, percent, percentBeside } from '../../src/analysis/numbers.ts'

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
  [0.1, [0.1003, 0.08], '10%'],
  [0.1226, [0.1227], '12.26%'],
  [0.1234, [0.123_35], '12.34%'],
  [0.1234, [0.123_39], '12.34%'],
  [0.1, [0.2], '10%'],
  [0.1226, [0.3, 0.122_604], '12.26%'],
])('a limit of %s beside %s reads as %s', (limit, ratios, expected) => {
  expect(limitPercent(limit, ...ratios)).toBe(expected)
})

test('a percentage and the limit beside it are never printed the wrong way round', () => {
  for (let at = 0; at < 20_000; at += 1) {
    // Every other limit is a whole percentage, and some ratios are half a digit away.
    const limit = at % 4 < 2 ? 0.05 + (at % 997) / 7_919 : ((at % 50) + 1) / 100
    const ratio = limit + ((at % 2 === 0 ? 1 : -1) * (at % 3 === 0 ? 50 : (at % 31) + 1)) / 100_000
    const [own, bound] = [percentBeside(ratio, limit), limitPercent(limit, ratio)].map(Number.parseFloat)
    expect(Math.sign((own ?? 0) - (bound ?? 0)), `${ratio} beside ${limit}`).toBe(Math.sign(ratio - limit))
  }
})

test.each([
  [199.7, 200, '199.7 ms'],
  [200, 200, '200 ms'],
  [200.04, 200, '200.04 ms'],
  [150, 200, '150 ms'],
  [1_999, 2_000, '1.999 s'],
  [2_500, 2_000, '2.50 s'],
])('%s ms beside a limit of %s ms reads as %s', (ms, limitMs, expected) => {
  expect(durationBeside(ms, limitMs)).toBe(expected)
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
