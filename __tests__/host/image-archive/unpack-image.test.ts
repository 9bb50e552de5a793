import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layersOf } from '../../../src/host/image-archive/archive-layers.ts'
import { unpackImage } from '../../../src/host/image-archive/unpack-image.ts'
import { type Layer, tarOf, writeDockerArchive, writeTarFile } from '../../support/image-archive.ts'
import { emptyFolder } from '../../support/test-files.ts'

const { signal } = new AbortController()

const unpacked = async (layers: readonly Layer[]) => {
  const machine = await emptyFolder()
  const [archive, dir, outside] = [join(machine, 'image.tar'), join(machine, 'out'), join(machine, 'outside')]
  await mkdir(outside)
  await writeDockerArchive(archive, layers)
  const limits = { fileBytes: 100, totalBytes: 150, files: 3 }
  return { dir, outside, unpack: () => unpackImage(archive, dir, signal, limits) }
}

const link = (linkname: string) => ({ type: 'symlink', linkname }) as const

test('a file does not go through a link of an earlier layer, nor of its own', async () => {
  const { dir, outside, unpack } = await unpacked([
    { 'graphs/a': link('../../outside/a') },
    { 'graphs/a': 'x' },
  ])
  await unpack()
  expect(await readFile(join(dir, 'graphs/a'), 'utf8')).toBe('x')
  expect(await readdir(outside)).toEqual([])
})

test('a folder that is a link in an earlier layer is not followed', async () => {
  const { outside, unpack } = await unpacked([{ graphs: link('../outside') }, { 'graphs/x': 'x' }])
  await expect(unpack()).rejects.toThrow(/EEXIST|ENOTDIR/)
  expect(await readdir(outside)).toEqual([])
})

test.for(['../outside/x', 'a/../../outside/x', '..', 'a/..'])(
  'an entry named %s is an error',
  async (name) => {
    const { outside, unpack } = await unpacked([{ [name]: 'x' }])
    await expect(unpack()).rejects.toThrow('has a file outside of its root')
    expect(await readdir(outside)).toEqual([])
  },
)

test('a name that begins with a slash or two points is a name in the folder', async () => {
  const { dir, unpack } = await unpacked([{ '/etc/x': '1', '..x': '2' }])
  await unpack()
  expect([await readFile(join(dir, 'etc/x'), 'utf8'), await readFile(join(dir, '..x'), 'utf8')]).toEqual([
    '1',
    '2',
  ])
})

test('a hard link is a file with the same bytes', async () => {
  const { dir, unpack } = await unpacked([{ a: 'same', b: { type: 'link', linkname: 'a' } }])
  await unpack()
  expect(await readFile(join(dir, 'b'), 'utf8')).toBe('same')
})

test.for([
  ['one file that is too large', [{ big: Buffer.alloc(101) }], 'big in'],
  [
    'files that are too large together',
    [{ a: Buffer.alloc(90) }, { b: Buffer.alloc(90) }],
    'more than 150 bytes',
  ],
  ['too many files', [{ a: '', b: '', c: '', d: '' }], 'more than 3 files'],
  ['too many hard links', [{ a: '', b: '', c: '', d: { type: 'link', linkname: 'a' } }], 'more than 3 files'],
] as const)('%s: a clear error', async ([, layers, message]) => {
  const { unpack } = await unpacked(layers)
  await expect(unpack()).rejects.toThrow(message)
})

/** The header of a file with this text as its size. */
const withSize = async (size: string): Promise<Buffer> => {
  const tar = await tarOf({ a: '' })
  tar.write(size.padEnd(12, '\0'), 124, 'latin1')
  return tar
}

test.for(['-1000', 'xyz', '\x80\x7f\xff\xff\xff\xff\xff\xff'])(
  'an archive with the size %j ends the reading',
  async (size) => {
    const path = join(await emptyFolder(), 'image.tar')
    await writeFile(path, await withSize(size))
    await expect(layersOf(path)).rejects.toThrow(/size is not a number|contains no image/)
  },
)

test('an archive that names one layer more often than an image can have it is an error', async () => {
  const path = join(await emptyFolder(), 'image.tar')
  const Layers = Array.from({ length: 1_001 }, () => 'layer')
  await writeTarFile(path, { layer: '', 'manifest.json': JSON.stringify([{ Config: 'c', Layers }]) })
  await expect(layersOf(path)).rejects.toThrow('1001 layers')
})
