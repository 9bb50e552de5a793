import { expect, test } from 'vitest'
import { roughTotalMs } from '../../../src/studies/run/outlook.ts'

test('what is done once does not take its time in each round', () => {
  expect(roughTotalMs([{ roughMs: 1_000 }, { roughMs: 90_000, isOnce: true }], 6)).toBe(97_000)
  expect(roughTotalMs([{ roughMs: undefined }, { roughMs: 90_000, isOnce: true }], 6)).toBeUndefined()
})
