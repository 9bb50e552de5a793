import { describe, expect, test } from 'vitest'
import { timeLeftMs } from '../../../src/studies/run/time-left.ts'
import { turnsOf } from '../../../src/studies/run/turns.ts'

const cell = (value: string, group: string, scenario: string) => ({ value, group, scenario })

const cells = ['tiny', 'small'].flatMap((group) =>
  ['a', 'b', 'c'].flatMap((value) => [cell(value, group, 'cold'), cell(value, group, 'warm')]),
)

const orderOf = (round: number): string =>
  turnsOf(cells, round)
    .filter(({ group, scenario }) => group === 'tiny' && scenario === 'cold')
    .map(({ value }) => value)
    .join('')

describe('the turns of a round', () => {
  test('have every cell once, group after group, with the scenarios of a value together', () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const turns = turnsOf(cells, round)
      expect(turns).toHaveLength(cells.length)
      expect(new Set(turns).size).toBe(cells.length)
      const [first] = turns
      expect(turns.slice(0, 6).every(({ group }) => group === first?.group)).toBe(true)
      for (let at = 0; at < turns.length; at += 2) {
        expect(turns[at]?.scenario).toBe('cold')
        expect(turns[at + 1]).toEqual({ ...turns[at], scenario: 'warm' })
      }
    }
  })

  test('begin with the last group every other time, so that none always comes before another', () => {
    const firsts = [1, 2, 3, 4, 5, 6].map((round) => turnsOf(cells, round)[0]?.group)
    expect(firsts).toEqual(['tiny', 'small', 'tiny', 'small', 'tiny', 'small'])
  })

  test('rotate the values, so that each comes first equally often', () => {
    const orders = [1, 2, 3, 4, 5, 6].map(orderOf)
    expect(orders).toEqual(['abc', 'cba', 'bca', 'acb', 'cab', 'bac'])
    for (const place of [0, 1, 2]) expect(orders.filter((order) => order[place] === 'b')).toHaveLength(2)
  })
})

const done = (durationMs: number) => ({ round: 1, startedAt: '2026-03-02T10:00:00.000Z', durationMs })

const pending = { attempts: [], ended: undefined, opened: undefined, turnsMs: [] }
/** With a sample of `durationMs`, for which more had to be done in its turn. */
const begun = (durationMs: number, turnMs = durationMs) => ({
  ...pending,
  attempts: [done(durationMs)],
  opened: {},
  turnsMs: [turnMs],
})

describe('the time that is left', () => {
  test('is what each cell took until now, or what is expected by the speed of the others, with a warm-up', () => {
    const states = [
      { ...begun(2000), cell: { roughMs: 1000, benchmarks: [] } },
      { ...pending, cell: { roughMs: 500, benchmarks: [] } },
      {
        ...pending,
        cell: { roughMs: 9000, benchmarks: [] },
        ended: { code: 'unavailable', reason: 'it cannot be measured' } as const,
      },
    ]
    expect(timeLeftMs(states, 3)).toBe(2 * 2000 + 4 * 1000)
  })

  test('has what is built before each sample, and not the sample alone', () => {
    const states = [{ ...begun(1300, 20_000), cell: { roughMs: 1000, benchmarks: [] } }]
    expect(timeLeftMs(states, 3)).toBe(2 * 20_000)
  })

  test('has the cold build that a cell still needs before its first sample', () => {
    const states = [
      { ...begun(2000), cell: { roughMs: 1000, benchmarks: [] } },
      { ...pending, cell: { roughMs: 100, roughPrimeMs: 1000, benchmarks: [] } },
    ]
    expect(timeLeftMs(states, 1)).toBe(2 * 200 + 2000)
  })

  test('is that of the samples of an earlier process, and another warm-up, where this one has none', () => {
    const earlier = { ...pending, attempts: [done(3000)] }
    expect(timeLeftMs([{ ...earlier, cell: { roughMs: undefined, benchmarks: [] } }], 3)).toBe(3 * 3000)
  })

  test('has what is done once a single time', () => {
    const states = [
      { ...begun(1000), cell: { roughMs: 1000, benchmarks: [] } },
      { ...pending, cell: { roughMs: 500, benchmarks: [], isOnce: true as const } },
    ]
    expect(timeLeftMs(states, 3)).toBe(2 * 1000 + 500)
  })

  test('is not known while a cell has neither', () => {
    const states = [
      { ...pending, cell: { roughMs: undefined, benchmarks: [] } },
      { ...begun(2000), cell: { roughMs: 1000, benchmarks: [] } },
    ]
    expect(timeLeftMs(states, 3)).toBeUndefined()
  })
})
