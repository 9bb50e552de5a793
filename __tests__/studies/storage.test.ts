import { expect, test } from 'vitest'
import { cacheHits, inLayer, inMount, storageAdvice } from '../../src/studies/storage/advice.ts'
import { pooled, readFileProbe, totalMs } from '../../src/studies/storage/file-times.ts'
import { row, times } from './rows.ts'

const advice = (...rows: Parameters<typeof storageAdvice>[0]) => storageAdvice(rows, 'overlay')

test('a driver is advised against when the lower bound of its ratio is above 1', () => {
  const vfs = row({ value: 'vfs', ...times(4.9, 4.2, 5.6) })
  expect(advice(row(), vfs)).toEqual([
    'Use overlay: vfs takes 4.90× as long (4.20× to 5.60×) for cold on podman.',
  ])
})

test('of several rows of one driver, the surest difference is named', () => {
  const cold = row({ value: 'vfs', ...times(2, 1.8, 2.2) })
  const warm = row({ value: 'vfs', scenario: 'warm', ...times(5, 4, 6) })
  const fuse = row({ value: 'fuse-overlayfs', ...times(1.5, 1.2, 1.7) })
  expect(advice(cold, warm, fuse)[0]).toMatch(
    /^Use overlay: vfs takes 5\.00× .* warm on podman and fuse-overlayfs takes 1\.50× .* cold on podman\.$/,
  )
})

test('bounds that include 1 show no difference, and ratios without bounds show nothing', () => {
  expect(advice(row({ value: 'vfs', ...times(1.3, 0.9, 1.8) }))).toEqual([
    'No driver was shown to build more slowly than overlay.',
  ])
  expect(advice(row({ value: 'vfs', ratio: 1.3 }))).toEqual([])
})

const hits = (value: string, packageHitShare: number) =>
  row({ value, scenario: cacheHits, columns: { packageHitShare } })

test('equal rates of hits are said to be decided by content', () => {
  expect(advice(hits('overlay', 0.967), hits('vfs', 0.967))[0]).toMatch(
    /^The build cache had 96\.7% of the packages with every driver: Go decides by content/,
  )
  expect(advice(hits('overlay', 0.967))).toEqual([])
})

test('different rates of hits are not blamed on the driver', () => {
  expect(advice(hits('overlay', 0.983), hits('fuse-overlayfs', 0.897))).toEqual([
    'The rate of hits differs (overlay on podman 98.3% and fuse-overlayfs on podman 89.7%), which a driver alone cannot cause: check whether the cache mounts were kept.',
  ])
})

const reads = (value: string, scenario: string, readP50Us: number) =>
  row({ value, scenario, columns: { readP50Us } })

test('caches belong in mounts where a driver is slow in layers only', () => {
  const rows = [reads('overlay', inLayer, 20), reads('overlay', inMount, 20)]
  expect(
    advice(...rows, reads('fuse-overlayfs', inLayer, 129), reads('fuse-overlayfs', inMount, 22)),
  ).toEqual([
    "With fuse-overlayfs, keep Go's caches in cache mounts and not in layers: a cache mount bypasses the driver, and reading files there took about as long as with overlay.",
  ])
  expect(advice(...rows, reads('vfs', inLayer, 20), reads('vfs', inMount, 20))).toEqual([])
  expect(
    advice(...rows, reads('fuse-overlayfs', inLayer, 129), reads('fuse-overlayfs', inMount, 90)),
  ).toEqual([])
})

const folder = { path: '/cache', files: 3, lstatNs: [1000, 3000], readNs: [20_000], writeNs: [2_000_000] }

test('the times of a probe are read as microseconds and pooled by folder', () => {
  const probe = readFileProbe(JSON.stringify({ round: 'r1', folders: [folder] }))
  expect(probe).toEqual({
    round: 'r1',
    folders: [{ path: '/cache', files: 3, lstatUs: [1, 3], readUs: [20], writeUs: [2000] }],
  })
  const all = pooled([probe, probe], '/cache')
  expect(all?.lstatUs).toEqual([1, 3, 1, 3])
  expect(pooled([probe], '/other')).toBeUndefined()
  expect(all === undefined ? undefined : totalMs(all)).toBeCloseTo(4.048)
})

test.for(['', '{}', '{"round": "r1", "folders": []}', '{"round": "r1", "folders": [{"path": "/cache"}]}'])(
  'the text %j is not taken for the times of a probe',
  (text) => {
    expect(() => readFileProbe(text)).toThrow(/^the probe of the file system wrote /)
  },
)
