import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCacheFolders } from '../../src/host/cache-folders.ts'
import { tempFolder } from '../support/temp-folder.ts'

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`

/** What a build exports: an index that names manifests, and blobs. */
const exportTo = async (folder: string, letters: readonly string[]): Promise<void> => {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true })
  for (const letter of letters)
    await writeFile(join(folder, 'blobs', 'sha256', letter.repeat(64)), letter.repeat(10))
  const manifests = letters.map((letter) => ({ digest: digest(letter) }))
  await writeFile(join(folder, 'index.json'), JSON.stringify({ manifests }))
}

test('a folder holds exactly what another one did, and what is exported to it changes no other', async () => {
  await using temp = await tempFolder()
  const folders = await openCacheFolders(join(temp.path, 'caches'))
  const first = await folders.open()
  expect(folders.contents(first)).toMatchObject({ references: 0, bytes: 0 })
  await exportTo(first, ['a'])
  const filled = folders.contents(first)
  expect(filled).toMatchObject({ references: 1, bytes: 10 })
  const second = await folders.open(first)
  expect(folders.contents(second)).toEqual(filled)
  await exportTo(second, ['a', 'b'])
  expect(folders.contents(second)).toMatchObject({ references: 2, bytes: 20 })
  expect(folders.contents(second).digest).not.toBe(filled.digest)
  expect(folders.contents(first)).toEqual(filled)
  folders.close(second)
  expect(await readdir(join(temp.path, 'caches'))).toEqual(['1'])
})

test('an index that is none names nothing', async () => {
  await using temp = await tempFolder()
  const folders = await openCacheFolders(join(temp.path, 'caches'))
  const folder = await folders.open()
  await writeFile(join(folder, 'index.json'), '[')
  expect(folders.contents(folder)).toMatchObject({ references: 0, bytes: 0 })
})
