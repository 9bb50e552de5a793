import { describe, expect, test } from 'vitest'
import { measured } from '../../src/report/selection.ts'
import { benchmark, build, buildReport, builds, pairs, warmUp } from '../support/report-builder.ts'

const cold = benchmark()
const why = (facts: Parameters<typeof buildReport>[0]): string | undefined =>
  buildReport(facts).benchmarks[0]?.head.unknown?.['medianMs']

const level = (measurement: ReturnType<typeof build>): string | undefined =>
  buildReport({ measurements: [build(cold), measurement] }).benchmarks[0]?.evidenceLevel

const failure = { kind: 'failed', message: 'step 5 ended with status 1', logTail: '' } as const

describe('a sample', () => {
  test('holds builds without failure and exclusion, in the order of building', () => {
    const report = buildReport({
      measurements: [
        warmUp(cold),
        ...builds(cold, [3_000, 1_000]),
        build(cold, { round: 3, durationMs: 9_000, excluded: 'pair-incomplete' }),
        build(cold, { round: 4, durationMs: 8_000, failure }),
        build(cold, { round: 5, durationMs: 2_000 }),
      ],
    })
    expect(report.benchmarks[0]?.head).toEqual({
      samplesMs: [3_000, 1_000, 2_000],
      medianMs: 2_000,
      range: 'min-max',
      lowMs: 1_000,
      highMs: 3_000,
    })
  })

  test('holds a head build that was killed at its time limit, which took at least that long', () => {
    const killed = { kind: 'timed-out', message: 'after 15 min', logTail: '' } as const
    const measurements = [
      ...pairs(cold, [[1_000, 1_010]]),
      build(cold, { revision: 'base', round: 2, durationMs: 1_000 }),
      build(cold, { round: 2, durationMs: 900_000, failure: killed }),
    ]
    const [first] = buildReport({ revisions: ['base', 'head'], measurements }).benchmarks
    expect(first?.head.samplesMs).toEqual([1_010, 900_000])
    expect(first?.evidenceLevel).toBe('proved')
  })

  test('has an interval from six values on', () => {
    const report = buildReport({ measurements: builds(cold, [1, 2, 3, 4, 5, 6]) })
    expect(report.benchmarks[0]?.head.range).toBe('interval')
  })

  test('never holds a warm-up, even one that nobody marked', () => {
    const report = buildReport({ measurements: [build(cold, { round: 0 })] })
    expect(report.benchmarks[0]?.head.samplesMs).toEqual([])
  })
})

describe('a benchmark without any time says why:', () => {
  test('its build failed', () => {
    expect(why({ measurements: [build(cold, { failure })] })).toBe(
      'the build failed: step 5 ended with status 1',
    )
  })

  test('its build timed out', () => {
    const late = { ...failure, kind: 'timed-out', message: 'after 15 min' } as const
    const measurements = [build(cold, { failure: late, excluded: 'pair-incomplete' })]
    expect(why({ measurements })).toBe('the build timed out: after 15 min')
  })

  test('its engine died in the warm-up', () => {
    const dead = { ...failure, kind: 'engine-died', message: 'no answer' } as const
    expect(why({ measurements: [build(cold, { round: 0, failure: dead })] })).toBe(
      'the engine died: no answer',
    )
  })

  test('no build counts', () => {
    const measurements = [build(cold, { excluded: 'pair-incomplete' })]
    expect(why({ measurements })).toBe('no build counts: the other build of its pair gave no valid time')
  })

  test('only its warm-up was built', () => {
    expect(why({ measurements: [warmUp(cold)] })).toBe('only its warm-up was built')
  })

  test('it was not built', () => {
    expect(why({ measurements: [] })).toBe('it was not built')
  })

  test('and nobody counts it as measured', () => {
    expect(measured(buildReport({ measurements: [] }))).toEqual([])
    expect(measured(buildReport())).toHaveLength(1)
  })
})

describe('a benchmark that was not sampled', () => {
  const reason = 'it did not fit into the time budget'
  const dropped = { looks: [6], attempts: 0, pairs: 0, stopped: 'out-of-time' } as const
  const sampling = new Map([[cold.id, { ...dropped, obstacles: [{ kind: 'out-of-time', reason } as const] }]])

  test.each([
    ['nothing of it was built', []],
    ['only its warm-up was built', [warmUp(cold)]],
  ])('says why when %s', (_, measurements) => {
    expect(why({ measurements, sampling })).toBe(reason)
  })

  test('keeps how it was sampled, and from where on a difference would have counted', () => {
    const [first] = buildReport({ measurements: [], sampling }).benchmarks
    expect(first).toMatchObject({ sampling: sampling.get(cold.id), limits: cold.limits })
  })
})

test('what holds for all benchmarks is in the report', () => {
  const obstacles = [{ kind: 'base-without-dockerfile' } as const]
  const onlyChange = 'only modules changed: a.example/b v1.0.0 in go.mod'
  expect(buildReport({ obstacles, onlyChange })).toMatchObject({ obstacles, onlyChange })
  expect(buildReport()).not.toHaveProperty('onlyChange')
})

describe('the evidence level', () => {
  test('is not proved by steps alone, even if these show that nothing was compiled', () => {
    const { evidence } = build(cold)
    if (evidence === undefined) throw new Error('there is no evidence')
    const outcome = { ...evidence.outcome, packagesCompiled: 0, unknown: { imageBytes: 'it was not read' } }
    expect(level(build(cold, { evidence: { ...evidence, outcome } }))).toBe('structural')
    const proved = { ...evidence, outcome, binarySha256: 'a'.repeat(64) }
    expect(level(build(cold, { evidence: proved }))).toBe('proved')
  })

  test('is proved when every counted build shows what it compiled', () => {
    expect(level(build(cold, { round: 2 }))).toBe('proved')
  })

  test('is structural when one of them shows its steps only', () => {
    const evidence = { state: { kind: 'empty', holds: true }, outcome: { steps: [] } } as const
    expect(level(build(cold, { round: 2, evidence }))).toBe('structural')
  })

  test('is none when one of them has no evidence', () => {
    const { evidence: _, ...bare } = build(cold, { round: 2 })
    expect(level(bare)).toBe('none')
  })

  test('does not ask a build that does not count', () => {
    const { evidence: _, ...bare } = build(cold, { round: 2, excluded: 'state-lost' })
    expect(level(bare)).toBe('proved')
  })
})

describe('the verdict', () => {
  test('of one revision is none, with the reason', () => {
    expect(buildReport().verdict).toEqual({
      kind: 'none',
      because: 'one-revision',
      reason: 'not judged: there is only one revision',
    })
  })

  test('of a run in which nothing could be measured says so, with the first reason', () => {
    expect(buildReport({ measurements: [build(cold, { failure })] }).verdict).toEqual({
      kind: 'none',
      because: 'nothing-measured',
      reason: 'not judged: no build gave a time: the build failed: step 5 ended with status 1',
    })
  })

  test('of two revisions is not known before they are judged', () => {
    const report = buildReport({ revisions: ['base', 'head'], measurements: pairs(cold, [[1_000, 1_010]]) })
    expect(report.verdict).toEqual({
      kind: 'none',
      because: 'not-judged',
      reason: 'not judged: the run stopped before its plan was carried out',
    })
    expect(report.benchmarks[0]).not.toHaveProperty('comparison')
    expect(report.benchmarks[0]?.base?.samplesMs).toEqual([1_000])
  })
})

test('the schedule lists every build that took place, in order', () => {
  const measurements = [warmUp(cold), build(cold), build(cold, { round: 2, failure })]
  expect(buildReport({ measurements }).schedule).toEqual({
    seed: '5f3a9c01',
    order: [0, 1, 2].map((round) => ({ benchmark: cold.id, revision: 'head', round })),
  })
})
