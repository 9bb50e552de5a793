import { expect, test } from 'vitest'
import { freeBytes, freeShare } from '../../src/host/disk.ts'
import { cgroupKind, prettyName, readEnvironment } from '../../src/host/machine.ts'
import { testHost } from '../support/test-host.ts'

const known = [
  'os',
  'kernel',
  'architecture',
  'cpuModel',
  'cpuCount',
  'cpuQuota',
  'cpuGovernor',
  'loadAverage1',
  'cpuPressure10s',
  'memoryBytes',
  'freeDiskBytes',
  'cgroup',
]

test('every field of this machine is known, or the reason why not', async () => {
  const environment = await readEnvironment(testHost(), '/')
  expect(Object.keys({ ...environment, ...environment.unknown })).toEqual(expect.arrayContaining(known))
  expect(environment).toMatchObject({
    nodeVersion: process.versions.node,
    kernel: expect.stringMatching(/^\d/),
  })
  expect(environment.cpuCount).toBeGreaterThan(0)
  expect(environment.memoryBytes).toBeGreaterThan(1e8)
})

test('a field that cannot be read is absent, with the reason', async () => {
  const environment = await readEnvironment(testHost(), '/no/such/folder')
  expect(environment).not.toHaveProperty('freeDiskBytes')
  expect(environment.unknown?.['freeDiskBytes']).toContain('/no/such/folder')
})

test.for([
  [{ ImageOS: 'ubuntu24', ImageVersion: '20260810.1.0' }, 'ubuntu24 20260810.1.0'],
  [{ ImageOS: 'ubuntu24', ImageVersion: undefined }, 'ubuntu24'],
  [{ ImageOS: undefined, ImageVersion: undefined }, undefined],
] as const)('the image of a hosted runner is read from its variables (%j)', async ([env, expected]) => {
  const { runnerImage } = await readEnvironment(testHost({ env }), '/')
  expect(runnerImage).toBe(expected)
})

test.for([
  [
    'NAME="Debian"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n',
    'Debian GNU/Linux 12 (bookworm)',
  ],
  ["PRETTY_NAME='Alpine Linux v3.22'\n", 'Alpine Linux v3.22'],
  ['PRETTY_NAME=Fedora', 'Fedora'],
] as const)('the name of a distribution may have any quotes (%j)', ([text, expected]) => {
  expect(prettyName(text)).toBe(expected)
})

test('a distribution without a name is an error that says so', () => {
  expect(() => prettyName('NAME=x\n')).toThrow('PRETTY_NAME')
})

test.for([
  [['cgroup2'], 'v2'],
  [['cgroup', 'cgroup'], 'v1'],
  [['cgroup', 'cgroup2'], 'hybrid'],
] as const)('mounts of %j mean control groups %s', ([types, expected]) => {
  const lines = types.map((type) => `30 22 0:26 / /sys/fs/cgroup rw - ${type} none rw`)
  expect(cgroupKind(lines.join('\n'))).toBe(expected)
})

test('a machine without control groups is an error that says so', () => {
  expect(() => cgroupKind('')).toThrow('no cgroup')
})

test('free disk agrees with df, which rounds up', async () => {
  const { stdout } = await testHost().exec('df', ['-P', '-k', '/'])
  const [, , , availableKiB, used] = stdout.trim().split('\n').at(-1)?.split(/\s+/) ?? []
  const share = await freeShare('/')
  expect(Math.abs(1 - share - Number.parseInt(used ?? '', 10) / 100)).toBeLessThanOrEqual(0.02)
  expect((await freeBytes('/')) / 1024 / Number(availableKiB)).toBeCloseTo(1, 1)
})

test('a path that is not on a disk has no free share', async () => {
  await expect(freeShare('/no/such/folder')).rejects.toThrow('ENOENT')
  await expect(freeShare('/proc')).rejects.toThrow('/proc')
})
