import { describe, expect, test } from 'vitest'
import type { EngineFacts } from '../../../src/model.ts'
import { environmentOf, pointsIn, pointsOf, storedText } from '../../../src/publish/creep/points.ts'
import { warnOnly } from '../../../src/report/creep/warn-only.ts'
import { baseCommit, coldRun, disturbedRun, headCommit, storedPoint } from '../../support/creep.ts'

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString()

describe('stored figures', () => {
  test('are read as they were written, the oldest first', () => {
    const points = [
      storedPoint({ at: day(2) }),
      storedPoint({ at: day(1), slowdown: -0.2, low: -0.3, high: -0.1 }),
    ]
    expect(pointsIn(storedText(points))).toEqual(points.toReversed())
  })

  test('are the newest 60 of a benchmark, and at most 1,000 of all', () => {
    const many = Array.from({ length: 90 }, (_, at) => storedPoint({ at: day(at) }))
    const kept = pointsIn(storedText(many)) ?? []
    expect(kept).toHaveLength(60)
    expect(kept.at(-1)?.at).toBe(day(89))
    const benchmarks = Array.from({ length: 1_200 }, (_, at) =>
      storedPoint({ benchmark: `podman/p${at}/cold` }),
    )
    expect(pointsIn(storedText(benchmarks))).toHaveLength(1_000)
  })

  test.each<[string, unknown]>([
    ['no JSON', 'x'],
    ['another version', { version: 2, points: [] }],
    ['no list', { version: 1, points: {} }],
    ['too many', { version: 1, points: Array.from({ length: 1_001 }, () => storedPoint()) }],
    ['not an object', { version: 1, points: [null] }],
    ['a text for a number', { version: 1, points: [{ ...storedPoint(), slowdown: '0.1' }] }],
    ['a number that no times have', { version: 1, points: [{ ...storedPoint(), slowdown: -1 }] }],
    ['half a pair', { version: 1, points: [{ ...storedPoint(), pairs: 1.5 }] }],
    ['a commit that is none', { version: 1, points: [{ ...storedPoint(), commit: '<img>' }] }],
    ['a time that is none', { version: 1, points: [{ ...storedPoint(), at: 'yesterday' }] }],
    ['a long name', { version: 1, points: [{ ...storedPoint(), anchor: 'v'.repeat(300) }] }],
    ['a field that is missing', { version: 1, points: [{ ...storedPoint(), dockerfile: undefined }] }],
    ['one wrong among right ones', { version: 1, points: [storedPoint(), { ...storedPoint(), low: null }] }],
  ])('are not taken from %s', (_, content) => {
    expect(pointsIn(typeof content === 'string' ? content : JSON.stringify(content))).toBeUndefined()
  })

  test('are refused unread above a megabyte', () => {
    expect(pointsIn(' '.repeat(1_000_001) + storedText([]))).toBeUndefined()
  })

  test('drop fields that nobody asked for', () => {
    const more = { version: 1, points: [{ ...storedPoint(), more: '<img>' }] }
    expect(pointsIn(JSON.stringify(more))).toEqual([storedPoint()])
  })
})

describe('the figures of a run', () => {
  const since = { since: 'latest-release', limit: 0.15, trends: [] }

  test('are those of its comparisons with the anchor', () => {
    const [point, ...others] = pointsOf(warnOnly(coldRun(1.13), { ...since, anchor: 'v1.4.0' }))
    expect(others).toEqual([])
    expect(point).toMatchObject({
      ...{ commit: headCommit, anchorCommit: baseCommit, anchor: 'v1.4.0', since: 'latest-release' },
      ...{ benchmark: 'podman/services~api/cold', pairs: 6, dockerfile: '3f'.repeat(32) },
    })
    expect(point?.slowdown).toBeCloseTo(0.13, 3)
  })

  test('are none of a benchmark whose revisions were not built alike', () => {
    const report = warnOnly(coldRun(1.13), { ...since, anchor: 'v1.4.0' })
    const moved = report.benchmarks.map((each) => ({
      ...each,
      ...(each.comparison !== undefined && {
        comparison: {
          ...each.comparison,
          verdict: { ...each.comparison.verdict, because: 'image-moved' as const },
        },
      }),
    }))
    expect(pointsOf({ ...report, benchmarks: moved })).toEqual([])
  })

  test('are none of a benchmark that was disturbed, also where that withheld no verdict', () => {
    for (const factor of [1.04, 1.13])
      expect(pointsOf(warnOnly(disturbedRun(factor), { ...since, anchor: 'v1.4.0' }))).toEqual([])
    expect(disturbedRun(1.04).benchmarks[0]?.comparison?.verdict.because).toBe('within-threshold')
    expect(disturbedRun(1.13).benchmarks[0]?.comparison?.verdict.because).toBe('disturbed')
  })

  test('are none where it had a base of its own', () => {
    expect(pointsOf(warnOnly(coldRun(1.13), since))).toEqual([])
  })
})

test('the kind of machine and engine is another one with another processor, version or storage driver', () => {
  const report = coldRun(1)
  const [engine] = report.engines as [EngineFacts]
  const of = (changed: Partial<typeof report>) =>
    environmentOf({ ...report, ...changed }, { engine: engine.name })
  const all = [
    of({}),
    of({ environment: { ...report.environment, cpuModel: 'Another' } }),
    of({ environment: { ...report.environment, cpuCount: 2 } }),
    of({ engines: [{ ...engine, versions: { ...engine.versions, client: '99' } }] }),
    of({ engines: [{ ...engine, storageDriver: 'vfs' }] }),
  ]
  expect(new Set(all).size).toBe(all.length)
  expect(of({ environment: { ...report.environment, loadAverage1: 7, freeDiskBytes: 1 } })).toBe(all[0])
})
