import { createHash } from 'node:crypto'
import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchiveStore, type RestoreArchive } from '../../src/images/archive-store.ts'
import { writeImageArchive } from '../../src/images/archive.ts'
import { emptyFolder } from '../support/test-files.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A store, with counts of how often it had its archive restored and made. */
const storeOf = async (restore: RestoreArchive = async () => {}) => {
  const folder = await emptyFolder()
  const path = join(folder, 'image.tar')
  const counts = { restored: 0, made: 0 }
  const store = openArchiveStore(folder, async (wanted) => {
    counts.restored += 1
    await restore(wanted)
  })
  const get = (reference = 'localhost/image:1') =>
    store.get({ file: 'image.tar', reference }, async (wanted) => {
      counts.made += 1
      await writeFile(wanted, 'the archive')
      return { path: wanted, reference, configDigest: 'sha256:abc' }
    })
  return { folder, path, counts, get }
}

describe('an archive in the store', () => {
  test('is made once and then found', async () => {
    const { counts, get, path } = await storeOf()
    const written = await get()
    expect(await get()).toEqual(written)
    expect(written).toEqual({ path, reference: 'localhost/image:1', configDigest: 'sha256:abc' })
    expect(counts.made).toBe(1)
  })

  test.for([
    ['it was cut short', async (path: string) => writeFile(path, 'the arch')],
    ['it was removed', async (path: string) => rm(path)],
    ['its sidecar was removed', async (path: string) => rm(`${path}.json`)],
    ['its sidecar is damaged', async (path: string) => writeFile(`${path}.json`, '{"reference":')],
    [
      'its sidecar has no digest',
      async (path: string) => writeFile(`${path}.json`, '{"reference":"localhost/image:1"}'),
    ],
  ] as const)('is made again when %s', async ([, spoil]) => {
    const { counts, get, path } = await storeOf()
    await get()
    await spoil(path)
    expect((await get()).configDigest).toBe('sha256:abc')
    expect(counts.made).toBe(2)
  })

  test('is made again under another name', async () => {
    const { counts, get } = await storeOf()
    await get()
    expect((await get('localhost/image:2')).reference).toBe('localhost/image:2')
    expect(counts.made).toBe(2)
  })

  test('is made again when somebody changed it and kept its size', async () => {
    const { counts, get, path } = await storeOf()
    await get()
    await writeFile(path, 'the Archive')
    await get()
    expect(counts.made).toBe(2)
  })
})

test('with umask 0 only its owner can exchange an archive, or what says that it is the right one', async () => {
  const folder = join(await emptyFolder(), 'cache')
  const before = process.umask(0)
  const wanted = { file: 'image.tar', reference: 'localhost/image:1' }
  const image = { files: [], env: [], reference: wanted.reference, architecture: 'amd64' as const }
  await openArchiveStore(folder)
    .get(wanted, (path) => writeImageArchive({ ...image, path }))
    .finally(() => process.umask(before))
  for (const name of ['.', 'image.tar', 'image.tar.json'])
    expect((await stat(join(folder, name))).mode & 0o022).toBe(0)
})

describe('an archive that is kept elsewhere', () => {
  const sidecar = JSON.stringify({
    reference: 'localhost/image:1',
    configDigest: 'sha256:def',
    sha256: sha256('saved'),
  })

  test('is restored once, and not made', async () => {
    const { counts, get, path } = await storeOf(async (wanted) => {
      await writeFile(wanted, 'saved')
      await writeFile(`${wanted}.json`, sidecar)
    })
    const restored = { path, reference: 'localhost/image:1', configDigest: 'sha256:def' }
    expect(await get()).toEqual(restored)
    expect(await get()).toEqual(restored)
    expect(counts).toEqual({ restored: 1, made: 0 })
  })

  test('is made when what was restored is damaged', async () => {
    const { counts, get } = await storeOf(async (wanted) => {
      await writeFile(wanted, 'sav')
      await writeFile(`${wanted}.json`, sidecar)
    })
    expect((await get()).configDigest).toBe('sha256:abc')
    expect(counts).toEqual({ restored: 1, made: 1 })
  })

  test('is not restored when the folder has it', async () => {
    const { counts, get } = await storeOf()
    await get()
    await get()
    expect(counts).toEqual({ restored: 1, made: 1 })
  })
})
