import { describe, expect, test } from 'vitest'
import { checkThresholds, gatedIds, limitsOf, matches, mostGated } from '../../src/plan/gated.ts'
import { thresholds } from '../support/measuring.ts'
import { benchmark } from '../support/report-builder.ts'

const benchmarksOf = (
  engines: readonly string[],
  projects: readonly string[],
  scenarios: readonly string[],
) =>
  engines.flatMap((engine) =>
    projects.flatMap((project) => scenarios.map((scenario) => benchmark({ engine, project, scenario }))),
  )
const scenarios = ['cold', 'warm', 'source-change']
const two = benchmarksOf(['docker', 'podman'], ['app'], scenarios)

describe('a glob over benchmark ids', () => {
  test.each([
    ['*cold', 'podman/app/cold', true],
    ['podman/*', 'podman/app/cold', true],
    ['*', 'podman/app/cold', true],
    ['**', 'podman/app/cold', true],
    ['podman/**', 'podman/app/cold', true],
    ['*/cold', 'podman/services~api/cold', true],
    ['{podman,docker}/*/cold', 'docker/app/cold', true],
    ['podman/app/cold', 'podman/app/cold', true],
    ['podman/./cold', 'podman/./cold', true],
    ['podman/tiny+cache-mounts+go1.26.8/cold', 'podman/tiny+cache-mounts+go1.26.8/cold', true],
    ['podman@5.1/*', 'podman@5.1/app/cold', true],
    ['podman/*', 'docker/app/cold', false],
    ['*warm', 'podman/app/cold', false],
    ['cold', 'podman/app/cold', false],
    ['podman', 'podman/app/cold', false],
  ])('%s of %s: %s', (glob, id, expected) => {
    expect(matches(glob, id)).toBe(expected)
  })

  test.each([
    '*cold',
    '*/cold',
    'podman/*',
    'podman/*/cold',
    '{podman,docker}/*/cold',
    '*',
    '**',
    'podman/**',
  ])('%s finds the project in the root of a repository, and one in a hidden folder', (glob) => {
    expect(matches(glob, 'podman/./cold')).toBe(true)
    expect(matches(glob, 'podman/.tools~x/cold')).toBe(true)
  })
})

describe('gated', () => {
  test('are by default source-change and cold of the first engine, in this order', () => {
    expect(gatedIds(two, 'auto', 'podman')).toEqual(['podman/app/source-change', 'podman/app/cold'])
  })

  test('are remote caches by default where neither of these is measured', () => {
    const cached = benchmarksOf(['podman'], ['app'], ['warm', 'remote-cache'])
    expect(gatedIds(cached, 'auto', 'podman')).toEqual(['podman/app/remote-cache'])
    const both = benchmarksOf(['podman'], ['app'], ['cold', 'remote-cache'])
    expect(gatedIds(both, 'auto', 'podman')).toEqual(['podman/app/cold'])
  })

  test('are by default at most six, source-change of all projects first', () => {
    const many = benchmarksOf(['podman'], ['a', 'b', 'c', 'd', 'e'], scenarios)
    const ids = gatedIds(many, 'auto', 'podman')
    expect(ids).toHaveLength(mostGated)
    expect(ids.slice(0, 5).every((id) => id.endsWith('/source-change'))).toBe(true)
    expect(ids[5]).toBe('podman/a/cold')
  })

  test('are those that match, in the order of the globs, each once', () => {
    expect(gatedIds(two, ['*warm', 'docker/*'], 'podman')).toEqual([
      'docker/app/warm',
      'podman/app/warm',
      'docker/app/cold',
      'docker/app/source-change',
    ])
  })

  test('cannot be none: the error lists what there is', () => {
    expect(() => gatedIds(two, ['*/coold'], 'podman')).toThrow(
      'gate: */coold matches no benchmark; there are:\n  docker/app/cold\n  docker/app/warm',
    )
  })

  test('are listed once where the same benchmarks are looked for among others, too', () => {
    expect(() => gatedIds(two.slice(0, 1), ['x'], '', two.slice(0, 1))).toThrow(
      /there are:\n +docker\/app\/cold$/,
    )
  })

  test('cannot be more than six when they are named', () => {
    const seven = benchmarksOf(['podman'], ['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['cold'])
    expect(() => gatedIds(seven, ['*'], 'podman')).toThrow('gate: 7 benchmarks match; at most 6')
    expect(gatedIds(seven.slice(1), ['*'], 'podman')).toHaveLength(6)
  })
})

test('the limits of a benchmark are those of the last line that matches it, for each input alone', () => {
  const own = {
    fail: {
      value: 0.1,
      overrides: [
        { glob: '*cold', value: 0.2 },
        { glob: 'podman/*', value: 0.3 },
      ],
    },
    warn: { value: 0.05, overrides: [{ glob: '*warm', value: 0.01 }] },
    minDeltaMs: { value: 500, overrides: [{ glob: 'docker/*', value: 2_000 }] },
  }
  expect(limitsOf(own, 'podman/app/cold')).toEqual({
    failThreshold: 0.3,
    warnThreshold: 0.05,
    minDeltaMs: 500,
  })
  expect(limitsOf(own, 'docker/app/cold')).toEqual({
    failThreshold: 0.2,
    warnThreshold: 0.05,
    minDeltaMs: 2_000,
  })
  expect(limitsOf(thresholds, 'docker/app/cold')).toEqual({
    failThreshold: 0.1,
    warnThreshold: 0.05,
    minDeltaMs: 500,
  })
})

test('a threshold for a benchmark that is not there is refused, every one at once', () => {
  const own = {
    fail: { value: 0.1, overrides: [{ glob: '*cold', value: 0.2 }] },
    warn: { value: 0.05, overrides: [{ glob: '*wram', value: 0.01 }] },
    minDeltaMs: { value: 500, overrides: [{ glob: 'dokcer/*', value: 2_000 }] },
  }
  const there = benchmarksOf(['podman'], ['app'], ['cold'])
  expect(() => checkThresholds(own, there)).toThrow(
    /^2 inputs are wrong:\n.*warn-threshold: \*wram matches no benchmark\n.*min-delta: dokcer\/\* matches no benchmark; there are:\n.*podman\/app\/cold/s,
  )
  expect(() =>
    checkThresholds({ ...own, warn: thresholds.warn, minDeltaMs: thresholds.minDeltaMs }, there),
  ).not.toThrow()
})
