import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyToRoot, librariesOf, readLdd } from '../../src/host/program-files.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'

describe('the files of programs', () => {
  it('are the libraries and the loader that ldd names', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd1b5f2000)',
      '\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f1f5a0d5000)',
      '\tlibmissing.so.2 => not found',
      '\tlibspace.so.3 => /opt/a b/libspace.so.3 (0x00007f1f59ef4000)',
      '\t/lib64/ld-linux-x86-64.so.2 (0x00007f1f5a4f1000)',
    ].join('\n')
    expect(readLdd(output)).toEqual([
      '/lib/x86_64-linux-gnu/libz.so.1',
      '/opt/a b/libspace.so.3',
      '/lib64/ld-linux-x86-64.so.2',
    ])
    expect(readLdd('\tstatically linked\n')).toEqual([])
  })

  it('are found for a program of this machine', async () => {
    const found = await librariesOf(testHost(), ['/bin/sh'])
    expect(found.some((path) => path.includes('libc.so'))).toBe(true)
  })

  it('are copied to the same place below a root, as files', async () => {
    await using folder = await tempFolder()
    const root = join(folder.path, 'root')
    await mkdir(join(folder.path, 'lib'))
    await writeFile(join(folder.path, 'lib/a.so.1'), 'library')
    await symlink('a.so.1', join(folder.path, 'lib/a.so'))
    await copyToRoot([join(folder.path, 'lib/a.so')], root)
    expect(await readFile(join(root, folder.path, 'lib/a.so'), 'utf8')).toBe('library')
  })
})
