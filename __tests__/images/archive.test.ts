import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ImageContents, writeImageArchive } from '../../src/images/archive.ts'
import { type TarEntry, writeTar } from '../../src/images/tar.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import {
  type DockerManifest,
  entryOf,
  type Index,
  jsonOf,
  type Manifest,
  readLayer,
  readTar,
} from './read-tar.ts'

const text = (path: string, content = path): TarEntry => ({ path, content: { kind: 'text', text: content } })

const imageAt = (path: string, files: readonly TarEntry[]): ImageContents => ({
  path,
  files,
  reference: 'localhost/some/image:1.2',
  architecture: 'arm64',
  env: ['PATH=/bin', 'HOME=/root'],
})

const sha256 = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

describe('an image archive', () => {
  test('is a docker-archive and an OCI layout of the same blobs', async () => {
    const path = join(await emptyFolder(), 'image.tar')
    const archive = await writeImageArchive(imageAt(path, [text('a/b')]))
    const entries = await readTar(path)
    const blob = (digest: string): Buffer => entryOf(entries, `blobs/${digest.replace(':', '/')}`)

    expect(jsonOf(entryOf(entries, 'oci-layout'))).toEqual({ imageLayoutVersion: '1.0.0' })
    const [inIndex] = (jsonOf(entryOf(entries, 'index.json')) as Index).manifests
    expect(inIndex.annotations).toEqual({
      'io.containerd.image.name': 'localhost/some/image:1.2',
      'org.opencontainers.image.ref.name': '1.2',
    })
    expect(inIndex.platform).toEqual({ os: 'linux', architecture: 'arm64' })
    const manifest = jsonOf(blob(inIndex.digest)) as Manifest
    const [layer] = manifest.layers
    const config = jsonOf(blob(manifest.config.digest))
    expect(config).toMatchObject({
      created: '1970-01-01T00:00:00Z',
      architecture: 'arm64',
      os: 'linux',
      config: { Env: ['PATH=/bin', 'HOME=/root'] },
      rootfs: { type: 'layers', diff_ids: [layer.digest] },
    })
    const [inDocker] = jsonOf(entryOf(entries, 'manifest.json')) as DockerManifest
    expect(inDocker).toEqual({
      Config: `blobs/${manifest.config.digest.replace(':', '/')}`,
      RepoTags: ['localhost/some/image:1.2'],
      Layers: [`blobs/${layer.digest.replace(':', '/')}`],
    })
    for (const { digest, size } of [inIndex, manifest.config, layer]) {
      expect(sha256(blob(digest))).toBe(digest)
      expect(blob(digest)).toHaveLength(size)
    }
    expect(archive).toEqual({
      path,
      reference: 'localhost/some/image:1.2',
      configDigest: manifest.config.digest,
    })
  })

  test('always has the same bytes, whatever the order and times of its files', async () => {
    const folder = await emptyFolder()
    await writeFiles(folder, { source: 'x' })
    const file: TarEntry = {
      path: 'bin/tool',
      content: { kind: 'file', source: join(folder, 'source'), sizeBytes: 1, executable: true },
    }
    const first = join(folder, 'first.tar')
    const second = join(folder, 'deeper', 'second.tar')
    await writeImageArchive(imageAt(first, [text('b'), file, text('a-b'), text('a/c')]))
    await writeFiles(folder, { source: 'x' })
    await writeImageArchive(imageAt(second, [text('a/c'), text('a-b'), file, text('b')]))
    expect((await readFile(first)).equals(await readFile(second))).toBe(true)
  })

  test('gives its layer fixed owners, times and modes, and lists every folder before its contents', async () => {
    const folder = await emptyFolder()
    await writeFiles(folder, { source: 'x' })
    const path = join(folder, 'image.tar')
    await writeImageArchive(
      imageAt(path, [
        text('usr/lib/z'),
        { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
        {
          path: 'usr/bin/go',
          content: { kind: 'file', source: join(folder, 'source'), sizeBytes: 1, executable: true },
        },
        text('empty', ''),
      ]),
    )
    const layer = await readLayer(path)
    expect(layer.map(({ header }) => [header.name.replace(/\/$/, ''), header.type, header.mode])).toEqual([
      ['empty', 'file', 0o644],
      ['tmp', 'directory', 0o1777],
      ['usr', 'directory', 0o755],
      ['usr/bin', 'directory', 0o755],
      ['usr/bin/go', 'file', 0o755],
      ['usr/lib', 'directory', 0o755],
      ['usr/lib/z', 'file', 0o644],
    ])
    for (const { header } of layer) {
      expect([header.uid, header.gid, header.mtime.getTime(), header.uname]).toEqual([0, 0, 0, ''])
    }
  })

  test('keeps names that are too long for the old tar format', async () => {
    const path = join(await emptyFolder(), 'image.tar')
    const names = [`${'a'.repeat(90)}/${'b'.repeat(90)}`, 'c'.repeat(120), `d/${'ü'.repeat(120)}`]
    await writeImageArchive(
      imageAt(
        path,
        names.map((name) => text(name)),
      ),
    )
    const layer = await readLayer(path)
    for (const name of names) expect(entryOf(layer, name).toString()).toBe(name)
  })

  test('contains large files completely', async () => {
    const folder = await emptyFolder()
    const bytes = Buffer.alloc(3_000_001, 'go')
    await writeFiles(folder, { large: bytes })
    const path = join(folder, 'image.tar')
    const source = join(folder, 'large')
    await writeImageArchive(
      imageAt(path, [
        { path: 'large', content: { kind: 'file', source, sizeBytes: bytes.length, executable: false } },
        text('next'),
      ]),
    )
    const layer = await readLayer(path)
    expect(entryOf(layer, 'large').equals(bytes)).toBe(true)
    expect(entryOf(layer, 'next').toString()).toBe('next')
  })

  test.for([
    { what: 'is missing', source: 'missing', sizeBytes: 1, message: /ENOENT/ },
    { what: 'has another size', source: 'source', sizeBytes: 7, message: /Size mismatch/ },
  ])('is not written at all when a file $what', async ({ source, sizeBytes, message }) => {
    const folder = await emptyFolder()
    await writeFiles(folder, { source: 'x' })
    const file: TarEntry = {
      path: 'b',
      content: { kind: 'file', source: join(folder, source), sizeBytes, executable: false },
    }
    const writing = writeImageArchive(imageAt(join(folder, 'image.tar'), [text('a'), file, text('c')]))
    await expect(writing).rejects.toThrow(message)
    expect(await readdir(folder)).toEqual(['source'])
  })

  test('can be written by two runs at the same time', async () => {
    const folder = await emptyFolder()
    const path = join(folder, 'image.tar')
    const files = Array.from({ length: 200 }, (_, index) => text(`file-${index}`))
    const [first, second] = await Promise.all([
      writeImageArchive(imageAt(path, files)),
      writeImageArchive(imageAt(path, files)),
    ])
    expect(first).toEqual(second)
    expect(await readLayer(path)).toHaveLength(200)
    expect(await readdir(folder)).toEqual(['image.tar'])
  })
})

test('a tar archive that cannot be written fails with the error of the file, however much was left to write', async () => {
  const folder = await emptyFolder()
  await writeFiles(folder, { 'there.tar': '', large: Buffer.alloc(3_000_000) })
  const large: TarEntry = {
    path: 'large',
    content: { kind: 'file', source: join(folder, 'large'), sizeBytes: 3_000_000, executable: false },
  }
  const writing = writeTar(join(folder, 'there.tar'), [large, text('next'), { ...large, path: 'last' }])
  await expect(writing).rejects.toThrow(/EEXIST/)
})
