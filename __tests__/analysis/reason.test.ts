import { expect, test } from 'vitest'
import { change } from '../../src/analysis/reason.ts'

test('a change says its direction, and a change that rounds to nothing has none', () => {
  expect([0.2, -0.2, 0, 0.0004, -0.0004].map(change)).toEqual([
    '20% slower',
    '20% less time',
    'equally fast',
    'equally fast',
    'equally fast',
  ])
})
