import { describe, expect, test } from 'vitest'
import { comparisonSentence, tendenciesOf } from '../../src/studies/advice.ts'
import { engines } from '../../src/studies/engines.ts'
import { strategies } from '../../src/studies/strategies.ts'
import { ranked, timed } from './ranked-rows.ts'

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
