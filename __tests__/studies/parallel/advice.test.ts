import { describe, expect, test } from 'vitest'
import type { StudyRow } from '../../../src/model.ts'
import { parallelAdvice } from '../../../src/studies/parallel/advice.ts'
import { about, row as anyRow, times } from '../rows.ts'

const row = (value: string, change: Partial<StudyRow> = {}): StudyRow => anyRow({ value, ...change })
const alone = row('1', { ...about(10_000), ranked: true, columns: { oneBuildP95Ms: 10_200 } })
const advice = (...rows: readonly StudyRow[]): readonly string[] => parallelAdvice([alone, ...rows], '1')

describe('the advice of parallel', () => {
  test('names the smallest number that no larger one is faster than, and what one build pays', () => {
    const four = row('4', { ...about(5_000), ...times(0.5, 0.45, 0.55), columns: { oneBuildP95Ms: 20_100 } })
    const eight = row('8', { ...about(5_000), ...times(0.5, 0.45, 0.56) })
    const two = row('2', { ...about(7_000), ...times(0.7, 0.65, 0.75) })
    expect(advice(two, four, eight)).toEqual([
      'In cold, build 4 at once: an image took 0.50× (0.45× to 0.55×) as long as one after the other (tiny on podman; P95 of one build 20.1 s, alone 10.2 s).',
    ])
  })

  test('takes a larger number only where it is surely faster than the smaller one', () => {
    const two = row('2', { ...about(7_000), ...times(0.7, 0.65, 0.75) })
    const four = row('4', { ...about(7_000), ...times(0.7, 0.64, 0.75) })
    expect(advice(two, four)).toEqual([expect.stringMatching(/^In cold, build 2 at once: /)])
    const faster = row('4', { ...about(5_000), ...times(0.5, 0.45, 0.55) })
    expect(advice(two, faster)).toEqual([expect.stringMatching(/^In cold, build 4 at once: /)])
  })

  test('advises against it where it is surely slower, and only then', () => {
    expect(advice(row('8', { ...about(13_000), ...times(1.3, 1.1, 1.5) }))).toEqual([
      'In cold, build one after the other: with 8 at once, an image took 1.30× (1.10× to 1.50×) as long (tiny on podman; slower in 1 of 1 row).',
    ])
    expect(advice(row('8', { ...about(13_000), ...times(1.3, 0.99, 1.5) }))).toEqual([
      'In cold, no gain from several builds at once is shown (1 row).',
    ])
  })

  test('says that each takes longer where no gain is shown and every P95 is higher', () => {
    const same = { ...about(10_000), ...times(1, 0.9, 1.1) }
    expect(advice(row('2', { ...same, columns: { oneBuildP95Ms: 19_000 } }))).toEqual([
      'In cold, no gain from several builds at once is shown (1 row), and each of them took longer (P95): build one after the other.',
    ])
    expect(advice(row('2', { ...same, columns: { oneBuildP95Ms: 10_100 } }))).toEqual([
      'In cold, no gain from several builds at once is shown (1 row).',
    ])
    const maybe = { ...about(10_000), ...times(1, 0.48, 1.1), columns: { oneBuildP95Ms: 10_300 } }
    expect(advice(row('2', maybe))).toEqual([
      'In cold, no gain from several builds at once is shown (1 row).',
    ])
    const notAll = [row('2', { ...same, columns: { oneBuildP95Ms: 19_000 } }), row('4', same)]
    expect(advice(...notAll)).toEqual(['In cold, no gain from several builds at once is shown (2 rows).'])
  })

  test('counts the builds that failed where most of them did, with the first error', () => {
    const attempts = [
      {
        round: 1,
        startedAt: '2026-11-29T02:59:00Z',
        lost: 'state-lost',
        failure: 'a record is missing',
      },
      {
        round: 2,
        startedAt: '2026-11-29T03:00:00Z',
        lost: 'failed',
        failure: '1 of 8 builds: no space left',
      },
      { round: 3, startedAt: '2026-11-29T03:00:01Z', durationMs: 5 },
    ] as const
    expect(
      advice(
        row('8', { attempts, columns: { failedBuilds: 1 } }),
        row('4', { columns: { failedBuilds: 0 } }),
      ),
    ).toEqual([
      'With 8 at once, 1 build failed in 3 attempts (cold, tiny on podman): 1 of 8 builds: no space left.',
    ])
  })

  test('says nothing about values that are not compared', () => {
    expect(advice(row('2', about(3_000)))).toEqual([])
  })
})
