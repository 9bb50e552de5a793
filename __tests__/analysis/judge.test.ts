import { describe, expect, test } from 'vitest'
import type { Obstacle } from '../../src/analysis/circumstances.ts'
import { judgeAll } from '../../src/analysis/judge.ts'
import type { Measurement } from '../../src/model.ts'
import { openBook, type Progress } from '../../src/plan/schedule.ts'
import { planned } from '../support/measuring.ts'
import { benchmark, pairs } from '../support/report-builder.ts'

const plan = planned()
const [change, cold] = ['source-change', 'cold'].map((scenario) => benchmark({ project: 'app', scenario }))
if (change === undefined || cold === undefined) throw new Error('unreachable')

const times = (ratio: number, count = 6): (readonly [number, number])[] =>
  Array.from({ length: count }, (_, at) => [10_000 + at, (10_000 + at) * ratio])

type Given = {
  readonly measurements?: readonly Measurement[]
  readonly progress?: Readonly<Record<string, Partial<Progress>>>
  readonly obstacles?: Readonly<Record<string, readonly Obstacle[]>>
  readonly forAll?: readonly Obstacle[]
  readonly onlyChange?: string
}

const judged = (given: Given, of = plan) => {
  const { measurements = [], progress = {}, obstacles = {}, forAll = [], onlyChange } = given
  const book = openBook(of)
  for (const [id, change_] of Object.entries(progress)) {
    const before = book.get(id)
    if (before !== undefined) book.set(id, { ...before, ...change_ })
  }
  const known = onlyChange === undefined ? {} : { onlyChange }
  return judgeAll(of, { measurements, book, obstacles: new Map(Object.entries(obstacles)), ...known }, forAll)
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

  test('has its cause told when it changed, and only then', () => {
    expect(judged({ measurements: withSteps(1.3) }).comparisons[change.id]?.cause).toBe(
      'the step "RUN go mod download" came from the cache in the base and ran again in the head',
    )
    expect(judged({ measurements: withSteps(0.7) }).comparisons[change.id]?.cause).toBeDefined()
    expect(judged({ measurements: withSteps(1) }).comparisons[change.id]).not.toHaveProperty('cause')
  })

  test('has the only thing that changed for its cause, unless its steps tell more', () => {
    const [onlyChange, slower] = ['nothing but modules changed: a v1 in go.mod', pairs(change, times(1.3))]
    const causeOf = (given: Given) => judged({ ...given, onlyChange }).comparisons[change.id]?.cause
    expect(causeOf({ measurements: slower })).toBe(onlyChange)
    expect(causeOf({ measurements: withSteps(1.3) })).toContain('the step "RUN go mod download"')
    expect(causeOf({ measurements: pairs(change, times(1)) })).toBeUndefined()
  })

  test('that was never built is invalid', () => {
    expect(judged({}).comparisons[cold.id]?.verdict).toEqual({
      kind: 'invalid',
      reason: '0 valid pairs, a verdict needs 6',
    })
  })

  test('of a run with obstacles for all has those first', () => {
    const { comparisons } = judged({
      measurements: pairs(change, times(1.3)),
      forAll: [{ kind: 'base-without-dockerfile' }],
      obstacles: { [cold.id]: [{ kind: 'head-does-not-build', message: 'x' }] },
    })
    const verdict = { kind: 'none', reason: 'not judged: the base has no Dockerfile' }
    expect([comparisons[change.id]?.verdict, comparisons[cold.id]?.verdict]).toEqual([verdict, verdict])
  })

  test('that was given up counts the pairs that it lost in the end', () => {
    const measurements = pairs(change, times(1, 7))
    const progress = { [change.id]: { closed: 'given up', lostInARow: 2, complete: 7 } }
    expect(judged({ measurements, progress }).comparisons[change.id]?.verdict.reason).toMatch(
      /^2 of 9 pairs were lost/,
    )
    const going = { [change.id]: { closed: 'decided', lostInARow: 0, complete: 7 } }
    expect(judged({ measurements, progress: going }).comparisons[change.id]?.verdict.kind).toBe('unchanged')
  })
})

const gatedOf = (progress: Given['progress'] = {}) =>
  judged({ progress })
    .benchmarks.filter(({ gated }) => gated)
    .map(({ id }) => id)

describe('what did not fit the budget', () => {
  const dropped = { closed: 'budget', complete: 3 }

  test('decides nothing as long as something else does', () => {
    expect(gatedOf({ [cold.id]: dropped })).toEqual([change.id])
  })

  test('stays gated when nothing else is', () => {
    expect(gatedOf({ [cold.id]: dropped, [change.id]: dropped })).toEqual([cold.id, change.id])
  })

  test('stays gated when it has six pairs, or ended for another reason', () => {
    expect(gatedOf({ [cold.id]: { closed: 'budget', complete: 6 } })).toEqual([cold.id, change.id])
    expect(gatedOf({ [cold.id]: { closed: 'given up', complete: 3 } })).toEqual([cold.id, change.id])
  })
})
