import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { imageSize } from '../../src/images/image-size.ts'
import { type Layer, tarOf, writeDockerArchive } from '../support/image-archive.ts'
import { tempFolder } from '../support/temp-folder.ts'

const { signal } = new AbortController()

const layers: readonly Layer[] = [{ a: 'x'.repeat(100_000) }, { b: 'y'.repeat(5_000), '.wh.a': '' }]

const sizeOf = async (isGzipped: boolean, mostBytes?: number) => {
  await using folder = await tempFolder()
  const path = join(folder.path, 'image.tar')
  await writeDockerArchive(path, layers, { isGzipped })
  return await imageSize(path, signal, mostBytes === undefined ? {} : { mostBytes })
}

const sum = (parts: readonly Buffer[]): number => parts.reduce((bytes, part) => bytes + part.length, 0)

test('the size of an image is the same, whether its archive is compressed or not', async () => {
  const tars = await Promise.all(layers.map(tarOf))
  const size = { imageBytes: sum(tars), compressedImageBytes: sum(tars.map((tar) => gzipSync(tar))) }
  expect(await sizeOf(false)).toEqual(size)
  expect(await sizeOf(true)).toEqual(size)
})

test('an image beyond the limit is measured, but not compressed', async () => {
  const tars = await Promise.all(layers.map(tarOf))
  expect(await sizeOf(false, sum(tars) - 1)).toEqual({
    imageBytes: sum(tars),
    compressedImageBytes: undefined,
  })
})
