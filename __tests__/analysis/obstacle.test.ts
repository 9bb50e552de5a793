import { expect, test } from 'vitest'
import { clauseOf, obstacleOfFailure, verdictOfObstacles } from '../../src/analysis/obstacle.ts'
import type { Failure, Obstacle, Revision } from '../../src/model.ts'

test.each<[Revision, Failure['kind'], Obstacle['kind']]>([
  ['base', 'failed', 'base-does-not-build'],
  ['base', 'timed-out', 'base-does-not-build'],
  ['head', 'failed', 'head-does-not-build'],
  ['head', 'timed-out', 'head-does-not-build'],
  ['base', 'engine-died', 'engine-broke'],
  ['head', 'engine-died', 'engine-broke'],
])('a warm-up of the %s that %s means %s', (revision, kind, expected) => {
  const obstacle = obstacleOfFailure(revision, { kind, message: 'x', logTail: '' })
  expect(obstacle).toEqual({ kind: expected, reason: 'x' })
})

test('an engine that broke down outweighs what is only a lack of time', () => {
  const obstacles: readonly Obstacle[] = [
    { kind: 'out-of-time', reason: 'late' },
    { kind: 'engine-broke', reason: 'exit 137' },
  ]
  expect(verdictOfObstacles(obstacles)?.because).toBe('engine-broke')
  expect(verdictOfObstacles([])).toBeUndefined()
})

test('every obstacle is a clause that people can read', () => {
  expect(clauseOf({ kind: 'same-inputs' })).toBe('no input of the build changed, so nothing was built')
  expect(clauseOf({ kind: 'unsupported', reason: 'no heredocs' })).toBe(
    'this engine cannot build it: no heredocs',
  )
})
