import { describe, expect, test } from 'vitest'
import { disturbanceOf } from '../../src/analysis/disturbance.ts'
import { disturbanceLimits, disturbancesOf, unknownKinds } from '../../src/analysis/disturbances.ts'
import type { BuildDisturbance, Measurement } from '../../src/model.ts'
import { defaultLimits } from '../support/circumstances.ts'
import { benchmark, pairs } from '../support/report-builder.ts'

type Counters = Readonly<Record<string, number>>

/** A build of 10 s on two processors that uses both of them all the time, and so waits for itself, on a quiet machine. */
const quiet: Counters = {
  machineBusyMs: 20_000,
  machineStealMs: 0,
  machineIdleMs: 0,
  buildCpuMs: 19_900,
  othersCpuMs: 100,
  cpuPressureMs: 9_000,
  buildReadBytes: 0,
  buildWrittenBytes: 300_000_000,
  othersDiskBytes: 50_000,
  ioPressureMs: 3_000,
  othersMemoryRatio: 0.2,
  memoryPressureMs: 0,
  quotaPeriods: 0,
  throttledPeriods: 0,
  throttledMs: 0,
}

const found = (changes: Counters): readonly BuildDisturbance[] =>
  disturbancesOf({ durationMs: 10_000, counters: { ...quiet, ...changes } })

test('a build that uses all processors and keeps its disk busy does not disturb itself', () => {
  expect(found({})).toEqual([])
})

describe.each<readonly [BuildDisturbance['kind'], Counters, BuildDisturbance, readonly Counters[]]>([
  [
    'steal',
    { machineBusyMs: 9_400, machineStealMs: 600 },
    { kind: 'steal', share: 0.06 },
    [{ machineBusyMs: 9_500, machineStealMs: 500 }],
  ],
  [
    'cpu',
    { othersCpuMs: 5_000 },
    { kind: 'cpu', share: 0.25, waited: 0.9 },
    // As many used, but a processor was free; or hardly any.
    [{ othersCpuMs: 5_000, cpuPressureMs: 1_000 }, { othersCpuMs: 1_000 }],
  ],
  [
    'disk',
    { othersDiskBytes: 400_000_000 },
    { kind: 'disk', share: 0.3, othersBytes: 400_000_000 },
    [
      { othersDiskBytes: 400_000_000, ioPressureMs: 1_000 },
      // Less than half of what the build wrote: it may be the journal of the file system.
      { othersDiskBytes: 150_000_000 },
      { othersDiskBytes: 10 * 2 ** 20, buildWrittenBytes: 0 },
    ],
  ],
  [
    'memory',
    { othersMemoryRatio: 0.9, memoryPressureMs: 2_000 },
    { kind: 'memory', share: 0.2, held: 0.9 },
    [
      { othersMemoryRatio: 0.9, memoryPressureMs: 500 },
      // It waited for memory that it used up itself.
      { othersMemoryRatio: 0.5, memoryPressureMs: 2_000 },
    ],
  ],
  [
    'quota',
    { quotaPeriods: 100, throttledPeriods: 40, throttledMs: 3_000 },
    { kind: 'quota', share: 0.4, throttledMs: 3_000 },
    [
      { quotaPeriods: 100, throttledPeriods: 10, throttledMs: 300 },
      { quotaPeriods: 4, throttledPeriods: 4, throttledMs: 300 },
    ],
  ],
])('%s', (kind, beyond, disturbance, within) => {
  test('is named beyond its limits, with its numbers', () => {
    expect(found(beyond)).toEqual([disturbance])
  })

  test.each(within)('is not named at or below one of them: %o', (counters) => {
    expect(found(counters)).toEqual([])
  })

  test('is unknown without its counters, not absent', () => {
    expect(unknownKinds({ durationMs: 10_000, counters: {} })).toContain(kind)
    expect(unknownKinds({ durationMs: 10_000, counters: quiet })).not.toContain(kind)
  })
})

test('several at once are all named', () => {
  const all = found({ othersCpuMs: 5_000, othersDiskBytes: 400_000_000, machineStealMs: 5_000 })
  expect(all.map(({ kind }) => kind)).toEqual(['steal', 'cpu', 'disk'])
})

const cold = benchmark()

type Sides = { readonly base: Counters; readonly head: Counters }

/** What was read; a counter that is not a number was not. */
const read = (counters: Counters): Counters =>
  Object.fromEntries(Object.entries({ ...quiet, ...counters }).filter(([, value]) => !Number.isNaN(value)))

/** Six pairs of builds with these counters; the first may have others. */
const judged = (base: Counters, head: Counters, count = 6, first: Sides = { base, head }) =>
  disturbanceOf(
    pairs(
      cold,
      Array.from({ length: count }, () => [10_000, 15_000]),
    ).map((each): Measurement => ({
      ...each,
      counters: read((each.round === 1 ? first : { base, head })[each.revision]),
    })),
    cold.id,
    defaultLimits,
  )

const hog = { othersCpuMs: 8_000, buildCpuMs: 19_900 }

describe('builds of one revision that were disturbed more than those of the other', () => {
  test.each([
    [
      'others used the processors',
      hog,
      /^other programs used 40 percentage points more of the processors during the head's builds$/,
    ],
    [
      'others used the disks',
      { othersDiskBytes: 900_000_000, ioPressureMs: 9_000 },
      /waiting for disks that others used$/,
    ],
    [
      'others held the memory',
      { othersMemoryRatio: 0.9, memoryPressureMs: 9_000, buildMemoryPeakBytes: 1_000 },
      /waiting for memory that others held$/,
    ],
    [
      'a quota stopped them',
      { quotaPeriods: 100, throttledPeriods: 70, throttledMs: 9_000 },
      /^a quota of processor time stopped/,
    ],
  ])('withhold a regression: %s', (_, head, reason) => {
    expect(judged({ buildMemoryPeakBytes: 1_000 }, head)).toMatchObject({
      of: 'head',
      reason: expect.stringMatching(reason),
    })
  })

  test('hide a slowdown when they are those of the base', () => {
    expect(judged(hog, {})).toMatchObject({ of: 'base' })
  })

  test.each([
    ['uses more processor time itself', { ...hog, buildCpuMs: 22_000 }],
    [
      'reads and writes more itself',
      { othersDiskBytes: 900_000_000, ioPressureMs: 9_000, buildWrittenBytes: 400_000_000 },
    ],
    [
      'needs more memory itself',
      { othersMemoryRatio: 0.9, memoryPressureMs: 9_000, buildMemoryPeakBytes: 1_100 },
    ],
  ])('do not excuse a head that %s', (_, head) => {
    expect(judged({ buildMemoryPeakBytes: 1_000 }, head)).toBeUndefined()
  })

  test('do not excuse a head whose own need of memory is unknown', () => {
    expect(judged({}, { othersMemoryRatio: 0.9, memoryPressureMs: 9_000 })).toBeUndefined()
  })

  const without = (name: string): Counters => ({ ...hog, [name]: Number.NaN })

  test.each(['base', 'head'] as const)('are not known where counters of the %s are not', (lacking) => {
    const unknown = without('cpuPressureMs')
    expect(lacking === 'base' ? judged(unknown, hog) : judged(hog, unknown)).toBeUndefined()
  })

  test('are not known where one pair of six shows it', () => {
    expect(judged(without('othersCpuMs'), hog, 6, { base: quiet, head: hog })).toBeUndefined()
  })

  // A head that sleeps for longer, beside others that do the same all the time.
  test.each<readonly [string, Counters, Counters]>([
    ['cpu, by what others use', { othersCpuMs: 990 }, { othersCpuMs: 1_010 }],
    [
      'cpu, by how long something waited',
      { othersCpuMs: 6_000, cpuPressureMs: 950 },
      { othersCpuMs: 6_000, cpuPressureMs: 1_600 },
    ],
    [
      'disk, by what others read and wrote meanwhile',
      { othersDiskBytes: 140_000_000, ioPressureMs: 3_000 },
      { othersDiskBytes: 210_000_000, ioPressureMs: 3_000 },
    ],
    [
      'memory, by what others held',
      { othersMemoryRatio: 0.495, memoryPressureMs: 2_000, buildMemoryPeakBytes: 1_000 },
      { othersMemoryRatio: 0.505, memoryPressureMs: 3_000, buildMemoryPeakBytes: 1_000 },
    ],
    [
      'quota',
      { quotaPeriods: 100, throttledPeriods: 9, throttledMs: 300 },
      { quotaPeriods: 150, throttledPeriods: 17, throttledMs: 500 },
    ],
  ])('are not those on the other side of a limit of %s', (_, base, head) => {
    expect(judged(base, head)).toBeUndefined()
  })

  test('are not those that were disturbed alike, or hardly more', () => {
    expect(judged(hog, hog)).toBeUndefined()
    expect(judged({ othersCpuMs: 2_000 }, { othersCpuMs: 2_900 })).toBeUndefined()
  })
})

test('the limits are those that the page on the gate states', async () => {
  const { readFile } = await import('node:fs/promises')
  const page = await readFile('docs/gate.md', 'utf8')
  const stated = page.slice(page.indexOf('## A disturbed machine'), page.indexOf('## Looks'))
  const { stolen, othersCpu, waitedForCpu, waitedForDisk, waitedForMemory } = disturbanceLimits
  const { othersMemory, throttled, othersDiskRatio, othersDiskBytesPerSecond } = disturbanceLimits
  for (const share of [
    stolen,
    othersCpu,
    waitedForCpu,
    waitedForDisk,
    waitedForMemory,
    othersMemory,
    throttled,
  ])
    expect(stated).toContain(`${share * 100}%`)
  expect(stated).toContain(`${othersDiskBytesPerSecond / 2 ** 20} MiB per second`)
  expect(othersDiskRatio).toBe(0.5)
  expect(stated).toContain('half of what the build')
})
