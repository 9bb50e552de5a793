import type { Pair } from '../../src/analysis/pairs-of.ts'
import type { Limits, VerdictKind } from '../../src/model.ts'
import { chanceOf } from './random.ts'
import type { Shape } from './shapes.ts'

/** A pair, and which of its builds ran first. */
export type OrderedPair = Pair & { readonly headFirst: boolean }

/** The builds of one simulated benchmark. */
export type Builds = {
  /** Undisturbed time of the base. */
  readonly baseMs: number
  /** What the scheduler adds to each build: exponential with this mean. */
  readonly jitterMs: number
  /** How much slower the second build of a pair is, as a ratio − 1. */
  readonly slot: number
}

/** What a rule has built, where that is not pairs on one machine. */
export type Design = {
  /** Whether all builds of the base come first, and then those of the head. */
  readonly inBlocks?: boolean | undefined
  /** The head is built on another machine: the standard deviation of the logarithm of how much slower that is. */
  readonly machineSd?: number | undefined
}

/** A way to judge, looks included. */
export type Rule = Design & {
  readonly name: string
  readonly title: string
  /** Numbers of pairs at which sampling may stop. */
  readonly looks: readonly number[]
  /** Whether sampling ends with these pairs, the number of a look. */
  readonly stops: (pairs: readonly OrderedPair[], limits: Limits) => boolean
  /** The verdict once sampling has ended. */
  readonly judge: (pairs: readonly OrderedPair[], limits: Limits) => Judged
}

export type Judged = {
  readonly kind: VerdictKind
  /** Measured effect, as a ratio − 1. */
  readonly slowdown: number
}

/** What came out of one run. */
export type Outcome = Judged & { readonly pairs: number }

/** A run of `count` pairs in ABBA order, from whichever revision the seed puts first; base and head are the same. */
export const pairsOfRun = (
  shape: Shape,
  { baseMs, jitterMs, slot, inBlocks, machineSd }: Builds & Design,
  seed: string,
  count: number,
): readonly OrderedPair[] => {
  const chance = chanceOf(seed)
  const blocks = inBlocks === true && !shape.byRevision
  const startsWithHead = !blocks && chance.uniform() < 0.5
  const drawn = shape.logNoises(chance, 2 * count)
  const noises = blocks ? pairedUp(drawn) : drawn
  const machine = machineSd === undefined ? 1 : Math.exp(machineSd * chance.normal())
  return Array.from({ length: count }, (_, index) => {
    const headFirst = !blocks && startsWithHead === (index % 2 === 0)
    const [first = 0, second = 0] = noises.slice(2 * index, 2 * index + 2)
    const [base, head] = headFirst && !shape.byRevision ? [second, first] : [first, second]
    const [baseSlot, headSlot] = headFirst ? [1 + slot, 1] : [1, 1 + slot]
    return {
      headFirst,
      baseMs: baseMs * Math.exp(base) * baseSlot + jitterMs * chance.exponential(),
      headMs: baseMs * Math.exp(head) * headSlot * machine + jitterMs * chance.exponential(),
    }
  })
}

/** The noises of a run whose builds come in blocks, as pairs of one build of each revision. */
const pairedUp = (noises: readonly number[]): readonly number[] => {
  const count = noises.length / 2
  return noises.slice(0, count).flatMap((base, at) => [base, noises[count + at] ?? 0])
}

/** The same run with a head that takes `slowdown` longer. */
export const slowedBy = (pairs: readonly OrderedPair[], slowdown: number): readonly OrderedPair[] =>
  pairs.map((pair) => ({ ...pair, headMs: pair.headMs * (1 + slowdown) }))

/** Takes pairs look by look until the rule stops, as a run does, and judges what is there. */
export const outcomeOf = (rule: Rule, pairs: readonly OrderedPair[], limits: Limits): Outcome => {
  const stop = rule.looks.find((look) => rule.stops(pairs.slice(0, look), limits))
  const taken = pairs.slice(0, stop ?? Math.max(...rule.looks))
  return { ...rule.judge(taken, limits), pairs: taken.length }
}
