import type { Reader, Reading } from './reader.ts'

/** A value for all benchmarks, and others for those that match a glob; the last match counts. */
export type PerBenchmark = {
  readonly value: number
  readonly overrides: readonly { readonly glob: string; readonly value: number }[]
}

/** A whole number within limits, of a unit when one is given: ` of days`. */
export const wholeNumber = (least: number, most: number, ofUnit = ''): Reader<number> => ({
  type: { kind: 'integer' },
  read: ({ text, problem }) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (number >= least && number <= most) return number
    problem(`"${text}" is not a whole number${ofUnit} from ${least} to ${most}`)
    return least
  },
})

const mostRounds = 100
const mostLooks = 6

/** A number of pairs, or several, at which a benchmark may be judged: `12`, or `7/10/13/16`. */
export const roundNumbers: Reader<number | readonly number[]> = {
  type: { kind: 'string' },
  read: ({ text, problem }) => {
    const numbers = /^\d+(\/\d+)*$/.test(text) ? text.split('/').map(Number) : []
    const [first = 0] = numbers
    const rise = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
    const isGood =
      first >= 1 && rise && numbers.length <= mostLooks && numbers.every((number) => number <= mostRounds)
    if (!isGood)
      problem(
        `"${text}" is none of these: a whole number from 1 to ${mostRounds}, up to ${mostLooks} rising ones (as in 7/10/13/16)`,
      )
    if (!isGood) return 1
    return numbers.length === 1 ? first : numbers
  },
}

/** The most rounds there may be. */
export const mostOf = (rounds: number | readonly number[]): number =>
  typeof rounds === 'number' ? rounds : Math.max(...rounds)

/** A time above zero and up to a day, in milliseconds. */
export const time: Reader<number> = {
  type: { kind: 'string' },
  read: ({ text, problem }) => {
    const ms = parseDuration(text)
    if (ms !== undefined && ms >= 1) return ms
    problem(`"${text}" is not a time above 0 and up to 24h, as in 90s, 15m or 1h`)
    return 1
  },
}

/** One slowdown as a ratio, for all benchmarks. */
export const slowdown: Reader<number> = {
  type: { kind: 'string' },
  read: ({ text, problem }) => {
    const value = parsePercent(text)
    if (value === undefined) problem(`"${text}" is not ${slowdownForm}`)
    return value ?? 0
  },
}

const slowdownForm = 'a slowdown in percent below 100%, as in 10% (which is 1.10×)'

/** A line to a registry: bytes a second each way, and ms added to every exchange. */
type LinkLimits = { readonly bytesPerSecond: number; readonly roundTripMs: number }

const bytesIn: Readonly<Record<string, number>> = { kB: 1e3, MB: 1e6, GB: 1e9 }
const [leastBytes, mostBytes, longestTripMs] = [1e4, 1e11, 10_000]

/** `50MB/s 20ms`. */
export const link: Reader<LinkLimits> = {
  type: { kind: 'string' },
  read: ({ text, problem }) => {
    const [, amount, unit = '', trip = ''] = /^(\d+(?:\.\d+)?)([kMG]B)\/s\s+(\S+)$/.exec(text) ?? []
    const bytesPerSecond = Number(amount) * (bytesIn[unit] ?? Number.NaN)
    const roundTripMs = parseDuration(trip) ?? Number.NaN
    const isFit = bytesPerSecond >= leastBytes && bytesPerSecond <= mostBytes && roundTripMs <= longestTripMs
    if (isFit) return { bytesPerSecond, roundTripMs }
    problem(`"${text}" is not a rate from 10kB/s to 100GB/s and a round trip up to 10s, as in 50MB/s 20ms`)
    return { bytesPerSecond: leastBytes, roundTripMs: 0 }
  },
}

/** Slowdowns as ratios: `10%` is 0.1. */
export const slowdowns: Reader<PerBenchmark> = {
  type: { kind: 'string' },
  read: (reading) => perBenchmark(reading, parsePercent, slowdownForm),
}

/** Times in milliseconds; unlike `time`, zero is one. */
export const times: Reader<PerBenchmark> = {
  type: { kind: 'string' },
  read: (reading) => perBenchmark(reading, parseDuration, 'a time, as in 500ms or 2s'),
}

/** First line: the value for all benchmarks; further lines: `GLOB VALUE`. */
const perBenchmark = (
  reading: Reading,
  parse: (text: string) => number | undefined,
  form: string,
): PerBenchmark => {
  const lines = reading.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const general = lines.filter((line) => !/\s/.test(line))
  const single = lines.filter((line) => /\s/.test(line))
  const valueOf = (text: string): number => {
    const value = parse(text)
    if (value === undefined) reading.problem(`"${text}" is not ${form}`)
    return value ?? 0
  }
  const endsInValue = (text: string): boolean => parse(text.replace(/^.*\s/, '').trim()) !== undefined
  if (general.length > 1)
    reading.problem(
      `has ${general.length} values for all benchmarks; give one, and further lines as GLOB VALUE`,
    )
  // A comma may belong to a glob, as in `*{cold,warm}`.
  for (const line of single.filter((each) => each.split(',').filter(endsInValue).length > 1))
    reading.problem(`"${line}" has several values in one line; give each a line of its own`)
  return {
    value: valueOf(general[0] ?? reading.default),
    overrides: single.map((line) => ({
      glob: line.replace(/\s+\S+$/, ''),
      value: valueOf(line.replace(/^.*\s/, '')),
    })),
  }
}

/** Whether a text of such lines has a value for all benchmarks, and not only for single ones. */
export const hasGeneralValue = (written: string): boolean =>
  written.split('\n').some((line) => /^\S+$/.test(line.trim()))

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }
const longestMs = 24 * 3_600_000

/** `90s`, `15m`, `1.5h` in milliseconds; undefined for anything else, and for more than a day. */
export const parseDuration = (text: string): number | undefined => {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  const ms = Number(amount) * (unitsMs[unit] ?? Number.NaN)
  return amount !== '' && ms <= longestMs ? ms : undefined
}

/** `10%` as 0.1; undefined for anything else, so that nobody's 110% or 0.1 is mistaken for something else. */
export const parsePercent = (text: string): number | undefined => {
  const [, amount] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? []
  return amount !== undefined && Number(amount) < 100 ? Number(amount) / 100 : undefined
}
