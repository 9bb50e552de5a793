import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStart, type GuestParts, startOnce } from '../../../src/studies/vm/start-guest.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost } from '../../support/test-host.ts'

/** A program in the place of QEMU; `$report` is the file of the second serial line, `$console` that of the first. */
const withEmulator = async (dir: string, script: string): Promise<EmptyGuest> => {
  const qemu = join(dir, 'qemu')
  const serials =
    'for each; do case $each in file:*console*) console=${each#file:};; file:*) report=${each#file:};; esac; done'
  await writeFile(qemu, `#!/bin/sh\n${serials}\necho start >> ${join(dir, 'starts')}\n${script}\n`)
  await chmod(qemu, 0o755)
  return {
    host: testHost(),
    dir,
    qemu,
    kernel: { path: '/boot/vmlinuz-6.1', release: '6.1' },
    accelerator: 'kvm',
    program: { path: 'init', content: { kind: 'text', text: '' } },
  }
}

type EmptyGuest = Omit<GuestParts, 'source' | 'toolchain' | 'shares' | 'timeoutMs'>

describe('a first start of the machine, with nothing to build', () => {
  it('is enough to know that it runs', async () => {
    await using folder = await tempFolder()
    const says = `echo '{"durationMs":0,"bytes":0,"kernel":"6.1","cpus":2,"error":""}' > "$report"`
    await expect(checkStart(await withEmulator(folder.path, says))).resolves.toBeUndefined()
    expect((await readdir(folder.path)).toSorted()).toEqual(['nothing', 'qemu', 'starts'])
  })

  it('ends in time where /dev/kvm opens and the kernel never gets to its first program', async () => {
    await using folder = await tempFolder()
    const hangs = 'echo "Probing EDD... ok" > "$console"; exec sleep 600'
    await expect(checkStart(await withEmulator(folder.path, hangs), 100)).rejects.toThrow(
      'the machine did not start within 100 ms: /dev/kvm can be opened here, but does not run the kernel /boot/vmlinuz-6.1',
    )
  })

  it('says what QEMU said when it ends at once', async () => {
    await using folder = await tempFolder()
    const fails = 'echo "qemu: no accelerator" >&2; exit 1'
    await expect(checkStart(await withEmulator(folder.path, fails))).rejects.toThrow(
      'the machine did not start: qemu: no accelerator',
    )
  })

  it('is made once for all cells, whatever came of it', async () => {
    await using folder = await tempFolder()
    const machine = await withEmulator(folder.path, 'exit 1')
    const start = startOnce()
    const found = await Promise.allSettled([start(machine), start(machine)])
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await readFile(join(folder.path, 'starts'), 'utf8')).toBe('start\n')
  })
})
