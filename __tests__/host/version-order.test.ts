import { expect, test } from 'vitest'
import { isOlder } from '../../src/host/version-order.ts'

test.each([
  ['1.23.1', '1.24.0', true],
  ['1.9.0', '1.24.0', true],
  ['1.26', '1.26.8', true],
  ['0.9.9', '1.0.0', true],
  ['1.24.0', '1.24.0', false],
  ['1.44.1', '1.24.0', false],
  ['1.24', '1.24.0', false],
  ['1.26.8', '1.26', false],
  ['2.0.0-dev', '1.24.0', false],
  ['1.26.0', '1.26rc1', false],
  ['1.26.0', '', false],
  ['', '1.24.0', false],
  ['library-import', '1.24.0', false],
])('version "%s" is older than "%s": %s', (version, than, expected) => {
  expect(isOlder(version, than)).toBe(expected)
})
