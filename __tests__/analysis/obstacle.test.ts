import { expect, test } from 'vitest'
import { obstacleOfPair, tellObstacle } from '../../src/analysis/obstacle.ts'
import type { Failure, Measurement } from '../../src/model.ts'
import { benchmark, build } from '../support/report-builder.ts'

const cold = benchmark()
const failed = (kind: Failure['kind'], message: string): Partial<Measurement> => ({
  failure: { kind, message, logTail: '' },
})
const pairOf = (base: Partial<Measurement>, head: Partial<Measurement>): readonly Measurement[] => [
  build(cold, { ...head, revision: 'head' }),
  build(cold, { ...base, revision: 'base' }),
]
const unproved: Partial<Measurement> = {
  evidence: { state: { kind: 'empty', holds: false, reason: 'it held a' }, outcome: { steps: [] } },
  excluded: 'it held a',
}

test.each([
  ['a base that fails', failed('failed', 'x'), {}, 'base-does-not-build', 'x'],
  ['a head that fails', {}, failed('failed', 'x'), 'head-does-not-build', 'x'],
  ['a head that takes too long', {}, failed('timed-out', '15 min'), 'head-does-not-build', '15 min'],
  ['both, first of all the base', failed('failed', 'b'), failed('failed', 'c'), 'base-does-not-build', 'b'],
  ['an engine that dies', failed('engine-died', 'x'), {}, 'too-few-pairs', 'the engine broke down: x'],
  ['a state that does not hold', {}, unproved, 'state-unproved', 'it held a'],
  ['nothing that was told', {}, { excluded: 'why' }, 'too-few-pairs', 'the pairs gave no valid times'],
] as const)('a pair is lost to %s', (_, base, head, ...expected) => {
  const obstacle = obstacleOfPair(pairOf(base, head))
  expect([obstacle.kind, tellObstacle(obstacle)]).toEqual(expected)
})
