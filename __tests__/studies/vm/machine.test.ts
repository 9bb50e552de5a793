import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulatorArguments } from '../../../src/studies/vm/emulator.ts'
import { readGuestReport } from '../../../src/studies/vm/guest.ts'
import { partIn } from '../../../src/studies/vm/kernel-facts.ts'
import { modulesFor } from '../../../src/studies/vm/kernel-modules.ts'
import {
  findKernel,
  type MachineFacts,
  whyNoMachine,
  whyOtherTarget,
} from '../../../src/studies/vm/machine.ts'
import { forTarget } from '../../../src/studies/vm/targets.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const able: MachineFacts = {
  isAmd64: true,
  kvmError: undefined,
  qemu: '/usr/bin/qemu-system-x86_64',
  kernel: { path: '/boot/vmlinuz-6.1', release: '6.1' },
  freeMemoryBytes: 8 * 2 ** 30,
}

describe('whether a machine can be run inside this one', () => {
  it('is decided by what was found, with a reason for each thing that is missing', () => {
    expect(whyNoMachine(able)).toBeUndefined()
    expect(whyNoMachine({ ...able, kvmError: 'ENOENT' })).toContain('has no /dev/kvm')
    expect(whyNoMachine({ ...able, kvmError: 'EACCES' })).toBe('its user may not open /dev/kvm')
    expect(whyNoMachine({ ...able, kvmError: 'ENODEV' })).toBe('/dev/kvm cannot be opened: ENODEV')
    expect(whyNoMachine({ ...able, qemu: undefined })).toContain('apt-get install qemu-system-x86')
    expect(whyNoMachine({ ...able, kernel: undefined })).toContain('no kernel in /boot can be read')
    expect(whyNoMachine({ ...able, freeMemoryBytes: 2 ** 30 })).toContain(
      '3.0 GiB of free memory, and there are 1.0 GiB',
    )
    expect(whyNoMachine({ ...able, isAmd64: false })).toContain('only started on amd64')
  })

  it('does not call the build of another processor one for linux/amd64', () => {
    expect(whyOtherTarget('x64')).toBeUndefined()
    expect(whyOtherTarget('arm64')).toContain('this one is linux/arm64, not linux/amd64')
  })

  it('takes the kernel that runs, else the newest', async () => {
    await using folder = await tempFolder()
    for (const release of ['6.1.0-9', '6.1.0-10', '5.10.0-30'])
      await writeFile(join(folder.path, `vmlinuz-${release}`), '')
    await mkdir(join(folder.path, 'grub'))
    const found = async (running: string) => (await findKernel(folder.path, running))?.release
    expect(await found('5.10.0-30')).toBe('5.10.0-30')
    expect(await found('6.18.0')).toBe('6.1.0-10')
    expect(await findKernel(join(folder.path, 'none'), '6.1')).toBeUndefined()
  })
})

describe('a machine of QEMU', () => {
  const machine = {
    accelerator: 'kvm',
    kernel: '/boot/vmlinuz',
    initialFiles: '/i.cpio',
    cpus: 2,
    memoryMiB: 2560,
    consoleFile: '/c.log',
    reportFile: '/r.json',
    shared: undefined,
  } as const

  it('has no network, ends when it restarts, and reports on its second serial line', () => {
    const args = emulatorArguments(machine).join(' ')
    expect(args).toContain('-accel kvm -cpu host -smp 2 -m 2560')
    expect(args).toContain('-no-reboot -nic none')
    expect(args).toContain('-serial file:/c.log -serial file:/r.json')
    expect(args).not.toContain('-virtfs')
  })

  it('shares a folder when it is asked to', () => {
    const shared = { tag: 'source', folder: '/var/tmp/s' }
    const args = emulatorArguments({ ...machine, shared }).join(' ')
    expect(args).toContain('-virtfs local,path=/var/tmp/s,mount_tag=source')
  })

  it('needs modules after those that they need, when they are not built in', () => {
    const text = [
      'kernel/fs/netfs/netfs.ko:',
      'kernel/net/9p/9pnet.ko.xz:',
      'kernel/fs/9p/9p.ko.xz: kernel/net/9p/9pnet.ko.xz kernel/fs/netfs/netfs.ko',
    ].join('\n')
    expect(modulesFor(text, '9p')).toEqual([
      'kernel/fs/netfs/netfs.ko',
      'kernel/net/9p/9pnet.ko.xz',
      'kernel/fs/9p/9p.ko.xz',
    ])
    expect(modulesFor(text, '9pnet_virtio')).toEqual([])
  })

  it('reports a time, or the first line of what went wrong', () => {
    const report = { durationMs: 12.5, bytes: 3, kernel: '6.1', cpus: 2, error: '' }
    const { error: _none, ...read } = report
    expect(readGuestReport(`${JSON.stringify(report)}\n`)).toEqual(read)
    expect(() => readGuestReport(JSON.stringify({ ...report, error: 'exit status 1: x\ny' }))).toThrow(
      /^exit status 1: x$/,
    )
    expect(() => readGuestReport('')).toThrow('the machine ended without a report')
  })
})

describe('facts of a kernel', () => {
  it('are settings of its configuration', () => {
    const config = '# CONFIG_A is not set\nCONFIG_B=y\nCONFIG_C=m\nCONFIG_BX=m\n'
    expect(['CONFIG_A', 'CONFIG_B', 'CONFIG_C', 'CONFIG_D'].map((each) => partIn(config, each))).toEqual([
      ...(['absent', 'built in', 'module', 'absent'] as const),
    ])
  })
})

describe('a Dockerfile for another target', () => {
  it('sets the target in the stage that runs Go, and nowhere else', () => {
    const text = 'ARG BASE_IMAGE\nFROM ${BASE_IMAGE} AS build\nRUN ["go", "build"]\nFROM scratch\n'
    expect(forTarget(text, 'windows/amd64')).toBe(
      'ARG BASE_IMAGE\nFROM ${BASE_IMAGE} AS build\nENV GOOS=windows GOARCH=amd64\nRUN ["go", "build"]\nFROM scratch\n',
    )
    expect(() => forTarget('FROM scratch\n', 'linux/arm64')).toThrow('no stage build')
  })
})
