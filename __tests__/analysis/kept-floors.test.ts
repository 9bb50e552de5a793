import { describe, expect, test } from 'vitest'
import {
  choose,
  countsUntilMs,
  fingerprintOf,
  isTooOld,
  type KeptFloor,
  keptWith,
  mostKept,
  repositoryOf,
} from '../../src/analysis/kept-floors.ts'
import { utcMs } from '../../src/analysis/utc.ts'
import { engineFacts, environment } from '../support/report-builder.ts'

const now = utcMs('2026-11-20T12:00:00.000Z') ?? 0
const here = fingerprintOf(environment, engineFacts.podman, 'none')

const kept = (measuredAt: string, overrides: Partial<KeptFloor> = {}): KeptFloor => ({
  benchmark: 'podman/./cold',
  repository: 'octo/app',
  settings: '0f',
  fingerprint: here,
  noiseFloor: { slowdown: 0.03, pairs: 12, measuredAt },
  ...overrides,
})

describe('a fingerprint', () => {
  test('survives a patch of the kernel and of the runner image, and what is of a moment', () => {
    const later = {
      ...environment,
      kernel: '6.8.0-1030-azure',
      freeDiskBytes: 1,
      loadAverage1: 3,
      memoryBytes: environment.memoryBytes - 4_096,
    }
    const image = (version: string) =>
      fingerprintOf({ ...later, runnerImage: `ubuntu24 ${version}` }, engineFacts.podman, 'none')
    expect(fingerprintOf(later, engineFacts.podman, 'none')).toEqual(here)
    expect(image('20261102.1')).toEqual(image('20261109.1'))
  })

  test.each([
    ['processor model', { ...environment, cpuModel: 'Another' }, engineFacts.podman, 'none'],
    ['processors', { ...environment, cpuCount: 2 }, engineFacts.podman, 'none'],
    ['quota of processors', { ...environment, cpuQuota: 1.5 }, engineFacts.podman, 'none'],
    ['kernel', { ...environment, kernel: '6.11.0-1001-azure' }, engineFacts.podman, 'none'],
    ['versions', environment, { ...engineFacts.podman, versions: { client: '5.0.0' } }, 'none'],
    ['storage driver', environment, { ...engineFacts.podman, storageDriver: 'vfs' }, 'none'],
    ['isolation', environment, engineFacts.podman, ['pin']],
  ] as const)('depends on %s', (name, machine, engine, isolation) => {
    const other = fingerprintOf(machine, engine, isolation)
    expect(other).not.toEqual(here)
    expect(other[name]).not.toBe(here[name])
  })

  test('is bounded, whatever an engine says of itself', () => {
    const long = fingerprintOf(environment, { ...engineFacts.podman, builder: 'x'.repeat(100_000) }, 'none')
    expect(long['builder']).toHaveLength(500)
  })
})

describe('of the kept ones', () => {
  test('the newest of this environment counts', () => {
    const [older, newer] = [kept('2026-11-01T00:00:00Z'), kept('2026-11-18T00:00:00Z')]
    expect(choose([older, newer], here, now)).toEqual({ noiseFloor: newer.noiseFloor })
    expect(choose([newer, older], here, now)).toEqual({ noiseFloor: newer.noiseFloor })
  })

  test.each([
    ['2026-10-21T12:00:01Z', false],
    ['2026-10-21T11:59:59Z', true],
    ['2026-11-21T11:59:59Z', false],
    ['2026-11-21T12:00:01Z', true],
    ['2999-01-01T00:00:00Z', true],
    ['soon', true],
  ])('one of %s is too old or from the future: %s', (measuredAt, expected) => {
    expect(isTooOld({ slowdown: 0.1, pairs: 12, measuredAt }, now)).toBe(expected)
  })

  test('counts for 30 days', () => {
    expect(countsUntilMs(kept('2026-11-01T00:00:00.000Z').noiseFloor)).toBe(utcMs('2026-12-01T00:00:00.000Z'))
  })

  test('one that is too old is not used, and is named with its date', () => {
    expect(choose([kept('2026-10-01T00:00:00Z')], here, now)).toEqual({
      why: 'it was measured on 2026-10-01, and counts for 30 days; run calibrate again',
    })
  })

  test('one of another environment is not used, and what differs is named', () => {
    const fingerprint = fingerprintOf({ ...environment, cpuModel: 'Another' }, engineFacts.podman, ['pin'])
    expect(choose([kept('2026-11-18T00:00:00Z', { fingerprint })], here, now)).toEqual({
      why:
        'it was measured on 2026-11-18 in another environment (processor model: Another then, ' +
        'AMD EPYC 7763 64-Core Processor now; isolation: pin then, unknown now); run calibrate in this one, too',
    })
  })

  test('one that is old and of another environment is not worth a word', () => {
    expect(choose([kept('2026-01-01T00:00:00Z', { fingerprint: {} })], here, now)).toBeUndefined()
    expect(choose([], here, now)).toBeUndefined()
  })
})

describe('keeping', () => {
  test('replaces the same benchmark in the same environment, and keeps those of others', () => {
    const other = { fingerprint: { ...here, processors: '64' } }
    const before = [
      kept('2026-11-01T00:00:00Z'),
      kept('2026-11-02T00:00:00Z', other),
      kept('2026-11-03T00:00:00Z', { repository: 'octo/other' }),
    ]
    const added = kept('2026-11-20T00:00:00Z')
    expect(keptWith(before, [added], now)).toEqual([added, before[2], before[1]])
  })

  test('does not depend on the order of the facts', () => {
    const reversed = Object.fromEntries(Object.entries(here).toReversed())
    expect(
      keptWith(
        [kept('2026-11-01T00:00:00Z', { fingerprint: reversed })],
        [kept('2026-11-02T00:00:00Z')],
        now,
      ),
    ).toHaveLength(1)
  })

  test('drops what no longer counts, and then the oldest', () => {
    const many = Array.from({ length: mostKept + 5 }, (_, at) =>
      kept('2026-11-10T00:00:00Z', { benchmark: `podman/${at}/cold` }),
    )
    const all = keptWith([kept('2026-09-01T00:00:00Z'), ...many], [kept('2026-11-19T00:00:00Z')], now)
    expect(all).toHaveLength(mostKept)
    expect(all[0]?.benchmark).toBe('podman/./cold')
    expect(all.some(({ noiseFloor }) => noiseFloor.measuredAt.startsWith('2026-09'))).toBe(false)
  })
})

test('a repository is told from others by its name, else by its folder; shipped projects are the same everywhere', () => {
  expect(repositoryOf({}, 'octo/app', '/home/me/app')).toBe('octo/app')
  expect(repositoryOf({}, undefined, '/home/me/app')).toBe('/home/me/app')
  expect(repositoryOf({ strategy: 'layers' }, undefined, '/home/me/app')).toBe('')
})
