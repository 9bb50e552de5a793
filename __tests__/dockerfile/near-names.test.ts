import { expect, test } from 'vitest'
import { nearNames } from '../../src/dockerfile/near-names.ts'

test.for([
  ['mian', ['develop', 'main'], ['main']],
  ['MAIN', ['main', 'x'], ['main']],
  ['feature', ['main', 'origin/feature', 'features'], ['origin/feature', 'features']],
  ['origin/main', ['develop', 'main'], ['main']],
  ['kitten', ['sitting', 'mitten'], ['mitten']],
  ['', [], []],
] as const)('%s may stand for, of %j: %j', ([wanted, names, expected]) => {
  expect(nearNames(wanted, names)).toEqual(expected)
})

test('the closest come first', () => {
  expect(nearNames('v1.2.3', ['v1.3.4', 'v1.2.4'])).toEqual(['v1.2.4', 'v1.3.4'])
})

test('the first five are listed when none is close', () => {
  const names = ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee', 'ffff']
  expect(nearNames('something', names)).toEqual(names.slice(0, 5))
})
