import { describe, expect, test } from 'vitest'
import { counted } from './counted.ts'
import { mostGrowth } from './doubling.ts'
import { allKnown, knownInputs } from './known-inputs.ts'
import { readers } from './readers.ts'

/** A few texts for each reader, so that all together take seconds: `npm run prove -- readers` takes 200. */
const asked = { generated: 20, length: 24 }

describe('a text twice as long takes a reader about twice the steps', async () => {
  const outcomes = await counted(asked)

  test.for(outcomes)('$reader', ({ problem, worst, tried }) => {
    expect(problem).toBeUndefined()
    expect(worst.growth).toBeLessThanOrEqual(mostGrowth)
    expect(tried).toBeGreaterThanOrEqual(asked.generated)
  })

  test('of all readers in the list', () => {
    expect(outcomes.map(({ reader }) => reader)).toEqual(readers.map(({ name }) => name))
  })
})

test('the forty inputs of the review are among them', () => {
  const names = new Set(readers.map(({ name }) => name))
  expect(allKnown.filter(({ reader }) => !names.has(reader))).toEqual([])
  expect(new Set(knownInputs.map(({ title }) => title)).size).toBe(40)
})
