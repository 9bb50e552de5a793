import { alikeOf } from '../../src/analysis/alike.ts'
import { boundError, pairsNeeded } from '../../src/analysis/limits.ts'
import { centreBounds } from '../../src/analysis/signed-rank.ts'
import {
  type Bounds,
  medianOf,
  orderStatisticBounds,
  standardDeviationOf,
} from '../../src/analysis/statistics.ts'
import type { Limits } from '../../src/model.ts'
import type { Judged, OrderedPair, Rule } from './runs.ts'

/** The parts of the rule in which the candidates differ. */
type Parts = {
  readonly name: string
  readonly title: string
  readonly looks: readonly number[]
  readonly centre: (values: readonly number[], pairs: readonly OrderedPair[]) => number
  /** The least difference that counts. */
  readonly floorMs: (numbers: Numbers, limits: Limits) => number
  /** Share of the floor that the lower bound of the difference has to reach; without it, the median alone has to. */
  readonly sureShare: number | undefined
  /** Whether a difference that is surely below the floor is `unchanged`. */
  readonly floorEnds: boolean
  readonly bounds: (values: readonly number[], alpha: number) => Bounds | undefined
  /** Share of the threshold that the lower bound has to exceed while more pairs may follow; at the end it is a half. */
  readonly earlyShare: number
  /** What pairs that are too few for bounds decide. */
  readonly atFour: (pairs: readonly OrderedPair[], limits: Limits) => Judged['kind'] | undefined
  /** The threshold that the noise carries, at least the one asked for. */
  readonly threshold: (numbers: Numbers, limits: Limits) => number
}

/** What the pairs say; ratios − 1, and differences in milliseconds. */
type Numbers = {
  readonly pairs: number
  readonly slowdown: number
  readonly low: number
  readonly high: number
  readonly slowdownMs: number
  readonly lowMs: number
  readonly highMs: number
  readonly logRatios: readonly number[]
  readonly differencesMs: readonly number[]
}

const looks = [6, 9, 12, 15]

const before: Parts = {
  name: 'before',
  title: 'the rule of 28 November 2026: median of all pairs, looks 6, 9, 12, 15',
  looks,
  centre: (values) => median(values),
  floorMs: (_, { minDeltaMs }) => minDeltaMs,
  sureShare: undefined,
  floorEnds: true,
  bounds: orderStatisticBounds,
  earlyShare: 0.5,
  atFour: () => undefined,
  threshold: (_, { failThreshold }) => failThreshold,
}

/** Signed ranks beside the signs, as tight as both together allow at one look. */
const signedRank: Parts = {
  ...before,
  name: 'signed-rank',
  title: 'tighter of the sign bound and the signed-rank bound',
  bounds: centreBounds,
}

/** The same, with more asked of a regression that may still be refuted. */
const stricter: Parts = {
  ...signedRank,
  name: 'stricter-before-the-end',
  title: 'the same, with a lower bound above 3/4 of the threshold before the last look',
  earlyShare: 0.75,
}

/** The same, with a look at four pairs that may end in `unchanged`. */
const alikeAtFour: Parts = {
  ...stricter,
  name: 'alike-at-4',
  title: 'the same, with a look at 4 pairs that may find them alike',
  looks: [4, ...looks],
  atFour: (pairs, limits) => (alikeOf(pairs, limits, [4]) === undefined ? undefined : 'unchanged'),
}

/** The same, with a look at four pairs that may end in `regression`, too: all of them beyond the threshold, and little scatter. */
const failingAtFour: Parts = {
  ...alikeAtFour,
  name: 'regression-at-4',
  title:
    'the same, and a regression where all 4 are slower by the threshold and their median by 1.5 times that',
  atFour: (pairs, limits) => {
    const values = pairs.map(({ baseMs, headMs }) => Math.log(headMs / baseMs))
    const [least, most] = [1, 1.5].map((share) => Math.log1p(share * limits.failThreshold))
    const isFar = Math.min(...values) > (least ?? Infinity) && median(values) > (most ?? Infinity)
    if (isFar && (standardDeviationOf(values) ?? Infinity) < 0.1) return 'regression'
    return alikeAtFour.atFour(pairs, limits)
  },
}

const looksAt = (numbers: readonly number[]): Parts => ({
  ...before,
  name: `looks-${numbers.join('-')}`,
  title: `median of all pairs, looks ${numbers.join(', ')}`,
  looks: numbers,
})

/** A centre of its own. */
const centred = (name: string, title: string, centre: Parts['centre']): Parts => ({
  ...before,
  name,
  title: `${title}, looks 6, 9, 12, 15`,
  centre,
})

/** Values of the pairs in which the base ran first, and of those in which the head did. */
const byOrder = (values: readonly number[], pairs: readonly OrderedPair[]) => {
  const of = (headFirst: boolean) => values.filter((_, index) => pairs[index]?.headFirst === headFirst)
  return { ab: of(false), ba: of(true) }
}

const meanOfMedians = centred('by-order', 'mean of the AB-median and the BA-median', (values, pairs) => {
  const { ab, ba } = byOrder(values, pairs)
  return (median(ab) + median(ba)) / 2
})

const medianOfMeans = centred(
  'cross',
  'median of the means of each AB-pair with each BA-pair',
  (values, pairs) => {
    const { ab, ba } = byOrder(values, pairs)
    return median(ab.flatMap((one) => ba.map((other) => (one + other) / 2)))
  },
)

/** The median of all at an even count, where half of the pairs have either order; else the mean of the two medians. */
const oddByOrder = centred(
  'odd-by-order',
  'median of all, at odd counts mean of AB-median and BA-median',
  (values, pairs) => (values.length % 2 === 0 ? median(values) : meanOfMedians.centre(values, pairs)),
)

/** Twice the standard error of the median difference, at least `leastMs`. */
const scatterFloor = (leastMs: number, floorEnds: boolean): Parts => ({
  ...before,
  name: `scatter-floor-${leastMs}${floorEnds ? '' : '-open'}`,
  title: `floor: twice the standard error of the median difference, at least ${leastMs} ms${floorEnds ? '' : '; ends nothing'}`,
  floorMs: ({ differencesMs }) => Math.max(leastMs, 2 * standardErrorOfMedian(differencesMs)),
  floorEnds,
})

/** As for the ratio: the median reaches the floor, and the lower bound its half. */
const sureFloor: Parts = {
  ...before,
  name: 'sure-floor',
  title: 'lower bound of the difference at least half the floor',
  sureShare: 0.5,
}

/** No threshold is raised above this one: where it is asked for, nothing changes. */
const surelyCarried = 0.1

/** Raised to `factor` times a measure of the noise. */
const guarded = (measure: string, factor: number, noiseOf: (numbers: Numbers) => number): Parts => ({
  ...before,
  name: `guard-${measure}-${factor}`,
  title: `threshold raised to ${factor} × ${measure}, at most to 10%`,
  threshold: (numbers, { failThreshold }) =>
    Math.max(failThreshold, Math.min(surelyCarried, factor * noiseOf(numbers))),
})

const parts: readonly Parts[] = [
  before,
  signedRank,
  stricter,
  alikeAtFour,
  failingAtFour,
  looksAt([6, 8, 12, 16]),
  looksAt([6, 10, 12, 16]),
  meanOfMedians,
  medianOfMeans,
  oddByOrder,
  ...[50, 100].flatMap((leastMs) => [true, false].map((ends) => scatterFloor(leastMs, ends))),
  sureFloor,
  ...[1, 1.25, 1.5].map((factor) =>
    guarded('width', factor, ({ low, high }) => Math.log1p(high) - Math.log1p(low)),
  ),
  ...[6].map((factor) => guarded('error', factor, ({ logRatios }) => standardErrorOfMedian(logRatios))),
]

/**
 * The whole rule, written down once more and apart from the shipped one: it is what the shipped one is compared with,
 * and the frame in which candidates exchange single parts of it.
 */
const ruleOf = (rule: Parts): Rule => ({
  name: rule.name,
  title: rule.title,
  looks: rule.looks,
  stops: (pairs, limits) => {
    const { kind } = judged(rule, pairs, limits, false)
    return kind === 'regression' || kind === 'improvement' || kind === 'unchanged'
  },
  judge: (pairs, limits) => judged(rule, pairs, limits, true),
})

export const candidates: readonly Rule[] = parts.map(ruleOf)

/** The measured effects of all candidates that have a centre of their own, as log ratios, by name. */
export const centresOf = (pairs: readonly OrderedPair[]): Readonly<Record<string, number>> => {
  const values = pairs.map(({ baseMs, headMs }) => Math.log(headMs / baseMs))
  const ways = [before, meanOfMedians, medianOfMeans, oddByOrder]
  return Object.fromEntries(ways.map(({ name, centre }) => [name, centre(values, pairs)]))
}

const judged = (rule: Parts, pairs: readonly OrderedPair[], limits: Limits, stopped: boolean): Judged => {
  if (pairs.length < pairsNeeded) {
    const kind = rule.atFour(pairs, limits) ?? 'inconclusive'
    return {
      kind,
      slowdown: Math.expm1(median(pairs.map(({ baseMs, headMs }) => Math.log(headMs / baseMs)))),
    }
  }
  const numbers = numbersOf(rule, pairs)
  const { slowdown, low, high, slowdownMs, lowMs, highMs } = numbers
  const { failThreshold, warnThreshold } = limits
  const floorMs = rule.floorMs(numbers, limits)
  const threshold = rule.threshold(numbers, limits)
  const noticed = slowdownMs >= floorMs
  const sure = rule.sureShare === undefined || lowMs >= rule.sureShare * floorMs
  const share = stopped ? 0.5 : rule.earlyShare
  if (noticed && sure && slowdown > threshold && low > threshold * share)
    return { kind: 'regression', slowdown }
  if (noticed && stopped && slowdown > warnThreshold && low > 0) return { kind: 'warning', slowdown }
  if (high < 0 && slowdown < -warnThreshold && -slowdownMs >= floorMs)
    return { kind: 'improvement', slowdown }
  const belowFloor = rule.floorEnds && highMs < floorMs
  return { kind: high < failThreshold || belowFloor ? 'unchanged' : 'inconclusive', slowdown }
}

const numbersOf = ({ centre, bounds }: Parts, pairs: readonly OrderedPair[]): Numbers => {
  const logRatios = pairs.map(({ baseMs, headMs }) => Math.log(headMs / baseMs))
  const differencesMs = pairs.map(({ baseMs, headMs }) => headMs - baseMs)
  const ratio = bounds(logRatios, boundError)
  const difference = bounds(differencesMs, boundError)
  if (ratio === undefined || difference === undefined) {
    throw new RangeError(`${pairs.length} pairs are too few to judge`)
  }
  return {
    pairs: pairs.length,
    slowdown: Math.expm1(centre(logRatios, pairs)),
    low: Math.expm1(ratio.low),
    high: Math.expm1(ratio.high),
    slowdownMs: centre(differencesMs, pairs),
    lowMs: difference.low,
    highMs: difference.high,
    logRatios,
    differencesMs,
  }
}

/** Of the median, from the median absolute deviation: √(π/2) × 1.4826 × MAD / √n. */
const standardErrorOfMedian = (values: readonly number[]): number => {
  const centre = median(values)
  const deviation = median(values.map((value) => Math.abs(value - centre)))
  return (Math.sqrt(Math.PI / 2) * 1.4826 * deviation) / Math.sqrt(values.length)
}

const median = (values: readonly number[]): number => medianOf(values) ?? Number.NaN
