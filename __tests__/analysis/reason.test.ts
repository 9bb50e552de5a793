import { expect, test } from 'vitest'
import { change, durationText, percentText } from '../../src/analysis/reason.ts'

test('a percentage has at most one decimal and no sign', () => {
  expect([0.1, 0.123, -0.0812, 1, 0.0004].map(percentText)).toEqual([
    '10 %',
    '12.3 %',
    '8.1 %',
    '100 %',
    '0 %',
  ])
})

test('a duration is in milliseconds below one second, in seconds above', () => {
  expect([0, 120.4, -499.5, 999.6, 1900, 61_240].map(durationText)).toEqual([
    '0 ms',
    '120 ms',
    '500 ms',
    '1.0 s',
    '1.9 s',
    '61.2 s',
  ])
})

test('a change says its direction, and a change that rounds to nothing has none', () => {
  expect([0.2, -0.2, 0, 0.0004, -0.0004].map(change)).toEqual([
    '20 % slower',
    '20 % less time',
    'equally fast',
    'equally fast',
    'equally fast',
  ])
})
