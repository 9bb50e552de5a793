import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CLibrary, cLibraryOf, type LibraryFile, readCLibrary } from '../../src/images/c-library.ts'
import type { Linkage } from '../../src/images/elf-linkage.ts'
import { fitOf, newestGlibc } from '../../src/images/linkage-fit.ts'
import { writeDockerArchive } from '../support/image-archive.ts'
import { emptyFolder } from '../support/test-files.ts'

const library = (...defines: readonly string[]): LibraryFile => ({
  kind: 'library',
  defines,
  release: undefined,
})
const link = (target: string): LibraryFile => ({ kind: 'link', target })
const image = (files: Readonly<Record<string, LibraryFile>>): CLibrary =>
  cLibraryOf(new Map(Object.entries(files)))

const loader = '/lib64/ld-linux-x86-64.so.2'

/** As Debian installs it: the folders of old are links, and the loader is one too. */
const glibc231 = image({
  '/lib': link('usr/lib'),
  '/lib64': link('usr/lib64'),
  '/usr/lib64/ld-linux-x86-64.so.2': link('/lib/x86_64-linux-gnu/ld-2.31.so'),
  '/usr/lib/x86_64-linux-gnu/ld-2.31.so': library('GLIBC_2.2.5'),
  '/usr/lib/x86_64-linux-gnu/libc-2.31.so': library(
    'GLIBC_2.2.5',
    'GLIBC_2.9',
    'GLIBC_2.30',
    'GLIBC_PRIVATE',
  ),
  '/usr/lib/x86_64-linux-gnu/libc.so.6': link('libc-2.31.so'),
  '/usr/lib/x86_64-linux-gnu/libresolv.so.2': library('GLIBC_2.2.5'),
})

const musl = image({
  '/lib/ld-musl-x86_64.so.1': link('/usr/lib/x86_64-linux-musl/libc.so'),
  '/usr/lib/x86_64-linux-musl/libc.so': library(),
})

const need = (version: string, ...symbols: readonly string[]) => ({ library: 'libc.so.6', version, symbols })

const program: Linkage = {
  architecture: 'amd64',
  interpreter: loader,
  libraries: ['libc.so.6'],
  needs: [need('GLIBC_2.2.5', 'puts'), need('GLIBC_2.9', 'pipe2')],
  defines: [],
}

const newer: Linkage = {
  ...program,
  needs: [
    ...program.needs,
    need('GLIBC_2.34', 'pthread_create', 'pthread_detach'),
    need('GLIBC_2.32', 'sigabbrev_np'),
  ],
}

describe('a program and the C library of an image', () => {
  test('fit when every version that it needs is defined, whatever is a link', () => {
    expect(fitOf(program, glibc231, 'amd64')).toEqual({ kind: 'fits' })
  })

  test('do not fit when glibc is older, with each version and what is used of it', () => {
    expect(fitOf(newer, glibc231, 'amd64')).toEqual({
      kind: 'version-missing',
      versions: [need('GLIBC_2.34', 'pthread_create', 'pthread_detach'), need('GLIBC_2.32', 'sigabbrev_np')],
    })
  })

  test('do not fit in an image without that loader', () => {
    expect(fitOf(program, image({}), 'amd64')).toEqual({ kind: 'loader-missing', loader })
    expect(fitOf(program, musl, 'amd64')).toEqual({ kind: 'loader-missing', loader })
    const muslProgram = { ...program, interpreter: '/lib/ld-musl-x86_64.so.1', needs: [] }
    expect(fitOf(muslProgram, glibc231, 'amd64')).toMatchObject({ kind: 'loader-missing' })
  })

  test('fit with musl, whose loader is its library under any name', () => {
    const interpreter = '/lib/ld-musl-x86_64.so.1'
    for (const name of ['libc.so', 'libc.musl-x86_64.so.1']) {
      const linked = { ...program, interpreter, libraries: [name], needs: [] }
      expect(fitOf(linked, musl, 'amd64')).toEqual({ kind: 'fits' })
    }
  })

  test('do not fit when another library is missing', () => {
    const linked = { ...program, libraries: ['libsqlite3.so.0', 'libresolv.so.2', 'libc.so.6'] }
    expect(fitOf(linked, glibc231, 'amd64')).toEqual({
      kind: 'library-missing',
      libraries: ['libsqlite3.so.0'],
    })
  })

  test('always fit when the program is static', () => {
    const alone = { ...program, interpreter: undefined, libraries: [], needs: [] }
    expect(fitOf(alone, image({}), 'amd64')).toEqual({ kind: 'static' })
    expect(fitOf(alone, image({}), 'arm64')).toEqual({ kind: 'other-architecture' })
  })

  test('are compared by the numbers of a version', () => {
    expect(newestGlibc(newer)).toEqual(need('GLIBC_2.34', 'pthread_create', 'pthread_detach'))
    expect(newestGlibc(program)).toEqual(need('GLIBC_2.9', 'pipe2'))
    expect(newestGlibc({ ...program, needs: [need('GLIBC_PRIVATE'), need('GLIBCXX_3.4')] })).toBeUndefined()
    expect(glibc231.glibc).toBe('2.30')
    expect(musl.glibc).toBeUndefined()
    expect(musl.loaders).toEqual(['/lib/ld-musl-x86_64.so.1'])
  })

  test('links that lead in a circle are missing files', () => {
    const circle = image({ '/lib64': link('/lib64'), '/lib/libc.so.6': link('libc.so.6') })
    expect(circle.has(loader)).toBe(false)
    expect(circle.versionsOf('libc.so.6')).toBeUndefined()
  })

  test('are read from the files of an image, of which a higher layer replaces some', async () => {
    const folder = await emptyFolder()
    const path = join(folder, 'image.tar')
    const own = (process.report.getReport() as { sharedObjects: string[] }).sharedObjects
    const libc = readFileSync(own.find((each) => each.endsWith('/libc.so.6')) ?? '')
    await writeDockerArchive(path, [
      {
        lib64: { type: 'symlink', linkname: 'usr/lib64' },
        'usr/lib64/ld-linux-x86-64.so.2': libc,
        'usr/lib/x86_64-linux-gnu/libc.so.6': 'not a library\n',
        'usr/lib/x86_64-linux-gnu/libc.so': '/* GNU ld script */\nGROUP ( /lib/libc.so.6 )\n',
        'usr/lib/x86_64-linux-gnu/libm.so.6': libc,
      },
      {
        'usr/lib/x86_64-linux-gnu/libc.so.6': libc,
        'usr/lib/x86_64-linux-gnu/.wh.libm.so.6': '',
      },
    ])
    const read = await readCLibrary(path, new AbortController().signal)
    expect(read.has(loader)).toBe(true)
    expect(read.versionsOf('libc.so.6')).toContain('GLIBC_2.2.5')
    const { glibcVersionRuntime } = (
      process.report.getReport() as { header: { glibcVersionRuntime: string } }
    ).header
    expect(read.glibc).toBe(glibcVersionRuntime)
    expect(read.versionsOf('libm.so.6')).toBeUndefined()
    expect(read.versionsOf('libc.so')).toBeUndefined()
  })
})
