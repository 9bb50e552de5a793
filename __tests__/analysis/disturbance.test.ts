import { expect, test } from 'vitest'
import { contaminationOf } from '../../src/analysis/contamination.ts'
import type { Measurement } from '../../src/model.ts'
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

test('a machine that withheld more processor time from the head is named', () => {
  expect(contaminationOf(stolen(0.01, 0.09), cold.id)).toBe(
    "the hypervisor withheld 8 percentage points more processor time from the head's builds",
  )
})

test.each([
  ['withheld the same share from both, however long they took', stolen(0.2, 0.2)],
  ['withheld a little more from the head', stolen(0.02, 0.06)],
  ['withheld more from the base', stolen(0.3, 0)],
  ['told nothing', pairs(cold, [[10_000, 15_000]])],
  ['belongs to another benchmark', stolen(0, 0.5).map((each) => ({ ...each, benchmark: 'other' }))],
])('a machine that %s is not', (_, measurements) => {
  expect(contaminationOf(measurements, cold.id)).toBeUndefined()
})

test('one disturbed pair of six does not outweigh the others', () => {
  const [first, second, ...others] = stolen(0, 0.9)
  const calm = others.map((each) => ({ ...each, counters: { machineBusyMs: 100, machineStealMs: 0 } }))
  expect(
    contaminationOf(
      [first, second, ...calm].flatMap((each) => each ?? []),
      cold.id,
    ),
  ).toBeUndefined()
})
