import { expect, test } from 'vitest'
import { mannWhitneyP, welchP } from './two-sample.ts'

const base = [20.1, 19.4, 21.3, 20.7, 22.8, 19.9, 20.5, 23.1, 18.8, 21.9]
const head = [22.4, 20.9, 23.6, 21.1, 24.2, 22.0, 19.6, 25.3, 20.3, 23.9]

// SciPy 1.17.1: mannwhitneyu(base[:n], head[:m], alternative='two-sided', method='exact').pvalue
test.each([
  [10, 10, 0.07525601333650869],
  [6, 6, 0.06493506493506493],
])('the p of Mann and Whitney for %i and %i values is that of SciPy', (n, m, p) => {
  expect(mannWhitneyP(base.slice(0, n), head.slice(0, m))).toBeCloseTo(p, 12)
  expect(mannWhitneyP(head.slice(0, m), base.slice(0, n))).toBeCloseTo(p, 12)
})

// SciPy 1.17.1: ttest_ind(base[:n], head[:m], equal_var=False).pvalue
test.each([
  [10, 10, 0.06303520731805988],
  [6, 6, 0.047074902909130495],
  [4, 9, 0.037551901975110616],
])('the p of Welch for %i and %i values is that of SciPy', (n, m, p) => {
  expect(welchP(base.slice(0, n), head.slice(0, m))).toBeCloseTo(p, 9)
  expect(welchP(head.slice(0, m), base.slice(0, n))).toBeCloseTo(p, 9)
})

test('samples that do not differ, or differ altogether', () => {
  expect(mannWhitneyP([1, 4, 5, 8], [2, 3, 6, 7])).toBe(1)
  expect(mannWhitneyP([1, 2, 3], [4, 5, 6])).toBeCloseTo(2 / 20, 12)
  expect(welchP([1, 2, 3], [1, 2, 3])).toBeCloseTo(1, 12)
  expect(welchP([1, 2, 3], [101, 102, 103])).toBeLessThan(1e-6)
})
