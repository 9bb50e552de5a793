import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goPrograms } from '../../../src/measure/image/go-programs.ts'
import { type Layer, writeDockerArchive } from '../../support/image-archive.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const { signal } = new AbortController()

const program = (text: string): Buffer =>
  Buffer.from(`\u007fELF${'\0'.repeat(100_000)}\u00ff Go buildinf:${text}`, 'latin1')

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

const digestOf = async (...layers: readonly Layer[]): Promise<string | undefined> => {
  await using place = await tempFolder()
  const archive = join(place.path, 'image.tar')
  await writeDockerArchive(archive, layers)
  return (await goPrograms(archive, signal))?.sha256
}

test('the digest is that of the only program Go made, as sha256sum prints it', async () => {
  const app = program('app')
  const others = { 'bin/ls': '\u007fELF', 'src/main.go': 'package main', notes: '\u00ff Go buildinf:' }
  expect(await digestOf({ ...others, 'usr/local/go/bin/go': program('go') }, { app })).toBe(sha256(app))
  expect(await digestOf({ app: program('old') }, { app })).toBe(sha256(app))
})

test('of several it is that of the list, and without any there is none', async () => {
  const [one, two] = [program('one'), program('two')]
  expect(await digestOf({ 'b/two': two, 'a/one': one })).toBe(
    sha256(`${sha256(one)}  /a/one\n${sha256(two)}  /b/two\n`),
  )
  expect(await digestOf({ 'bin/ls': '\u007fELF' })).toBeUndefined()
})
