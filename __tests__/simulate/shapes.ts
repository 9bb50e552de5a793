import { cold, type RecordedPair, sourceChange } from './recorded.ts'
import type { Chance } from './random.ts'

/**
 * How the times of one benchmark scatter. `logNoises` returns the natural logarithm of time / undisturbed time for
 * consecutive builds, two of them for each pair; `sd` is always the standard deviation of ONE build, so an independent
 * pair scatters by sd × √2.
 */
export type Shape = {
  readonly name: string
  readonly title: string
  readonly logNoises: (chance: Chance, builds: number) => readonly number[]
  /** Whether the two noises of a pair belong to base and head, whichever is built first; else to first and second build. */
  readonly byRevision: boolean
}

/** A share in percent, without the sign. */
const hundred = (share: number): number => Number((share * 100).toFixed(1))

const percent = (share: number): string => `${hundred(share)}%`

/** Each build on its own. */
const independent = (sd: number): Shape => ({
  name: `sd${hundred(sd)}`,
  title: `one build scatters by ${percent(sd)}, builds independent`,
  byRevision: false,
  logNoises: ({ normal }, builds) => Array.from({ length: builds }, () => sd * normal()),
})

/** AR(1): each build remembers the share `memory` of the noise of the build before it. */
const remembering = (sd: number, memory: number): Shape => ({
  name: `sd${hundred(sd)}-ar${memory * 10}`,
  title: `one build scatters by ${percent(sd)}, AR(1) ${memory} from build to build`,
  byRevision: false,
  logNoises: ({ normal }, builds) => autoregressive(normal, builds, memory).map((value) => sd * value),
})

/** AR(1) from pair to pair: the ratio of a pair scatters by `sd`, all of it in the head. */
const rememberingPairs = (sd: number, memory: number): Shape => ({
  name: `pairs${hundred(sd)}-ar${memory * 10}`,
  title: `the ratio of a pair scatters by ${percent(sd)}, AR(1) ${memory} from pair to pair`,
  byRevision: true,
  logNoises: ({ normal }, builds) =>
    autoregressive(normal, builds / 2, memory).flatMap((value) => [0, sd * value]),
})

/** A steady rise by `rise` over 30 builds, which is as many as the last look takes. */
const drifting = (sd: number, rise: number): Shape => ({
  name: `sd${hundred(sd)}-drift`,
  title: `one build scatters by ${percent(sd)}, and the machine slows down by ${percent(rise)} over 30 builds`,
  byRevision: false,
  logNoises: ({ normal }, builds) =>
    Array.from({ length: builds }, (_, index) => (Math.log1p(rise) * index) / 30 + sd * normal()),
})

/** A machine with two speeds, which it keeps for `dwell` builds on average. */
const twoSpeeds = (sd: number, gap: number, dwell: number): Shape => ({
  name: `sd${hundred(sd)}-speeds${dwell}`,
  title: `one build scatters by ${percent(sd)}, and the machine is slower by a factor of ${1 + gap} in spells of ${dwell} builds`,
  byRevision: false,
  logNoises: ({ uniform, normal }, builds) => {
    let slow = uniform() < 0.5
    return Array.from({ length: builds }, () => {
      if (uniform() < 1 / dwell) slow = !slow
      return (slow ? Math.log1p(gap) : 0) + sd * normal()
    })
  },
})

/** Student's t with three degrees of freedom, scaled to a standard deviation of `sd`. */
const heavyTails = (sd: number): Shape => ({
  name: `sd${hundred(sd)}-t3`,
  title: `one build scatters by ${percent(sd)} with the tails of Student's t3`,
  byRevision: false,
  logNoises: ({ normal }, builds) =>
    Array.from({ length: builds }, () => {
      const variance = (normal() ** 2 + normal() ** 2 + normal() ** 2) / 3
      return ((sd / Math.sqrt(3)) * normal()) / Math.sqrt(variance)
    }),
})

/** One build in five takes longer still, by an exponential amount of 20% on average. */
const spiky = (sd: number): Shape => ({
  name: `sd${hundred(sd)}-spikes`,
  title: `one build scatters by ${percent(sd)}, and 20% of the builds take 20% longer on average`,
  byRevision: false,
  logNoises: ({ normal, uniform, exponential }, builds) =>
    Array.from({ length: builds }, () => sd * normal() + (uniform() < 0.2 ? 0.2 * exponential() : 0)),
})

/** Recorded pairs, drawn with replacement; base and head are swapped at random, so that nothing differs. */
const recorded = (name: string, pairs: readonly RecordedPair[], typicalMs: number): Shape => ({
  name,
  title: `${pairs.length} recorded pairs of identical revisions (${name}), drawn with replacement and swapped at random`,
  byRevision: false,
  logNoises: ({ uniform }, builds) =>
    Array.from({ length: builds / 2 }, () => {
      const pair = pairs[Math.floor(uniform() * pairs.length)] ?? []
      const noises = pair.map((ms) => Math.log(ms / typicalMs))
      return uniform() < 0.5 ? noises : noises.toReversed()
    }).flat(),
})

/** The shapes over which the error rates are stated. */
export const shapes: readonly Shape[] = [
  ...[0.03, 0.08, 0.15].flatMap((sd) => [independent(sd), remembering(sd, 0.5), remembering(sd, 0.9)]),
  rememberingPairs(0.08, 0.5),
  rememberingPairs(0.15, 0.5),
  drifting(0.03, 0.3),
  ...[2, 5, 15].map((dwell) => twoSpeeds(0.03, 0.3, dwell)),
  heavyTails(0.08),
  spiky(0.03),
]

/** What one of two independent builds scatters by, where their ratio scatters by `sd`. */
const pairNoise = (sd: number): number => sd / Math.SQRT2

/** Shapes that only the questions use. */
const others: readonly Shape[] = [
  independent(0),
  independent(0.007),
  independent(0.01),
  independent(pairNoise(0.03)),
  independent(pairNoise(0.05)),
  independent(pairNoise(0.08)),
  independent(pairNoise(0.11)),
  recorded('recorded-source-change', sourceChange, 2000),
  recorded('recorded-cold', cold, 18_000),
]

/** Throws a RangeError for a name that does not exist. */
export const shapeNamed = (wanted: string): Shape => {
  const shape = [...shapes, ...others].find(({ name }) => name === wanted)
  if (shape !== undefined) return shape
  throw new RangeError(`There is no shape ${wanted}; shapes: ${shapes.map(({ name }) => name).join(', ')}`)
}

/** Stationary, with a standard deviation of 1. */
const autoregressive = (normal: () => number, count: number, memory: number): readonly number[] => {
  const fresh = Math.sqrt(1 - memory ** 2)
  let value = normal()
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) value = memory * value + fresh * normal()
    return value
  })
}
