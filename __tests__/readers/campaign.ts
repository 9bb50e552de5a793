import { asyncProperty, check } from 'fast-check'
import { doubled, growthOf, type Growth, mostGrowth, repeatedOf, type Repeated } from './doubling.ts'
import { allKnown } from './known-inputs.ts'
import { type Reader } from './reader.ts'
import { readers } from './readers.ts'

export type Campaign = {
  /** How many texts are generated for each reader. */
  readonly generated: number
  /** About how many characters a text has before it is doubled. */
  readonly length: number
}

/** What came of the texts for one reader. */
export type Outcome = {
  readonly reader: string
  readonly tried: number
  /** The most that doubling a text took. */
  readonly worst: Growth
  /** The smallest text that took more than it may, with what it took; undefined: none did. */
  readonly problem: string | undefined
  /** The most steps for one character. */
  readonly perCharacter: number
}

/** Doubles known and generated texts for every reader. The same campaign always gives the same counts. */
export const campaign = async (asked: Campaign): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const reader of readers) outcomes.push(await outcomeOf(reader, asked))
  return outcomes
}

const outcomeOf = async (reader: Reader, { generated, length }: Campaign): Promise<Outcome> => {
  let [tried, perCharacter] = [0, 0]
  let worst: Growth = { growth: 0, steps: 0, characters: 1 }
  const attempt = async (input: Repeated, about: number): Promise<void> => {
    const found = await doubledAt(reader, input, about)
    tried += 1
    perCharacter = Math.max(perCharacter, found.steps / found.characters)
    if (found.growth > worst.growth) worst = found
    if (found.growth > mostGrowth)
      throw new Error(`${found.growth.toFixed(2)} times the steps for twice the text`)
  }
  const known = allKnown.filter((each) => each.reader === reader.name)
  for (const { input } of known) await attempt(input, 300)
  const result = await check(
    asyncProperty(repeatedOf(reader), (input) => attempt(input, length)),
    { numRuns: generated, seed: 14 },
  )
  const problem = result.failed
    ? `${JSON.stringify(result.counterexample)}: ${String(result.errorInstance)}`
    : undefined
  return { reader: reader.name, tried, worst, problem, perCharacter }
}

/** How many times the steps one of the known texts takes when it is doubled. */
export const growthOfKnown = async (place: number): Promise<number> => {
  const known = allKnown[place]
  const reader = readers.find(({ name }) => name === known?.reader)
  if (known === undefined || reader === undefined) throw new Error(`nobody reads the text ${place}`)
  const { growth } = growthOf(await doubled(reader, known.input, known.characters))
  return growth <= mostGrowth
    ? growth
    : growthOf(await doubled(reader, known.input, 10 * known.characters)).growth
}

/** Where a reader has a limit, such as the longest line, its steps may rise faster up to it: then longer texts count. */
const doubledAt = async (reader: Reader, input: Repeated, length: number): Promise<Growth> => {
  const found = growthOf(await doubled(reader, input, length))
  return found.growth > mostGrowth && length < longest ? doubledAt(reader, input, length * 4) : found
}

const longest = 6_000
