import { describe, expect, test } from 'vitest'
import type { Obstacle } from '../../src/model.ts'
import { type Bounded, compare } from '../../src/analysis/comparison.ts'
import { defaultLooks, looksFor } from '../../src/analysis/limits.ts'
import { decided as decidedAt, isFutile, judge } from '../../src/analysis/verdict.ts'
import { inTurn } from '../support/pairs.ts'
import { attempts, defaultLimits, running, stopped } from '../support/circumstances.ts'

type Decided = Parameters<typeof decidedAt>

const decided = (
  of: Decided[0],
  limits: Decided[1],
  circumstances: Decided[2],
  looks: Decided[3] = defaultLooks,
): boolean => decidedAt(of, limits, circumstances, looks)

/** A plain regression; each test changes what it is about. */
const effect = (changes: Partial<Bounded> = {}): Bounded => ({
  slowdown: 0.123,
  low: 0.081,
  high: 0.16,
  slowdownMs: 1900,
  lowMs: 1200,
  highMs: 2400,
  threshold: 0.1,
  pairs: 7,
  detectable: 0.11,
  ...changes,
})

const verdict = (changes: Partial<Bounded>, circumstances = stopped, limits = defaultLimits) =>
  judge(effect(changes), limits, circumstances)

const kind = (...given: Parameters<typeof verdict>) => verdict(...given).kind

const slowPairs = (length: number) =>
  inTurn(Array.from({ length }, () => ({ baseMs: 10_000, headMs: 20_000 })))

const slower = { slowdown: 0.07, low: 0.02, high: 0.12 }
const faster = { slowdown: -0.08, low: -0.12, high: -0.04, slowdownMs: -1300, highMs: -600 }
const same = { slowdown: 0.01, low: -0.03, high: 0.06, slowdownMs: 100, highMs: 900 }
const unclear = { slowdown: 0.04, low: -0.03, high: 0.14, slowdownMs: 600, highMs: 2100 }

describe('a regression', () => {
  test('is slower by more than the threshold, surely by more than half of it, and by enough seconds', () => {
    expect(verdict({})).toEqual({
      kind: 'regression',
      because: 'slower',
      reason: '12.3% slower (at least 8.1%), 1.90 s per build, 7 pairs; the limit is 10%',
    })
  })

  test('and what just is none say by their digits on which side of the limit they are', () => {
    const bounds = { low: 0.0998, high: 0.11 }
    expect(verdict({ slowdown: 0.1003, ...bounds }).reason).toMatch(/^10\.03% slower \(at least 9\.98%\)/)
    expect(verdict({ slowdown: 0.09996, ...bounds }).reason).toMatch(/^9\.996% slower/)
    const below = { slowdown: 0.01, low: -0.03, high: 0.0998, slowdownMs: 100, highMs: 900 }
    expect(verdict(below).reason).toMatch(/at most 9\.98% slower\), 7 pairs; the limit is 10%$/)
    expect(verdict({ ...below, high: 0.0003 }).reason).toContain('(at most 0.03% slower)')
    expect(verdict({ ...slower, low: 0.0003 }).reason).toContain('(at least 0.03%)')
    expect(verdict({ ...faster, high: -0.0003 }).reason).toContain('(at least 0.03%)')
  })

  test.each([
    ['the slowdown is just the threshold', { slowdown: 0.1 }, 'warning'],
    ['the slowdown is just above it', { slowdown: 0.1 + 1e-9 }, 'regression'],
    ['the lower bound is just half of it', { low: 0.05 }, 'warning'],
    ['the lower bound is just above half of it', { low: 0.05 + 1e-9 }, 'regression'],
    ['the difference is just the floor', { slowdownMs: 500 }, 'regression'],
    ['the difference is just below the floor', { slowdownMs: 499.9 }, 'inconclusive'],
  ] as const)('where %s: %o is %s', (_, changes, expected) => {
    expect(kind(changes)).toBe(expected)
  })

  test.each([
    [0.075, 'inconclusive'],
    [0.075 + 1e-9, 'regression'],
  ])('while more pairs may follow has a lower bound above three quarters of the threshold: %d', (low, is) => {
    expect(kind({ low }, running)).toBe(is)
    expect(kind({ low })).toBe('regression')
  })

  test('stops sampling at a look, and only there', () => {
    expect(decided(effect({ pairs: 6 }), defaultLimits, running)).toBe(true)
    expect(decided(effect({ pairs: 7 }), defaultLimits, running)).toBe(false)
    expect(decided(effect({ pairs: 9 }), defaultLimits, running)).toBe(true)
  })

  const disturbed = { of: 'head', reason: 'the control moved by 7%' } as const

  test('while the head was disturbed is only a warning, which says why', () => {
    expect(verdict({}, { ...stopped, disturbance: disturbed })).toEqual({
      kind: 'warning',
      because: 'disturbed',
      reason:
        '12.3% slower (at least 8.1%), 1.90 s per build, 7 pairs; ' +
        'it does not count as a regression because the control moved by 7%',
    })
    const circumstances = { ...running, disturbance: disturbed }
    expect(decided(effect({ pairs: 6 }), defaultLimits, circumstances)).toBe(false)
  })

  test('stays one while the base was disturbed, which can only have hidden a part of it', () => {
    expect(kind({}, { ...stopped, disturbance: { ...disturbed, of: 'base' } })).toBe('regression')
  })

  test('does not follow a threshold that the scatter of the run cannot carry', () => {
    const strict = { ...defaultLimits, failThreshold: 0.01, warnThreshold: 0.01 }
    const raised = { slowdown: 0.04, low: 0.01, high: 0.07, threshold: 0.075 }
    expect(verdict({ ...raised, threshold: 0.01 }, stopped, strict).kind).toBe('regression')
    expect(verdict(raised, stopped, strict)).toEqual({
      kind: 'warning',
      because: 'slower',
      reason:
        '4% slower (at least 1%), 1.90 s per build, 7 pairs; surely slower, but not surely enough for a regression: ' +
        'the limit is 1%, raised to 7.5% because of the scatter of this run',
    })
  })

  test('follows limits of its own', () => {
    const lenient = { ...defaultLimits, failThreshold: 0.2 }
    expect(kind({ threshold: 0.2 }, stopped, lenient)).toBe('warning')
    expect(kind({ slowdown: 0.3, low: 0.11, threshold: 0.2 }, stopped, lenient)).toBe('regression')
    expect(kind({}, stopped, { ...defaultLimits, minDeltaMs: 3000 })).toBe('unchanged')
  })
})

describe('a warning', () => {
  test('is surely slower, though not surely beyond the limit', () => {
    expect(verdict(slower)).toEqual({
      kind: 'warning',
      because: 'slower',
      reason:
        '7% slower (at least 2%), 1.90 s per build, 7 pairs; ' +
        'surely slower, but not surely enough for a regression: the limit is 10%',
    })
  })

  test.each([
    ['the slowdown is just the threshold', { ...slower, slowdown: 0.05 }, 'inconclusive'],
    ['the slowdown is just above it', { ...slower, slowdown: 0.05 + 1e-9 }, 'warning'],
    ['the lower bound is zero', { ...slower, low: 0 }, 'inconclusive'],
    ['the difference is below the floor', { ...slower, slowdownMs: 499 }, 'inconclusive'],
    ['the upper bound is below the limit too', { ...slower, high: 0.09 }, 'warning'],
  ] as const)('where %s: %o is %s', (_, changes, expected) => {
    expect(kind(changes)).toBe(expected)
  })

  test('is not spoken before sampling has stopped', () => {
    expect(kind(slower, running)).toBe('inconclusive')
    expect(decided(effect({ ...slower, pairs: 6 }), defaultLimits, running)).toBe(false)
    expect(decided(effect({ ...slower, pairs: 15 }), defaultLimits, running)).toBe(true)
  })

  test('may follow when sampling stopped because the limit is surely kept', () => {
    const bounded = { ...slower, high: 0.09, pairs: 6 }
    expect(kind(bounded, running)).toBe('unchanged')
    expect(decided(effect(bounded), defaultLimits, running)).toBe(true)
    expect(kind(bounded, stopped)).toBe('warning')
  })
})

describe('an improvement', () => {
  test('is surely faster, by enough percent and seconds', () => {
    expect(verdict(faster)).toEqual({
      kind: 'improvement',
      because: 'faster',
      reason: '8% less time (at least 4%), 1.30 s per build, 7 pairs',
    })
    expect(decided(effect({ ...faster, pairs: 6 }), defaultLimits, running)).toBe(true)
  })

  test.each([
    ['the upper bound is zero', { ...faster, high: 0 }],
    ['the gain is just the threshold', { ...faster, slowdown: -0.05 }],
    ['the gain is below the floor', { ...faster, slowdownMs: -499 }],
  ] as const)('where %s is unchanged', (_, changes) => {
    expect(kind(changes)).toBe('unchanged')
  })

  test('is one with a gain of just the floor', () => {
    expect(kind({ ...faster, slowdownMs: -500 })).toBe('improvement')
  })
})

describe('unchanged', () => {
  test('is surely below the limit', () => {
    expect(verdict(same)).toEqual({
      kind: 'unchanged',
      because: 'within-threshold',
      reason: '1% slower (at most 6% slower), 7 pairs; the limit is 10%',
    })
    expect(decided(effect({ ...same, pairs: 6 }), defaultLimits, running)).toBe(true)
  })

  test('is also a build too short to be judged in percent', () => {
    const short = { slowdown: 0.4, low: -0.01, high: 0.6, slowdownMs: 120, highMs: 180 }
    expect(verdict(short)).toEqual({
      kind: 'unchanged',
      because: 'within-threshold',
      reason: '40% slower, but at most 180 ms slower, 7 pairs; differences below 500 ms are not judged',
    })
  })

  test('says of a sure slowdown of a short build that it is below the floor', () => {
    const short = { slowdown: 0.4, low: 0.2, high: 0.6, slowdownMs: 120, highMs: 180 }
    expect(verdict(short)).toEqual({
      kind: 'unchanged',
      because: 'below-floor',
      reason:
        '40% slower (at least 20%), 120 ms per build, 7 pairs; ' +
        'below the floor: differences under 500 ms are not judged',
    })
    expect(verdict({ ...short, slowdown: 0.05 }).because).toBe('within-threshold')
    expect(verdict({ ...short, low: 0 }).because).toBe('within-threshold')
  })

  test('and improvement are not said while the base was disturbed, which may have hidden a slowdown', () => {
    const disturbance = { of: 'base', reason: 'the control moved by 7%' } as const
    for (const changes of [same, faster]) {
      const { kind: found, because, reason } = verdict(changes, { ...stopped, disturbance })
      expect([found, because]).toEqual(['inconclusive', 'disturbed'])
      expect(reason).toMatch(/the times cannot be compared because the control moved by 7%$/)
      expect(decided(effect(changes), defaultLimits, { ...running, disturbance })).toBe(false)
    }
  })

  test('says "surely not slower" rather than a negative bound', () => {
    expect(verdict({ ...faster, slowdown: -0.03 }).reason).toContain('3% less time (surely not slower)')
  })

  test.each([
    ['the upper bound is just the limit', { ...unclear, high: 0.1 }, 'inconclusive'],
    ['the upper bound is just below it', { ...unclear, high: 0.1 - 1e-9 }, 'unchanged'],
    ['the upper difference is just the floor', { ...unclear, slowdownMs: 100, highMs: 500 }, 'inconclusive'],
    ['the upper difference is just below it', { ...unclear, slowdownMs: 100, highMs: 499.9 }, 'unchanged'],
  ] as const)('where %s: %o is %s', (_, changes, expected) => {
    expect(kind(changes)).toBe(expected)
  })

  test('is a head whose build inputs are those of the base, without any pair', () => {
    const nothingBuilt = judge(compare([], defaultLimits), defaultLimits, {
      ...stopped,
      obstacles: [{ kind: 'same-inputs' }],
    })
    expect(nothingBuilt).toEqual({
      kind: 'unchanged',
      because: 'same-inputs',
      reason: 'no input of the build changed, so nothing was built',
    })
  })
})

describe('inconclusive', () => {
  test('names the range and what the run could have found', () => {
    expect(verdict({ ...unclear, detectable: 0.17 })).toEqual({
      kind: 'inconclusive',
      because: 'scatter',
      reason:
        '4% slower, anything from 3% less time to 14% slower, 7 pairs; ' +
        'this run could only have failed a slowdown above 17%',
    })
  })

  test('names the disturbance when there was one', () => {
    const disturbance = { of: 'head', reason: 'the control moved by 7%' } as const
    const { because, reason } = verdict(unclear, { ...stopped, disturbance })
    expect([because, reason]).toEqual(['disturbed', expect.stringMatching(/7%$/)])
  })

  test('goes on until the last look', () => {
    const pairs = [6, 9, 12, 14, 15, 16]
    const ends = pairs.map((count) => decided(effect({ ...unclear, pairs: count }), defaultLimits, running))
    expect(ends).toEqual([false, false, false, false, true, true])
  })

  test('with a number of pairs that was asked for ends there, at its only look', () => {
    const ends = [6, 7, 8, 9].map((pairs) => decided(effect({ pairs }), defaultLimits, running, looksFor(8)))
    expect(ends).toEqual([false, false, true, true])
  })
})

describe('what cannot be judged', () => {
  test.each<[Obstacle, string, RegExp]>([
    [{ kind: 'one-revision' }, 'none', /only one revision/],
    [{ kind: 'too-few-rounds', rounds: 3 }, 'none', /rounds is 3, and a verdict needs at least 6/],
    [{ kind: 'base-without-dockerfile' }, 'none', /base has no Dockerfile/],
    [{ kind: 'base-does-not-build', reason: 'exit 1' }, 'none', /base does not build: exit 1/],
    [{ kind: 'head-does-not-build', reason: 'exit 2' }, 'invalid', /^does not build.*: exit 2/],
    [{ kind: 'unsupported', reason: 'no heredocs (line 3)' }, 'invalid', /cannot build it: no heredocs/],
    [{ kind: 'image-moved', reason: 'golang moved' }, 'inconclusive', /cannot be compared: golang moved/],
    [{ kind: 'engine-broke', reason: 'exit 137' }, 'inconclusive', /the engine broke down: exit 137/],
    [{ kind: 'not-cold', reason: 'it was there before' }, 'inconclusive', /^it was there before/],
    [{ kind: 'no-edit', reason: 'no file shows' }, 'inconclusive', /no file shows/],
    [{ kind: 'out-of-disk', reason: '1 GB left' }, 'inconclusive', /1 GB left/],
    [{ kind: 'out-of-time', reason: 'give 31m' }, 'inconclusive', /give 31m/],
  ])('%o gives %s, with its reason, whatever the times say', (obstacle, expected, reason) => {
    const circumstances = { ...stopped, obstacles: [obstacle] }
    const because = obstacle.kind
    expect(verdict({}, circumstances)).toEqual({
      kind: expected,
      because,
      reason: expect.stringMatching(reason),
    })
    expect(decided(effect(), defaultLimits, { ...circumstances, stopped: false })).toBe(true)
  })

  test('far slower pairs are a regression when the time ran out, and nothing else stood against it', () => {
    const few = compare(slowPairs(2), defaultLimits)
    const outOfTime: Obstacle = { kind: 'out-of-time', reason: 'give 60m' }
    const late = { ...stopped, obstacles: [outOfTime], farSlower: { pairs: 2, leastRatio: 2.4 } }
    expect(judge(few, defaultLimits, late)).toEqual({
      kind: 'regression',
      because: 'slower',
      reason: 'at least 2.4× slower in each of 2 pairs, after which the time ran out; the limit is 10%',
    })
    const others: Obstacle[] = [outOfTime, { kind: 'image-moved', reason: 'golang moved' }]
    expect(judge(few, defaultLimits, { ...late, obstacles: others }).because).toBe('image-moved')
    expect(judge(few, defaultLimits, { ...late, obstacles: [] }).because).toBe('too-few-pairs')
    const disturbance = { of: 'head', reason: 'x' } as const
    expect(judge(few, defaultLimits, { ...late, disturbance }).because).toBe('out-of-time')
    const failing = { base: attempts(), head: attempts({ failed: 5 }) }
    expect(judge(few, defaultLimits, { ...late, attempts: failing }).because).toBe('out-of-time')
  })

  test('a base that does not build comes before a head that does not', () => {
    const obstacles: readonly Obstacle[] = [
      { kind: 'out-of-time', reason: 'no build fitted' },
      { kind: 'head-does-not-build', reason: 'exit status 2' },
      { kind: 'base-does-not-build', reason: 'exit status 1' },
    ]
    expect(kind({}, { ...stopped, obstacles })).toBe('none')
    expect(verdict({}, { ...stopped, obstacles: obstacles.slice(0, 2) }).reason).toMatch(/^does not build/)
  })

  test('fewer than six valid pairs are inconclusive, and no reason to stop', () => {
    const five = compare(slowPairs(5), defaultLimits)
    expect(judge(five, defaultLimits, stopped)).toEqual({
      kind: 'inconclusive',
      because: 'too-few-pairs',
      reason: '5 valid pairs, and 6 are needed to be sure',
    })
    expect(judge(compare(slowPairs(1), defaultLimits), defaultLimits, stopped).reason).toBe(
      '1 valid pair, and 6 are needed to be sure',
    )
    expect(judge(five, defaultLimits, running).kind).toBe('inconclusive')
    expect(decided(five, defaultLimits, running)).toBe(false)
  })

  test('lost attempts that make the head invalid do not stop sampling, since their share may fall', () => {
    const lossy = { ...running, attempts: { base: attempts(), head: attempts({ all: 8, failed: 2 }) } }
    expect(decided(effect({ pairs: 6 }), defaultLimits, lossy)).toBe(false)
    const fewer = { ...lossy, attempts: { base: attempts(), head: attempts({ failed: 2 }) } }
    expect(decided(effect({ pairs: 9 }), defaultLimits, fewer)).toBe(true)
    expect(verdict({ pairs: 9 }, { ...fewer, stopped: true }).kind).toBe('regression')
  })
})

test('stopping turns unchanged into a warning at most, inconclusive into more, and no other verdict into any', () => {
  const ratios = [-0.2, -0.06, -0.01, 0, 0.02, 0.06, 0.09, 0.11, 0.3]
  const ranges = ratios.flatMap((low) =>
    ratios.flatMap((slowdown) => ratios.map((high) => ({ low, slowdown, high }))),
  )
  const floors = [-800, 0, 400, 600].flatMap((slowdownMs) =>
    [-800, 0, 400, 600].map((highMs) => ({ slowdownMs, highMs })),
  )
  const turns = ranges
    .filter(({ low, slowdown, high }) => low <= slowdown && slowdown <= high)
    .flatMap((range) => floors.map((floor) => ({ ...range, ...floor, pairs: 6 })))
    .filter(({ slowdownMs, highMs }) => slowdownMs <= highMs)
    .map((changes) => `${kind(changes, running)} → ${kind(changes, stopped)}`)
  expect([...new Set(turns)].toSorted()).toEqual([
    'improvement → improvement',
    'inconclusive → inconclusive',
    'inconclusive → regression',
    'inconclusive → warning',
    'regression → regression',
    'unchanged → unchanged',
    'unchanged → warning',
  ])
})

describe('further pairs are futile', () => {
  // 1.05 × 1.02 / 0.82 − 1 is 30.6%.
  const wide = { pairs: 9, slowdown: 0.02, low: -0.18, high: 0.25 }

  test('at a look from nine pairs on, where only a slowdown beyond 2.5 times the threshold would show', () => {
    expect(isFutile(effect(wide), defaultLooks)).toBe(true)
    expect(isFutile(effect({ ...wide, pairs: 6 }), defaultLooks)).toBe(false)
    expect(isFutile(effect({ ...wide, pairs: 10 }), defaultLooks)).toBe(false)
    expect(isFutile(effect({ ...wide, pairs: 10 }), [7, 10])).toBe(true)
  })

  test('not where the scatter is less, or the effect is beyond the threshold', () => {
    expect(isFutile(effect({ ...wide, low: 1.05 * (1.02 / 1.25) - 1 + 1e-9 }), defaultLooks)).toBe(false)
    expect(isFutile(effect({ ...wide, low: 1.05 * (1.02 / 1.25) - 1 - 1e-9 }), defaultLooks)).toBe(true)
    expect(isFutile(effect({ ...wide, slowdown: 0.1 }), defaultLooks)).toBe(false)
  })

  test('not without bounds, and not because of the floor', () => {
    expect(isFutile(compare(slowPairs(5), defaultLimits), [5])).toBe(false)
    expect(isFutile(effect({ ...wide, low: -0.02, detectable: 3 }), defaultLooks)).toBe(false)
  })
})
