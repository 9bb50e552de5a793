import { describe, expect, test } from 'vitest'
import { cold } from '../../../src/scenarios/cold.ts'
import { sourceChange } from '../../../src/scenarios/source-change.ts'
import { parallel } from '../../../src/studies/parallel.ts'
import type { Cell } from '../../../src/studies/study.ts'
import { type FakeOptions, runFake } from '../fake-study.ts'

const cells = (scenarios = [cold, sourceChange]): readonly Cell[] =>
  parallel.cells({
    ...{ values: ['1', '2'], engines: ['podman'], fixtures: [], context: { id: 'app' }, strategies: [] },
    ...{ scenarios, bases: [], basesGiven: false },
  })

const run = (options: Omit<FakeOptions, 'engines' | 'more'> = {}, more = cells()) =>
  runFake({ ...options, engines: {}, more, given: { rounds: '2', ...options.given } })

const primesOf = async (more: readonly Cell[]): Promise<number | undefined> =>
  (await run({}, more)).report?.builds.filter(({ excluded }) => excluded === 'prime').length

describe('the study of builds at once', () => {
  test('starts every build from the same state, each with an edit of its own', async () => {
    const { report, left } = await run()
    const rows = report?.study?.rows ?? []
    expect(rows.map(({ value, scenario, sample }) => [value, scenario, sample?.samplesMs.length])).toEqual([
      ...[
        ['1', 'cold', 2],
        ['1', 'source-change', 2],
      ],
      ...[
        ['2', 'cold', 2],
        ['2', 'source-change', 2],
      ],
    ])
    const counted = report?.builds.filter(({ round, excluded }) => round > 0 && excluded === undefined) ?? []
    expect(counted).toHaveLength(2 * 2 * (1 + 2))
    expect(counted.every(({ evidence }) => evidence?.state.holds)).toBe(true)
    expect(new Set(counted.map(({ benchmark }) => benchmark)).size).toBe(2 * (1 + 2))
    expect(left).toEqual([])
  })

  test('gives the time of one of them: two that take as long as one are twice as fast', async () => {
    const { report } = await run({ podman: { durationMs: () => 4_000 } })
    const sampleOf = (value: string) =>
      report?.study?.rows.find((row) => row.value === value && row.scenario === 'cold')?.sample?.samplesMs
    expect(sampleOf('1')).toEqual([4_000, 4_000])
    expect(sampleOf('2')).toEqual([2_000, 2_000])
  })

  test('refuses an engine whose builds have nothing in common, with the reason', async () => {
    const { report } = await run({ podman: { oneAtATime: true } })
    const rows = report?.study?.rows ?? []
    expect(rows.map(({ ended }) => ended)).toEqual(['absent', 'absent', 'absent', 'absent'])
    for (const { unknown } of rows)
      expect(unknown?.['sample']).toBe('podman keeps no layers or daemon that builds at once would share')
  })

  test('makes a prime again after cold builds, and takes no time from it', async () => {
    // Both values in both rounds; without cold cells, that of the warm-up is kept.
    expect(await primesOf(cells())).toBe(4)
    expect(await primesOf(cells([sourceChange]))).toBe(0)
  })

  test('does not count builds from a prime that is no longer what it was', async () => {
    const lost = { loses: ({ nth, what }: { nth: number; what: string }) => what === 'contents' && nth === 3 }
    const { report } = await run({ podman: lost, given: { rounds: '1' } }, cells([sourceChange]))
    const attempts = report?.study?.rows.flatMap((row) => row.attempts.map(({ lost: loss }) => loss))
    expect(attempts).toContain('state-lost')
  })
})
