import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { computing, runControlWorkload } from '../../../src/host/usage/control-workload.ts'
import { tempFolder } from '../../support/temp-folder.ts'

test('the control workload computes and writes, and leaves no file', async () => {
  await using folder = await tempFolder()
  const { counters, unknown } = await runControlWorkload(folder.path)
  expect(counters['controlCpuMs']).toBeGreaterThan(0)
  expect(counters['controlDiskMs']).toBeGreaterThan(0)
  expect(unknown).toEqual({})
  expect(await readdir(folder.path)).toEqual([])
})

test('on a full or missing disk it only computes, and says why', async () => {
  const { counters, unknown } = await runControlWorkload('/nowhere')
  expect(Object.keys(counters)).toEqual(['controlCpuMs'])
  expect(unknown['controlDiskMs']).toContain('ENOENT')
})

test('it takes at most 200 ms of processor time, and ten times the work takes longer', () => {
  computing()
  const start = process.cpuUsage()
  const usedMs = (): number => (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e3
  computing()
  const one = usedMs()
  expect(one).toBeLessThanOrEqual(200)
  computing(100_000_000)
  expect(usedMs() - one).toBeGreaterThan(2 * one)
})
