import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { bars } from '../../../src/report/words/bars.ts'
import { hostile, judged, service } from '../../support/comment-cases.ts'
import { hostileText } from '../../support/hostile.ts'
import { pairs } from '../../support/report-builder.ts'

test('are drawn to one scale, with names and times', () => {
  const [change, cold] = [service('source-change'), service('cold')]
  const report = judged({
    benchmarks: [change, cold],
    measurements: [...pairs(change, [[6_000, 12_000]]), ...pairs(cold, [[18_000, 24_000]])],
  })
  expect(bars(report)).toEqual([
    '```text',
    `source-change  base  ${'█'.repeat(6)}${' '.repeat(18)}  6.00 s`,
    `               head  ${'█'.repeat(12)}${' '.repeat(12)}  12.0 s`,
    `cold           base  ${'█'.repeat(18)}${' '.repeat(6)}  18.0 s`,
    `               head  ${'█'.repeat(24)}  24.0 s`,
    '```',
  ])
})

test('are of the gated benchmarks where there are many', () => {
  const all = Array.from({ length: 40 }, (_, at) => ({
    ...service('source-change', at >= 34),
    id: `podman/part-${at + 1}/source-change`,
    project: `part-${at + 1}`,
  }))
  const drawn = bars(
    judged({ benchmarks: all, measurements: all.flatMap((each) => pairs(each, [[1_000, 1_010]])) }),
  )
  expect(drawn).toHaveLength(2 + 6 * 2)
  for (const line of drawn.slice(1, -1)) expect(line).toMatch(/part-(?:3[5-9]|40) source|^ +head/u)
})

test('are not there without times', () => {
  expect(bars(judged({ benchmarks: [service('cold')], measurements: [] }))).toEqual([])
})

test('cannot leave their block, whatever the names (100 texts)', () => {
  assert(
    property(hostileText, (raw) => {
      const [first = '', ...rest] = bars(hostile(raw))
      const fence = first.replace(/text$/u, '')
      expect(rest.at(-1)).toBe(fence)
      for (const line of rest.slice(0, -1)) expect(line).not.toContain(fence)
    }),
    { numRuns: 100 },
  )
})
