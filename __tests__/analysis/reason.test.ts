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

test('a change of twice the time or more is a factor, in both directions', () => {
  expect([0.999, 1, 1.897, 11.4, -0.499, -0.5, -0.6, -1].map(change)).toEqual([
    '99.9% slower',
    '2× slower',
    '2.9× slower',
    '12× slower',
    '49.9% less time',
    '2× faster',
    '2.5× faster',
    '100% less time',
  ])
})
