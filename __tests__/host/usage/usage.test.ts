import { afterEach, describe, expect, test } from 'vitest'
import { readAfter, readBefore } from '../../../src/host/usage/reading.ts'
import { usageBetween } from '../../../src/host/usage/usage.ts'
import { machineFolder, type MachineFolder } from '../../support/machine-folder.ts'

type Files = Readonly<Record<string, string>>

const opened: MachineFolder[] = []
afterEach(async () => {
  for (const folder of opened.splice(0)) await folder[Symbol.asyncDispose]()
})

/** What is counted between two states of a machine. */
const used = async (before: Files, after: Files, elsewhere?: string) => {
  const folders = [
    await machineFolder({ ...machine(0), ...before }),
    await machineFolder({ ...machine(1), ...after }),
  ]
  opened.push(...folders)
  const [from = '', to = ''] = folders.map(({ path }) => path)
  return usageBetween(readBefore(from), readAfter(to), elsewhere)
}

/** `utime` of proc_pid_stat(5) is 14th, `flags` 9th, `starttime` 22nd. */
const stat = (pid: number, parent: number, name: string, ticks: number): string =>
  `${pid} (${name}) S ${parent} 1 1 0 -1 ${name.startsWith('kworker') ? kernelFlag : 0} 0 0 0 0 ${ticks} 0 0 0 20 0 1 0 77 0 0\n`

const kernelFlag = 0x200000
const self = process.pid

/** Two processors, 10 s apart: busy for 16 s, 1 s of that with interrupts, and 2 s stolen. */
const machine = (at: 0 | 1): Files => ({
  'proc/stat': `cpu  ${1_000 + at * 1_200} 0 ${100 + at * 300} ${500 + at * 200} 50 0 ${10 + at * 100} ${20 + at * 200} 0 0\n`,
  'proc/loadavg': `${at + 1}.50 0.90 0.80 3/200 999\n`,
  'proc/meminfo': `MemTotal:       1000 kB\nMemFree:   100 kB\nMemAvailable:    ${at === 0 ? 700 : 400} kB\n`,
  'proc/pressure/cpu': `some avg10=0.00 avg60=0.00 avg300=0.00 total=${5_000_000 + at * 4_000_000}\n`,
  'proc/pressure/io': `some avg10=0.00 total=${at * 1_500_000}\nfull avg10=0.00 total=9\n`,
  'proc/pressure/memory': 'some avg10=0.00 total=0\n',
  'proc/diskstats':
    ` 254 0 vda 1 2 ${1_000 + at * 8_000} 4 5 6 ${2_000 + at * 20_000} 8 0 9 10\n` +
    ` 254 1 vda1 1 2 ${1_000 + at * 8_000} 4 5 6 ${2_000 + at * 20_000} 8 0 9 10\n 7 0 loop0 0 0 5 0 0 0 5 0 0 0 0\n`,
  [`proc/${self}/stat`]: stat(self, 1, 'node (main)', 100 + at * 400),
  [`proc/${self}/io`]: `rchar: 9\nread_bytes: ${at * 1_000_000}\nwrite_bytes: ${at * 2_000_000}\ncancelled_write_bytes: 0\n`,
  'proc/9/stat': stat(9, 2, 'kworker/0:1', 50 + at * 100),
  'proc/20/stat': stat(20, 1, 'hog', 70 + at * 300),
  'proc/21/stat': stat(21, 1, 'dockerd', at * 500),
})

/** As this kernel writes them (Linux 6.18, hybrid hierarchy). */
const version1 = (at: 0 | 1): Files => ({
  'proc/self/cgroup':
    '4:memory:/tool/gcb-abc123/run\n3:cpuset:/\n2:cpuacct:/gcb-abc123/run\n1:cpu:/limited\n7:blkio:/gcb-abc123/run\n0::/\n',
  'sys/fs/cgroup/memory/cgroup.procs': '',
  'sys/fs/cgroup/memory/tool/gcb-abc123/memory.usage_in_bytes': `${1_000 + at * 3_000}\n`,
  'sys/fs/cgroup/memory/tool/gcb-abc123/memory.max_usage_in_bytes': `${at === 0 ? 1_000 : 9_000}\n`,
  'sys/fs/cgroup/memory/tool/memory.limit_in_bytes': '1000000\n',
  'sys/fs/cgroup/memory/tool/memory.stat':
    'cache 5\nrss 1\ntotal_cache 9\ntotal_rss 700000\ntotal_shmem 100000\n',
  'sys/fs/cgroup/cpuacct/cgroup.procs': '',
  'sys/fs/cgroup/cpuacct/gcb-abc123/cpuacct.usage': `${7_000_000_000 + at * 6_500_000_000}\n`,
  'sys/fs/cgroup/cpu/cgroup.procs': '',
  'sys/fs/cgroup/cpu/cpu.stat': 'nr_periods 0\nnr_throttled 0\nthrottled_time 0\n',
  'sys/fs/cgroup/cpu/limited/cpu.stat':
    `nr_periods ${10 + at * 100}\nnr_throttled ${5 + at * 40}\nthrottled_time ${1_000_000 + at * 3_000_000_000}\n` +
    'nr_bursts 0\nburst_time 0\n',
  'sys/fs/cgroup/blkio/cgroup.procs': '',
  'sys/fs/cgroup/blkio/gcb-abc123/blkio.throttle.io_service_bytes_recursive': 'Total 0\n',
})

/** In the form of the kernel's cgroup-v2.rst; not recorded, because this was written where version 2 has no controllers. */
const version2 = (at: 0 | 1): Files => ({
  'proc/self/cgroup': '0::/system.slice/runner.service/gcb-abc123/run\n',
  'sys/fs/cgroup/cgroup.controllers': 'cpuset cpu io memory pids\n',
  'sys/fs/cgroup/cgroup.procs': '',
  'sys/fs/cgroup/system.slice/runner.service/gcb-abc123/cpu.stat': `usage_usec ${at * 4_500_000}\nuser_usec 0\nsystem_usec 0\nnr_periods 0\nnr_throttled 0\nthrottled_usec 0\n`,
  'sys/fs/cgroup/gcb-abc123/cpu.stat': `usage_usec ${3 + at * 2_000_000}\nuser_usec 0\n`,
  'sys/fs/cgroup/system.slice/runner.service/cpu.stat': `usage_usec 9\nnr_periods ${at * 50}\nnr_throttled ${at * 10}\nthrottled_usec ${at * 800_000}\n`,
  'sys/fs/cgroup/system.slice/runner.service/gcb-abc123/io.stat': `8:0 rbytes=${at * 3_000_000} wbytes=${at * 5_000_000} rios=8950 wios=1252 dbytes=0 dios=0\n`,
  'sys/fs/cgroup/gcb-abc123/io.stat': '',
  'sys/fs/cgroup/system.slice/runner.service/gcb-abc123/memory.current': '4000\n',
  'sys/fs/cgroup/gcb-abc123/memory.current': '0\n',
  'sys/fs/cgroup/system.slice/runner.service/gcb-abc123/memory.peak': `${at === 0 ? 50_000 : 80_000}\n`,
  'sys/fs/cgroup/gcb-abc123/memory.peak': '0\n',
  'sys/fs/cgroup/system.slice/runner.service/memory.max': '1000\n',
  'sys/fs/cgroup/system.slice/runner.service/memory.stat': 'anon 900\nfile 5\nshmem 0\n',
})

test('control groups of version 1 give what the build used, and the rest is what others used', async () => {
  const { counters, unknown } = await used(version1(0), version1(1))
  expect(counters).toEqual({
    machineBusyMs: 16_000,
    machineStealMs: 2_000,
    machineIdleMs: 2_000,
    loadAverage1: 1.5,
    buildCpuMs: 6_500,
    // The throttle file of this group counts nothing, so that of the processes is taken.
    buildReadBytes: 1_000_000,
    buildWrittenBytes: 2_000_000,
    buildMemoryBeforeBytes: 1_000,
    buildMemoryPeakBytes: 9_000,
    // 16 s less 1 s of interrupts, 1 s of the kernel and 6.5 s of the build.
    othersCpuMs: 7_500,
    othersDiskBytes: 8_000 * 512 - 1_000_000 + 20_000 * 512 - 2_000_000,
    // Of the group with a limit, which is fuller than the machine.
    othersMemoryRatio: 0.8,
    cpuPressureMs: 4_000,
    ioPressureMs: 1_500,
    memoryPressureMs: 0,
    quotaPeriods: 100,
    throttledPeriods: 40,
    throttledMs: 3_000,
  })
  expect(unknown).toEqual({})
})

test('a thread of the kernel that ends does not hide what the others used', async () => {
  const ended = { 'proc/10/stat': stat(10, 2, 'kworker/1:1', 1_000) }
  const { counters } = await used({ ...version1(0), ...ended }, version1(1))
  expect(counters['othersCpuMs']).toBe(7_500)
})

test('control groups of version 2 are read in both places: below this process, and at the top where engines put containers', async () => {
  const { counters } = await used(version2(0), version2(1))
  expect(counters).toMatchObject({
    buildCpuMs: 6_500,
    buildReadBytes: 3_000_000,
    buildWrittenBytes: 5_000_000,
    buildMemoryPeakBytes: 80_000,
    othersMemoryRatio: 0.9,
    quotaPeriods: 50,
    throttledPeriods: 10,
    throttledMs: 800,
  })
})

/** The group of the run has a quota that nothing ran into, and those above this process have none. */
const stayedBelow = (at: 0 | 1): Files => ({
  ...version1(at),
  'sys/fs/cgroup/cpu/limited/cpu.stat': 'nr_periods 0\nnr_throttled 0\nthrottled_time 0\n',
  'sys/fs/cgroup/cpu/gcb-abc123/cpu.stat': `nr_periods ${7 + at * 30}\nnr_throttled 2\nthrottled_time 5\n`,
})

test('a quota that a build stays below has its periods, and not the none of a group without one', async () => {
  const { counters } = await used(stayedBelow(0), stayedBelow(1))
  expect(counters).toMatchObject({ quotaPeriods: 30, throttledPeriods: 0, throttledMs: 0 })
})

test('a peak of version 2 that did not rise is that of an earlier build', async () => {
  const peak = 'sys/fs/cgroup/system.slice/runner.service/gcb-abc123/memory.peak'
  const { counters, unknown } = await used({ ...version2(0), [peak]: '80000' }, version2(1))
  expect(counters).not.toHaveProperty('buildMemoryPeakBytes')
  expect(unknown['buildMemoryPeakBytes']).toContain('an earlier build')
})

const without = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !/\/(?:io|memory)\.\w+$/.test(path)))

test('without a controller for it, memory is unknown and the processes say what was read and written', async () => {
  const { counters, unknown } = await used(without(version2(0)), without(version2(1)))
  expect(counters).toMatchObject({
    buildCpuMs: 6_500,
    buildReadBytes: 1_000_000,
    buildWrittenBytes: 2_000_000,
  })
  expect(Object.keys(unknown)).toEqual(['buildMemoryBeforeBytes', 'buildMemoryPeakBytes'])
})

describe('without a group of the run', () => {
  const plain = { 'proc/self/cgroup': '0::/user.slice\n' }

  test('the processes that it started say what the build used', async () => {
    const { counters, unknown } = await used(plain, {
      ...plain,
      'proc/30/stat': stat(30, self, 'podman', 100),
      'proc/31/stat': stat(31, 30, 'go', 50),
      'proc/30/io': 'read_bytes: 5\nwrite_bytes: 6\n',
      'proc/31/io': 'read_bytes: 7\nwrite_bytes: 8\n',
    })
    expect(counters).toMatchObject({
      buildCpuMs: 5_500,
      buildReadBytes: 1_000_012,
      buildWrittenBytes: 2_000_014,
    })
    expect(unknown['buildMemoryPeakBytes']).toContain('no control group')
    expect(unknown['throttledMs']).toContain('no control group')
  })

  test('a process whose files belong to somebody else leaves reads and writes unknown', async () => {
    const { counters, unknown } = await used(plain, {
      ...plain,
      'proc/30/stat': stat(30, self, 'podman', 100),
    })
    expect(counters).not.toHaveProperty('buildWrittenBytes')
    expect(counters).not.toHaveProperty('othersDiskBytes')
    expect(unknown['othersDiskBytes']).toContain('does not show')
  })
})

test('for a daemon that was there before, what the build used is unknown, and others used at least what their processes show', async () => {
  const { counters, unknown } = await used(version1(0), version1(1), 'not started for this run')
  expect(counters).toMatchObject({ machineBusyMs: 16_000, othersCpuMs: 3_000, cpuPressureMs: 4_000 })
  const reasons = Object.entries(unknown).filter(([, reason]) => reason === 'not started for this run')
  expect(reasons.map(([name]) => name)).toEqual([
    'buildCpuMs',
    'buildReadBytes',
    'buildWrittenBytes',
    'buildMemoryBeforeBytes',
    'buildMemoryPeakBytes',
    'othersDiskBytes',
    'quotaPeriods',
    'throttledPeriods',
    'throttledMs',
  ])
})

test('a number that was given to another process is not counted for others', async () => {
  const reused = stat(20, 1, 'hog', 900).replace(' 77 0 0', ' 99 0 0')
  const { counters } = await used(version1(0), { ...version1(1), 'proc/20/stat': reused }, 'elsewhere')
  expect(counters['othersCpuMs']).toBe(0)
})

test('a kernel that shows nothing leaves everything unknown, each with its reason', () => {
  const { counters, unknown } = usageBetween(readBefore('/nowhere'), readAfter('/nowhere'), undefined)
  expect(counters).toEqual({})
  expect(Object.keys(unknown)).toHaveLength(18)
})
