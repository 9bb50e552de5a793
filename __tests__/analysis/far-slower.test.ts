import { expect, test } from 'vitest'
import { farSlowerOf } from '../../src/analysis/far-slower.ts'
import { defaultLimits } from '../support/circumstances.ts'
import { inTurn } from '../support/pairs.ts'

const of = (baseMs: number, ...ratios: readonly number[]) =>
  inTurn(ratios.map((ratio) => ({ baseMs, headMs: baseMs * ratio })))

test('a head is far slower when every pair, at least two, takes at least twice its base', () => {
  expect(farSlowerOf(of(10_000, 2.5, 2), defaultLimits)).toEqual({ pairs: 2, leastRatio: 2 })
})

test.each([
  ['there is one pair', of(10_000, 9)],
  ['there is none', of(10_000)],
  ['one pair is not', of(10_000, 5, 5, 1.99)],
  ['a difference is below the floor', of(400, 2.2, 2.2)],
])('it is not when %s', (_, pairs) => {
  expect(farSlowerOf(pairs, defaultLimits)).toBeUndefined()
})

test('it is not below a threshold that allows more', () => {
  expect(farSlowerOf(of(10_000, 2.5, 2.5), { ...defaultLimits, failThreshold: 2 })).toBeUndefined()
})
