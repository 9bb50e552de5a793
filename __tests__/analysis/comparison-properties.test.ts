import { array, assert, double, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { type Bounded, bounded, compare } from '../../src/analysis/comparison.ts'
import type { Pair } from '../../src/analysis/pairs-of.ts'
import { defaultLimits } from '../support/circumstances.ts'
import { inTurn } from '../support/pairs.ts'

const ratio = double({ min: 0.5, max: 2, noNaN: true })
const times = record({ baseMs: integer({ min: 500, max: 60_000 }), ratio })
const pairs = array(times, { minLength: 6, maxLength: 16 }).map((all) =>
  inTurn(all.map(({ baseMs, ratio: slower }) => ({ baseMs, headMs: baseMs * slower }))),
)

const effectOf = (of: readonly Pair[]): Bounded => {
  const effect = bounded(compare(of, defaultLimits))
  if (effect === undefined) throw new Error('too few pairs')
  return effect
}

test('the same factor on both revisions changes no ratio, and every difference by it', () => {
  assert(
    property(pairs, double({ min: 0.1, max: 10, noNaN: true }), (some, factor) => {
      const [effect, scaled] = [
        effectOf(some),
        effectOf(
          some.map((pair) => ({ ...pair, baseMs: pair.baseMs * factor, headMs: pair.headMs * factor })),
        ),
      ]
      for (const field of ['slowdown', 'low', 'high'] as const)
        expect(scaled[field]).toBeCloseTo(effect[field], 9)
      for (const field of ['slowdownMs', 'lowMs', 'highMs'] as const)
        expect(scaled[field] / factor).toBeCloseTo(effect[field], 6)
    }),
    { numRuns: 100 },
  )
})

test('swapped revisions have the inverse ratios and the opposite differences', () => {
  assert(
    property(pairs, (some) => {
      const effect = effectOf(some)
      const swapped = effectOf(
        some.map(({ baseMs, headMs, headFirst }) => ({
          baseMs: headMs,
          headMs: baseMs,
          headFirst: !headFirst,
        })),
      )
      expect(1 + swapped.slowdown).toBeCloseTo(1 / (1 + effect.slowdown), 9)
      expect(1 + swapped.low).toBeCloseTo(1 / (1 + effect.high), 9)
      expect(1 + swapped.high).toBeCloseTo(1 / (1 + effect.low), 9)
      expect(swapped.slowdownMs).toBeCloseTo(-effect.slowdownMs, 6)
      expect(swapped.lowMs).toBeCloseTo(-effect.highMs, 6)
    }),
    { numRuns: 100 },
  )
})

test('equal pairs bring the effect nearer to nothing, and never beyond it', () => {
  assert(
    property(pairs, integer({ min: 1, max: 4 }), (some, twice) => {
      const even = some.slice(0, some.length - (some.length % 2))
      const equal = Array.from({ length: 2 * twice }, () => ({ baseMs: 10_000, headMs: 10_000 }))
      const [effect, added] = [effectOf(even), effectOf([...even, ...inTurn(equal)])]
      expect(Math.abs(added.slowdown)).toBeLessThanOrEqual(Math.abs(effect.slowdown) + 1e-12)
      expect(added.slowdown * effect.slowdown).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 100 },
  )
})

test('the order of the pairs changes nothing', () => {
  assert(
    property(pairs, integer({ min: 0, max: 15 }), (some, by) => {
      const turned = [...some.slice(by), ...some.slice(0, by)].toReversed()
      expect(compare(turned, defaultLimits)).toEqual(compare(some, defaultLimits))
    }),
    { numRuns: 100 },
  )
})
