import { describe, expect, test } from 'vitest'
import { medianOf, standardDeviationOf } from '../../src/analysis/statistics.ts'
import { candidates, centresOf } from './candidates.ts'
import { anyOf, doJob, type Job, riseOf } from './cells.ts'
import { outcomeOf, pairsOfRun, slowedBy } from './runs.ts'
import { shapeNamed } from './shapes.ts'

const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 }
const builds = { baseMs: 20_000, jitterMs: 0, slot: 0 }
const job: Job = { shape: 'sd8', rule: 'before', slowdowns: [0, 0.25], limits, builds, runs: 200, seed: '1' }

const quietPairs = (seed: string, slot = 0) => pairsOfRun(shapeNamed('sd0'), { ...builds, slot }, seed, 6)

const cell = (slowdown: number, regression: number) => ({
  slowdown,
  runs: 400,
  counts: { regression },
  meanPairs: 6,
  rmsError: 0,
})

const ruleNamed = (wanted: string) => {
  const rule = candidates.find(({ name }) => name === wanted)
  if (rule === undefined) throw new Error(`no rule ${wanted}`)
  return rule
}

describe('pairsOfRun', () => {
  test('alternates the order, and the seed decides which revision starts', () => {
    const starts = Array.from({ length: 100 }, (_, run) => {
      const orders = quietPairs(`order/${run}`).map(({ headFirst }) => headFirst)
      expect(orders.slice(1)).toEqual(orders.slice(0, -1).map((headFirst) => !headFirst))
      return orders[0]
    })
    expect(starts.filter((headFirst) => headFirst === true).length).toBeGreaterThan(30)
    expect(starts.filter((headFirst) => headFirst === false).length).toBeGreaterThan(30)
  })

  test('makes the second build of every pair slower by the penalty', () => {
    for (const { headFirst, baseMs, headMs } of quietPairs('slot', 0.05)) {
      expect([baseMs, headMs]).toEqual(headFirst ? [21_000, 20_000] : [20_000, 21_000])
    }
  })

  test('adds nothing, or a positive time, to builds that do not scatter', () => {
    const jittered = pairsOfRun(shapeNamed('sd0'), { ...builds, jitterMs: 40 }, 'jitter', 6)
    expect(quietPairs('jitter').every(({ baseMs, headMs }) => baseMs === 20_000 && headMs === 20_000)).toBe(
      true,
    )
    expect(jittered.every(({ baseMs, headMs }) => baseMs > 20_000 && headMs > 20_000)).toBe(true)
  })
})

/** Head / base, of ten builds each on a machine that slows down by 30% over 30 of them. */
const ratiosOf = (inBlocks: boolean) =>
  pairsOfRun(shapeNamed('sd3-drift'), { ...builds, inBlocks }, 'blocks', 10).map(
    ({ baseMs, headMs }) => headMs / baseMs,
  )

/** In 100 runs of that machine in which nothing changed. */
const alarmsOf = (rule: string): number =>
  doJob({ ...job, shape: 'sd3-drift', rule, slowdowns: [0], runs: 100 }).cells[0]?.counts.regression ?? 0

describe('builds that are not in pairs', () => {
  test('drift apart when those of the base come first, and not when they alternate', () => {
    expect(medianOf(ratiosOf(true))).toBeGreaterThan(1.05)
    expect(Math.abs((medianOf(ratiosOf(false)) ?? 0) - 1)).toBeLessThan(0.03)
  })

  test('on two machines all differ by the same factor', () => {
    const factors = Array.from({ length: 200 }, (_, run) => {
      const pairs = pairsOfRun(shapeNamed('sd0'), { ...builds, machineSd: 0.1 }, `machine/${run}`, 2)
      const [first, second] = pairs.map(({ baseMs, headMs }) => headMs / baseMs)
      expect(second).toBeCloseTo(first ?? 0, 12)
      return Math.log(first ?? 0)
    })
    expect(standardDeviationOf(factors)).toBeCloseTo(0.1, 1.5)
  })

  test('of other tools raise alarms where they drift, and the gate does not', () => {
    expect(alarmsOf('benchstat-blocks')).toBeGreaterThan(95)
    expect(alarmsOf('hyperfine')).toBeGreaterThan(85)
    for (const rule of ['shipped', 'benchstat', 'welch']) expect(alarmsOf(rule)).toBeLessThan(5)
  })
})

describe('the rule that the shipped one is compared with', () => {
  const before = ruleNamed('before')
  const outcome = (slowdown: number) =>
    outcomeOf(before, slowedBy(pairsOfRun(shapeNamed('sd0.7'), builds, 'quiet', 15), slowdown), limits)

  test('decides a clear case at its first look', () => {
    expect(outcome(0)).toMatchObject({ kind: 'unchanged', pairs: 6 })
    expect(outcome(0.25)).toMatchObject({ kind: 'regression', pairs: 6 })
    expect(outcome(-0.2)).toMatchObject({ kind: 'improvement', pairs: 6 })
  })

  test('warns of a sure slowdown below the threshold', () => {
    expect(outcome(0.08)).toMatchObject({ kind: 'warning', pairs: 6 })
  })
})

describe('candidates', () => {
  test('with a centre by order are free of a penalty on the second place, at odd counts too', () => {
    const pairs = pairsOfRun(shapeNamed('sd0'), { ...builds, slot: 0.05 }, 'penalty', 9)
    const centres = centresOf(pairs)
    expect(Math.abs(centres['before'] ?? 0)).toBeCloseTo(Math.log(1.05), 10)
    for (const name of ['by-order', 'cross', 'odd-by-order']) expect(centres[name]).toBeCloseTo(0, 10)
  })

  test('that guard small thresholds change nothing at 10%', () => {
    const noisy: Job = { ...job, shape: 'sd15', slowdowns: [0, 0.1, 0.25] }
    const cells = doJob(noisy).cells
    const guards = candidates.filter(({ name }) => name.startsWith('guard'))
    expect(guards.length).toBeGreaterThan(0)
    for (const { name } of guards) expect(doJob({ ...noisy, rule: name }).cells).toEqual(cells)
  })

  test('that guard small thresholds withhold what noise alone shows', () => {
    const small = {
      ...job,
      slowdowns: [0],
      runs: 2000,
      limits: { ...limits, failThreshold: 0.01, warnThreshold: 0.005 },
    }
    const alarms = (rule: string) => doJob({ ...small, rule }).cells[0]?.counts.regression ?? 0
    expect(alarms('before')).toBeGreaterThan(40)
    expect(alarms('guard-width-1.25')).toBeLessThan(12)
  })
})

describe('cells', () => {
  test('count every run once, and are the same for the same seed', () => {
    const { cells } = doJob(job)
    for (const { counts, runs } of cells) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(runs)
    }
    expect(doJob(job).cells).toEqual(cells)
    expect(doJob({ ...job, seed: '2' }).cells).not.toEqual(cells)
  })

  test('find large slowdowns and leave identical revisions alone', () => {
    const [none, slower] = doJob(job).cells
    expect(none?.counts.regression ?? 0).toBeLessThan(3)
    expect(slower?.counts.regression ?? 0).toBeGreaterThan(190)
  })

  test('of the shipped rule are judged by its own functions', () => {
    const [none, slower] = doJob({ ...job, rule: 'shipped' }).cells
    expect(none?.counts.regression ?? 0).toBeLessThan(3)
    expect(slower?.counts.regression ?? 0).toBeGreaterThan(190)
  })

  test('get worse by standard errors of the difference', () => {
    expect(riseOf(cell(0, 8), cell(0, 4))).toBe(0)
    expect(riseOf(cell(0, 4), cell(0, 16))).toBeCloseTo(2.73, 2)
    expect(riseOf(cell(0.25, 396), cell(0.25, 384))).toBeCloseTo(2.73, 2)
  })
})

test('six benchmarks with a chance of 1% each have one in 5.9% of all runs', () => {
  expect(anyOf(0.01, 6)).toBeCloseTo(0.0585, 4)
})
