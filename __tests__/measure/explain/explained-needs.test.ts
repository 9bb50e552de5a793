import { expect, test } from 'vitest'
import { withNeeds } from '../../../src/measure/explain/explained-needs.ts'
import type { Explanation, Measurement } from '../../../src/model.ts'
import { benchmark, build } from '../../support/report-builder.ts'

const cold = benchmark()
const why = 'Go did not write it down'

const own = (overrides: Partial<Measurement> = {}): Measurement =>
  build(cold, {
    evidence: {
      state: { kind: 'empty', holds: true },
      outcome: { steps: [], unknown: { packagesNeeded: why, packagesCompiled: why } },
    },
    ...overrides,
  })

const explained = (overrides: Partial<Explanation> = {}): Explanation => ({
  engine: cold.engine,
  project: cold.project,
  revision: 'head',
  from: 'explain-build',
  durationMs: 1,
  packages: ['a', 'b', 'c'].map((path) => ({ path, compileMs: 1, shareMs: 1, importedBy: [] })),
  ...overrides,
})

const needIn = (measurement: Measurement | undefined): unknown => {
  const { packagesNeeded, unknown } = measurement?.evidence?.outcome ?? {}
  return packagesNeeded ?? unknown?.['packagesNeeded']
}

test('an explain build says how many packages the builds of its revision need, and not how many they compiled', () => {
  const [found] = withNeeds([own()], [explained()])
  expect(needIn(found)).toBe(3)
  expect(found?.evidence?.outcome.unknown).toEqual({ packagesCompiled: why })
})

test.each([
  ['another revision', explained({ revision: 'base' })],
  ['another engine', explained({ engine: 'docker' })],
  ['another project', explained({ project: 'tiny' })],
  ['a build of the report', explained({ from: 'timed-build' })],
])('it says nothing of others: %s', (_title, explanation) => {
  expect(needIn(withNeeds([own()], [explanation])[0])).toBe(why)
})

test('what Go wrote down, and a build that failed, stay as they are', () => {
  const proved = build(cold)
  const failed = own({ failure: { kind: 'failed', message: 'no', logTail: '' } })
  expect(withNeeds([proved, failed], [explained()])).toEqual([proved, failed])
})
