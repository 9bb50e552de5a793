import { array, assert, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitInto } from '../../src/plan/budget.ts'

const prices = [
  { id: 'a', pairMs: 10, least: 6 },
  { id: 'b', pairMs: 20, least: 6 },
  { id: 'c', pairMs: 1, least: 6 },
]

describe('a budget', () => {
  test.each([
    [186, ['a', 'b', 'c'], []],
    [185, ['a', 'b'], ['c']],
    [179, ['a'], ['b', 'c']],
    [60, ['a'], ['b', 'c']],
  ])('of %i ms keeps %j and drops %j', (remainingMs, kept, dropped) => {
    expect(fitInto(remainingMs, prices)).toEqual({ kept, dropped, neededMs: 186 })
  })

  test('that is spent already keeps nothing', () => {
    expect(fitInto(-5, prices)).toEqual({ kept: [], dropped: ['a', 'b', 'c'], neededMs: 186 })
  })

  test('for nothing needs nothing', () => {
    expect(fitInto(10, [])).toEqual({ kept: [], dropped: [], neededMs: 0 })
  })

  test('never spends more than there is, and drops only from the end', () => {
    const price = record({ pairMs: integer({ min: 0, max: 50 }), least: integer({ min: 1, max: 6 }) })
    assert(
      property(array(price, { maxLength: 8 }), integer({ min: 0, max: 500 }), (each, remainingMs) => {
        const wanted = each.map((one, at) => ({ ...one, id: String(at) }))
        const { kept, dropped } = fitInto(remainingMs, wanted)
        const spentMs = wanted
          .slice(0, kept.length)
          .reduce((sum, { pairMs, least }) => sum + pairMs * least, 0)
        expect([...kept, ...dropped]).toEqual(wanted.map(({ id }) => id))
        expect(spentMs).toBeLessThanOrEqual(remainingMs)
      }),
    )
  })
})
