import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCpuGroup, weightOf } from '../../../src/host/process/cpu-group.ts'
import { returnCpuControl } from '../../../src/host/process/cpu-control.ts'
import { inCpuGroup } from '../../../src/host/process/in-cpu-group.ts'
import { machineFolder } from '../../support/machine-folder.ts'
import { testHost } from '../../support/test-host.ts'

const version1 = { 'cpu/cpu.shares': '1024' }
const version2 = { 'cgroup.controllers': 'cpuset cpu io memory\n', 'cgroup.subtree_control': 'memory\n' }

test.for([
  {
    version: 'v1',
    files: version1,
    folder: 'cpu/gcb-abc123',
    quota: { 'cpu.cfs_quota_us': '50000', 'cpu.cfs_period_us': '100000', 'cpu.shares': '1024' },
    weight: { 'cpu.cfs_quota_us': '-1', 'cpu.shares': '256' },
  },
  {
    version: 'v2',
    files: version2,
    folder: 'gcb-abc123',
    quota: { 'cpu.max': '50000 100000', 'cpu.weight': '39' },
    weight: { 'cpu.max': 'max 100000', 'cpu.weight': '10' },
  },
])('with $version, limits are set', async ({ version, files, folder, quota, weight }) => {
  await using machine = await machineFolder(files)
  const read = (names: object): object =>
    Object.fromEntries(
      Object.keys(names).map((name) => [name, readFileSync(join(machine.path, folder, name), 'utf8')]),
    )
  const group = await openCpuGroup('gcb-abc123', machine.path)
  expect(group.version).toBe(version)
  await group.limit({ kind: 'quota', cpus: 0.5 })
  expect(read(quota)).toEqual(quota)
  await group.limit({ kind: 'weight', shares: 256 })
  expect(read(weight)).toEqual(weight)
})

const controlIn = (root: string): string => readFileSync(join(root, 'cgroup.subtree_control'), 'utf8')
const marker = 'gcb-cpu-control'

test('the controller that the root did not pass on is given back with the last group', async () => {
  await using machine = await machineFolder(version2)
  const { path } = machine
  {
    await using _group = await openCpuGroup('gcb-abc123', path)
    expect(controlIn(path)).toBe('+cpu')
    {
      await using _rival = await openCpuGroup('gcb-abc123-rival', path)
    }
    expect(controlIn(path)).toBe('+cpu')
    // The kernel would remove it with its group.
    await rm(join(path, 'gcb-abc123-rival'), { recursive: true })
  }
  expect(controlIn(path)).toBe('-cpu')
  expect(existsSync(join(path, marker))).toBe(false)
})

test('what a killed run left on is given back by the next, but not while another run needs it', async () => {
  await using machine = await machineFolder(version2)
  const { path } = machine
  for (const name of ['gcb-killed', 'gcb-second']) await openCpuGroup(name, path)
  await rm(join(path, 'gcb-killed'), { recursive: true })
  returnCpuControl(path)
  expect(controlIn(path)).toBe('+cpu')
  await rm(join(path, 'gcb-second'), { recursive: true })
  returnCpuControl(path)
  expect(controlIn(path)).toBe('-cpu')
})

test('a controller that the root passes on anyway stays', async () => {
  await using machine = await machineFolder({ ...version2, 'cgroup.subtree_control': 'cpu memory\n' })
  const { path } = machine
  {
    await using _group = await openCpuGroup('gcb-abc123', path)
  }
  returnCpuControl(path)
  expect(controlIn(path)).toBe('cpu memory\n')
})

test('a machine whose groups do not limit processors is refused with that reason', async () => {
  await using machine = await machineFolder({ 'cgroup.controllers': 'hugetlb\n' })
  await expect(openCpuGroup('gcb-abc123', machine.path)).rejects.toThrow(
    'no control group of this machine limits processors',
  )
})

test('shares become weights as OCI runtimes convert them', () => {
  expect([2, 256, 1024, 262_144].map(weightOf)).toEqual([1, 10, 39, 10_000])
})

const canMake = process.geteuid?.() === 0 && existsSync('/sys/fs/cgroup/cpu/cpu.shares')

test.runIf(canMake)('a program that is started in the group is held to its quota', async () => {
  const name = `gcb-test-${process.pid}`
  {
    await using group = await openCpuGroup(name)
    await group.limit({ kind: 'quota', cpus: 0.05 })
    const host = inCpuGroup(testHost(), group)
    const busy = 'grep "cpu:" /proc/self/cgroup; i=0; while [ $i -lt 40000 ]; do i=$((i + 1)); done'
    const { stdout } = await host.exec('sh', ['-c', busy])
    expect(stdout).toContain(`:/${name}/client`)
    expect(readFileSync(`/sys/fs/cgroup/cpu/${name}/cpu.stat`, 'utf8')).toMatch(/^nr_throttled [1-9]/m)
  }
  expect(existsSync(`/sys/fs/cgroup/cpu/${name}`)).toBe(false)
})
