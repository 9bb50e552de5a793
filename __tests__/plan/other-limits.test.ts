import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/inputs/error.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { checkOtherLimits, type GivenForAll, otherLimits } from '../../src/plan/other-limits.ts'
import { vocabulary } from '../support/vocabulary.ts'

const limits = { failThreshold: 0.2, warnThreshold: 0.15, minDeltaMs: 300 }
const cold = { id: 'podman/./cold', limits }
const warm = { id: 'podman/./warm', limits }

const nothing: GivenForAll = { fail: false, warn: false, minDeltaMs: false }

const thresholds = (given: Readonly<Record<string, string>> = {}) =>
  readInputs({ mode: 'report', ...given }, vocabulary).thresholds

describe('limits of a benchmark that has some', () => {
  test('stay as they are when nothing is given, whatever the defaults', () => {
    expect(otherLimits(cold, thresholds(), nothing)).toEqual(limits)
  })

  test('give way one by one to what is given for all', () => {
    const given = thresholds({ 'fail-threshold': '30%', 'min-delta': '1s' })
    expect(otherLimits(cold, given, { ...nothing, fail: true })).toEqual({ ...limits, failThreshold: 0.3 })
    expect(otherLimits(cold, given, { ...nothing, minDeltaMs: true })).toEqual({
      ...limits,
      minDeltaMs: 1_000,
    })
  })

  test('give way to what is given for their benchmark, and for no other', () => {
    const given = thresholds({ 'fail-threshold': '*cold 40%', 'warn-threshold': '8%\n*cold 9%' })
    const forAll = { ...nothing, warn: true }
    expect(otherLimits(cold, given, forAll)).toEqual({ ...limits, failThreshold: 0.4, warnThreshold: 0.09 })
    expect(otherLimits(warm, given, forAll)).toEqual({ ...limits, warnThreshold: 0.08 })
  })
})

describe('a given threshold that does not go with the one that stays', () => {
  test('is refused for every benchmark where that is so', () => {
    const given = thresholds({ 'fail-threshold': '*cold 10%' })
    expect(() => checkOtherLimits([cold, warm], given, nothing)).toThrow(
      new InputError([
        'warn-threshold: is 15% for podman/./cold and must not be above fail-threshold, 10%; give both',
      ]),
    )
    expect(() =>
      checkOtherLimits([cold, warm], thresholds({ 'warn-threshold': '25%' }), { ...nothing, warn: true }),
    ).toThrow(/^2 inputs are wrong:/)
  })

  test('is not looked for where no threshold is given', () => {
    const odd = { ...cold, limits: { ...limits, warnThreshold: 0.5 } }
    expect(() =>
      checkOtherLimits([odd], thresholds({ 'min-delta': '1s' }), { ...nothing, minDeltaMs: true }),
    ).not.toThrow()
  })
})
