import { expect, test } from 'vitest'
import { fingerprintOf, type KeptFloor } from '../../src/analysis/kept-floors.ts'
import { utcMs } from '../../src/analysis/utc.ts'
import { withNoiseFloors } from '../../src/plan/noise-floors.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { benchmark, engineFacts, environment } from '../support/report-builder.ts'

const own = (scenario: string) => {
  const { strategy: _strategy, goVersion: _goVersion, ...others } = benchmark({ project: '.', scenario })
  return others
}

const plan: Plan = {
  engines: ['podman'],
  projects: [{ id: '.' }],
  scenarios: [],
  revisions: ['base', 'head'],
  looks: [6],
  seed: '1',
  rounds: 6,
  benchmarks: [own('cold'), own('source-change')],
  gated: [],
  startsWithHead: {},
}

const here = {
  environment,
  engines: [engineFacts.podman],
  isolation: 'none' as const,
  settings: '0f',
  remoteCaches: new Map([['podman', { kind: 'gha', mode: 'max', exports: true } as const]]),
  projects: [{ id: '.', repository: 'octo/app' }],
  directory: '/home/me/app',
  nowMs: utcMs('2026-11-20T00:00:00Z') ?? 0,
}

const kept = (overrides: Partial<KeptFloor> = {}): KeptFloor => ({
  benchmark: 'podman/./cold',
  repository: 'octo/app',
  settings: '0f',
  fingerprint: fingerprintOf(environment, engineFacts.podman, 'none'),
  noiseFloor: { slowdown: 0.2, pairs: 12, measuredAt: '2026-11-18T00:00:00Z' },
  ...overrides,
})

const limitsOf = (floors: readonly KeptFloor[]) =>
  withNoiseFloors(plan, floors, here).plan.benchmarks.map(({ limits }) => limits.noiseFloor?.slowdown)

test('a kept noise floor belongs to its own benchmark, and changes nothing else of the plan', () => {
  const { plan: limited, notes } = withNoiseFloors(plan, [kept()], here)
  expect(limitsOf([kept()])).toEqual([0.2, undefined])
  expect(notes).toEqual([])
  expect({ ...limited, benchmarks: plan.benchmarks }).toEqual(plan)
})

test.each([
  ['another repository', kept({ repository: 'octo/other' })],
  ['a repository that is published nowhere', kept({ repository: '/home/me/app' })],
  ['a shipped project', kept({ repository: '' })],
  ['another engine', kept({ benchmark: 'docker/./cold' })],
  ['a job that builds the same folder in another way', kept({ settings: '1e' })],
])('that of %s is not even mentioned', (_, other) => {
  expect(withNoiseFloors(plan, [other], here)).toEqual({ plan, notes: [] })
})

test('those that do not count are named together, with the reason that they share', () => {
  const old = { slowdown: 0.2, pairs: 12, measuredAt: '2026-10-01T00:00:00Z' }
  const floors = ['cold', 'source-change'].map((scenario) =>
    kept({ benchmark: `podman/./${scenario}`, noiseFloor: old }),
  )
  expect(withNoiseFloors(plan, floors, here)).toEqual({
    plan,
    notes: [
      'The noise floor of podman/./cold, podman/./source-change is not used: it was measured on 2026-10-01, and counts for 30 days; run calibrate again.',
    ],
  })
})

const floorOf = (scenario: string, cache?: string) =>
  kept({
    benchmark: `podman/./${scenario}`,
    fingerprint: fingerprintOf(environment, engineFacts.podman, 'none', cache),
  })

test('that of a remote cache belongs to one form of it, and all others have none', () => {
  const benchmarks = [own('cold'), own('remote-cache')]
  const limits = (...floors: readonly KeptFloor[]) => {
    const { plan: limited, notes } = withNoiseFloors({ ...plan, benchmarks }, floors, here)
    return { floors: limited.benchmarks.map((each) => each.limits.noiseFloor?.slowdown), notes }
  }
  expect(limits(floorOf('cold'), floorOf('remote-cache', 'gha, mode=max'))).toEqual({
    floors: [0.2, 0.2],
    notes: [],
  })
  const other = limits(floorOf('remote-cache', 'registry, mode=max'))
  expect(other.floors).toEqual([undefined, undefined])
  expect(other.notes[0]).toContain('remote cache: registry, mode=max then, gha, mode=max now')
})
