import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'
import { keptIn } from './kept-results.ts'

test('a proof goes on where an earlier part of it stopped, even in the middle of a line', async () => {
  await using temp = await tempFolder()
  const folder = join(temp.path, 'proof')
  const first = await keptIn(folder)
  expect(first.all()).toEqual([])
  expect(first.isOver()).toBe(false)
  await first.keep({ key: 'one', value: { tried: 2, right: 1, wrong: ['why\nnot'] } })
  await appendFile(join(folder, 'results.jsonl'), '\n{"key":"two","val')

  const second = await keptIn(folder)
  await second.keep({ key: 'three', value: 3 })
  expect(second.all()).toEqual([
    { key: 'one', value: { tried: 2, right: 1, wrong: ['why\nnot'] } },
    { key: 'three', value: 3 },
  ])
  expect((await keptIn(folder)).all()).toEqual(second.all())
})
