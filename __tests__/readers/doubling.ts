import { type Arbitrary, array, constantFrom, oneof, record, string } from 'fast-check'
import { answerOf, type Reader } from './reader.ts'
import { stepsOf } from './step-counter.ts'

/** A text that repeats something, so that there is one of twice its length that is made alike. */
export type Repeated = { readonly before: string; readonly pump: string; readonly behind: string }

const textOf = ({ before, pump, behind }: Repeated, times: number): string => {
  let number = 0
  return (
    before +
    Array.from({ length: times }, () =>
      pump.replaceAll('#', () => String((number += 1)).padStart(4, '0')),
    ).join('') +
    behind
  )
}

/** How often a pump is repeated to make a text of about that length; a multiple of four keeps quotes in pairs. */
const timesFor = (length: number, { pump }: Repeated): number =>
  4 * Math.max(1, Math.round(length / 4 / pump.length))

type Doubled = { readonly once: number; readonly twice: number; readonly characters: number }

/** The steps for a text of about that length, and for one of twice the length. */
export const doubled = async (reader: Reader, input: Repeated, length: number): Promise<Doubled> => {
  const times = timesFor(length, input)
  const [text, longer] = [textOf(input, times), textOf(input, 2 * times)]
  const once = await stepsOf(() => answerOf(() => reader.read(text)))
  const twice = await stepsOf(() => answerOf(() => reader.read(longer)))
  return { once, twice, characters: text.length }
}

export type Growth = {
  /** How many times the steps twice the text took. */
  readonly growth: number
  /** For the longer text. */
  readonly steps: number
  readonly characters: number
}

export const growthOf = ({ once, twice, characters }: Doubled): Growth => ({
  growth: twice / Math.max(once, 1),
  steps: twice,
  characters: 2 * characters,
})

/** The goal: twice the text takes at most this many times the steps. */
export const mostGrowth = 2.2

/** Texts of the parts of a reader, with a few stray characters. */
export const repeatedOf = ({ parts }: Reader): Arbitrary<Repeated> => {
  const part = oneof(
    { weight: 9, arbitrary: constantFrom(...parts) },
    { weight: 1, arbitrary: string({ minLength: 1, maxLength: 3 }) },
  )
  const some = (minLength: number, maxLength: number): Arbitrary<string> =>
    array(part, { minLength, maxLength }).map((all) => all.join(''))
  return record({ before: some(0, 1), pump: some(1, 2), behind: some(0, 1) })
}
