import { expect, test } from 'vitest'
import { podman } from '../../src/engines/podman.ts'
import { enterRunGroup } from '../../src/host/process/run-group.ts'
import { startHog } from '../support/hogs.ts'
import { openLab } from '../support/lab.ts'

/** They end with the build; this only keeps them from outliving a test that was killed. */
const guardMs = 300_000

// Both are named on a busy machine too, which only disturbs more. The other kinds take longer: `npm run prove -- disturbances`.
test('others that use the processors and the disk during a build are named, with numbers', async () => {
  await using lab = await openLab(podman)
  const hogs = [await startHog('cpu', guardMs), await startHog('disk', guardMs)]
  // After the hogs, which must not count as the build's.
  const leave = enterRunGroup(lab.folder.path)
  try {
    const { measurement } = await lab.build('cold')
    expect(measurement.failure).toBeUndefined()
    const named = measurement.disturbances ?? []
    expect(named).toContainEqual({ kind: 'cpu', share: expect.any(Number), waited: expect.any(Number) })
    expect(named).toContainEqual({ kind: 'disk', share: expect.any(Number), othersBytes: expect.any(Number) })
    expect(measurement.counters['buildCpuMs']).toBeGreaterThan(1_000)
    expect(measurement.counters['buildWrittenBytes']).toBeGreaterThan(0)
  } finally {
    leave()
    for (const hog of hogs) await hog[Symbol.asyncDispose]()
  }
})
