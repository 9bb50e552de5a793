import { describe, expect, test } from 'vitest'
import type { Measurement } from '../../src/model.ts'
import { scatterBounds, stabilityAdvice } from '../../src/studies/stability/advice.ts'
import { leftBy } from '../../src/studies/stability/pins.ts'
import { scatterOf, stability } from '../../src/studies/stability.ts'
import { exponential, normal, seededRandom } from '../analysis/random.ts'
import { scattered } from './ranked-rows.ts'

/** Six times whose distances from their median, 100, are this and more. */
const spread = (by: number): readonly number[] => [100 - by, 100 + by, 100 - 2 * by, 100 + 2 * by, 98, 102]

const adviceFor = (value: string, plain: readonly number[], own: readonly number[]): readonly string[] =>
  stabilityAdvice([scattered('as it is', 'warm', plain), scattered(value, 'warm', own)]).slice(1)

describe('the advice of stability', () => {
  test('says whether any row is as stable as the article claims', () => {
    expect(stabilityAdvice([scattered('as it is', 'warm', spread(50))])).toEqual([
      'No row has times with a standard deviation of 8 ms or less; the smallest is 71 ms (as it is, podman tiny warm, n = 6).',
    ])
    expect(stabilityAdvice([scattered('as it is', 'warm', spread(5))])).toEqual([
      'Of 1 row with 6 times or more, 1 has a standard deviation of 8 ms or less.',
    ])
  })

  test('prints a deviation that is just above the claim as larger than the claim', () => {
    const just = [0, 0, 0, 15.2, 15.2, 15.2].map((ms) => 100 + ms)
    expect(stabilityAdvice([scattered('as it is', 'warm', just)])).toEqual([
      'No row has times with a standard deviation of 8 ms or less; the smallest is 8.33 ms (as it is, podman tiny warm, n = 6).',
    ])
  })

  test('says where a value scatters less or more, with both deviations', () => {
    const [wide, narrow] = [
      [0, 200, 50, 150, 60, 140],
      [90, 110, 95, 105, 97, 103],
    ]
    expect(adviceFor('pinned', wide, narrow)).toEqual([
      'Builds with "pinned" scatter less than "as it is" in warm on podman (sd 7 ms, not 75 ms; n = 6): 1 of 1 comparison.',
    ])
    expect(adviceFor('cold page cache', narrow, wide)).toEqual([
      'Builds with "cold page cache" scatter more than "as it is" in warm on podman (sd 75 ms, not 7 ms; n = 6): 1 of 1 comparison.',
    ])
  })

  test('calls no scatter less whose deviation is larger for one time that is far off', () => {
    const plain = [90, 110, 85, 115, 88, 112, 86, 114, 100]
    const own = [99, 101, 98, 102, 99, 101, 98, 102, 400]
    expect(adviceFor('pinned', plain, own)).toEqual([
      'No difference in scatter is shown between "pinned" and "as it is" (1 comparison).',
    ])
    expect(adviceFor('pinned', plain, [...own.slice(0, 8), 100])).toEqual([
      expect.stringMatching(/^Builds with "pinned" scatter less/),
    ])
  })

  test('calls no scatter less whose deviation reads like the other', () => {
    const plain = [0, 200, 50, 150, 60, 140]
    const own = plain.map((ms) => 100 + (ms - 100) * 0.999)
    expect(adviceFor('pinned', plain, own)).toEqual([
      'No difference in scatter is shown between "pinned" and "as it is" (1 comparison).',
    ])
  })

  test('says it of both isolations at once, as the article has them', () => {
    const [wide, narrow] = [
      [0, 200, 50, 150, 60, 140],
      [90, 110, 95, 105, 97, 103],
    ]
    expect(adviceFor('pinned and cold page cache', wide, narrow)).toEqual([
      'Builds with "pinned and cold page cache" scatter less than "as it is" in warm on podman (sd 7 ms, not 75 ms; n = 6): 1 of 1 comparison.',
    ])
    expect(stability.values).toContain('pinned and cold page cache')
  })

  test('shows no difference where half the deviation may be chance', () => {
    const wide = [0, 200, 50, 150, 60, 140]
    expect(adviceFor('pinned', wide, [80, 120, 80, 120, 50, 150])).toEqual([
      'No difference in scatter is shown between "pinned" and "as it is" (1 comparison).',
    ])
  })

  test('says nothing with fewer than six builds, or without the value that it is compared with', () => {
    expect(stabilityAdvice([scattered('as it is', 'warm', [1, 2, 3])])).toEqual([])
    expect(stabilityAdvice([scattered('pinned', 'warm', spread(5))])).toHaveLength(1)
    expect(adviceFor('pinned', spread(50), [1, 2, 3, 4, 5])).toEqual([])
    expect(stabilityAdvice([{ ...scattered('as it is', 'warm', spread(50)), timedOut: 1 }])).toEqual([])
  })
})

test.for([
  ['normal', normal, 0.05],
  ['exponential', exponential, 0.09],
] as const)('of two samples with equal scatter, %s, few are called different', ([, draw, most]) => {
  const random = seededRandom(7)
  const sample = (): readonly number[] => Array.from({ length: 6 }, () => draw(random))
  const runs = 1000
  const wrong = Array.from({ length: runs }, () => scatterBounds(sample(), sample())).filter(
    (bounds) => bounds !== undefined && (bounds.low > 1 || bounds.high < 1),
  )
  expect(wrong.length / runs).toBeLessThan(most)
})

const build = (durationMs: number): Measurement => ({
  benchmark: 'podman/tiny/warm',
  revision: 'head',
  round: 1,
  startedAt: '2026-11-29T03:00:00.000Z',
  durationMs,
  counters: {},
})

test('the columns are shares of the median that stands beside them', () => {
  const columns = scatterOf([10, 20, 30, 50, 60, 80].map(build))
  expect(columns['p95Share']).toBe(2)
  expect(scatterOf([build(1)])).toEqual({
    deviationShare: { unknown: 'needs 6 builds, has 1' },
    p95Share: { unknown: 'needs 6 builds, has 1' },
  })
})

test('scatter is not known where a build was stopped, which would have taken longer', () => {
  const stopped: Measurement = {
    ...build(60_000),
    failure: { kind: 'timed-out', message: 'it was stopped', logTail: '' },
    excluded: 'pair-incomplete',
  }
  const unknown = { unknown: 'a build was stopped at its time limit, and would have taken longer' }
  const times = [10, 20, 30, 50, 60, 80].map(build)
  expect(scatterOf([...times, stopped])).toEqual({ deviationShare: unknown, p95Share: unknown })
  expect(scatterOf([...times, { ...stopped, round: 0 }])).toEqual(scatterOf(times))
})

test('a process that could not be pinned is left, unless it has ended', async () => {
  const asked: number[] = []
  const pin = async (pid: number): Promise<boolean> => asked.push(pid) === 1
  expect(await leftBy([1, 2, 3], pin, (pid) => pid !== 3)).toEqual([2])
  expect(asked).toEqual([1, 2, 3])
})
