import { describe, expect, test } from 'vitest'
import {
  hasGeneralValue,
  parseDuration,
  parsePercent,
  slowdowns,
  wholeNumber,
} from '../../src/inputs/amounts.ts'
import { lines, pairs } from '../../src/inputs/forms.ts'
import { differs, textOf } from '../../src/inputs/given.ts'
import type { Reader } from '../../src/inputs/reader.ts'
import {
  flag,
  itemsOf,
  listOf,
  namesFrom,
  namesOrAllFrom,
  oneOf,
  optional,
  orNothing,
  orWord,
  text,
  textIfGiven,
} from '../../src/inputs/readers.ts'
import { vocabulary } from '../support/vocabulary.ts'

/** What a reader makes of a text, and what it finds wrong with it. */
const read = <Value>(reader: Reader<Value>, raw: string, withoutIt = '') => {
  const problems: string[] = []
  const trimmed = raw.trim()
  const value = reader.read({
    text: trimmed === '' ? withoutIt : trimmed,
    raw,
    default: withoutIt,
    vocabulary,
    problem: (what) => void problems.push(what),
  })
  return { value, problems }
}

describe('a duration', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['1.5h', 5_400_000],
    ['24h', 86_400_000],
    ['0s', 0],
  ])('of %s is %i ms', (written, ms) => {
    expect(parseDuration(written)).toBe(ms)
  })

  test.each(['', '5', 's', '1d', '25h', '-1s', '1 s', '.5s', '1.s', '1s2', '1e3s', 'NaNs', '1S'])(
    'is not "%s"',
    (written) => {
      expect(parseDuration(written)).toBeUndefined()
    },
  )
})

describe('a percentage', () => {
  test.each([
    ['10%', 0.1],
    ['7.5%', 0.075],
    ['0%', 0],
    ['99.9%', 0.999],
  ])('of %s is %f', (written, value) => {
    expect(parsePercent(written)).toBeCloseTo(value, 12)
  })

  test.each(['', '%', '10', '0.1', '100%', '110%', '-1%', '1 %', '1%%'])('is not "%s"', (written) => {
    expect(parsePercent(written)).toBeUndefined()
  })
})

test('an empty value is none: the default is used', () => {
  expect(textOf({ rounds: '  ' }, 'rounds')).toBe('auto')
  expect(textOf({ rounds: ' 7\n' }, 'rounds')).toBe('7')
  expect(['', ' ', 'auto', '7'].map((rounds) => differs({ rounds }, 'rounds'))).toEqual([
    false,
    false,
    false,
    true,
  ])
  expect(['', ' ', 'auto'].map((raw) => read(textIfGiven, raw, 'auto').value)).toEqual([
    { text: 'auto', isGiven: false },
    { text: 'auto', isGiven: false },
    { text: 'auto', isGiven: true },
  ])
})

test('items are separated by commas or lines, each once, blank ones left out', () => {
  expect(itemsOf(' a,b\n\n a ,, c\n')).toEqual(['a', 'b', 'c'])
})

describe('a list over a closed set', () => {
  test('keeps the order in which it was given', () => {
    expect(read(namesFrom('engines'), 'docker,podman').value).toEqual(['docker', 'podman'])
  })

  test('reports every wrong item, and goes on with the right ones', () => {
    expect(read(namesOrAllFrom('engines'), 'x,podman,y')).toEqual({
      value: ['podman'],
      problems: ['"x" is not one of podman, docker, all', '"y" is not one of podman, docker, all'],
    })
  })

  test('that is empty says what could be in it', () => {
    expect(read(namesFrom('engines'), ',').problems).toEqual([
      'the list is empty; give some of podman, docker',
    ])
  })

  test('takes the word all alone, and only where it is allowed', () => {
    expect(read(namesOrAllFrom('engines'), 'all').value).toEqual(['podman', 'docker'])
    expect(read(namesOrAllFrom('engines'), 'all,podman').problems).toHaveLength(1)
    expect(read(namesFrom('fixtures'), 'all').problems).toEqual(['"all" is not one of tiny, small'])
  })

  test('may be a word instead, which every message then offers', () => {
    const reader = orWord('never', listOf('regression', 'invalid'))
    expect(read(reader, 'never').value).toBe('never')
    expect(read(reader, 'invalid').value).toEqual(['invalid'])
    expect(read(reader, 'slow').problems).toEqual(['"slow" is not one of regression, invalid, or never'])
    expect(read(reader, 'never,invalid').problems).toHaveLength(1)
  })
})

describe('a choice', () => {
  test('that is wrong is reported, and the first one stands in', () => {
    expect(read(oneOf('auto', 'never'), 'sometimes')).toEqual({
      value: 'auto',
      problems: ['"sometimes" is not one of auto, never'],
    })
  })

  test('between true and false is a flag', () => {
    expect(['true', 'false', 'yes'].map((raw) => read(flag, raw))).toEqual([
      { value: true, problems: [] },
      { value: false, problems: [] },
      { value: true, problems: ['"yes" is not one of true, false'] },
    ])
  })
})

test('a text may be nothing, by being empty or by a word', () => {
  expect(['', 'x'].map((raw) => read(optional, raw).value)).toEqual([undefined, 'x'])
  expect(['auto', 'x'].map((raw) => read(orNothing(text, 'auto'), raw).value)).toEqual([undefined, 'x'])
})

describe('NAME=VALUE', () => {
  test('keeps the value as it is, an equals sign and blanks included', () => {
    expect(read(lines, '  A = b = c \n\nB=')).toEqual({
      value: { B: '' },
      problems: ['line 1 is not NAME=VALUE'],
    })
    expect(read(lines, '  A= b = c \n\nB=').value).toEqual({ A: ' b = c ', B: '' })
  })

  test('takes the last one of a name', () => {
    expect(read(lines, 'A=1\nA=2').value).toEqual({ A: '2' })
  })

  test('leaves a comma in the value where only lines separate', () => {
    expect(read(lines, 'A=1,B=2').value).toEqual({ A: '1,B=2' })
    expect(read(pairs, 'A=1, B=2').value).toEqual({ A: '1', B: '2' })
  })
})

describe('a count', () => {
  const rounds = orWord('auto', wholeNumber(1, 100))

  test.each([
    ['1', 1],
    ['100', 100],
    ['007', 7],
    ['auto', 'auto'],
  ])('of %s is %s', (raw, count) => {
    expect(read(rounds, raw)).toEqual({ value: count, problems: [] })
  })

  test.each(['0', '101', '-1', '1.5', 'six', '1e1', '0x10'])('of %s is refused', (raw) => {
    expect(read(rounds, raw).problems).toEqual([`"${raw}" is not a whole number from 1 to 100, or auto`])
  })
})

test('without a value for all benchmarks, the default is used for the others', () => {
  expect(read(slowdowns, '*cold 20%', '10%').value).toEqual({
    value: 0.1,
    overrides: [{ glob: '*cold', value: 0.2 }],
  })
})

test.each([
  ['10%', true],
  ['*cold 20%\n 10%', true],
  ['*cold 20%', false],
  ['*cold 20%\n*warm\t5%\n', false],
  ['', false],
])('whether %j has a value for all benchmarks is %s', (written, has) => {
  expect(hasGeneralValue(written)).toBe(has)
})
