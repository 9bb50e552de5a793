import { expect, test } from 'vitest'
import { reasonOf } from '../../../src/report/words/exclusions.ts'
import { benchmark, build } from '../../support/report-builder.ts'

const reasonOfWarmUp = (scenario: string, kind: 'empty' | 'primed'): string =>
  reasonOf(
    build(benchmark({ engine: 'podman', project: 'small', scenario }), {
      round: 0,
      durationMs: 9_100,
      excluded: 'warm-up',
      evidence: { state: { kind, holds: true }, outcome: { steps: [] } },
    }),
  )

test('a cold warm-up that went on in the space of another project says why it took less', () => {
  expect(reasonOfWarmUp('cold', 'primed')).toBe('9.10 s, in the cache space of the project before it')
  expect(reasonOfWarmUp('cold', 'empty')).toBe('9.10 s')
  expect(reasonOfWarmUp('source-change', 'primed')).toBe('9.10 s')
})
