import { describe, expect, test } from 'vitest'
import type { CacheSpace, RunningEngine } from '../../src/engines/engine.ts'
import { kindsOf, lane } from '../support/engine-lists.ts'
import { known, openLab } from '../support/lab.ts'

/** A careless engine: all primes share one cache space, and nothing is removed between them. */
const oneSpaceForAll = (engine: RunningEngine): RunningEngine => {
  let only: CacheSpace | undefined
  return {
    ...engine,
    openSpace: async (label) => {
      only ??= { ...(await engine.openSpace(label)), [Symbol.asyncDispose]: async () => {} }
      return only
    },
  }
}

describe.each(kindsOf(lane))('$name', (engine) => {
  test('a cold build in a space that was used before is detected', async () => {
    await using lab = await openLab(engine, { isPackage: true, wrap: oneSpaceForAll })
    const [first, second] = [await lab.build('cold'), await lab.build('cold', { round: 2 })]
    expect(first.measurement.evidence?.state).toMatchObject({ kind: 'empty', holds: true, records: 0 })
    expect(second.measurement.failure).toBeUndefined()
    expect(second.measurement.evidence?.state).toMatchObject({
      holds: false,
      reason: expect.stringContaining('the cache space was not empty before the build: it held '),
    })
    expect(second.measurement.excluded).toBe('state-lost')
    // BuildKit discards cache mounts with --no-cache, Buildah keeps them: there the outcome shows it as well.
    if (engine.storage.kind !== 'containers') return
    const { packagesNeeded, packagesCompiled } = known(second.measurement.evidence?.outcome)
    expect(packagesCompiled).toBeLessThan(known(packagesNeeded))
  })
})
