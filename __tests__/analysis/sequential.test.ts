import { describe, expect, test } from 'vitest'
import { alikeOf } from '../../src/analysis/alike.ts'
import { compare } from '../../src/analysis/comparison.ts'
import { defaultLooks } from '../../src/analysis/limits.ts'
import type { Pair } from '../../src/analysis/pairs-of.ts'
import { decided, isFutile, judge } from '../../src/analysis/verdict.ts'
import type { VerdictKind } from '../../src/model.ts'
import { defaultLimits, running, stopped } from '../support/circumstances.ts'
import { inTurn } from '../support/pairs.ts'
import { normal, seededRandom } from './random.ts'
import { heavier, identical } from './timings.ts'

const alikeIn = (pairs: readonly Pair[]) => ({ alike: alikeOf(pairs, defaultLimits, defaultLooks) })

const kindOf = (pairs: readonly Pair[]) =>
  judge(compare(pairs, defaultLimits), defaultLimits, { ...stopped, ...alikeIn(pairs) }).kind

/** Takes pair after pair from a series as a run does, and says what comes out after how many. */
const sampled = (series: readonly Pair[]) => {
  const look = defaultLooks.find((count) => {
    const effect = compare(series.slice(0, count), defaultLimits)
    return (
      decided(effect, defaultLimits, { ...running, ...alikeIn(series.slice(0, count)) }, defaultLooks) ||
      isFutile(effect, defaultLooks)
    )
  })
  const pairs = series.slice(0, look)
  return { kind: kindOf(pairs), pairs: pairs.length }
}

const countKinds = (kinds: readonly VerdictKind[]) => {
  const counts: Partial<Record<VerdictKind, number>> = {}
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

describe('the whole sequential rule, on builds of 20 s whose pairs scatter by 8 %', () => {
  const runs = 2000
  const simulated = (slowdown: number) => {
    const random = seededRandom(1)
    const outcomes = Array.from({ length: runs }, () =>
      sampled(
        inTurn(
          Array.from({ length: 15 }, () => {
            const baseMs = 20_000 * Math.exp(0.1 * normal(random))
            return { baseMs, headMs: baseMs * (1 + slowdown) * Math.exp(0.08 * normal(random)) }
          }),
        ),
      ),
    )
    const counts = countKinds(outcomes.map(({ kind }) => kind))
    const share = (kind: VerdictKind) => (counts[kind] ?? 0) / runs
    return { share, meanPairs: outcomes.reduce((sum, { pairs }) => sum + pairs, 0) / runs }
  }

  test('fails almost no run in which nothing changed, and seldom warns or praises', () => {
    const { share, meanPairs } = simulated(0)
    expect(share('regression')).toBeLessThanOrEqual(0.002)
    expect(share('warning')).toBeLessThanOrEqual(0.02)
    expect(share('improvement')).toBeLessThanOrEqual(0.02)
    expect(share('unchanged')).toBeGreaterThanOrEqual(0.9)
    expect(meanPairs).toBeLessThan(7.5)
  })

  test('fails at most 3 % of the runs that are slower by half the limit', () => {
    expect(simulated(0.05).share('regression')).toBeLessThanOrEqual(0.03)
  })

  test('is silent on few runs that are slower by just the limit', () => {
    const { share } = simulated(0.1)
    expect(share('regression')).toBeLessThan(0.5)
    expect(share('regression') + share('warning')).toBeGreaterThanOrEqual(0.8)
  })

  test('finds nearly every slowdown of 15 %', () => {
    expect(simulated(0.15).share('regression')).toBeGreaterThanOrEqual(0.85)
  })

  test('finds a slowdown of 25 %, mostly at the first look', () => {
    const { share, meanPairs } = simulated(0.25)
    expect(share('regression')).toBeGreaterThanOrEqual(0.99)
    expect(meanPairs).toBeLessThan(7)
  })
})

/** Every run of 6 to 14 consecutive pairs of a series of 14. */
const windows = (pairs: readonly Pair[]) =>
  [6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((size) =>
    pairs.slice(size - 1).map((_, start) => pairs.slice(start, start + size)),
  )

const swapped = identical.map(({ baseMs, headMs, headFirst }) => ({
  baseMs: headMs,
  headMs: baseMs,
  headFirst: !headFirst,
}))

const slowedDown = (pairs: readonly Pair[], factor: number) =>
  pairs.map((pair) => ({ ...pair, headMs: pair.headMs * factor }))

describe('real builds on a noisy machine', () => {
  test('of identical revisions are never called slower or faster in 45 windows, either way round', () => {
    expect(countKinds(windows(identical).map(kindOf))).toEqual({ unchanged: 28, inconclusive: 17 })
    expect(countKinds(windows(swapped).map(kindOf))).toEqual({ unchanged: 39, inconclusive: 6 })
  })

  test('of identical revisions are unchanged when sampled to the end', () => {
    expect(sampled(identical)).toEqual({ kind: 'unchanged', pairs: 4 })
    expect(sampled(swapped)).toEqual({ kind: 'unchanged', pairs: 4 })
  })

  test('are a regression in every window once one of two identical revisions takes 25 % more', () => {
    expect(countKinds(windows(slowedDown(identical, 1.25)).map(kindOf))).toEqual({ regression: 45 })
    expect(countKinds(windows(slowedDown(swapped, 1.25)).map(kindOf))).toEqual({ regression: 45 })
  })

  test('of a head that is 7.7 % slower, below the limit, end as a warning', () => {
    expect(compare(heavier, defaultLimits).slowdown).toBeCloseTo(0.0768, 4)
    expect(sampled(heavier)).toEqual({ kind: 'warning', pairs: 14 })
    expect(countKinds(windows(heavier).map(kindOf))).toEqual({ warning: 39, inconclusive: 3, regression: 3 })
  })

  test('of that head are a regression in every window when it takes 10 % more still', () => {
    expect(countKinds(windows(slowedDown(heavier, 1.1)).map(kindOf))).toEqual({ regression: 45 })
  })
})
