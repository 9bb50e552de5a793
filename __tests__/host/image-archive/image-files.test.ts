import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FileReader, readImageFiles } from '../../../src/host/image-archive/image-files.ts'
import { type Layer, tarOf, writeDockerArchive, writeTarFile } from '../../support/image-archive.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const { signal } = new AbortController()

/** Keeps the whole text, except of empty files. */
const textReader = (): FileReader<string> => {
  const pieces: Buffer[] = []
  return {
    piece: (bytes) => void pieces.push(Buffer.from(bytes)),
    end: () => Buffer.concat(pieces).toString() || undefined,
  }
}

const filesOf = async (path: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    [...(await readImageFiles(path, textReader, signal))].map(([name, { learned, layer }]) => [
      name,
      `${learned} (${layer})`,
    ]),
  )

const inDocker = async (layers: readonly Layer[], options = {}) => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'image.tar')
  await writeDockerArchive(path, layers, options)
  return await filesOf(path)
}

const inArchive = async (entries: Layer) => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'image.tar')
  await writeTarFile(path, entries)
  return await filesOf(path)
}

describe('the files of an image', () => {
  test('are those of all layers, from the lowest on', async () => {
    expect(await inDocker([{ 'bin/a': 'a', './etc/b': 'b' }, { '/c': 'c' }])).toEqual({
      'bin/a': 'a (0)',
      'etc/b': 'b (0)',
      c: 'c (1)',
    })
  })

  test('are not those that a higher layer replaces or removes', async () => {
    const lower = { 'a/x': '1', 'a/y': '1', 'b/x': '1', 'c/deep/x': '1', 'cc/x': '1', d: '1', e: '1' }
    const upper = {
      'a/.wh.x': '',
      'b/new': '2',
      'b/.wh..wh..opq': '',
      '.wh.c': '',
      d: '2',
      e: '',
    }
    expect(await inDocker([lower, upper])).toEqual({
      'a/y': '1 (0)',
      'b/new': '2 (1)',
      'cc/x': '1 (0)',
      d: '2 (1)',
    })
  })

  test('are those of the top layer where it empties the root', async () => {
    expect(
      await inDocker([
        { a: '1', 'b/x': '1' },
        { '.wh..wh..opq': '', 'b/y': '2' },
      ]),
    ).toEqual({
      'b/y': '2 (1)',
    })
  })

  test('have no path that Linux does not allow', async () => {
    await expect(inDocker([{ [`${'folder/'.repeat(600)}x`]: '1' }])).rejects.toThrow(
      'a path of 4201 characters',
    )
  })

  test('may be links to others of the same layer or of a lower one', async () => {
    const layers = [
      { app: 'program', hard: { type: 'link', linkname: 'app' } },
      { again: { type: 'link', linkname: '/app' }, soft: { type: 'symlink', linkname: 'app' } },
    ] as const
    expect(await inDocker(layers)).toEqual({
      app: 'program (0)',
      hard: 'program (0)',
      again: 'program (1)',
      soft: 'app (1)',
    })
  })

  test('have names of any length', async () => {
    const name = `${'folder/'.repeat(40)}файл`
    expect(await inDocker([{ [name]: 'far' }])).toEqual({ [name]: 'far (0)' })
  })

  test('may be larger than any piece that is read', async () => {
    const text = 'x'.repeat(3_000_000)
    expect(await inDocker([{ big: text, after: 'end' }], { isGzipped: true })).toEqual({
      big: `${text} (0)`,
      after: 'end (0)',
    })
  })
})

const layer = () => tarOf({ app: 'program' })

const manifestOf = (digest: string) => JSON.stringify({ layers: [{ digest }] })

describe('an archive', () => {
  test('may be an OCI layout whose index names an attestation and another index', async () => {
    expect(
      await inArchive({
        'blobs/sha256/aa': gzipSync(await layer()),
        'blobs/sha256/bb': manifestOf('sha256:aa'),
        'blobs/sha256/cc': JSON.stringify({
          manifests: [
            { digest: 'sha256:dd', annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } },
            { digest: 'sha256:bb' },
          ],
        }),
        'blobs/sha256/dd': manifestOf('sha256:none'),
        'index.json': JSON.stringify({ manifests: [{ digest: 'sha256:cc' }] }),
        'oci-layout': '{}',
      }),
    ).toEqual({ app: 'program (0)' })
  })

  test('may be compressed with zstd, and have layers that stand for others', async () => {
    expect(
      await inArchive({
        'one/layer.tar': zstdCompressSync(await layer()),
        'two/layer.tar': { type: 'symlink', linkname: '../one/layer.tar' },
        'manifest.json': JSON.stringify([{ Layers: ['one/layer.tar', 'two/layer.tar'] }]),
      }),
    ).toEqual({ app: 'program (1)' })
  })

  test.each([
    ['that is cut off', 'Unexpected end of data', async () => (await layer()).subarray(0, 700)],
    ['that is not a tar archive', 'Invalid tar header', async () => Buffer.from('no layer '.repeat(200))],
    [
      'whose compression is broken',
      'unknown compression method',
      async () => Buffer.from([0x1f, 0x8b, 0, 0, 0, 0, 1]),
    ],
  ])('with a layer %s is an error', async (_, message, bytes) => {
    const entries = {
      'layer.tar': await bytes(),
      'manifest.json': JSON.stringify([{ Layers: ['layer.tar'] }]),
    }
    await expect(inArchive(entries)).rejects.toThrow(message)
  })

  test('without an image, or without one of its layers, is an error', async () => {
    await expect(inArchive({ 'index.json': '{}' })).rejects.toThrow('contains no image')
    const manifest = JSON.stringify([{ Layers: ['gone.tar'] }])
    await expect(inArchive({ 'manifest.json': manifest })).rejects.toThrow(
      'does not contain the layer gone.tar',
    )
  })

  test('is not read on after an interrupt', async () => {
    await using folder = await tempFolder()
    const path = join(folder.path, 'image.tar')
    await writeDockerArchive(path, [{ app: 'x' }])
    await expect(readImageFiles(path, textReader, AbortSignal.abort())).rejects.toThrow('aborted')
  })
})
