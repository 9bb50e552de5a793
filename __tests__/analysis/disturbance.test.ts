import { expect, test } from 'vitest'
import { disturbanceOf } from '../../src/analysis/disturbance.ts'
import type { Measurement } from '../../src/model.ts'
import { defaultLimits } from '../support/circumstances.ts'
import { benchmark, pairs } from '../support/report-builder.ts'

const cold = benchmark()

/** Six pairs whose builds lost these shares of the processor time they wanted. */
const stolen = (base: number, head: number): readonly Measurement[] =>
  pairs(
    cold,
    Array.from({ length: 6 }, () => [10_000, 15_000]),
  ).map((each) => {
    const share = each.revision === 'base' ? base : head
    const wantedMs = each.durationMs * 2
    return { ...each, counters: { machineBusyMs: wantedMs * (1 - share), machineStealMs: wantedMs * share } }
  })

const found = (measurements: readonly Measurement[]) => disturbanceOf(measurements, cold.id, defaultLimits)

/** The same, with processor time used as if the change had asked for nothing more. */
const calmly = (base: number, head: number): readonly Measurement[] =>
  stolen(base, head).map((each) => {
    const share = each.revision === 'base' ? base : head
    return { ...each, counters: { machineBusyMs: 20_000, machineStealMs: (20_000 * share) / (1 - share) } }
  })

test('the share is that of the details: with one decimal, if it has any', () => {
  expect(found(calmly(0.01, 0.107))?.reason).toContain('withheld 9.7 percentage points')
})

test('a machine that withheld more processor time from the head is a disturbance of the head', () => {
  expect(found(calmly(0.01, 0.09))).toEqual({
    of: 'head',
    reason: "the hypervisor withheld 8 percentage points more processor time from the head's builds",
  })
})

test('a machine that withheld more from the base is one too, for it hides a slowdown', () => {
  expect(found(calmly(0.3, 0))).toMatchObject({ of: 'base' })
})

test('a head that uses more processor time than the threshold allows is slower by its own doing', () => {
  // 50% more wanted, of which a larger share is withheld: the guest gets 3 of 4 processors, and the head wants 3.6.
  expect(found(stolen(0, 0.17))).toBeUndefined()
})

test.each([
  ['withheld the same share from both, however long they took', calmly(0.2, 0.2)],
  ['withheld a little more from the head', calmly(0.02, 0.06)],
  ['reported nothing', pairs(cold, [[10_000, 15_000]])],
  ['belongs to another benchmark', calmly(0, 0.5).map((each) => ({ ...each, benchmark: 'other' }))],
])('a machine that %s is not', (_, measurements) => {
  expect(found(measurements)).toBeUndefined()
})

test('one disturbed pair of six does not outweigh the others', () => {
  const [first, second, ...others] = stolen(0, 0.9)
  const calm = others.map((each) => ({ ...each, counters: { machineBusyMs: 100, machineStealMs: 0 } }))
  expect(found([first, second, ...calm].flatMap((each) => each ?? []))).toBeUndefined()
})
