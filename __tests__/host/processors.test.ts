import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cpuGovernor, cpuPressure10s, cpuQuota, loadAverage1 } from '../../src/host/processors.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** A machine whose kernel shows these files. */
const machineWith = async (files: Readonly<Record<string, string>>) => {
  const folder = await tempFolder()
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder.path, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  return folder
}

test('the load is that of the last minute', async () => {
  await using machine = await machineWith({ 'proc/loadavg': '1.25 0.50 0.25 2/345 6789\n' })
  expect(await loadAverage1(machine.path)).toBe(1.25)
  await using strange = await machineWith({ 'proc/loadavg': '\n' })
  await expect(loadAverage1(strange.path)).rejects.toThrow('does not begin with a number')
})

test('the pressure is that of some process, not of all', async () => {
  const text =
    'some avg10=12.34 avg60=3.00 avg300=1.00 total=99\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n'
  await using machine = await machineWith({ 'proc/pressure/cpu': text })
  expect(await cpuPressure10s(machine.path)).toBe(12.34)
})

test('a kernel without pressure information gives the reason', async () => {
  await using machine = await machineWith({})
  await expect(cpuPressure10s(machine.path)).rejects.toThrow('ENOENT')
  await using strange = await machineWith({ 'proc/pressure/cpu': 'nothing\n' })
  await expect(cpuPressure10s(strange.path)).rejects.toThrow('no average of 10 s')
})

test('the governor is read where the kernel shows one', async () => {
  const path = 'sys/devices/system/cpu/cpu0/cpufreq/scaling_governor'
  await using machine = await machineWith({ [path]: 'performance\n' })
  expect(await cpuGovernor(machine.path)).toBe('performance')
  await using virtual = await machineWith({})
  await expect(cpuGovernor(virtual.path)).rejects.toThrow('the kernel shows no frequency governor')
})

describe('the quota of processors', () => {
  test.for([
    [
      'version 2',
      '0::/ci/job\n',
      { 'sys/fs/cgroup/ci/job/cpu.max': '150000 100000\n', 'sys/fs/cgroup/ci/cpu.max': 'max 100000\n' },
      1.5,
    ],
    [
      'version 2, the smallest of the groups above',
      '0::/ci/job\n',
      { 'sys/fs/cgroup/ci/job/cpu.max': '400000 100000\n', 'sys/fs/cgroup/ci/cpu.max': '200000 100000\n' },
      2,
    ],
    [
      'version 2 in a container, which shows its own group as the root',
      '0::/\n',
      { 'sys/fs/cgroup/cpu.max': '50000 100000\n' },
      0.5,
    ],
    [
      'version 1',
      '4:memory:/job\n3:cpu,cpuacct:/job\n',
      {
        'sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us': '300000\n',
        'sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us': '100000\n',
        'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '-1\n',
        'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
      },
      3,
    ],
    [
      'version 1 in a container, which shows the path of the host',
      '3:cpu,cpuacct:/docker/abc\n',
      {
        'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '100000\n',
        'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
      },
      1,
    ],
  ] as const)('is read from control groups of %s', async ([, groups, files, expected]) => {
    await using machine = await machineWith({ 'proc/self/cgroup': groups, ...files })
    expect(await cpuQuota(machine.path)).toBe(expected)
  })

  test.for([
    ['none is set', { 'sys/fs/cgroup/a/cpu.max': 'max 100000\n' }, 'no quota is set'],
    ['no group can be read', {}, 'no control group of the processor could be read'],
  ] as const)('is an error with its reason when %s', async ([, files, reason]) => {
    await using machine = await machineWith({ 'proc/self/cgroup': '0::/a\n', ...files })
    await expect(cpuQuota(machine.path)).rejects.toThrow(reason)
  })
})
