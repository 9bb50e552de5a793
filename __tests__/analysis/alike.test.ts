import { describe, expect, test } from 'vitest'
import { alikeOf } from '../../src/analysis/alike.ts'
import { compare } from '../../src/analysis/comparison.ts'
import { defaultLooks } from '../../src/analysis/limits.ts'
import { decided, judge } from '../../src/analysis/verdict.ts'
import { defaultLimits, running, stopped } from '../support/circumstances.ts'
import { inTurn } from '../support/pairs.ts'

const limits = { ...defaultLimits, minDeltaMs: 200 }

/** Pairs with these ratios head / base, of builds of `baseMs`. */
const pairsOf = (ratios: readonly number[], baseMs = 20_000) =>
  inTurn(ratios.map((ratio) => ({ baseMs, headMs: baseMs * ratio })))

const found = (ratios: readonly number[], baseMs?: number, looks = defaultLooks) =>
  alikeOf(pairsOf(ratios, baseMs), limits, looks)

const near = [1.02, 0.97, 1.04, 0.99]

describe('four pairs are alike', () => {
  test('where each stays within the threshold and their centre within the warn threshold', () => {
    expect(found(near)).toEqual({
      pairs: 4,
      largest: expect.closeTo(0.04, 9),
      largestMs: expect.closeTo(800, 6),
      by: 'ratio',
    })
  })

  test.each([
    ['one reaches the threshold', [1.02, 0.97, 1.101, 0.99]],
    ['one reaches it in the other direction', [1.02, 0.97, 1 / 1.101, 0.99]],
    ['their centre reaches the warn threshold', [1.06, 1.05, 1.06, 1.04]],
    ['their centre reaches it in the other direction', [0.94, 0.95, 0.94, 0.96]],
    ['they scatter by 10%', [1.099, 0.91, 1.099, 0.91]],
  ])('but not where %s', (_, ratios) => {
    expect(found(ratios)).toBeUndefined()
  })

  test('where no difference reaches half of the floor, however much a short build scatters', () => {
    expect(found([1.24, 0.8, 1.2, 0.9], 400)).toMatchObject({ by: 'floor', largestMs: expect.closeTo(96, 6) })
    expect(found([1.26, 0.8, 1.2, 0.9], 400)).toBeUndefined()
    expect(found([0.74, 0.8, 1.2, 0.9], 400)).toBeUndefined()
  })

  test('at a look there only, and neither with fewer pairs nor with those that have bounds', () => {
    expect(found(near, 20_000, [6, 9])).toBeUndefined()
    expect(found(near.slice(1), 20_000, [3])).toBeUndefined()
    expect(found([...near, 1], 20_000, [5])).toMatchObject({ pairs: 5 })
    expect(found([...near, 1, 1], 20_000, [6])).toBeUndefined()
  })

  test('by the limits of the benchmark', () => {
    expect(alikeOf(pairsOf(near), { ...limits, failThreshold: 0.03 }, defaultLooks)).toBeUndefined()
    expect(alikeOf(pairsOf(near), { ...limits, warnThreshold: 0 }, defaultLooks)).toBeUndefined()
  })
})

describe('the verdict on them', () => {
  const effect = compare(pairsOf(near), limits)
  const alike = found(near)

  test('is unchanged, ends sampling, and has no interval', () => {
    expect(judge(effect, limits, { ...stopped, alike })).toEqual({
      kind: 'unchanged',
      because: 'within-threshold',
      reason: 'at most 4% apart in each of 4 pairs; the limit is 10%',
    })
    expect(decided(effect, limits, { ...running, alike }, defaultLooks)).toBe(true)
    expect([effect.low, effect.high]).toEqual([undefined, undefined])
  })

  test('names the floor where that decides', () => {
    const short = pairsOf([1.24, 0.8, 1.2, 0.9], 400)
    const circumstances = { ...stopped, alike: alikeOf(short, limits, defaultLooks) }
    expect(judge(compare(short, limits), limits, circumstances).reason).toBe(
      'at most 96 ms apart in each of 4 pairs; differences below 200 ms are not judged',
    )
  })

  test('waits for bounds while the machine favoured one revision', () => {
    for (const of of ['base', 'head'] as const)
      expect(judge(effect, limits, { ...running, alike, disturbance: { of, reason: 'of steal' } }).kind).toBe(
        'inconclusive',
      )
  })

  test('does not pass over what prevents a comparison', () => {
    const obstacles = [{ kind: 'one-revision' }] as const
    expect(judge(effect, limits, { ...stopped, alike, obstacles }).kind).toBe('none')
  })
})
