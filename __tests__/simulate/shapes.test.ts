import { mean, sampleSkewness, standardDeviation } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { chanceOf } from './random.ts'
import { shapeNamed, shapes } from './shapes.ts'

const noisesOf = (name: string, seed: string, builds: number): readonly number[] =>
  shapeNamed(name).logNoises(chanceOf(seed), builds)

/** The first two builds of many runs, or as many as asked for. */
const manyRuns = (name: string, builds = 2, runs = 20_000): readonly (readonly number[])[] =>
  Array.from({ length: runs }, (_, run) => noisesOf(name, `moments/${run}`, builds))

const flat = (runs: readonly (readonly number[])[]): number[] => runs.flat()

/** Correlation of builds that lie `lag` apart. */
const correlation = (runs: readonly (readonly number[])[], lag: number): number => {
  const all = flat(runs)
  const centre = mean(all)
  const products = runs.flatMap((run) =>
    run.slice(lag).map((value, index) => (value - centre) * ((run[index] ?? 0) - centre)),
  )
  return mean(products) / standardDeviation(all) ** 2
}

const firstValues = (seed: string): readonly number[] => {
  const { uniform, normal, exponential } = chanceOf(seed)
  return [uniform(), normal(), normal(), exponential()]
}

describe('chance', () => {
  test('is the same for the same seed and another for another', () => {
    expect(firstValues('1/sd3/7')).toEqual(firstValues('1/sd3/7'))
    expect(firstValues('1/sd3/7')).not.toEqual(firstValues('1/sd3/8'))
  })

  test('is standard normal, and exponential with mean 1', () => {
    const { normal, exponential } = chanceOf('moments')
    const normals = Array.from({ length: 50_000 }, normal)
    expect(mean(normals)).toBeCloseTo(0, 1)
    expect(standardDeviation(normals)).toBeCloseTo(1, 1)
    expect(sampleSkewness(normals)).toBeCloseTo(0, 1)
    expect(mean(Array.from({ length: 50_000 }, exponential))).toBeCloseTo(1, 1)
  })
})

describe.each(shapes)('$name', ({ name, logNoises }) => {
  test('gives one finite noise for each build, the same ones for the same seed', () => {
    const noises = logNoises(chanceOf('any'), 30)
    expect(noises).toHaveLength(30)
    expect(noises.every(Number.isFinite)).toBe(true)
    expect(noisesOf(name, 'any', 30)).toEqual(noises)
    expect(noisesOf(name, 'another', 30)).not.toEqual(noises)
  })
})

describe('scatter of one build', () => {
  test.each([
    ['sd3', 0.03],
    ['sd8', 0.08],
    ['sd15', 0.15],
    ['sd8-ar5', 0.08],
    ['sd15-ar9', 0.15],
  ])('%s has mean 0 and the standard deviation of its name', (name, sd) => {
    const noises = flat(manyRuns(name))
    expect(Math.abs(mean(noises))).toBeLessThan(0.02 * sd)
    expect(standardDeviation(noises) / sd).toBeCloseTo(1, 1)
  })

  test('of t3 has a few values far out and the middle of a narrower distribution', () => {
    const sizes = flat(manyRuns('sd8-t3')).map(Math.abs)
    const beyond = (bound: number) => sizes.filter((size) => size > bound).length / sizes.length
    // P(|t3| > 3.182) is 5%, P(|t3| > 0.765) is 50%.
    const unit = 0.08 / Math.sqrt(3)
    expect(beyond(3.182 * unit)).toBeCloseTo(0.05, 2)
    expect(beyond(0.765 * unit)).toBeCloseTo(0.5, 2)
  })

  test('of spikes is one-sided: 20% of the builds take 20% longer on average', () => {
    const noises = flat(manyRuns('sd3-spikes'))
    expect(mean(noises)).toBeCloseTo(0.04, 2)
    expect(sampleSkewness(noises)).toBeGreaterThan(1)
  })
})

describe('memory', () => {
  test.each([
    ['sd8', 0],
    ['sd8-ar5', 0.5],
    ['sd3-ar9', 0.9],
  ])('%s: neighbouring builds correlate by %d', (name, expected) => {
    const runs = manyRuns(name, 6, 8000)
    expect(correlation(runs, 1)).toBeCloseTo(expected, 1)
    expect(correlation(runs, 3)).toBeCloseTo(expected ** 3, 1)
  })

  test('of pairs is in their ratios: all of it in the head, from pair to pair', () => {
    const runs = manyRuns('pairs8-ar5', 8, 8000)
    expect(flat(runs).filter((_, index) => index % 2 === 0)).toEqual(Array.from({ length: 32_000 }, () => 0))
    const heads = runs.map((run) => run.filter((_, index) => index % 2 === 1))
    expect(standardDeviation(flat(heads))).toBeCloseTo(0.08, 2)
    expect(correlation(heads, 1)).toBeCloseTo(0.5, 1)
  })

  test('of a drift is a steady rise by 30% over 30 builds', () => {
    const runs = manyRuns('sd3-drift', 30, 2000)
    const at = (index: number) => mean(runs.map((run) => run[index] ?? 0))
    expect(at(0)).toBeCloseTo(0, 2)
    expect(at(15)).toBeCloseTo(Math.log(1.3) / 2, 2)
    expect(at(29) - at(0)).toBeCloseTo((Math.log(1.3) * 29) / 30, 2)
  })

  test.each([2, 5, 15])('of two speeds: spells of %d builds on average, half of them slow', (dwell) => {
    const runs = manyRuns(`sd3-speeds${dwell}`, 30, 3000)
    const slow = runs.map((run) => run.map((noise) => noise > Math.log(1.3) / 2))
    expect(mean(slow.flat().map(Number))).toBeCloseTo(0.5, 1)
    const switches = slow.flatMap((run) => run.slice(1).map((state, index) => state !== run[index]))
    expect(mean(switches.map(Number))).toBeCloseTo(1 / dwell, 1)
  })
})

test('a name that does not exist is refused with the names that do', () => {
  expect(() => shapeNamed('sd4')).toThrow(/no shape sd4; shapes: sd3,.*sd3-spikes/)
})
