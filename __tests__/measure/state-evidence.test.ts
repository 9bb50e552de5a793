import { describe, expect, test } from 'vitest'
import { emptyState, primedState } from '../../src/measure/state-evidence.ts'

describe('an empty cache space', () => {
  test('holds nothing', () => {
    expect(emptyState([])).toEqual({ kind: 'empty', holds: true })
  })

  test('does not hold when there is anything, and tells three of it', () => {
    expect(emptyState(['a', 'b', 'c', 'd', 'e'])).toEqual({
      kind: 'empty',
      holds: false,
      reason: 'the cache space was not empty before the build: it held a, b, c and 2 more',
    })
    expect(emptyState(['x'.repeat(64)]).reason).toContain(`it held ${'x'.repeat(40)}`)
    expect(emptyState(['x'.repeat(64)]).reason).not.toContain('x'.repeat(41))
  })
})

describe('a primed cache space', () => {
  test('holds when it has exactly what the prime left, in any order', () => {
    expect(primedState(['a', 'b'], ['b', 'a'])).toEqual({ kind: 'primed', holds: true })
    expect(primedState([], [])).toEqual({ kind: 'primed', holds: true })
  })

  test.each([
    [['a', 'b'], ['b'], 'no longer held a of its prime'],
    [['a'], ['a', 'z'], 'also held z'],
    [['a', 'b'], ['b', 'z'], 'no longer held a of its prime and also held z'],
    [['a'], [], 'no longer held a of its prime'],
  ])('with %j does not hold when it has %j', (prime, contents, found) => {
    expect(primedState(prime, contents)).toEqual({
      kind: 'primed',
      holds: false,
      reason: `before the build the cache space ${found}`,
    })
  })
})
