import { expect, test } from 'vitest'
import { at, errorCode, isRecord, listAt, parseJson, textAt } from '../../src/host/json.ts'

test('a text that is not JSON is undefined', () => {
  expect(parseJson('{"a": [1]}')).toEqual({ a: [1] })
  expect(['', 'no', '{', 'Client: Docker'].map(parseJson)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('a record is an object that is not a list', () => {
  expect([{}, { a: 1 }, [], null, 'x', 1, undefined].map(isRecord)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

test('a path leads to its value, or to undefined when part of it is missing', () => {
  const value = { Client: { Version: '28.1.0', Experimental: false }, Components: [{ Name: 'Engine' }] }
  expect(at(value, 'Client', 'Experimental')).toBe(false)
  expect(at(value, 'Server', 'Version')).toBeUndefined()
  expect(at(value, 'Client', 'Version', 'length')).toBeUndefined()
  expect(at(value, 'Components', '0')).toBeUndefined()
  expect(at(value)).toBe(value)
})

test('a text must be a string that is not empty, and a list must be a list', () => {
  const value = { text: 'x', empty: '', number: 1, list: [1], none: null }
  expect(['text', 'empty', 'number', 'list', 'none', 'other'].map((key) => textAt(value, key))).toEqual([
    'x',
    ...Array.from({ length: 5 }),
  ])
  expect(['list', 'text', 'none', 'other'].map((key) => listAt(value, key))).toEqual([[1], [], [], []])
})

test('an error has the code of the system, if any', () => {
  expect(errorCode(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT')
  expect(
    [new Error('x'), Object.assign(new Error('x'), { code: 7 }), { code: 'ENOENT' }, undefined].map(
      errorCode,
    ),
  ).toEqual(Array.from({ length: 4 }))
})
