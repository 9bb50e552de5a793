import { array, assert, boolean, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitInto } from '../../src/plan/budget.ts'

const prices = [
  { id: 'a', pairMs: 10, least: 6, gated: true },
  { id: 'b', pairMs: 20, least: 6, gated: true },
  { id: 'c', pairMs: 1, least: 6, gated: false },
]

describe('a budget', () => {
  test.each([
    [186, ['a', 'b', 'c'], []],
    [185, ['a', 'b'], ['c']],
    [179, ['a'], ['b', 'c']],
    [60, ['a'], ['b', 'c']],
  ])('of %i ms keeps %j and drops %j', (remainingMs, kept, dropped) => {
    expect(fitInto(remainingMs, prices, 0)).toEqual({ kept, dropped, neededMs: 186 })
  })

  test.each([
    ['what is reserved comes before those that are not gated', [190, 5], ['a', 'b'], ['c']],
    ['and they get what is left of it', [191, 5], ['a', 'b', 'c'], []],
    ['gated ones never wait for it', [180, 100], ['a', 'b'], ['c']],
    ['it is not kept where it does not fit', [186, 10], ['a', 'b', 'c'], []],
  ])('with a reserve: %s', (_, [remainingMs = 0, reservedMs = 0], kept, dropped) => {
    expect(fitInto(remainingMs, prices, reservedMs)).toEqual({ kept, dropped, neededMs: 186 + reservedMs })
  })

  test('that is spent already keeps nothing', () => {
    expect(fitInto(-5, prices, 0)).toEqual({ kept: [], dropped: ['a', 'b', 'c'], neededMs: 186 })
  })

  test('for nothing needs nothing', () => {
    expect(fitInto(10, [], 0)).toEqual({ kept: [], dropped: [], neededMs: 0 })
  })

  test('never spends more than there is, and drops only from the end', () => {
    const price = record({
      pairMs: integer({ min: 0, max: 50 }),
      least: integer({ min: 1, max: 6 }),
      gated: boolean(),
    })
    const ms = integer({ min: 0, max: 500 })
    assert(
      property(array(price, { maxLength: 8 }), ms, ms, (each, remainingMs, reservedMs) => {
        const wanted = each.map((one, at) => ({ ...one, id: String(at) }))
        const { kept, dropped } = fitInto(remainingMs, wanted, reservedMs)
        const spentMs = wanted
          .slice(0, kept.length)
          .reduce((sum, { pairMs, least }) => sum + pairMs * least, 0)
        expect([...kept, ...dropped]).toEqual(wanted.map(({ id }) => id))
        expect(spentMs).toBeLessThanOrEqual(remainingMs)
      }),
    )
  })
})
