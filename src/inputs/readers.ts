import { defaultOf, type InputName } from './definitions.ts'

/** Named strings, as the runner or the command line gives them. */
export type Given = Readonly<Record<string, string>>

/** A value for all benchmarks, and others for those that match a glob; the last match counts. */
export type PerBenchmark = {
  readonly value: number
  readonly overrides: readonly { readonly glob: string; readonly value: number }[]
}

/** Inputs on their way in: a wrong one is told to `problem`, and some valid value stands in for it. */
export type InputReading = {
  readonly given: Given
  readonly problem: (name: InputName, what: string) => void
}

/** The value of an input, or its default when it is not given or empty. */
export const textOf = (given: Given, name: InputName): string => {
  const value = given[name]?.trim() ?? ''
  return value === '' ? defaultOf(name) : value
}

/** Whether it was given at all: the runner gives every input, a command line few. */
export const isGiven = (given: Given, name: InputName): boolean => (given[name]?.trim() ?? '') !== ''

/** One of a closed set; the first stands in for a wrong one. */
export const oneOf = <const T extends string>(
  { given, problem }: InputReading,
  name: InputName,
  allowed: readonly [T, ...T[]],
): T => {
  const value = textOf(given, name)
  const found = allowed.find((each) => each === value)
  if (found === undefined) problem(name, `"${value}" is not one of ${allowed.join(', ')}`)
  return found ?? allowed[0]
}

/** Items between newlines or commas, without repetition. */
export const itemsOf = (text: string, separator = /[\n,]/): readonly string[] => [
  ...new Set(
    text
      .split(separator)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
]

/** A list over a closed set, in the order in which it was given; the word `all`, where allowed, is everything. */
export const listOf = <const T extends string>(
  { given, problem }: InputReading,
  name: InputName,
  allowed: readonly T[],
  all = false,
): readonly T[] => {
  const items = itemsOf(textOf(given, name))
  if (all && items.length === 1 && items[0] === 'all') return allowed
  const known = items.flatMap((item) => allowed.filter((each) => each === item))
  const there = [...allowed, ...(all ? ['all'] : [])].join(', ')
  for (const item of items.filter((each) => !known.some((one) => one === each)))
    problem(name, `"${item}" is not one of ${there}`)
  if (items.length === 0) problem(name, `names nothing; there are: ${there}`)
  return known
}

/** `NAME=VALUE` lines; a value is kept as it is, blanks at its end included, unless commas separate items as well. */
export const nameValuePairsOf = (
  { given, problem }: InputReading,
  name: InputName,
  commas = false,
): Readonly<Record<string, string>> => {
  const separated = (given[name] ?? '').split(commas ? /[\n,]/ : /\r?\n/)
  const lines = (commas ? separated.map((line) => line.trim()) : separated).filter(
    (line) => line.trim() !== '',
  )
  return Object.fromEntries(
    lines.flatMap((line, index) => {
      const [, key, value] = /^\s*([^=\s]+)=(.*)$/s.exec(line) ?? []
      if (key !== undefined && value !== undefined) return [[key, value]]
      // The line itself may be a secret: only its place is told.
      problem(name, `line ${index + 1} is not NAME=VALUE`)
      return []
    }),
  )
}

/** A whole number within limits; undefined for `auto`. */
export const countOf = (
  { given, problem }: InputReading,
  name: InputName,
  least: number,
  most: number,
): number | undefined => {
  const value = textOf(given, name)
  if (value === 'auto') return undefined
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  problem(name, `"${value}" is not auto or a whole number from ${least} to ${most}`)
  return undefined
}

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }
const longestMs = 24 * 3_600_000

/** `90s`, `15m`, `1.5h` in milliseconds; undefined for anything else, and for more than a day. */
export const parseDuration = (text: string): number | undefined => {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  const ms = Number(amount) * (unitsMs[unit] ?? Number.NaN)
  return amount !== '' && ms <= longestMs ? ms : undefined
}

/** A time above zero and up to a day, in milliseconds. */
export const durationOf = ({ given, problem }: InputReading, name: InputName): number => {
  const value = textOf(given, name)
  const ms = parseDuration(value)
  if (ms !== undefined && ms >= 1) return ms
  problem(name, `"${value}" is not a time above 0 and up to 24h, as in 90s, 15m or 1h`)
  return 1
}

/** `10%` as 0.1; undefined for anything else, so that nobody's 110% or 0.1 is taken for something it is not. */
export const parsePercent = (text: string): number | undefined => {
  const [, amount] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? []
  return amount !== undefined && Number(amount) < 100 ? Number(amount) / 100 : undefined
}

/** First line: the value for all; further lines: `GLOB VALUE`. */
export const perBenchmarkOf = (
  { given, problem }: InputReading,
  name: InputName,
  parse: (text: string) => number | undefined,
  form: string,
): PerBenchmark => {
  const lines = textOf(given, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [general, single] = [
    lines.filter((line) => !/\s/.test(line)),
    lines.filter((line) => /\s/.test(line)),
  ]
  const read = (text: string): number => {
    const value = parse(text)
    if (value === undefined) problem(name, `"${text}" is not ${form}`)
    return value ?? 0
  }
  if (general.length > 1)
    problem(
      name,
      `has ${general.length} values for all benchmarks; give one, and further lines as GLOB VALUE`,
    )
  return {
    value: read(general[0] ?? defaultOf(name)),
    overrides: single.map((line) => ({
      glob: line.replace(/\s+\S+$/, ''),
      value: read(line.replace(/^.*\s/, '')),
    })),
  }
}
