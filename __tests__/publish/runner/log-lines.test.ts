import { expect, test } from 'vitest'
import { withoutCommands } from '../../../src/publish/runner/log-lines.ts'

test('a text of several lines stays what it is', () => {
  expect(withoutCommands('one\n  two: three\n')).toBe('one\n  two: three\n')
})

test.for([
  '::error::x',
  '  ::set-output name=a::b',
  '##[error]x',
  'x ##[group]y',
  'x\r::error::y',
  'x\r\n::stop-commands::y',
])('in %j nothing is a command', (text) => {
  const shown = withoutCommands(text)
  expect(shown).not.toMatch(/##\[|(?:^|[\r\n])\s*::/)
})
