import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleConfig, type Rights } from '../../../src/studies/needs/bundle.ts'
import { withHome, withoutSubIds } from '../../../src/studies/needs/container.ts'
import { noFilters, seccompOf } from '../../../src/studies/needs/filter.ts'
import { tries } from '../../../src/studies/needs/verdict.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** All capabilities but SYS_RESOURCE, as root has in some virtual machines. */
const ownCapabilities = 0x1ff_feff_ffffn

const config = (rights: Rights, uid = 0) =>
  bundleConfig({
    ...{ rights, ownCapabilities, root: '/r', cgroup: '/gcb-aaaaaa/x', mounts: [], env: { A: 'b' } },
    user: { uid, gid: uid },
    command: ['sh', '-c', 'true'],
  })

const boundingOf = (rights: Rights): readonly string[] => {
  const shown: unknown = JSON.parse(JSON.stringify(config(rights)))
  return (shown as { process: { capabilities: { bounding: string[] } } }).process.capabilities.bounding
}

describe('the container of a try', () => {
  test('has the 14 capabilities of a container unless it is privileged, and never more than this process', () => {
    expect(boundingOf(tries.confined)).toHaveLength(14)
    expect(boundingOf(tries.unfiltered)).not.toContain('CAP_SYS_ADMIN')
    expect(boundingOf(tries.privileged)).toContain('CAP_SYS_ADMIN')
    expect(boundingOf(tries.privileged)).not.toContain('CAP_SYS_RESOURCE')
    expect(boundingOf(tries.privileged)).not.toContain('CAP_SYS_MODULE')
  })

  test('gives a user who is not root no capability but what programs with file capabilities may gain', () => {
    expect(config(tries.privileged, 999)).toMatchObject({
      process: { user: { uid: 999 }, capabilities: { permitted: [], effective: [] }, noNewPrivileges: false },
    })
  })

  test('hides parts of /proc and allows only harmless devices unless it is privileged', () => {
    expect(config(tries.unfiltered)).toMatchObject({
      linux: { maskedPaths: expect.arrayContaining(['/proc/kcore']), readonlyPaths: expect.any(Array) },
    })
    expect(JSON.stringify(config(tries.unfiltered))).not.toContain('"minor":229')
    expect(config(tries.privileged)).not.toHaveProperty('linux.maskedPaths')
  })
})

const refusedBy = (filter: 'default' | 'user-namespaces'): readonly string[] =>
  seccompOf(filter, 'x64')?.syscalls.flatMap(({ names }) => names) ?? []

describe('a filter of system calls', () => {
  test('of a container keeps what makes mounts and namespaces', () => {
    expect(refusedBy('default')).toEqual(
      expect.arrayContaining([
        'mount',
        'umount2',
        'unshare',
        'setns',
        'pivot_root',
        'clone',
        'clone3',
        'keyctl',
      ]),
    )
  })

  test('against user namespaces looks at that flag only', () => {
    const rules = seccompOf('user-namespaces', 'arm64')?.syscalls ?? []
    expect(rules.map(({ names, args }) => [...names, ...(args ?? []).map(({ value }) => value)])).toEqual([
      ['clone3'],
      ['clone', 0x1000_0000],
      ['unshare', 0x1000_0000],
    ])
  })

  test('is there for the machines whose calls are known', () => {
    expect(seccompOf('none')).toBeUndefined()
    expect([noFilters('x64'), noFilters('arm64')]).toEqual([undefined, undefined])
    expect(noFilters('s390x')).toContain('s390x')
  })
})

test('sub-ids are hidden where the machine has files of them, and none are made in its folders', async () => {
  await using temp = await tempFolder()
  const [here, absent] = [join(temp.path, 'subuid'), join(temp.path, 'subgid')]
  await writeFile(here, 'ci:100000:65536\n')
  expect(withoutSubIds('/empty', [here, absent])).toEqual([
    { source: '/empty', target: here, writable: false },
  ])
})

test('a user gets a home', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/bash\nci:x:999:995::/nonexistent:/usr/sbin/nologin\n'
  expect(withHome(passwd, { name: 'ci', uid: 999, gid: 995 })).toBe(
    'root:x:0:0:root:/root:/bin/bash\nci:x:999:995::/room/home:/bin/sh\n',
  )
})
