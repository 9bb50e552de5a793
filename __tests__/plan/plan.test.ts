import { describe, expect, test } from 'vitest'
import { cold } from '../../src/scenarios/cold.ts'
import { sourceChange } from '../../src/scenarios/source-change.ts'
import { warm } from '../../src/scenarios/warm.ts'
import { planned } from '../support/measuring.ts'

describe('a plan', () => {
  test('has one benchmark for each engine, project and scenario', () => {
    const plan = planned({
      engines: ['podman', 'docker'],
      projects: [{ id: 'tiny+layers+go1.26.8', strategy: 'layers', goVersion: '1.26.8' }, { id: '.' }],
      scenarios: [cold, warm],
    })
    expect(plan.benchmarks.map(({ id }) => id)).toEqual([
      'podman/tiny+layers+go1.26.8/cold',
      'podman/tiny+layers+go1.26.8/warm',
      'podman/./cold',
      'podman/./warm',
      'docker/tiny+layers+go1.26.8/cold',
      'docker/tiny+layers+go1.26.8/warm',
      'docker/./cold',
      'docker/./warm',
    ])
    expect(plan.benchmarks[0]).toEqual({
      id: 'podman/tiny+layers+go1.26.8/cold',
      engine: 'podman',
      project: 'tiny+layers+go1.26.8',
      scenario: 'cold',
      strategy: 'layers',
      goVersion: '1.26.8',
      gated: true,
      limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 },
    })
    expect(Object.keys(plan.benchmarks[2] ?? {})).not.toContain('strategy')
  })

  test('measures a project in its own scenarios only, where it has some, and gates nothing for no globs', () => {
    const projects = [{ id: 'a', scenarios: ['cold'] }, { id: 'b', scenarios: ['warm'] }, { id: 'c' }]
    const { benchmarks, gated } = planned({ projects, scenarios: [cold, warm], gate: [] })
    expect(benchmarks.map(({ id }) => id)).toEqual([
      'podman/a/cold',
      'podman/b/warm',
      'podman/c/cold',
      'podman/c/warm',
    ])
    expect(gated).toEqual([])
  })

  test('puts what leaves a prime before what starts from one', () => {
    const { scenarios } = planned({ scenarios: [sourceChange, warm, cold] })
    expect(scenarios.map(({ name }) => name)).toEqual(['cold', 'source-change', 'warm'])
  })

  test('gates the engine that was named first, however the seed shuffles them', () => {
    const seeds = Array.from({ length: 20 }, (_, at) => String(at))
    const plans = seeds.map((seed) => planned({ seed, engines: ['podman', 'docker'] }))
    expect(new Set(plans.map(({ engines }) => engines.join())).size).toBe(2)
    for (const { gated, benchmarks } of plans) {
      expect(gated).toEqual(['podman/app/source-change', 'podman/app/cold'])
      expect(benchmarks.filter((each) => each.gated).map(({ id }) => id)).toEqual(gated.toReversed())
    }
  })

  test('of one revision gates nothing, whatever was asked for', () => {
    const { gated, benchmarks } = planned({ revisions: ['head'], gate: ['no such thing'] })
    expect(gated).toEqual([])
    expect(benchmarks.some((each) => each.gated)).toBe(false)
  })

  test('refuses a gate that names nothing', () => {
    expect(() => planned({ gate: ['*typo*'] })).toThrow('gate: *typo* matches no benchmark')
  })

  test('gives every benchmark its own limits', () => {
    const { benchmarks } = planned({
      thresholds: {
        fail: { value: 0.1, overrides: [{ glob: '*cold', value: 0.25 }] },
        warn: { value: 0.05, overrides: [] },
        minDeltaMs: { value: 500, overrides: [] },
      },
    })
    expect(Object.fromEntries(benchmarks.map(({ id, limits }) => [id, limits]))).toEqual({
      'podman/app/cold': { failThreshold: 0.25, warnThreshold: 0.05, minDeltaMs: 500 },
      'podman/app/source-change': { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 },
    })
  })

  test('gets at most as many rounds as its last look', () => {
    expect(planned().rounds).toBe(15)
    expect(planned({ looks: [8] }).rounds).toBe(8)
  })

  test('lets the seed decide which revision begins, for each scenario alone', () => {
    const seeds = Array.from({ length: 40 }, (_, at) => planned({ seed: String(at) }).startsWithHead)
    const seen = new Set(seeds.map((each) => JSON.stringify(each)))
    expect(seen.size).toBe(4)
  })
})
