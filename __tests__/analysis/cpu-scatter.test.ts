import { array, assert, double, property, record, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { cpuScatterOf } from '../../src/analysis/cpu-scatter.ts'
import type { Measurement } from '../../src/model.ts'
import { benchmark, build } from '../support/report-builder.ts'

const cold = benchmark()

type Times = { readonly wall: readonly [number, number]; readonly cpu: readonly [number, number] }

const buildsOf = (pairs: readonly Times[]): readonly Measurement[] =>
  pairs.flatMap(({ wall, cpu }, at) =>
    (['base', 'head'] as const).map((revision, side) =>
      build(cold, {
        revision,
        round: at + 1,
        durationMs: wall[side] ?? 0,
        counters: { buildCpuMs: cpu[side] ?? 0 },
      }),
    ),
  )

const pairs: readonly Times[] = [
  { wall: [10_000, 10_500], cpu: [15_000, 15_150] },
  { wall: [10_000, 9_600], cpu: [15_100, 15_200] },
  { wall: [10_200, 10_900], cpu: [15_000, 15_200] },
  { wall: [10_100, 9_900], cpu: [15_050, 15_150] },
]

test('the scatter of both measures is the standard deviation of their log ratios', () => {
  // Python 3.11: statistics.stdev(math.log(a / b) for a, b in [(10500, 10000), (9600, 10000), (10900, 10200), (9900, 10100)]),
  // and the same of the processor times.
  const found = cpuScatterOf(buildsOf(pairs), cold.id)
  expect(found?.wall).toBeCloseTo(0.05200741300560264, 12)
  expect(found?.cpu).toBeCloseTo(0.0031775390775934816, 12)
  expect(found?.pairs).toBe(4)
})

test('pairs in which the processor time of one build is not known count in neither', () => {
  const [first, ...others] = buildsOf(pairs)
  if (first === undefined) throw new Error('unreachable')
  const without = [{ ...first, counters: {} }, ...others]
  expect(cpuScatterOf(without, cold.id)).toEqual(cpuScatterOf(buildsOf(pairs).slice(2), cold.id))
  expect(cpuScatterOf(without.slice(0, 6), cold.id)).toBeUndefined()
})

test.each([0, -1, Number.MIN_VALUE, 1e300])('a processor time of %d ms in a file is none', (buildCpuMs) => {
  const odd = buildsOf(pairs).map((each) => ({ ...each, counters: { buildCpuMs } }))
  expect(cpuScatterOf(odd, cold.id)).toBeUndefined()
})

const ms = double({ min: 100, max: 100_000, noNaN: true })
const anyPairs = array(record({ wall: tuple(ms, ms), cpu: tuple(ms, ms) }), {
  minLength: 3,
  maxLength: 12,
})

test('scaling an arm changes no scatter, and swapping the arms neither', () => {
  assert(
    property(anyPairs, double({ min: 0.1, max: 10, noNaN: true }), (given, factor) => {
      const [plain, scaled, swapped] = [
        given,
        given.map(({ wall, cpu }) => ({
          wall: [wall[0], wall[1] * factor] as const,
          cpu: [cpu[0], cpu[1] * factor] as const,
        })),
        given.map(({ wall, cpu }) => ({ wall: [wall[1], wall[0]] as const, cpu: [cpu[1], cpu[0]] as const })),
      ].map((each) => cpuScatterOf(buildsOf(each), cold.id))
      for (const other of [scaled, swapped]) {
        expect(other?.wall).toBeCloseTo(plain?.wall ?? -1, 8)
        expect(other?.cpu).toBeCloseTo(plain?.cpu ?? -1, 8)
      }
    }),
    { numRuns: 50 },
  )
})
