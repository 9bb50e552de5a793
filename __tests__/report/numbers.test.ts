import { expect, test } from 'vitest'
import { duration, signedDuration } from '../../src/analysis/numbers.ts'
import {
  capitalized,
  count,
  cut,
  durationRange,
  gibibytes,
  known,
  list,
  ratio,
  ratioBound,
  ratioWithin,
  sentence,
  signedPercent,
} from '../../src/report/numbers.ts'

test.each([
  [18_900, 20_100, '18.9–20.1 s'],
  [298, 312, '298–312 ms'],
  [980, 1_020, '980 ms – 1.02 s'],
  [100_000, 110_000, '1 min 40 s – 1 min 50 s'],
  [2_600, 2_600, '2.60 s'],
])('a range from %d to %d ms reads as %s', (lowMs, highMs, expected) => {
  expect(durationRange(lowMs, highMs)).toBe(expected)
})

test('a change carries its sign, and none when it rounds to nothing', () => {
  expect(signedDuration(905)).toBe('+905 ms')
  expect(signedDuration(-1_200)).toBe('-1.20 s')
  expect(signedDuration(0.2)).toBe('0 ms')
  expect(signedPercent(0.344)).toBe('+34.4%')
  expect(signedPercent(-0.012)).toBe('-1.2%')
  expect(signedPercent(0.0001)).toBe('0%')
  expect(signedPercent(-0.0001)).toBe('0%')
})

test('a bound of a ratio beside 1 shows on which side of it it is', () => {
  expect([1, 1.2, 1.004, 0.9996, 1.0000004, 0.99].map((value) => ratioBound(value))).toEqual([
    ...['1.00×', '1.20×', '1.004×', '0.9996×', '1.00×', '0.99×'],
  ])
})

test('a ratio has two decimals, and more only where its bounds are on one side of 1', () => {
  expect(ratio(1.00004)).toBe('1.00×')
  expect(ratioWithin(1.00004, { low: 0.93, high: 1.06 })).toBe('1.00×')
  expect(ratioWithin(1.00004, {})).toBe('1.00×')
  expect(ratioWithin(1.003, { low: 1.001, high: 1.06 })).toBe('1.003×')
  expect(ratioWithin(0.997, { low: 0.9, high: 0.999 })).toBe('0.997×')
})

test('what is unknown is a tilde, and zero is not unknown', () => {
  expect(known(undefined, duration)).toBe('~')
  expect(known(0, duration)).toBe('0 ms')
})

test('numbers come with their noun or unit', () => {
  expect(count(1, 'build')).toBe('1 build')
  expect(count(0, 'build')).toBe('0 builds')
  expect(ratio(1.4159)).toBe('1.42×')
  expect(gibibytes(16 * 2 ** 30)).toBe('16.0 GiB')
})

test('lists, sentences and cuts read as prose', () => {
  expect(list([])).toBe('')
  expect(list(['a'])).toBe('a')
  expect(list(['a', 'b', 'c'])).toBe('a, b and c')
  expect(sentence('it failed')).toBe('it failed.')
  expect(sentence('it failed.')).toBe('it failed.')
  expect(cut('12345', 5)).toBe('12345')
  expect(cut('1234 6', 6)).toBe('1234 6')
  expect(cut('1234 67', 6)).toBe('1234…')
})

test.each([
  ['does not build: x', 'Does not build: x'],
  ['compile +4.10 s of +4.60 s', 'Compile +4.10 s of +4.60 s'],
  ['unsupported. It', 'Unsupported. It'],
  ['cmd/api/main.go:14:2: undefined: serve', 'cmd/api/main.go:14:2: undefined: serve'],
  ['golang.org/x/text (new)', 'golang.org/x/text (new)'],
  ['go.mod (changed)', 'go.mod (changed)'],
  ['podman/services~api/cold: slower', 'podman/services~api/cold: slower'],
  ['', ''],
])('a sentence begins with a capital, and a name with its own letter: %s', (text, expected) => {
  expect(capitalized(text)).toBe(expected)
})
