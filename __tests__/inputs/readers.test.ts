import { describe, expect, test } from 'vitest'
import {
  countOf,
  type Given,
  isGiven,
  itemsOf,
  listOf,
  oneOf,
  nameValuePairsOf,
  parseDuration,
  parsePercent,
  type InputReading,
  textOf,
} from '../../src/inputs/readers.ts'

const reading = (given: Given): InputReading & { readonly problems: readonly string[] } => {
  const problems: string[] = []
  return { given, problems, problem: (name, what) => void problems.push(`${name}: ${what}`) }
}

describe('a duration', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['1.5h', 5_400_000],
    ['24h', 86_400_000],
    ['0s', 0],
  ])('of %s is %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  test.each(['', '5', 's', '1d', '25h', '-1s', '1 s', '.5s', '1.s', '1s2', '1e3s', 'NaNs', '1S'])(
    'is not "%s"',
    (text) => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )
})

describe('a percentage', () => {
  test.each([
    ['10%', 0.1],
    ['7.5%', 0.075],
    ['0%', 0],
    ['99.9%', 0.999],
  ])('of %s is %f', (text, value) => {
    expect(parsePercent(text)).toBeCloseTo(value, 12)
  })

  test.each(['', '%', '10', '0.1', '100%', '110%', '-1%', '1 %', '1%%'])('is not "%s"', (text) => {
    expect(parsePercent(text)).toBeUndefined()
  })
})

test('an empty value is none: the default holds', () => {
  expect(textOf({ rounds: '  ' }, 'rounds')).toBe('auto')
  expect(textOf({ rounds: ' 7\n' }, 'rounds')).toBe('7')
  expect(
    [{}, { rounds: '' }, { rounds: ' ' }, { rounds: '7' }].map((given) => isGiven(given, 'rounds')),
  ).toEqual([false, false, false, true])
})

test('items are separated by commas or lines, each once, blank ones left out', () => {
  expect(itemsOf(' a,b\n\n a ,, c\n')).toEqual(['a', 'b', 'c'])
})

describe('a list over a closed set', () => {
  test('keeps the order in which it was given', () => {
    expect(listOf(reading({ engines: 'docker,podman' }), 'engines', ['podman', 'docker'])).toEqual([
      'docker',
      'podman',
    ])
  })

  test('tells every wrong item, and goes on with the right ones', () => {
    const each = reading({ engines: 'x,podman,y' })
    expect(listOf(each, 'engines', ['podman'], true)).toEqual(['podman'])
    expect(each.problems).toEqual([
      'engines: "x" is not one of podman, all',
      'engines: "y" is not one of podman, all',
    ])
  })

  test('that names nothing says what there is', () => {
    const each = reading({ engines: ',' })
    listOf(each, 'engines', ['podman', 'docker'])
    expect(each.problems).toEqual(['engines: names nothing; there are: podman, docker'])
  })

  test('takes the word all alone, and only where it is allowed', () => {
    expect(listOf(reading({ engines: 'all' }), 'engines', ['podman', 'docker'], true)).toEqual([
      'podman',
      'docker',
    ])
    const mixed = reading({ engines: 'all,podman' })
    listOf(mixed, 'engines', ['podman'], true)
    expect(mixed.problems).toHaveLength(1)
    const forbidden = reading({ fixture: 'all' })
    listOf(forbidden, 'fixture', ['tiny'])
    expect(forbidden.problems).toEqual(['fixture: "all" is not one of tiny'])
  })
})

test('a wrong choice is told, and the first one stands in', () => {
  const each = reading({ install: 'sometimes' })
  expect(oneOf(each, 'install', ['auto', 'never'])).toBe('auto')
  expect(each.problems).toEqual(['install: "sometimes" is not one of auto, never'])
})

describe('NAME=VALUE', () => {
  test('keeps the value as it is, an equals sign and blanks included', () => {
    expect(nameValuePairsOf(reading({ 'build-args': '  A = b = c \n\nB=' }), 'build-args')).toEqual({ B: '' })
    expect(nameValuePairsOf(reading({ 'build-args': '  A= b = c \n\nB=' }), 'build-args')).toEqual({
      A: ' b = c ',
      B: '',
    })
  })

  test('takes the last one of a name', () => {
    expect(nameValuePairsOf(reading({ 'build-args': 'A=1\nA=2' }), 'build-args')).toEqual({ A: '2' })
  })

  test('leaves a comma in the value, where only lines separate', () => {
    expect(nameValuePairsOf(reading({ secrets: 'A=1,B=2' }), 'secrets')).toEqual({ A: '1,B=2' })
  })
})

describe('a count', () => {
  test.each([
    ['1', 1],
    ['100', 100],
    ['007', 7],
    ['auto', undefined],
  ])('of %s is %s', (text, count) => {
    const each = reading({ rounds: text })
    expect(countOf(each, 'rounds', 1, 100)).toBe(count)
    expect(each.problems).toEqual([])
  })

  test.each(['0', '101', '-1', '1.5', 'six', '1e1', '0x10'])('of %s is refused', (text) => {
    const each = reading({ rounds: text })
    expect(countOf(each, 'rounds', 1, 100)).toBeUndefined()
    expect(each.problems).toEqual([`rounds: "${text}" is not auto or a whole number from 1 to 100`])
  })
})
