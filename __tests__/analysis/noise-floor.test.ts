import { describe, expect, test } from 'vitest'
import { compare } from '../../src/analysis/comparison.ts'
import { apparentSlowdown, raisedLimits, raisedThreshold } from '../../src/analysis/noise-floor.ts'
import { judge } from '../../src/analysis/verdict.ts'
import type { Limits, NoiseFloor } from '../../src/model.ts'
import { chanceOf } from '../simulate/random.ts'
import { defaultLimits, stopped } from '../support/circumstances.ts'
import { inTurn } from '../support/pairs.ts'

const floorOf = (slowdown: number): NoiseFloor => ({
  slowdown,
  pairs: 12,
  measuredAt: '2026-11-02T03:00:00.000Z',
})

const limitsWith = (slowdown: number): Limits => ({ ...defaultLimits, noiseFloor: floorOf(slowdown) })

/** Twelve pairs of 20 s builds whose heads take this many times as long, give or take 1%. */
const pairsAt = (ratio: number) =>
  inTurn(
    Array.from({ length: 12 }, (_, at) => ({
      baseMs: 20_000,
      headMs: 20_000 * ratio * (at % 3 === 0 ? 1.01 : 0.99),
    })),
  )

const verdictAt = (ratio: number, limits: Limits) => judge(compare(pairsAt(ratio), limits), limits, stopped)

describe('the figure', () => {
  test.each([
    ['scatter on both sides', { low: -0.02, high: 0.03 }, 0.03],
    ['a centre that is off, to which half the width would be blind', { low: 0.05, high: 0.07 }, 0.07],
    ['a gain counts as the slowdown of the same size', { low: -0.0909090909, high: -0.01 }, 0.1],
    ['equal times', { low: 0, high: 0 }, 0],
  ])('is the bound farther from zero: %s', (_, bounds, expected) => {
    expect(apparentSlowdown(bounds)).toBeCloseTo(expected, 9)
  })

  test('does not depend on which revision is called the base', () => {
    const pairs = pairsAt(1.04)
    const swapped = pairs.map(({ baseMs, headMs, headFirst }) => ({
      baseMs: headMs,
      headMs: baseMs,
      headFirst,
    }))
    const [one, other] = [pairs, swapped].map((each) => {
      const { low = Number.NaN, high = Number.NaN } = compare(each, defaultLimits)
      return apparentSlowdown({ low, high })
    })
    expect(one).toBeCloseTo(other ?? Number.NaN, 12)
  })

  test('is above 10% by chance in 29 of 100 runs with six pairs, and in about one with twelve, at 5% scatter', () => {
    const { normal } = chanceOf('noise floor')
    const shareAbove = (pairs: number): number => {
      const runs = 1_500
      const above = Array.from({ length: runs }, () => {
        const times = Array.from({ length: pairs }, () => ({
          baseMs: 20_000,
          headMs: 20_000 * Math.exp(0.05 * normal()),
        }))
        const { low = 0, high = 0 } = compare(inTurn(times), defaultLimits)
        return apparentSlowdown({ low, high }) > 0.1
      })
      return above.filter(Boolean).length / runs
    }
    expect(shareAbove(6)).toBeCloseTo(0.29, 1)
    expect(shareAbove(12)).toBeLessThan(0.02)
  })
})

describe('a threshold', () => {
  test.each([
    [undefined, 0.1],
    [0, 0.1],
    [0.099, 0.1],
    [0.13, 0.13],
    [0.2, 0.2],
    [0.35, 0.2],
    [1_000, 0.2],
  ])(
    'with a floor of %s is %s where 10%% was asked for: never smaller, at most twice as large',
    (slowdown, expected) => {
      expect(raisedThreshold(0.1, slowdown === undefined ? undefined : floorOf(slowdown))).toBe(expected)
    },
  )

  test('of warnings is raised by the same figure, up to twice itself', () => {
    expect(raisedLimits(limitsWith(0.13))).toEqual({ failThreshold: 0.13, warnThreshold: 0.1 })
  })
})

describe('a verdict', () => {
  test('that would be a regression is a warning below a raised threshold, and says why and since when', () => {
    expect(verdictAt(1.13, defaultLimits).kind).toBe('regression')
    expect(verdictAt(1.13, limitsWith(0.15))).toMatchObject({
      kind: 'warning',
      reason: expect.stringMatching(
        /the limit is 10%, raised to 15% because one and the same commit seemed up to 15% slower than itself here on 2026-11-02, see calibrate$/,
      ),
    })
  })

  test('is a regression above twice the threshold, however large the floor', () => {
    expect(verdictAt(1.25, limitsWith(3))).toMatchObject({
      kind: 'regression',
      reason: expect.stringContaining(
        'the limit is 10%, raised to 20% because one and the same commit seemed up to 4× slower',
      ),
    })
  })

  test('is never made green by a raised limit: what is not surely below the limit that was asked for stays open', () => {
    const limits = limitsWith(0.5)
    const verdict = verdictAt(1.105, limits)
    expect(verdict).toMatchObject({
      kind: 'inconclusive',
      reason: expect.stringContaining('warn-threshold is 5%, raised to 10%'),
    })
    expect(verdictAt(1.105, defaultLimits).kind).toBe('warning')
  })

  test('that would be a warning or an improvement says what withheld it', () => {
    expect(verdictAt(1.07, defaultLimits).kind).toBe('warning')
    expect(verdictAt(1.07, limitsWith(0.08))).toMatchObject({
      kind: 'unchanged',
      reason: expect.stringMatching(/the limit is 10%; warn-threshold is 5%, raised to 8% because/),
    })
    expect(verdictAt(0.93, defaultLimits).kind).toBe('improvement')
    expect(verdictAt(0.93, limitsWith(0.08))).toMatchObject({
      kind: 'unchanged',
      reason: expect.stringContaining('warn-threshold is 5%, raised to 8%'),
    })
  })

  test('is the same to the letter with a floor below the thresholds', () => {
    for (const ratio of [0.8, 0.97, 1, 1.03, 1.07, 1.3])
      expect(verdictAt(ratio, limitsWith(0.04))).toEqual(verdictAt(ratio, defaultLimits))
  })

  test('gets no worse by any floor', () => {
    const order = ['regression', 'warning']
    const rank = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
    for (const ratio of [1.02, 1.06, 1.09, 1.12, 1.19, 1.21, 1.5])
      for (const floor of [0, 0.05, 0.07, 0.1, 0.12, 0.2, 0.9]) {
        const [with_, without] = [verdictAt(ratio, limitsWith(floor)), verdictAt(ratio, defaultLimits)]
        expect(rank(with_.kind)).toBeGreaterThanOrEqual(rank(without.kind))
      }
  })

  test('promises to detect no less than the raised threshold', () => {
    expect(compare(pairsAt(1), limitsWith(0.15))).toMatchObject({ threshold: 0.15 })
    expect(compare(pairsAt(1), limitsWith(0.15)).detectable).toBeGreaterThanOrEqual(0.15)
  })
})
