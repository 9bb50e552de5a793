import { readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeOnce } from '../../../src/studies/parts/write-once.ts'
import { emptyFolder } from '../../support/test-files.ts'

test('a file that has the text already keeps its time', async () => {
  const path = join(await emptyFolder(), 'Dockerfile')
  await writeOnce(path, 'FROM scratch\n')
  await utimes(path, 1, 1)
  await writeOnce(path, 'FROM scratch\n')
  expect((await stat(path)).mtimeMs).toBe(1_000)
  await writeOnce(path, 'FROM other\n')
  expect(await readFile(path, 'utf8')).toBe('FROM other\n')
  expect((await stat(path)).mtimeMs).toBeGreaterThan(1_000)
})
