import { expect, test } from 'vitest'
import { boundedOutput } from '../../../src/host/process/bounded-output.ts'

const limitBytes = 4 * 1024 * 1024

test('the streams are kept apart, and the tail contains both in order of arrival', () => {
  const output = boundedOutput(0)
  output.push('stdout', Buffer.from('one\n'))
  output.push('stderr', Buffer.from('two\n'))
  output.push('stdout', Buffer.from('three\n'))
  expect(output.read()).toEqual({
    stdout: 'one\nthree\n',
    stderr: 'two\n',
    truncated: false,
    tail: 'one\ntwo\nthree\n',
  })
})

test('exactly 4 MiB are kept in full; one more byte is reported as truncated', () => {
  const output = boundedOutput(0)
  output.push('stderr', Buffer.alloc(limitBytes, 'x'))
  expect(output.read()).toMatchObject({ truncated: false, stdout: '' })
  output.push('stderr', Buffer.from('y'))
  expect(output.read().truncated).toBe(true)
  expect(output.read().stderr).toBe('x'.repeat(limitBytes))
})

test('a character that the limit cuts in two is dropped', () => {
  const output = boundedOutput(0)
  output.push('stdout', Buffer.alloc(limitBytes - 1, 'x'))
  output.push('stdout', Buffer.from('ü'))
  expect(output.read().stdout.at(-1)).toBe('x')
})

test('the tail begins with a complete character', () => {
  const output = boundedOutput(0)
  output.push('stdout', Buffer.from(`${'🚀'.repeat(5_000)}.`))
  const { tail } = output.read()
  expect(tail).toBe(`${'🚀'.repeat(4_095)}.`)
})

test('the tail is the same however small the chunks are', () => {
  const output = boundedOutput(0)
  const text = Array.from({ length: 20_000 }, (_, index) => `${index}\n`).join('')
  for (const character of text) output.push('stdout', Buffer.from(character))
  expect(output.read().tail).toBe(text.slice(-16 * 1024))
  expect(output.read().stdout).toBe(text)
})
