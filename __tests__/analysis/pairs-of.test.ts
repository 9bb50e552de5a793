import { expect, test } from 'vitest'
import { pairsOf } from '../../src/analysis/pairs-of.ts'
import type { Measurement } from '../../src/model.ts'
import { benchmark, build, pairs } from '../support/report-builder.ts'

const cold = benchmark()
const failure = { kind: 'failed', message: '', logTail: '' } as const

test('builds of one round make a pair, in the order of rounds, whichever was built first', () => {
  const [one, two] = [
    pairs(cold, [[10, 11]]),
    pairs(cold, [[20, 22]])
      .toReversed()
      .map((each) => ({ ...each, round: 2 })),
  ]
  expect(pairsOf([...one, ...two], cold.id)).toEqual([
    { baseMs: 10, headMs: 11, headFirst: false },
    { baseMs: 20, headMs: 22, headFirst: true },
  ])
})

test.each([
  ['is missing', []],
  ['failed', [build(cold, { failure })]],
  ['was excluded', [build(cold, { excluded: 'state-lost' })]],
  ['belongs to another round', [build(cold, { round: 2 })]],
  ['belongs to another benchmark', [build(benchmark({ scenario: 'warm' }))]],
])('a build whose partner %s is no pair', (_, partner) => {
  expect(pairsOf([build(cold, { revision: 'base' }), ...partner], cold.id)).toEqual([])
})

test('warm-ups are no pair', () => {
  const warmUps = pairs(cold, [[10, 11]]).map((each) => ({ ...each, round: 0 }))
  expect(pairsOf(warmUps, cold.id)).toEqual([])
})

const pair = (base: Partial<Measurement>, head: Partial<Measurement>) =>
  pairsOf([build(cold, { revision: 'base', ...base }), build(cold, head)], cold.id)

test('a head killed at its time limit counts as having taken that long; a base does not', () => {
  const timedOut = { kind: 'timed-out', message: '', logTail: '' } as const
  expect(pair({ durationMs: 10 }, { durationMs: 900, failure: timedOut })).toEqual([
    { baseMs: 10, headMs: 900, headFirst: false },
  ])
  expect(pair({ durationMs: 900, failure: timedOut }, { durationMs: 10 })).toEqual([])
})
