import { expect, test } from 'vitest'
import { obstacleOfPair, tellObstacle } from '../../src/analysis/obstacle.ts'
import type { Failure, Measurement } from '../../src/model.ts'
import { benchmark, build } from '../support/report-builder.ts'

const cold = benchmark()
const failed = (kind: Failure['kind'], message: string): Partial<Measurement> => ({
  failure: { kind, message, logTail: '' },
})
const pairOf = (baseline: Partial<Measurement>, candidate: Partial<Measurement>): readonly Measurement[] => [
  build(cold, { ...candidate, revision: 'candidate' }),
  build(cold, { ...baseline, revision: 'baseline' }),
]
const unproved: Partial<Measurement> = {
  evidence: { state: { kind: 'empty', holds: false, reason: 'it held a' }, outcome: { steps: [] } },
  excluded: 'it held a',
}

test.each([
  ['a baseline that fails', failed('failed', 'x'), {}, 'baseline-does-not-build', 'x'],
  ['a candidate that fails', {}, failed('failed', 'x'), 'candidate-does-not-build', 'x'],
  [
    'a candidate that takes too long',
    {},
    failed('timed-out', '15 min'),
    'candidate-does-not-build',
    '15 min',
  ],
  [
    'both, first of all the baseline',
    failed('failed', 'b'),
    failed('failed', 'c'),
    'baseline-does-not-build',
    'b',
  ],
  ['an engine that dies', failed('engine-died', 'x'), {}, 'too-few-pairs', 'the engine broke down: x'],
  ['a state that does not hold', {}, unproved, 'state-unproved', 'it held a'],
  ['nothing that was told', {}, { excluded: 'why' }, 'too-few-pairs', 'the pairs gave no valid times'],
] as const)('a pair is lost to %s', (_, baseline, candidate, ...expected) => {
  const obstacle = obstacleOfPair(pairOf(baseline, candidate))
  expect([obstacle.kind, tellObstacle(obstacle)]).toEqual(expected)
})
