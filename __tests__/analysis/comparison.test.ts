import { describe, expect, test } from 'vitest'
import { bounded, compare } from '../../src/analysis/comparison.ts'
import { detectableSlowdown } from '../../src/analysis/detectable.ts'
import type { Pair } from '../../src/analysis/pairs-of.ts'
import { judge } from '../../src/analysis/verdict.ts'
import { defaultLimits, stopped } from '../support/circumstances.ts'
import { inTurn } from '../support/pairs.ts'
import { normal, seededRandom } from './random.ts'
import { identical } from './timings.ts'

const pairsOf = (baseMs: number, ratios: readonly number[]): readonly Pair[] =>
  inTurn(ratios.map((ratio) => ({ baseMs, headMs: baseMs * ratio })))

const scaled = (pairs: readonly Pair[], factor: number): readonly Pair[] =>
  pairs.map((pair) => ({ ...pair, headMs: pair.headMs * factor }))

/** The verdict on the same scatter around another slowdown. */
const kindAt = (pairs: readonly Pair[], slowdown: number) => {
  const effect = bounded(compare(pairs, defaultLimits))
  const factor = (1 + slowdown) / (1 + (effect?.slowdown ?? 0))
  const shifted = compare(scaled(pairs, factor), defaultLimits)
  return judge(shifted, defaultLimits, stopped).kind
}

/** Of six pairs of which one scatters. */
const thresholdOf = (failThreshold: number, scatter: number) =>
  compare(pairsOf(10_000, [1, 1 + scatter, 1, 1, 1, 1]), { ...defaultLimits, failThreshold }).threshold

describe('a comparison', () => {
  test('takes the median of the paired ratios, its bounds, and the median difference', () => {
    const effect = compare(pairsOf(10_000, [1.3, 1.1, 1.2, 1.5, 1.4, 1.05, 1.25, 1.25]), defaultLimits)
    expect(effect.slowdown).toBeCloseTo(0.25, 12)
    // Of eight, the fourth average: of 1.05 with itself, with 1.1 and with 1.2, of 1.1 with itself; by ratio the geometric mean.
    expect(effect.low).toBeCloseTo(Math.sqrt(1.05 * 1.2) - 1, 12)
    expect(effect.high).toBeCloseTo(Math.sqrt(1.5 * 1.3) - 1, 12)
    expect(effect.slowdownMs).toBeCloseTo(2500, 6)
    expect(effect.lowMs).toBeCloseTo(1250, 6)
    expect(effect.highMs).toBeCloseTo(4000, 6)
    expect(effect.pairs).toBe(8)
    expect(effect.unknown).toBeUndefined()
  })

  test.each([7, 9, 15])('of %i pairs is free of a penalty for the second build, as of 6 pairs', (count) => {
    // The second build of a pair takes 5% longer; the head takes 10% longer.
    const ratios = Array.from({ length: count }, (_, at) => 1.1 * (at % 2 === 0 ? 1.05 : 1 / 1.05))
    expect(compare(pairsOf(10_000, ratios), defaultLimits).slowdown).toBeCloseTo(0.1, 12)
    expect(compare(pairsOf(10_000, ratios.slice(0, 6)), defaultLimits).slowdown).toBeCloseTo(0.1, 12)
  })

  test('raises a threshold that the scatter cannot carry, up to 10%, and no other', () => {
    expect(thresholdOf(0.01, 0)).toBe(0.01)
    expect(thresholdOf(0.01, 0.04)).toBeCloseTo(1.25 * Math.log(1.04), 12)
    expect(thresholdOf(0.01, 0.5)).toBe(0.1)
    expect(thresholdOf(0.1, 0.5)).toBe(0.1)
    expect(thresholdOf(0.25, 0.5)).toBe(0.25)
  })

  test('is blind to drift that both members of a pair share', () => {
    const drifting = inTurn(
      [1, 1.1, 1.3, 1.7, 2.4, 3].map((drift) => ({ baseMs: 10_000 * drift, headMs: 12_000 * drift })),
    )
    const { slowdown, low, high } = compare(drifting, defaultLimits)
    expect([slowdown, low, high].map((value) => value?.toFixed(9))).toEqual(Array(3).fill('0.200000000'))
  })

  test('weighs twice as slow and twice as fast the same', () => {
    expect(compare(pairsOf(10_000, [2, 0.5, 2, 0.5, 2, 0.5]), defaultLimits).slowdown).toBeCloseTo(0, 12)
  })

  test('is exactly zero when both revisions take the same time', () => {
    const effect = compare(pairsOf(10_000, [1, 1, 1, 1, 1, 1]), defaultLimits)
    expect(effect).toMatchObject({ slowdown: 0, low: 0, high: 0, slowdownMs: 0, highMs: 0 })
  })

  test('of five pairs has a median but no bounds, and says how many it needs', () => {
    const effect = compare(pairsOf(10_000, [1.1, 1.2, 1.3, 1.4, 1.5]), defaultLimits)
    expect(effect.slowdown).toBeCloseTo(Math.sqrt(1.3 * Math.sqrt(1.2 * 1.4)) - 1, 12)
    for (const field of ['low', 'high', 'lowMs', 'highMs', 'detectable'] as const) {
      expect(effect[field]).toBeUndefined()
      expect(effect.unknown?.[field]).toBe('needs 6 valid pairs, has 5')
    }
    expect(bounded(effect)).toBeUndefined()
  })

  test('of no pairs has no number at all', () => {
    const { unknown, ...known } = compare([], defaultLimits)
    expect(known).toEqual({ pairs: 0 })
    expect(Object.keys(unknown ?? {}).toSorted()).toEqual([
      'detectable',
      'high',
      'highMs',
      'low',
      'lowMs',
      'slowdown',
      'slowdownMs',
      'threshold',
    ])
  })

  test.each([
    [0, 1000],
    [1000, 0],
    [-1, 1000],
    [Number.NaN, 1000],
    [1000, Infinity],
  ])('refuses a pair of %d ms and %d ms', (baseMs, headMs) => {
    expect(() => compare(inTurn([{ baseMs, headMs }]), defaultLimits)).toThrow(/above 0 ms/)
  })
})

describe('the detectable slowdown', () => {
  test('is exactly where the same scatter turns into a regression, whatever binds', () => {
    const random = seededRandom(3)
    const bindings = { threshold: 0, bound: 0, floor: 0 }
    for (let run = 0; run < 200; run += 1) {
      const scatter = random() * 0.15
      const typicalMs = 1000 + random() * 20_000
      const times = Array.from({ length: 6 + (run % 10) }, () => {
        const baseMs = typicalMs * (1 + random())
        return { baseMs, headMs: baseMs * Math.exp(scatter * normal(random) + random() * 0.1) }
      })
      const pairs = inTurn(times)
      const detectable = detectableSlowdown(pairs, defaultLimits) ?? 0
      expect(kindAt(pairs, detectable + 1e-6), `run ${run}, just above`).toBe('regression')
      expect(kindAt(pairs, detectable - 1e-6), `run ${run}, just below`).not.toBe('regression')
      const withoutFloor = detectableSlowdown(pairs, { ...defaultLimits, minDeltaMs: 0 }) ?? 0
      if (detectable === defaultLimits.failThreshold) bindings.threshold += 1
      else if (detectable > withoutFloor) bindings.floor += 1
      else bindings.bound += 1
    }
    expect(Math.min(...Object.values(bindings))).toBeGreaterThan(10)
  })

  test('does not depend on how fast the head happened to be', () => {
    const own = detectableSlowdown(identical, defaultLimits) ?? 0
    for (const factor of [0.5, 0.9, 1.3, 2]) {
      expect(detectableSlowdown(scaled(identical, factor), defaultLimits)).toBeCloseTo(own, 9)
    }
  })

  test('is the threshold itself without scatter', () => {
    expect(detectableSlowdown(pairsOf(10_000, [1, 1, 1, 1, 1, 1]), defaultLimits)).toBe(0.1)
  })

  test('is set by the absolute floor for a short build', () => {
    expect(detectableSlowdown(pairsOf(300, [1, 1, 1, 1, 1, 1]), defaultLimits)).toBeCloseTo(500 / 300, 9)
  })

  test('is set by the lower bound for a noisy build', () => {
    const noisy = pairsOf(60_000, [0.8, 1, 1, 1, 1, 1.3])
    expect(detectableSlowdown(noisy, defaultLimits)).toBeCloseTo(1.05 / 0.8 - 1, 9)
  })
})
