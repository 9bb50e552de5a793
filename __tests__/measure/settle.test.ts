import { expect, test } from 'vitest'
import type { Host } from '../../src/host/host.ts'
import { measure } from '../../src/measure/measure.ts'
import { settle, takeFailedSyncs } from '../../src/measure/settle.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { measuring, planned } from '../support/measuring.ts'

const plan = planned({ revisions: ['head'], looks: [1], scenarios: [cold] })

/** A host on which every program fails. */
const failing = (host: Host): Host => ({
  ...host,
  exec: async (program, args, options) => ({
    ...(await host.exec(program, args, options)),
    end: { kind: 'exited', code: 1 },
  }),
})

test('a build keeps how many syncs failed before it, and the run warns once', async () => {
  const { context } = await measuring(plan)
  const disturbed = { ...context, host: failing(context.host) }
  const { measurements, warnings } = await measure(plan, disturbed, async () => {})
  // One sync after each build, and one after the prime before the next was removed.
  expect(measurements.map(({ counters }) => counters['failedSyncs'])).toEqual([1, 2])
  expect(warnings.filter((warning) => warning.includes('sync'))).toEqual([
    'sync failed before 2 of 2 builds: their times may contain the disk writes of the build before.',
  ])
})

test('a build after syncs that succeeded has no such counter, and nobody is warned', async () => {
  const { measurements, warnings } = await (await measuring(plan)).run()
  expect(measurements.map(({ counters }) => Object.keys(counters).includes('failedSyncs'))).toEqual([
    false,
    false,
  ])
  expect(warnings).toEqual([])
})

test('a failure counts for one build only', async () => {
  const { context } = await measuring(plan)
  await settle({ ...context, host: failing(context.host) })
  expect(takeFailedSyncs(context)).toEqual({ failedSyncs: 1 })
  expect(takeFailedSyncs(context)).toEqual({})
})
