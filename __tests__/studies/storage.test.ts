import { expect, test } from 'vitest'
import { cacheHits, inLayer, inMount, storageAdvice } from '../../src/studies/storage/advice.ts'
import { driverText } from '../../src/studies/storage/cells.ts'
import { columnsOf, readFileProbe, seenIn, timesIn, totalMs } from '../../src/studies/storage/file-times.ts'
import { row, times } from './rows.ts'

const advice = (...rows: Parameters<typeof storageAdvice>[0]) => storageAdvice(rows, 'overlay')

test('a driver is advised against when the lower bound of its ratio is above 1', () => {
  const vfs = row({ value: 'vfs', ...times(4.9, 4.2, 5.6) })
  expect(advice(row(), vfs)).toEqual([
    'Use overlay: vfs is slower in 1 of 1 row, most for cold of tiny on podman with 4.90× (4.20× to 5.60×).',
  ])
})

test('of several rows of one driver, the surest difference is named, with how many show one', () => {
  const cold = row({ value: 'vfs', ...times(2, 0.9, 2.2) })
  const warm = row({ value: 'vfs', scenario: 'warm', ...times(5, 4, 6) })
  const fuse = row({ value: 'fuse-overlayfs', ...times(1.5, 1.2, 1.7) })
  expect(advice(cold, warm, fuse)[0]).toMatch(
    /^Use overlay: vfs is slower in 1 of 2 rows, most for warm .* 5\.00× .*; fuse-overlayfs is slower in 1 of 1 row, most for cold/,
  )
})

test('the reference is not advised when another driver is faster somewhere', () => {
  const slow = row({ value: 'vfs', ...times(2, 1.8, 2.2) })
  const fast = row({ value: 'vfs', engine: 'docker', ...times(0.5, 0.4, 0.6) })
  expect(advice(slow, fast)[0]).toMatch(/^Against overlay, vfs is slower in 1 of 2 rows/)
  const same = row({ value: 'fuse-overlayfs', ...times(1, 0.9, 1.1) })
  expect(advice(fast, same)).toEqual(['Against overlay, vfs is faster in 1 of 1 row.'])
})

test('bounds that include 1 show no difference, and ratios without bounds show nothing', () => {
  expect(advice(row({ value: 'vfs', ...times(1.3, 0.9, 1.8) }))).toEqual([
    'No difference in builds is shown between overlay and vfs (1 row).',
  ])
  expect(advice(row({ value: 'vfs', ratio: 1.3 }))).toEqual([])
})

const hits = (value: string, packageHitShare: number, engine = 'podman') =>
  row({
    ...{ value, engine, scenario: cacheHits, columns: { packageHitShare } },
    group: `${engine} tiny cache hits`,
  })

test('equal shares of hits are said of the drivers that have one, and of no other', () => {
  const unavailable = { ...hits('fuse-overlayfs', 0), columns: {} }
  expect(advice(hits('overlay', 0.967), unavailable, hits('vfs', 0.967))).toEqual([
    "Between these drivers, Go's share of packages from its cache does not differ: 96.7% on podman with overlay and vfs. What is a hit does not depend on them.",
  ])
  expect(advice(hits('overlay', 0.967))).toEqual([])
})

test('different shares of hits are not blamed on the driver, and engines are not compared', () => {
  expect(advice(hits('overlay', 0.983), hits('fuse-overlayfs', 0.897))).toEqual([
    'Go did not find the same share of its packages in its cache with every driver (overlay on podman 98.3% and fuse-overlayfs on podman 89.7%): look at whether its cache mounts were kept.',
  ])
  expect(advice(hits('overlay', 0.983), hits('vfs', 0.897, 'docker'))).toEqual([])
})

test('shares of hits of two projects are not compared, which have other packages', () => {
  const small = (value: string, share: number) => ({
    ...hits(value, share),
    ...{ project: 'small', group: 'podman small cache hits' },
  })
  expect(
    advice(hits('overlay', 0.976), hits('vfs', 0.976), small('overlay', 0.997), small('vfs', 0.997)),
  ).toEqual([
    "Between these drivers, Go's share of packages from its cache does not differ: 97.6% for tiny on podman with overlay and vfs; 99.7% for small on podman with overlay and vfs. What is a hit does not depend on them.",
  ])
  // One driver alone says nothing about drivers.
  expect(advice(hits('vfs', 0.976), small('vfs', 0.997))).toEqual([])
  expect(advice(hits('overlay', 0.976), small('overlay', 0.997), small('vfs', 0.5))[0]).toContain(
    '(overlay for small on podman 99.7% and vfs for small on podman 50%)',
  )
})

const files = (scenario: string, bounds: ReturnType<typeof times>, engine = 'podman') =>
  row({ value: 'fuse-overlayfs', engine, project: 'cache files', scenario, ...bounds })

test('caches belong in mounts where a driver is slower in layers only, on the same engine', () => {
  const layer = files(inLayer, times(6.4, 5, 7))
  expect(advice(layer, files(inMount, times(1.02, 0.9, 1.1)))).toEqual([
    "Keep Go's caches in cache mounts and not in layers: compared with overlay, operations on files in a layer took 6.40× (5.00× to 7.00×) with fuse-overlayfs on podman, and in a cache mount no slowdown is shown.",
  ])
  expect(advice(layer, files(inMount, times(1.3, 1.1, 1.5)))).toEqual([])
  expect(advice(layer, files(inMount, times(1, 0.9, 1.1), 'docker'))).toEqual([])
  expect(advice(files(inLayer, times(1.2, 0.9, 1.5)), files(inMount, times(1, 0.9, 1.1)))).toEqual([])
  expect(advice(layer)).toEqual([])
})

test('a driver that the engine does not report is not known', () => {
  expect(driverText({ unknown: { storageDriver: 'info failed' } })).toEqual({ unknown: 'info failed' })
  expect(driverText({})).toEqual({ unknown: 'the engine does not report it' })
  expect(driverText({ storageDriver: 'overlay', nativeDiff: true })).toBe('overlay, native diff')
})

const folder = { path: '/cache', files: 3, lstatNs: [1000, 3000], readNs: [20_000], writeNs: [2_000_000] }

const probeOf = (change: Partial<typeof folder> = {}) =>
  readFileProbe(JSON.stringify({ round: 'r1', folders: [{ ...folder, ...change }] }))

test('the times of a probe are read as microseconds, folder by folder', () => {
  const read = timesIn(probeOf(), '/cache')
  expect(read).toEqual({ path: '/cache', files: 3, lstatUs: [1, 3], readUs: [20], writeUs: [2000] })
  expect(timesIn(probeOf(), '/other')).toBeUndefined()
  expect(read === undefined ? undefined : totalMs(read)).toBeCloseTo(2.024)
})

test('the columns of several rounds are medians of their percentiles, and all of their operations', () => {
  const seen = [[10_000, 30_000], [20_000], [90_000]].flatMap((readNs) => {
    const read = timesIn(probeOf({ readNs }), '/cache')
    return read === undefined ? [] : [seenIn(read)]
  })
  expect(seen[0]).toEqual({ readP50Us: 20, readP95Us: 30, writeP50Us: 2000, writeP95Us: 2000, operations: 5 })
  expect(columnsOf(seen)).toEqual({
    ...{ readP50Us: 20, readP95Us: 30, writeP50Us: 2000, writeP95Us: 2000 },
    operations: 5 + 4 + 4,
  })
  expect(columnsOf([])).toEqual({})
})

test.for(['', '{}', '{"round": "r1", "folders": []}', '{"round": "r1", "folders": [{"path": "/cache"}]}'])(
  'the text %j is not taken for the times of a probe',
  (text) => {
    expect(() => readFileProbe(text)).toThrow(/^the probe of the file system wrote /)
  },
)
