import { describe, expect, test } from 'vitest'
import { judgeAll } from '../../src/analysis/judge.ts'
import type { Measurement, Obstacle, Sampling } from '../../src/model.ts'
import { planned } from '../support/measuring.ts'
import { benchmark, pairs } from '../support/report-builder.ts'

const plan = planned()
const [change, cold] = ['source-change', 'cold'].map((scenario) => benchmark({ project: 'app', scenario }))
if (change === undefined || cold === undefined) throw new Error('unreachable')

const times = (ratio: number, count = 6): (readonly [number, number])[] =>
  Array.from({ length: count }, (_, at) => [10_000 + at, (10_000 + at) * ratio])

type Given = {
  readonly measurements?: readonly Measurement[]
  readonly sampling?: Readonly<Record<string, Partial<Sampling>>>
  readonly obstacles?: Readonly<Record<string, readonly Obstacle[]>>
  readonly forAll?: readonly Obstacle[]
  readonly onlyChange?: string
}

const judged = (given: Given, of = plan) => {
  const { measurements = [], sampling = {}, obstacles = {}, forAll = [], onlyChange } = given
  const samplingOf = (id: string): Sampling => ({
    looks: of.looks,
    attempts: 6,
    pairs: 6,
    obstacles: obstacles[id] ?? [],
    ...sampling[id],
  })
  return judgeAll({
    benchmarks: of.benchmarks,
    builds: measurements,
    sampling: new Map(of.benchmarks.map(({ id }) => [id, samplingOf(id)])),
    obstacles: forAll,
    onlyChange,
    projects: [],
    explanations: [],
  })
}

/** With a step that came from the cache in the base and ran again in the head. */
const withSteps = (ratio: number): readonly Measurement[] =>
  pairs(change, times(ratio)).map((build) => ({
    ...build,
    evidence: {
      state: { kind: 'primed', holds: true },
      outcome: { steps: [{ name: 'RUN go mod download', hit: build.revision === 'base' }] },
    },
  }))

describe('each benchmark', () => {
  test('is judged by its own pairs and limits', () => {
    const measurements = [...pairs(change, times(1.3)), ...pairs(cold, times(1))]
    const { comparisons } = judged({ measurements })
    expect(comparisons[change.id]?.verdict.kind).toBe('regression')
    expect(comparisons[cold.id]?.verdict.kind).toBe('unchanged')
    const lenient = planned({
      thresholds: {
        fail: { value: 0.1, overrides: [{ glob: '*change', value: 0.5 }] },
        warn: { value: 0.05, overrides: [{ glob: '*change', value: 0.4 }] },
        minDeltaMs: { value: 500, overrides: [] },
      },
    })
    expect(judged({ measurements }, lenient).comparisons[change.id]?.verdict.kind).toBe('unchanged')
  })

  test('has its cause, or why it has none, when it changed, and only then', () => {
    expect(judged({ measurements: withSteps(1.3) }).comparisons[change.id]?.cause).toBe(
      'the step "RUN go mod download" came from the cache in the base and ran again in the head',
    )
    // A step that the head lost explains no gain.
    expect(judged({ measurements: withSteps(0.7) }).comparisons[change.id]?.cause).toBe(
      'the cause is unknown: the engine showed no times of its steps',
    )
    expect(judged({ measurements: withSteps(1) }).comparisons[change.id]).not.toHaveProperty('cause')
  })

  test('is not caused by a step that ran again in next to no time', () => {
    const timed = withSteps(1.3).map((build): Measurement => {
      const { unknown: _, ...each } = build
      const endMs = each.revision === 'base' ? 0 : 5
      const step = { name: 'RUN go mod download', phase: 'run', startMs: 0, endMs } as const
      const { durationMs } = each
      return { ...each, phases: { run: endMs, startup: durationMs - endMs }, timeline: [step] }
    })
    expect(judged({ measurements: timed }).comparisons[change.id]?.cause).toBe(
      'the cause is unknown: startup changed by 3.00 s, and what differs between the revisions is not known',
    )
  })

  test('has the only thing that changed for its cause, unless its steps tell more', () => {
    const [onlyChange, slower] = ['only modules changed: a v1 in go.mod', pairs(change, times(1.3))]
    const causeOf = (given: Given) => judged({ ...given, onlyChange }).comparisons[change.id]?.cause
    expect(causeOf({ measurements: slower })).toBe(onlyChange)
    expect(causeOf({ measurements: withSteps(1.3) })).toContain('the step "RUN go mod download"')
    expect(causeOf({ measurements: pairs(change, times(1)) })).toBeUndefined()
  })

  test('shows what became of its attempts, by cause and revision', () => {
    const measurements = [
      ...pairs(change, times(1)),
      ...pairs(change, [[10_000, 10_000]]).map((each): Measurement => ({
        ...each,
        round: 7,
        excluded: 'state-lost',
      })),
    ]
    const none = { failed: 0, timedOut: 0, engineDied: 0 }
    const lost = { all: 7, stateLost: 1, ...none }
    expect(judged({ measurements }).comparisons[change.id]?.attempts).toEqual({ base: lost, head: lost })
    const nothing = { all: 0, stateLost: 0, ...none }
    expect(judged({}).comparisons[change.id]?.attempts).toEqual({ base: nothing, head: nothing })
  })

  test('shows how much more processor time was withheld from the head', () => {
    const measurements = pairs(change, times(1)).map((each) => ({
      ...each,
      counters: { machineBusyMs: 900, machineStealMs: each.revision === 'head' ? 100 : 0 },
    }))
    const comparison = judged({ measurements }).comparisons[change.id]
    expect(comparison?.stealShift).toBeCloseTo(0.1, 9)
    expect(comparison).not.toHaveProperty('unknown.stealShift')
  })

  test('says why it does not look for causes', () => {
    const reason = (given: Given) => judged(given).comparisons[change.id]?.unknown?.['causes']
    expect(reason({ measurements: pairs(change, times(1)) })).toBe('not looked for: no change is sure')
    expect(reason({ measurements: pairs(change, times(1.5)) })).toBeUndefined()
    expect(reason({})).toBeUndefined()
  })

  test('says why it does not know that', () => {
    const unknown = (given: Given) => judged(given).comparisons[change.id]?.unknown?.['stealShift']
    expect(unknown({ measurements: pairs(change, times(1)) })).toBe('the machine does not report steal')
    expect(unknown({})).toBe('no pair has two valid members')
  })

  test('that was never built is inconclusive', () => {
    expect(judged({}).comparisons[cold.id]?.verdict).toEqual({
      kind: 'inconclusive',
      because: 'too-few-pairs',
      reason: '0 valid pairs, and 6 are needed to be sure',
    })
  })

  test('with fewer rounds than a verdict needs is not judged', () => {
    const few = planned({ looks: [3] })
    const measurements = pairs(change, times(1.3, 3))
    expect(judged({ measurements }, few).comparisons[change.id]?.verdict.because).toBe('too-few-rounds')
  })

  test('of a run with obstacles for all has those first', () => {
    const { comparisons } = judged({
      measurements: pairs(change, times(1.3)),
      forAll: [{ kind: 'base-without-dockerfile' }],
      obstacles: { [cold.id]: [{ kind: 'head-does-not-build', reason: 'x' }] },
    })
    const because = 'base-without-dockerfile'
    const verdict = { kind: 'none', because, reason: 'not judged: the base has no Dockerfile' }
    expect([comparisons[change.id]?.verdict, comparisons[cold.id]?.verdict]).toEqual([verdict, verdict])
  })

  test('counts what its attempts lost', () => {
    const lost = pairs(change, times(1, 9)).map((each): Measurement =>
      each.round > 6 && each.revision === 'head' ? { ...each, excluded: 'state-lost' } : each,
    )
    // 3 of 18 builds: ignored. 3 of 9 would not be.
    expect(judged({ measurements: lost }).comparisons[change.id]?.verdict.kind).toBe('unchanged')
    const failing = lost.map((each): Measurement => {
      const { excluded, ...build } = each
      const failure = { kind: 'failed', message: 'exit status 1', logTail: '' } as const
      return excluded === undefined ? each : { ...build, failure }
    })
    expect(judged({ measurements: failing }).comparisons[change.id]?.verdict).toEqual({
      kind: 'invalid',
      because: 'head-fails',
      reason: '3 of 9 builds of the head failed, and none of the base',
    })
  })
})

const gatedOf = (sampling: Given['sampling'] = {}) =>
  judged({ sampling })
    .benchmarks.filter(({ gated }) => gated)
    .map(({ id }) => id)

describe('what its engine cannot build', () => {
  const unsupported = { stopped: 'unsupported', pairs: 0 } as const

  test('decides nothing as long as something else does', () => {
    expect(gatedOf({ [cold.id]: unsupported })).toEqual([change.id])
  })

  test('stays gated when nothing else is', () => {
    expect(gatedOf({ [cold.id]: unsupported, [change.id]: unsupported })).toEqual([cold.id, change.id])
  })
})

test('what did not fit the time budget, or was given up, stays gated', () => {
  for (const reason of ['out-of-time', 'given-up', 'out-of-disk', 'no-edit'] as const)
    expect(gatedOf({ [cold.id]: { stopped: reason, pairs: 3 } })).toEqual([cold.id, change.id])
})
