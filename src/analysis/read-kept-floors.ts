import type { NoiseFloor } from '../model.ts'
import { type Fingerprint, type KeptFloor, mostKept } from './kept-floors.ts'
import { utcMs } from './utc.ts'

/**
 * The noise floors in what an earlier run left, as parsed JSON. It is data: whoever can write to the cache may have written it,
 * so what is not exactly a noise floor is left out, and what is one can only raise a threshold, see `noise-floor.ts`.
 */
export const readKept = (content: unknown): readonly KeptFloor[] => {
  const found: readonly unknown[] = Array.isArray(content) ? content.slice(0, mostKept) : []
  return found.flatMap((each) => keptFloorOf(each) ?? [])
}

const keptFloorOf = (value: unknown): KeptFloor | undefined => {
  if (!isRecord(value)) return undefined
  const { benchmark, repository, settings } = value
  const [fingerprint, noiseFloor] = [fingerprintOf(value['fingerprint']), noiseFloorOf(value['noiseFloor'])]
  // Those of the first versions do not say how they were built.
  return isName(benchmark) &&
    isName(repository) &&
    isName(settings) &&
    fingerprint !== undefined &&
    noiseFloor !== undefined
    ? { benchmark, repository, settings, fingerprint, noiseFloor }
    : undefined
}

const noiseFloorOf = (value: unknown): NoiseFloor | undefined => {
  if (!isRecord(value)) return undefined
  const { slowdown, pairs, measuredAt } = value
  return isWithin(slowdown, 0, largestSlowdown) &&
    isWithin(pairs, 1, mostPairs) &&
    Number.isInteger(pairs) &&
    typeof measuredAt === 'string' &&
    utcMs(measuredAt) !== undefined
    ? { slowdown, pairs, measuredAt }
    : undefined
}

/** Whatever is larger raises no threshold any further. */
const largestSlowdown = 1_000
const mostPairs = 1_000

const fingerprintOf = (value: unknown): Fingerprint | undefined => {
  if (!isRecord(value)) return undefined
  const facts = Object.entries(value)
  const texts = facts.flatMap(([name, fact]) => (isName(name) && isName(fact) ? [[name, fact] as const] : []))
  return facts.length <= mostFacts && texts.length === facts.length ? Object.fromEntries(texts) : undefined
}

const mostFacts = 50

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= longestName
const longestName = 1_000

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
