import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { type PackagesImage, packagesImage } from '../../src/images/packages-image.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { tarOf } from '../support/image-archive.ts'
import { emptyFolder } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'
import { readLayer } from './read-tar.ts'

const image: PackagesImage = {
  name: 'some',
  suite: 'bookworm',
  variant: 'extract',
  packages: ['libc6', 'busybox-static'],
  hasDocs: false,
  only: undefined,
  goVersion: undefined,
  links: { 'bin/sh': 'busybox' },
}

/** As mmdebstrap writes it: sorted, with the root, with devices, and with files of this moment. */
const unpacked = (date: Date) =>
  tarOf({
    './': { type: 'directory', mode: 0o755, mtime: date },
    './bin/': { type: 'directory', mode: 0o755, mtime: date },
    './bin/busybox': 'program',
    './dev/': { type: 'directory', mtime: date },
    './dev/null': { type: 'character-device', mtime: date },
    './etc/': { type: 'directory', mtime: date },
    './etc/hostname': 'this-machine\n',
    './etc/resolv.conf': 'nameserver 10.0.0.1\n',
    './etc/passwd': { type: 'link', linkname: './bin/busybox' },
    './usr/': { type: 'directory', mtime: date },
    './usr/lib64/': { type: 'directory', mtime: date },
    './usr/lib64/ld.so': { type: 'symlink', linkname: '../lib/ld.so', mtime: date },
    './usr/share/doc/libc6/': { type: 'directory', mtime: date },
    './usr/share/doc/libc6/changelog.gz': 'x',
    './usr/share/doc/libc6/copyright': 'GPL',
    './usr/share/man/man1/ls.1.gz': 'x',
    './usr/bin/': { type: 'directory', mtime: date },
    './usr/bin/passwd': { type: 'directory', mode: 0o2755, uid: 3, gid: 42, mtime: date },
    './var/log/apt/history.log': date.toISOString(),
  })

/** A machine whose mmdebstrap writes this archive, and the arguments that it got. */
const machine = async (tar: Buffer) => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'packages.tar'), tar)
  const programs = await fakePrograms({
    mmdebstrap: `echo "$SOURCE_DATE_EPOCH $*" >> ${folder}/asked; for last; do :; done; cp ${folder}/packages.tar "$last"`,
  })
  onTestFinished(() => programs[Symbol.asyncDispose]())
  const host = testHost({ env: { PATH: programs.PATH }, uid: 0 })
  return { host, asked: () => readFile(join(folder, 'asked'), 'utf8') }
}

const never = () => Promise.resolve(false)
const newStore = async () => openArchiveStore(await emptyFolder())

describe('an image made from packages of the distribution', () => {
  test('has their files with owners and modes, without those of the machine, the moment and the manuals', async () => {
    const { host } = await machine(await unpacked(new Date(0)))
    const archive = await packagesImage(host, image, { store: await newStore(), mayInstall: never })
    const layer = (await readLayer(archive.path)).map(({ header }) => header)
    expect(layer.map(({ name }) => name)).toEqual([
      'bin/',
      'bin/busybox',
      'dev/',
      'etc/',
      'etc/passwd',
      'usr/',
      'usr/lib64/',
      'usr/lib64/ld.so',
      'usr/share/doc/libc6/',
      'usr/share/doc/libc6/copyright',
      'usr/bin/',
      'usr/bin/passwd/',
      'bin/sh',
      'etc/group',
      'lib64',
      'root/',
      'tmp/',
    ])
    const named = new Map(layer.map((header) => [header.name, header]))
    expect(named.get('etc/passwd')).toMatchObject({ type: 'link', linkname: 'bin/busybox' })
    expect(named.get('usr/lib64/ld.so')).toMatchObject({ type: 'symlink', linkname: '../lib/ld.so' })
    expect(named.get('lib64')).toMatchObject({ type: 'symlink', linkname: 'usr/lib64' })
    expect(named.get('bin/sh')).toMatchObject({ type: 'symlink', linkname: 'busybox' })
    expect(named.get('usr/bin/passwd/')).toMatchObject({ mode: 0o2755, uid: 3, gid: 42 })
    expect(new Set(layer.map(({ mtime }) => mtime.getTime()))).toEqual(new Set([0]))
  })

  test('is the same whenever it is made', async () => {
    const [first, second] = [await unpacked(new Date(1_000_000)), await unpacked(new Date())]
    const one = await packagesImage((await machine(first)).host, image, {
      store: await newStore(),
      mayInstall: never,
    })
    const other = await packagesImage((await machine(second)).host, image, {
      store: await newStore(),
      mayInstall: never,
    })
    expect((await readFile(other.path)).equals(await readFile(one.path))).toBe(true)
  })

  test('is made once for everything that it is made of, and again when that changes', async () => {
    const { host, asked } = await machine(await unpacked(new Date(0)))
    const store = await newStore()
    const made = await packagesImage(host, image, { store, mayInstall: never })
    expect(await packagesImage(host, image, { store, mayInstall: never })).toEqual(made)
    expect((await asked()).trim().split('\n')).toHaveLength(1)
    expect(await asked()).toMatch(
      /^1600000000 --mode=root --variant=extract --format=tar --quiet --include=libc6,busybox-static bookworm \S+\n$/,
    )
    const references = new Set([made.reference])
    for (const change of [
      { suite: 'trixie' },
      { variant: 'minbase' as const },
      { packages: ['libc6'] },
      { hasDocs: true },
      { links: {} },
      { only: ['usr/share'] },
    ])
      references.add(
        (await packagesImage(host, { ...image, ...change }, { store, mayInstall: never })).reference,
      )
    expect(references.size).toBe(7)
    expect(host.lines[0]).toBe(
      `Making a base image from packages of Debian bookworm: ${(await asked()).split('\n')[0]?.replace('1600000000', 'mmdebstrap')}`,
    )
  })

  test('keeps manuals when it is told to', async () => {
    const { host } = await machine(await unpacked(new Date(0)))
    const full = { ...image, hasDocs: true }
    const archive = await packagesImage(host, full, { store: await newStore(), mayInstall: never })
    const names = (await readLayer(archive.path)).map(({ header }) => header.name)
    expect(names).toContain('usr/share/man/man1/ls.1.gz')
    expect(names).not.toContain('var/log/apt/history.log')
  })

  test('has only the folders that are named, with those above them', async () => {
    const { host } = await machine(await unpacked(new Date(0)))
    const part = { ...image, only: ['usr/share/doc/libc6', 'etc/passwd'], links: {} }
    const archive = await packagesImage(host, part, { store: await newStore(), mayInstall: never })
    const names = (await readLayer(archive.path)).map(({ header }) => header.name)
    expect(names).toEqual([
      'etc/',
      'etc/passwd',
      'usr/',
      'usr/share/doc/libc6/',
      'usr/share/doc/libc6/copyright',
      'etc/group',
      'root/',
      'tmp/',
    ])
  })

  test('needs mmdebstrap: without it and without leave to install it, the error has the command', async () => {
    const host = testHost({ env: { PATH: await emptyFolder() }, uid: 0 })
    const asked: string[] = []
    const making = packagesImage(host, image, {
      store: await newStore(),
      mayInstall: (what) => Promise.resolve(void asked.push(what)).then(() => false),
    })
    await expect(making).rejects.toThrow(
      'apt-get install mmdebstrap debian-archive-keyring), or allow it with --install always',
    )
    expect(asked).toEqual(['mmdebstrap'])
  })

  test('names the release when its packages cannot be unpacked', async () => {
    const programs = await fakePrograms({ mmdebstrap: 'echo "E: no such suite" >&2; exit 25' })
    onTestFinished(() => programs[Symbol.asyncDispose]())
    const host = testHost({ env: { PATH: programs.PATH }, uid: 0 })
    const making = packagesImage(host, image, { store: await newStore(), mayInstall: never })
    await expect(making).rejects.toThrow(
      /packages of Debian bookworm could not be unpacked.*still has bookworm/,
    )
  })
})
