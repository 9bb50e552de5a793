import { array, assert, integer, nat, property, string, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import type { PlannedContext } from '../../src/model.ts'
import { splitIntoLegs } from '../../src/plan/split.ts'

const contextsOf = (ids: readonly string[]): readonly PlannedContext[] =>
  ids.map((id, at) => ({ id, place: at + 1, context: id.replaceAll('~', '/') }))

const split = (
  ids: readonly string[],
  legs: 'auto' | number,
  durations: Readonly<Record<string, number>> = {},
) =>
  splitIntoLegs(contextsOf(ids), legs, new Map(Object.entries(durations))).map(({ contexts }) =>
    contexts.map(({ id }) => id),
  )

test('without known times, every leg has as many projects', () => {
  expect(split(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ])
})

test('the longest comes first, and the others fill what it leaves; an unknown one counts as the average', () => {
  expect(split(['a', 'b', 'c', 'd'], 2, { a: 1, b: 10, c: 4, d: 4 })).toEqual([['a', 'c', 'd'], ['b']])
  expect(split(['a', 'new', 'b'], 2, { a: 30, b: 10 })).toEqual([['a'], ['new', 'b']])
})

test('auto is one leg for each project, and at most 8', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `p${at}`)
  expect(split(ids.slice(0, 3), 'auto')).toHaveLength(3)
  expect(split(ids, 'auto')).toHaveLength(8)
  expect(split(ids, 256)).toHaveLength(20)
})

test('a leg is called after its projects', () => {
  expect(splitIntoLegs(contextsOf(['x~api', 'web', 'c', 'd']), 1, new Map())[0]?.name).toBe(
    'x/api, web and 2 more',
  )
})

test('whatever the times, every project is in one leg, no leg is empty, and legs are numbered from 1', () => {
  const ids = uniqueArray(string({ minLength: 1 }), { minLength: 1, maxLength: 40 })
  assert(
    property(ids, integer({ min: 1, max: 50 }), array(nat(1e9)), (names, legs, times) => {
      const contexts = contextsOf(names)
      const durations = new Map(times.map((ms, at) => [names[at] ?? '', ms]))
      const found = splitIntoLegs(contexts, legs, durations)
      expect(found.map(({ leg }) => leg)).toEqual(found.map((_, at) => at + 1))
      expect(found.every((leg) => leg.contexts.length > 0) || durations.size > 0).toBe(true)
      const all = found.flatMap((leg) => leg.contexts).toSorted((one, other) => one.place - other.place)
      expect(all).toEqual(contexts)
    }),
  )
})
