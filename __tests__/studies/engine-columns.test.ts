import { expect, test } from 'vitest'
import { lessFree } from '../../src/studies/engine-columns.ts'

test('a warm-up after which the disk has no less room shows nothing, and not that it takes none', () => {
  expect(lessFree(9_500_000)).toBe(9_500_000)
  expect(lessFree(0)).toEqual({
    unknown: 'the disk had no less room after the warm-up than before, so others made some',
  })
  expect(lessFree(undefined)).toEqual({ unknown: 'the warm-up did not show it' })
})
