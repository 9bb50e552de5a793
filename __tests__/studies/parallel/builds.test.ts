import { describe, expect, test } from 'vitest'
import type { BuildResult, BuildsAtOnce } from '../../../src/engines/engine.ts'
import type { Failure, StateEvidence } from '../../../src/model.ts'
import { measurementsOf, takenOf } from '../../../src/studies/parallel/builds.ts'
import { columnsOf } from '../../../src/studies/parallel/columns.ts'

const build = (imageId: string | undefined, durationMs: number, failure?: Failure): BuildResult => ({
  ...{ startedAt: '2026-11-29T03:00:00.000Z', durationMs, imageId, failure },
  ...{ steps: [], timeline: [], printed: { modulesDownloaded: undefined, contextSentBytes: undefined } },
  ...{ counters: {}, unknown: {}, shared: undefined },
})

const empty: StateEvidence = { kind: 'empty', holds: true, records: 0 }
const failed: Failure = { kind: 'failed', message: 'no space left\nmore', logTail: '' }
const benchmarks = ['a', 'b']

const measured = (built: BuildsAtOnce, round = 1, state = empty) =>
  measurementsOf(built, { benchmarks, round, state, phases: undefined })

const built = (builds: readonly BuildResult[], peak?: number): BuildsAtOnce => ({
  durationMs: 6_000,
  builds,
  counters:
    peak === undefined ? {} : { buildMemoryBeforeBytes: 200, buildMemoryPeakBytes: peak, buildCpuMs: 9_000 },
  unknown: peak === undefined ? { buildMemoryPeakBytes: 'the daemon is elsewhere' } : {},
})

const both = built([build('sha256:1', 5_000), build('sha256:2', 6_000)], 700)

describe('builds at once', () => {
  test('make one sample: the time until the last has ended, by their number', () => {
    const taken = takenOf(both, measured(both))
    expect(taken).toMatchObject({ kind: 'time', durationMs: 3_000 })
    expect(measured(both)).toMatchObject([
      {
        benchmark: 'a',
        durationMs: 5_000,
        counters: { atOnceCount: 2, atOnceMs: 6_000, atOnceMemoryPeakBytes: 700 },
      },
      { benchmark: 'b', durationMs: 6_000, counters: { atOnceCpuMs: 9_000 } },
    ])
  })

  test('give no time when one of them fails, and the others do not count', () => {
    const one = built([build('sha256:1', 5_000), build(undefined, 100, failed)])
    expect(takenOf(one, measured(one))).toMatchObject({
      kind: 'failed',
      message: '1 of 2 builds: no space left',
    })
    expect(measured(one)).toMatchObject([{ excluded: 'pair-incomplete' }, { failure: { kind: 'failed' } }])
    expect(columnsOf(measured(one), benchmarks)).toMatchObject({
      failedBuilds: 1,
      imagesPerMinute: { unknown: 'no build gave a time' },
    })
  })

  test('are a lower bound when one was stopped at its time limit', () => {
    const late: Failure = { kind: 'timed-out', message: 'it did not finish', logTail: '' }
    const one = built([build('sha256:1', 5_000), build(undefined, 6_000, late)])
    expect(takenOf(one, measured(one))).toMatchObject({ kind: 'timed-out', durationMs: 3_000 })
  })

  test('do not count when two have the same image, or the state did not hold', () => {
    const same = built([build('sha256:1', 5_000), build('sha256:1', 6_000)])
    expect(takenOf(same, measured(same))).toMatchObject({
      kind: 'state-lost',
      message: expect.stringContaining('the same image'),
    })
    expect(measured(same).every(({ excluded }) => excluded === 'state-lost')).toBe(true)
    const lost: StateEvidence = { kind: 'empty', holds: false, records: 1, reason: 'it held something' }
    expect(takenOf(both, measured(both, 1, lost))).toMatchObject({
      kind: 'state-lost',
      message: 'it held something',
    })
  })

  test('show throughput, the P95 of one, the most memory added and failures over all rounds', () => {
    const all = [1, 2, 3].flatMap((round) =>
      measured(
        { ...both, counters: { buildMemoryBeforeBytes: 600 * round, buildMemoryPeakBytes: 700 * round } },
        round,
      ),
    )
    expect(columnsOf(all, benchmarks)).toEqual({
      imagesPerMinute: 20,
      oneBuildP95Ms: 6_000,
      // The page cache grows from round to round, and is not that of the builds.
      addedMemoryBytes: 300,
      failedBuilds: 0,
    })
  })

  test('have no P95 where one of them was stopped, which would have taken longer', () => {
    const rounds = [1, 2, 3].flatMap((round) => measured(both, round))
    const failure = { kind: 'timed-out', message: 'it was stopped', logTail: '' } as const
    const stopped = measured(both, 4).map((each) => ({
      ...each,
      failure,
      excluded: 'pair-incomplete' as const,
    }))
    expect(columnsOf(rounds, benchmarks)['oneBuildP95Ms']).toBe(6_000)
    expect(columnsOf([...rounds, ...stopped], benchmarks)['oneBuildP95Ms']).toEqual({
      unknown: 'a build was stopped at its time limit, and would have taken longer',
    })
  })

  test('say why a column is not known', () => {
    const elsewhere = built([build('sha256:1', 5_000), build('sha256:2', 6_000)])
    expect(columnsOf(measured(elsewhere), benchmarks)).toMatchObject({
      oneBuildP95Ms: { unknown: 'needs 6 builds, has 2' },
      addedMemoryBytes: { unknown: 'the daemon is elsewhere' },
    })
  })
})
