import { describe, expect, test } from 'vitest'
import { comparisonSentence, tendenciesOf } from '../../src/studies/advice.ts'
import { engines } from '../../src/studies/engines.ts'
import { stability } from '../../src/studies/stability.ts'
import { strategies } from '../../src/studies/strategies.ts'
import { ranked, scattered, timed } from './ranked-rows.ts'

describe('a comparison in words', () => {
  const reference = timed('a', 'cold')

  test('calls a value slower or faster only when the whole interval says so', () => {
    const rows = [
      ...[reference, ranked('b', 'cold', [1.01, 1.42, 1.6]), ranked('c', 'cold', [0.7, 0.8, 0.99])],
      ...[ranked('d', 'cold', [0.99, 1.2, 1.5]), ranked('e', 'cold', [0.5, 0.8, 1])],
    ]
    expect(comparisonSentence(rows, 'a', 'cold')).toBe(
      'In cold, b (1.42×) is slower than a; c (0.80×) is faster than a; no difference is shown for d and e.',
    )
  })

  test('says that it depends when rows of one value disagree', () => {
    const rows = [
      ...[reference, ranked('b', 'cold', [1.1, 1.2, 1.3])],
      { ...ranked('b', 'cold', [0.7, 0.8, 0.9]), engine: 'docker' },
    ]
    expect(comparisonSentence(rows, 'a', 'cold')).toBe('In cold, it depends on engine and project for b.')
  })

  test('says nothing of a value with a row that is not ranked', () => {
    const few = { ...ranked('b', 'cold', [1.1, 1.2, 1.3]), ranked: false }
    expect(tendenciesOf([reference, few], 'a', 'cold')).toEqual([])
    expect(comparisonSentence([reference, few], 'a', 'cold')).toBeUndefined()
  })
})

describe('the advice of strategies', () => {
  test('compares each with cache mounts, scenario by scenario', () => {
    const rows = [
      ...['cold', 'source-change'].map((scenario) => timed('cache-mounts', scenario)),
      ...[ranked('layers', 'source-change', [2, 2.4, 3]), ranked('layers', 'cold', [0.9, 1, 1.1])],
    ]
    expect(strategies.advise(rows, 'cache-mounts')).toEqual([
      'In source-change, layers (2.40×) is slower than cache-mounts.',
      'In cold, no difference is shown for layers.',
    ])
  })
})

describe('the advice of engines', () => {
  test('names the one that is surely fastest after a source change, and whether it needs root', () => {
    const rows = [
      timed('podman', 'source-change'),
      ranked('buildah', 'source-change', [0.8, 0.9, 0.95], { root: 'no' }),
      ranked('docker', 'source-change', [0.3, 0.4, 0.5], { root: 'yes' }),
    ]
    expect(engines.advise(rows, 'podman')).toEqual([
      'After a source change, docker is the fastest: 0.40× the time of podman, and it needs root.',
      'In source-change, buildah (0.90×) and docker (0.40×) are faster than podman.',
    ])
  })

  test('says so when none is surely faster', () => {
    const rows = [timed('podman', 'source-change'), ranked('docker', 'source-change', [0.8, 0.9, 1.1])]
    expect(engines.advise(rows, 'podman')[0]).toBe(
      'No engine is surely faster than podman after a source change.',
    )
  })

  test('is empty when nothing is ranked', () => {
    expect(engines.advise([timed('podman', 'source-change')], 'podman')).toEqual([])
  })
})

const spread = (by: number): readonly number[] => [100, 100 + by, 100 - by, 100 + by, 100 - by, 100]

describe('the advice of stability', () => {
  test('says whether any row is as stable as the article claims', () => {
    expect(stability.advise([scattered('as it is', 'warm', spread(50))], 'as it is')[0]).toBe(
      'No row has a standard deviation of 8 ms or less; the smallest is 45 ms (as it is, podman tiny warm).',
    )
    expect(stability.advise([scattered('as it is', 'warm', spread(5))], 'as it is')[0]).toBe(
      '1 of 1 rows have a standard deviation of 8 ms or less.',
    )
  })

  test('says where pinning halves the scatter, and where it does not', () => {
    const plain = scattered('as it is', 'warm', spread(50))
    expect(stability.advise([plain, scattered('pinned', 'warm', spread(20))], 'as it is')[1]).toBe(
      '"pinned" at least halves the scatter of warm.',
    )
    expect(stability.advise([plain, scattered('pinned', 'warm', spread(40))], 'as it is')[1]).toBe(
      'Builds with "pinned" scatter about as much as others: nowhere half as much or twice as much.',
    )
    expect(stability.advise([plain, scattered('cold page cache', 'warm', spread(100))], 'as it is')[1]).toBe(
      '"cold page cache" at least doubles the scatter of warm.',
    )
  })

  test('says nothing with fewer than six builds', () => {
    expect(stability.advise([scattered('as it is', 'warm', [1, 2, 3])], 'as it is')).toEqual([])
  })
})
