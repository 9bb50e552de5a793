import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  enterRunGroup,
  groupsOfSelf,
  recordedGroups,
  runGroups,
} from '../../../src/host/process/run-group.ts'
import { watchUsage } from '../../../src/host/usage/usage.ts'
import { machineFolder } from '../../support/machine-folder.ts'

const own = (): string => readFileSync('/proc/self/cgroup', 'utf8')
const canMake = process.geteuid?.() === 0 && existsSync('/sys/fs/cgroup/cpuacct/cgroup.procs')

test.runIf(canMake)('a run is counted in a group of its own, and leaves the machine as it was', async () => {
  const folder = await mkdtemp('/var/tmp/gcb-')
  const before = own()
  const leave = enterRunGroup(folder)
  try {
    const [counted] = runGroups(groupsOfSelf(), 'cpuacct')
    expect(counted).toMatch(new RegExp(`^/sys/fs/cgroup/cpuacct/.*${basename(folder)}$`))
    expect(recordedGroups(folder)).toContain(counted)
    const usage = watchUsage(undefined)
    const start = process.cpuUsage()
    while (process.cpuUsage(start).user < 100_000);
    expect(usage().counters['buildCpuMs']).toBeGreaterThanOrEqual(100)
    // A second run in this process is counted with the first.
    enterRunGroup(`${folder}/gcb-second`)()
    expect(own()).toContain(`${basename(folder)}/run`)
  } finally {
    leave()
    expect(own()).toBe(before)
    expect(recordedGroups(folder).filter((group) => existsSync(group))).toEqual([])
    await rm(folder, { recursive: true })
  }
})

test('without the right to make one, this process stays where it is', async () => {
  await using machine = await machineFolder({ 'proc/self/cgroup': '0::/a\n' })
  const folder = join(machine.path, 'gcb-abc123')
  expect(() => enterRunGroup(folder, machine.path)()).not.toThrow()
})

test('only groups with the name of the run are taken from its record', async () => {
  const folders = ['/sys/fs/cgroup/cpu/gcb-abc123', '/sys/fs/cgroup/cpu/docker', '/etc/gcb-abc123']
  const path = 'gcb-abc123/control-groups.json'
  await using machine = await machineFolder({ [path]: JSON.stringify({ folders }) })
  expect(recordedGroups(join(machine.path, 'gcb-abc123'))).toEqual([
    '/sys/fs/cgroup/cpu/gcb-abc123/run',
    '/sys/fs/cgroup/cpu/gcb-abc123',
  ])
})
