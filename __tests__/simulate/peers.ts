import { mean, median, sampleStandardDeviation } from 'simple-statistics'
import type { Design, OrderedPair, Rule } from './runs.ts'
import { mannWhitneyP, welchP } from './two-sample.ts'

/** Builds of each revision. */
const each = 10
const significant = 0.05

type Times = { readonly base: readonly number[]; readonly head: readonly number[] }

/** A rule of others: a fixed number of builds, and an alarm or none. */
const fixed = (
  name: string,
  title: string,
  { builds, ...design }: Design & { readonly builds: number },
  alarms: (times: Times) => boolean,
): Rule => ({
  name,
  title,
  ...design,
  looks: [builds],
  stops: () => true,
  judge: (pairs) => {
    const times = timesOf(pairs)
    const slowdown = median([...times.head]) / median([...times.base]) - 1
    return { kind: alarms(times) ? 'regression' : 'unchanged', slowdown }
  },
})

const timesOf = (pairs: readonly OrderedPair[]): Times => ({
  base: pairs.map(({ baseMs }) => baseMs),
  head: pairs.map(({ headMs }) => headMs),
})

/** A ratio of 200% is its default; this is the threshold of the gate. */
const ratioOf = ({ base: [baseMs = Number.NaN], head: [headMs = Number.NaN] }: Times): boolean =>
  headMs / baseMs > 1.1

const isSlower = ({ base, head }: Times): boolean => median([...head]) > median([...base])

const benchstat = (times: Times): boolean =>
  isSlower(times) && mannWhitneyP(times.base, times.head) < significant

const welch = (times: Times): boolean =>
  mean([...times.head]) > mean([...times.base]) && welchP(times.base, times.head) < significant

/** Its summary: the ratio of the means ± σ, by the propagation of both standard deviations. */
const hyperfine = ({ base, head }: Times): boolean => {
  const [own, others] = [head, base].map((times) => sampleStandardDeviation([...times]) / mean([...times]))
  const ratio = mean([...head]) / mean([...base])
  return ratio * (1 - Math.hypot(own ?? Number.NaN, others ?? Number.NaN)) > 1
}

/** What users of other tools decide by today; an alarm is a `regression`. */
export const peers: readonly Rule[] = [
  fixed(
    'ratio',
    'github-action-benchmark, alert threshold 110%, both builds on one machine',
    { builds: 1 },
    ratioOf,
  ),
  fixed(
    'ratio-stored',
    'the same with a stored base, from machines that differ by 10%',
    { builds: 1, machineSd: 0.1 },
    ratioOf,
  ),
  fixed('benchstat', 'benchstat, p < 0.05, 10 of each in turn', { builds: each }, benchstat),
  fixed(
    'benchstat-blocks',
    'benchstat, p < 0.05, 10 of the base, then 10 of the head',
    { builds: each, inBlocks: true },
    benchstat,
  ),
  fixed('welch', "Welch's t, p < 0.05, 10 of each in turn", { builds: each }, welch),
  fixed(
    'hyperfine',
    'hyperfine, ratio of the means − σ above 1, 10 and 10',
    { builds: each, inBlocks: true },
    hyperfine,
  ),
]
