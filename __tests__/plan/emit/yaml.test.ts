import { array, assert, constantFrom, dictionary, integer, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toYaml } from '../../../src/plan/emit/yaml.ts'

const texts = oneof(
  string({ unit: 'binary' }),
  constantFrom('', '~', 'null', 'Yes', 'off', '1', '1e3', '0x1', '-', '- a', 'a: b', '# c', '*x', '&x'),
  constantFrom(
    '${{ x }}',
    '$HOME',
    '"',
    "'",
    'a\n',
    'a\nb\n',
    ' a\nb\n',
    'a \nb\n',
    'a\n\n',
    '\n',
    '\u{e0001}',
  ),
  constantFrom(
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    '!a',
    '[',
    '{',
    '<<',
    '---',
    '...',
    '\u2028',
    '\ufeff',
    '\u0085',
    'é',
  ),
)

const names = texts.filter((name) => name !== '__proto__' && name.length < 500)

const items = array(oneof(texts, dictionary(names, texts, { maxKeys: 2 })), { maxLength: 3 })

const values = dictionary(
  names,
  oneof(texts, integer(), items, dictionary(names, oneof(texts, items), { maxKeys: 3 })),
  { maxKeys: 4 },
)

test('any values are read as they were written, in either version of YAML', () => {
  assert(
    property(values, (value) => {
      const text = toYaml({ value })
      for (const version of ['1.1', '1.2'] as const) expect(parse(text, { version })).toEqual({ value })
      expect(toYaml({ value })).toBe(text)
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }),
    { numRuns: 300 },
  )
})

test('it reads as people write it', () => {
  const text = toYaml({
    a: 'b/c-1.d',
    b: undefined,
    list: [{ x: 1, deep: ['z'] }, 'true'],
    empty: {},
    s: 'k\n  l\n',
  })
  expect(text).toBe(`a: b/c-1.d
list:
  - x: 1
    deep:
      - z
  - "true"
empty: {}
s: |
  k
    l
`)
})

test('half of a character becomes the sign for one that is unknown', () => {
  expect(parse(toYaml({ a: '\ud800b' }))).toEqual({ a: '\ufffdb' })
})

test('what is invisible, or turns the direction of text, is escaped', () => {
  expect(toYaml({ 'a\u202e': ['\u{e0001}é'], b: 'a\nb\u2066\n' })).toBe(`"a\\u202e":
  - "\\U000e0001é"
b: "a\\nb\\u2066\\n"
`)
})

test('lines of any length stay one line, and what is used twice is written twice', () => {
  const words = 'word '.repeat(100)
  const shared = { words, block: `${words}x\n` }
  expect(toYaml({ a: shared, b: shared })).toBe(
    ['a', 'b'].map((name) => `${name}:\n  words: "${words}"\n  block: |\n    ${words}x\n`).join(''),
  )
})
