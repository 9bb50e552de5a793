import { describe, expect, test } from 'vitest'
import { comparisonSentence, tendenciesOf } from '../../../src/studies/parts/advice.ts'
import type { StudyAttempt, StudyRow } from '../../../src/model.ts'
import { against } from '../../../src/studies/parts/compared.ts'
import { engines } from '../../../src/studies/engines.ts'
import { strategies } from '../../../src/studies/strategies.ts'
import { ranked, timed } from '../ranked-rows.ts'
import { about, row, taken, times } from '../rows.ts'

const on = (engine: string, bounds: readonly [number, number, number]): StudyRow => ({
  ...ranked('b', 'cold', bounds),
  engine,
})

describe('a comparison in words', () => {
  const reference = timed('a', 'cold')

  test('calls a value slower or faster only when the whole interval says so', () => {
    const rows = [
      ...[reference, ranked('b', 'cold', [1.01, 1.42, 1.6]), ranked('c', 'cold', [0.7, 0.8, 0.99])],
      ...[ranked('d', 'cold', [0.99, 1.2, 1.5]), ranked('e', 'cold', [0.5, 0.8, 1])],
    ]
    expect(comparisonSentence(rows, 'a', 'cold')).toBe(
      'In cold, b (1.42×) is slower than a; c (0.80×) is faster than a; no difference is shown between a and d and e.',
    )
  })

  test('counts rows of one value that disagree, and does not take "no difference" for a difference', () => {
    const slower = ranked('b', 'cold', [1.1, 1.2, 1.3])
    const [faster, same] = [on('docker', [0.7, 0.8, 0.9]), on('buildah', [0.9, 1, 1.1])]
    expect(comparisonSentence([reference, slower, faster, same], 'a', 'cold')).toBe(
      'In cold, b is slower in 1, faster in 1 and not shown to differ in 1 of 3 rows.',
    )
    expect(comparisonSentence([reference, slower, on('docker', [1.5, 1.8, 2])], 'a', 'cold')).toBe(
      'In cold, b (1.20× to 1.80× in 2 rows) is slower than a.',
    )
  })

  test('says nothing of a value without a ranked row, and counts rows that are not', () => {
    const few = { ...ranked('b', 'cold', [1.1, 1.2, 1.3]), ranked: false }
    expect(tendenciesOf([reference, few], 'a', 'cold')).toEqual([])
    expect(comparisonSentence([reference, few], 'a', 'cold')).toBeUndefined()
    expect(comparisonSentence([reference, few, ranked('b', 'cold', [1.1, 1.2, 1.3])], 'a', 'cold')).toBe(
      'In cold, b (1.20×; 1 row not compared) is slower than a.',
    )
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
      'In cold, no difference is shown between cache-mounts and layers.',
    ])
  })
})

describe('two rows that the study does not compare', () => {
  test('are compared round by round, from six common rounds on', () => {
    const [base, head] = [row({ value: 'b', ...about(100) }), row({ value: 'c', ...about(150) })]
    const compared = against(base, head)
    expect(compared?.ratio).toBeCloseTo(1.5)
    expect([compared?.value, compared?.low, compared?.high].map(String)).toEqual(['c', '1.5', '1.5'])
    expect(against(base, { ...head, attempts: head.attempts.slice(1) })).toBeUndefined()
    const stopped: StudyAttempt = {
      round: 7,
      lost: 'timed-out',
      startedAt: '2026-11-29T03:01:00Z',
      stoppedAfterMs: 900_000,
    }
    expect(against(base, { ...head, attempts: [...head.attempts, stopped] })).toBeUndefined()
  })
})

const engineRow = (value: string, ms: number, change: Partial<StudyRow> = {}): StudyRow =>
  row({
    value,
    engine: value,
    scenario: 'source-change',
    group: 'tiny',
    ranked: true,
    ...about(ms),
    ...change,
  })

const advice = (...rows: readonly StudyRow[]): readonly string[] => engines.advise(rows, 'podman')

describe('the advice of engines', () => {
  const [podman, buildah] = [
    engineRow('podman', 1000),
    engineRow('buildah', 900, { ...times(0.9, 0.89, 0.91), columns: { root: 'no' } }),
  ]

  test('names the one that is faster than each other one, and whether it needs root', () => {
    const docker = engineRow('docker', 400, { ...times(0.4, 0.39, 0.41), columns: { root: 'yes' } })
    expect(advice(podman, buildah, docker)).toEqual([
      'After a source change, docker is faster than each of the 2 others, and it needs root.',
      'In source-change, buildah (0.90×) and docker (0.40×) are faster than podman.',
    ])
  })

  test('names none when two are faster than the reference, and nothing is shown between them', () => {
    const alike = engineRow('docker', 0, {
      ...taken(880, 920, 870, 930, 890, 900),
      ...times(0.89, 0.87, 0.93),
    })
    expect(advice(podman, buildah, alike)).toEqual([
      'In source-change, buildah (0.90×) and docker (0.89×) are faster than podman.',
    ])
  })

  test('names none that was not compared in each project', () => {
    const docker = engineRow('docker', 400, times(0.4, 0.39, 0.41))
    const small = engineRow('podman', 2000, { group: 'small' })
    expect(advice(podman, buildah, docker, small)).toHaveLength(1)
  })

  test('says that no difference is shown when that is so', () => {
    expect(advice(podman, engineRow('docker', 990, times(0.99, 0.8, 1.1)))).toEqual([
      'In source-change, no difference is shown between podman and docker.',
    ])
  })

  test('compares warm builds where nothing was built after a source change', () => {
    const rows = ['warm', 'cold'].flatMap((scenario) => [
      engineRow('podman', 100, { scenario }),
      { ...engineRow('docker', 150, { scenario }), ...ranked('docker', scenario, [1.4, 1.5, 1.6]) },
    ])
    const sentences = [
      'In warm, docker (1.50×) is slower than podman.',
      'In cold, docker (1.50×) is slower than podman.',
    ]
    expect(advice(...rows)).toEqual(sentences)
    const change = { ...ranked('docker', 'source-change', [1.1, 1.2, 1.3]) }
    expect(advice(...rows, change)[1]).toBe(sentences[1])
    expect(advice(...rows, change)).not.toContain(sentences[0])
  })

  test('is empty when nothing is ranked', () => {
    expect(advice(podman)).toEqual([])
  })
})
