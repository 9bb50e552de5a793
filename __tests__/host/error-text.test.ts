import { expect, test } from 'vitest'
import { messageOf } from '../../src/host/error-text.ts'

test('an error is quoted by its message, anything else that was thrown by its text', () => {
  expect(messageOf(new TypeError('no such field'))).toBe('no such field')
  expect(messageOf('stopped')).toBe('stopped')
  expect(messageOf(undefined)).toBe('undefined')
})
