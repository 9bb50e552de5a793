import { expect, test } from 'vitest'
import type { Measurement } from '../../../src/model.ts'
import { mostAdded } from '../../../src/studies/parts/added-memory.ts'

const names = { before: 'buildMemoryBeforeBytes', peak: 'buildMemoryPeakBytes' }

const build = (counters: Measurement['counters'], unknown?: Measurement['unknown']): Measurement => ({
  ...{ benchmark: 'buildah/tiny/cold', revision: 'head', round: 1, durationMs: 900, counters },
  startedAt: '2026-11-29T03:00:00.000Z',
  ...(unknown !== undefined && { unknown }),
})

test('memory that others hold before a build is not that of the build', () => {
  const [early, late] = [
    build({ buildMemoryBeforeBytes: 408e6, buildMemoryPeakBytes: 776e6 }),
    build({ buildMemoryBeforeBytes: 1_383e6, buildMemoryPeakBytes: 1_782e6 }),
  ]
  expect(mostAdded([early, late, build({})], names)).toBe(399e6)
  expect(mostAdded([build({}, { buildMemoryPeakBytes: 'the daemon is elsewhere' })], names)).toEqual({
    unknown: 'the daemon is elsewhere',
  })
})
