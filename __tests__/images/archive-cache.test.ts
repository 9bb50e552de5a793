import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cachedArchive } from '../../src/images/archive-cache.ts'
import { emptyFolder } from '../projects/context/edits/world.ts'

/** A cache folder, and a writer that counts how often it was asked. */
const cacheOf = async () => {
  const folder = await emptyFolder()
  const path = join(folder, 'image.tar')
  const asked = { times: 0 }
  const get = (reference = 'localhost/image:1') =>
    cachedArchive({ path, reference }, async () => {
      asked.times += 1
      await writeFile(path, 'the archive')
      return { path, reference, configDigest: 'sha256:abc' }
    })
  return { folder, path, asked, get }
}

describe('a cached archive', () => {
  test('is written once and then found', async () => {
    const { asked, get, path } = await cacheOf()
    const written = await get()
    expect(await get()).toEqual(written)
    expect(written).toEqual({ path, reference: 'localhost/image:1', configDigest: 'sha256:abc' })
    expect(asked.times).toBe(1)
  })

  test.for([
    ['it was cut short', async (path: string) => writeFile(path, 'the arch')],
    ['it was removed', async (path: string) => rm(path)],
    ['its note was removed', async (path: string) => rm(`${path}.json`)],
    ['its note is damaged', async (path: string) => writeFile(`${path}.json`, '{"reference":')],
    [
      'its note lacks the digest',
      async (path: string) => writeFile(`${path}.json`, '{"reference":"localhost/image:1"}'),
    ],
  ] as const)('is written again when %s', async ([, spoil]) => {
    const { asked, get, path } = await cacheOf()
    await get()
    await spoil(path)
    expect((await get()).configDigest).toBe('sha256:abc')
    expect(asked.times).toBe(2)
  })

  test('is written again under another name', async () => {
    const { asked, get } = await cacheOf()
    await get()
    expect((await get('localhost/image:2')).reference).toBe('localhost/image:2')
    expect(asked.times).toBe(2)
  })

  test('removes what a killed run left, but not what a living one writes', async () => {
    const { folder, get } = await cacheOf()
    await mkdir(join(folder, '.partial-old'))
    await mkdir(join(folder, '.partial-new'))
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000)
    await utimes(join(folder, '.partial-old'), twoHoursAgo, twoHoursAgo)
    await get()
    expect((await readdir(folder)).toSorted()).toEqual(['.partial-new', 'image.tar', 'image.tar.json'])
  })
})
