import { describe, expect, test } from 'vitest'
import { estimateLeftMs, expectedMs } from '../../src/measure/estimate.ts'
import { openBook } from '../../src/plan/schedule.ts'
import { cold as coldBuilds } from '../../src/scenarios/cold.ts'
import { remoteCache } from '../../src/scenarios/remote-cache.ts'
import { warm } from '../../src/scenarios/warm.ts'
import { planned } from '../support/measuring.ts'
import { benchmark, build } from '../support/report-builder.ts'

const plan = planned({ engines: ['podman', 'docker'], scenarios: [...planned().scenarios, warm] })
const of = (engine: string, scenario: string) => benchmark({ engine, project: 'app', scenario })
const cold = of('podman', 'cold')

describe('the time of a build', () => {
  test('is the median of its own benchmark, failures left out', () => {
    const failure = { kind: 'failed', message: '', logTail: '' } as const
    const builds = [
      ...[9_000, 30_000, 10_000].map((durationMs) => build(cold, { durationMs })),
      build(cold, { durationMs: 1, failure }),
      build(of('docker', 'cold'), { durationMs: 2 }),
    ]
    expect(expectedMs(plan, builds, cold)).toBe(10_000)
  })

  test('is that of its scenario on another engine until it was built itself', () => {
    const builds = [
      build(of('docker', 'cold'), { durationMs: 7_000 }),
      build(of('docker', 'warm'), { durationMs: 5 }),
    ]
    expect(expectedMs(plan, builds, cold)).toBe(7_000)
  })

  test('is a share of a cold build for what was not built yet, and unknown before any', () => {
    const builds = [
      build(cold, { durationMs: 9_000 }),
      build(of('podman', 'source-change'), { durationMs: 800 }),
    ]
    expect(expectedMs(plan, builds, of('podman', 'warm'))).toBe(450)
    expect(expectedMs(plan, [], cold)).toBeUndefined()
  })
})

test('of builds with a remote cache is not that of the builds that fill it', () => {
  const remote = planned({ scenarios: [coldBuilds, remoteCache] })
  const { id, scenario } = of('podman', 'remote-cache')
  const through = (references: number, durationMs: number) =>
    build(
      { ...cold, id, scenario },
      {
        durationMs,
        evidence: {
          state: {
            kind: 'empty',
            holds: true,
            remoteCache: { mode: 'max', digest: 'sha256:ab', references, bytes: 1 },
          },
          outcome: { steps: [] },
        },
      },
    )
  const filled = [build(cold, { durationMs: 20_000 }), through(0, 60_000)]
  expect(expectedMs(remote, [...filled, through(1, 8_000)], { id, scenario })).toBe(8_000)
  expect(expectedMs(remote, filled, { id, scenario })).toBe(20_000)
})

test('of a project that was only warmed up in the space of another is that of the other, and what it added', () => {
  const two = planned({ projects: [{ id: 'app' }, { id: 'other' }], revisions: ['head'] })
  const other = benchmark({ engine: 'podman', project: 'other', scenario: 'cold' })
  const state = { kind: 'primed', holds: true } as const
  const continued = build(other, { durationMs: 2_000, round: 0, evidence: { state, outcome: { steps: [] } } })
  const builds = [build(cold, { durationMs: 9_000 }), continued]
  expect(expectedMs(two, builds, other)).toBe(11_000)
  expect(expectedMs(two, [...builds, build(other, { durationMs: 12_000 })], other)).toBe(12_000)
})

const shown = (packagesNeeded: number, packagesCompiled: number, kind: 'empty' | 'primed') => ({
  state: { kind, holds: true },
  outcome: { steps: [], packagesNeeded, packagesCompiled },
})

test('of such a project has only the part of the other that it found there', () => {
  const two = planned({ projects: [{ id: 'app' }, { id: 'other' }], revisions: ['head'] })
  const other = benchmark({ engine: 'podman', project: 'other', scenario: 'cold' })
  const large = build(cold, { durationMs: 60_000, evidence: shown(400, 400, 'empty') })
  const from = (needed: number, compiled: number): number | undefined => {
    const evidence = shown(needed, compiled, 'primed')
    return expectedMs(two, [large, build(other, { durationMs: 2_000, round: 0, evidence })], other)
  }
  expect(from(110, 10)).toBe(17_000)
  // Nothing was shared, so it took all that it takes.
  expect(from(110, 110)).toBe(2_000)
  expect(from(900, 100)).toBe(62_000)
})

describe('the time left', () => {
  const one = planned()
  const builds = [
    build(cold, { durationMs: 10_000 }),
    build(of('podman', 'source-change'), { durationMs: 3_000 }),
  ]

  test('is unknown before the first build', () => {
    expect(estimateLeftMs(one, openBook(one), [])).toBeUndefined()
  })

  test('is unknown, and not zero, when the only build so far failed', () => {
    const failure = { kind: 'failed', message: '', logTail: '' } as const
    const failed = [build(cold, { durationMs: 900, failure })]
    expect(estimateLeftMs(one, openBook(one), failed)).toBeUndefined()
  })

  test('counts both members of every pair until the next look', () => {
    const book = openBook(one)
    expect(estimateLeftMs(one, book, builds)).toBe(6 * 2 * 13_000)
    const progress = book.get(cold.id)
    if (progress === undefined) throw new Error('no progress')
    book.set(cold.id, { ...progress, complete: 6 })
    expect(estimateLeftMs(one, book, builds)).toBe(3 * 2 * 10_000 + 6 * 2 * 3_000)
    book.set(cold.id, { ...progress, complete: 6, stopped: 'decided' })
    expect(estimateLeftMs(one, book, builds)).toBe(6 * 2 * 3_000)
    book.set(cold.id, { ...progress, wanted: 3, revisions: ['head'] })
    expect(estimateLeftMs(one, book, builds)).toBe(3 * 10_000 + 6 * 2 * 3_000)
  })
})
