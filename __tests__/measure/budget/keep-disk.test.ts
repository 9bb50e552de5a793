import { describe, expect, test } from 'vitest'
import { remoteCache } from '../../../src/scenarios/remote-cache.ts'
import { sourceChange } from '../../../src/scenarios/source-change.ts'
import { buildsIn, measuring, planned } from '../../support/measuring.ts'

/** A disk that is asked before and after the warm-up of each engine; the last answer stays. */
const disk = (...gigabytes: readonly number[]): (() => Promise<number>) => {
  const left = [...gigabytes]
  return async () => (left.length > 1 ? (left.shift() ?? 0) : (left[0] ?? 0)) * 1e9
}

describe('the disk', () => {
  test('that has room for the primes once more is no obstacle', async () => {
    const run = await measuring(planned(), { freeBytes: disk(10, 5) })
    const { sampling, warnings } = await run.run()
    const obstacles = [...sampling.values()].flatMap((each) => each.obstacles)
    expect({ obstacles, warnings }).toEqual({ obstacles: [], warnings: [] })
  })

  test('that the next primes would fill ends the benchmarks after the warm-up', async () => {
    const run = await measuring(planned(), { freeBytes: disk(10, 4) })
    const { sampling, warnings } = await run.run()
    const reason = 'the disk has 4.0 GB left, and the builds need about 6.0 GB more'
    expect([...sampling].map(([id, { obstacles }]) => [id, obstacles])).toEqual([
      ['podman/app/cold', [{ kind: 'out-of-disk', reason }]],
      ['podman/app/source-change', [{ kind: 'out-of-disk', reason }]],
    ])
    expect(warnings).toEqual([
      `podman/app: not measured, because ${reason}. Make room, or set RUNNER_TEMP to a larger disk.`,
    ])
    expect(buildsIn(run)).toHaveLength(4)
  })

  test('is looked at before builds with a remote cache, which remove the primes', async () => {
    const scenarios = [sourceChange, remoteCache]
    const measured = async (atTheEnd: number) => {
      const run = await measuring(planned({ scenarios, looks: [1] }), { freeBytes: disk(10, 4, atTheEnd) })
      return run.run()
    }
    const { sampling } = await measured(5)
    const reason = 'the disk has 5.0 GB left, and the builds need about 6.0 GB more'
    expect(sampling.get('podman/app/source-change')?.obstacles).toEqual([{ kind: 'out-of-disk', reason }])
    const { sampling: roomy } = await measured(9)
    expect(roomy.get('podman/app/source-change')?.obstacles).toEqual([])
  })

  test("that has no room for another engine's primes of the project spares that engine's warm-up", async () => {
    const plan = planned({ engines: ['podman', 'docker'], gate: ['*'] })
    const run = await measuring(plan, { freeBytes: disk(10, 6, 3) })
    const { sampling } = await run.run()
    const [first = '', second = ''] = plan.engines
    expect(buildsIn(run).some((build) => build.startsWith(second))).toBe(false)
    const complete = (engine: string): readonly (number | undefined)[] =>
      ['cold', 'source-change'].map((scenario) => sampling.get(`${engine}/app/${scenario}`)?.pairs)
    expect([complete(first), complete(second)]).toEqual([
      [6, 6],
      [0, 0],
    ])
  })
})
