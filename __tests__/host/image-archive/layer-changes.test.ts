import { describe, expect, test } from 'vitest'
import { unstoppable } from '../../../src/host/pauses.ts'
import {
  applyChanges,
  entryPath,
  fileCounter,
  type ImageFile,
} from '../../../src/host/image-archive/layer-changes.ts'

describe('the path of an entry', () => {
  test.each([
    ['a/b', 'a/b'],
    ['/a', 'a'],
    ['./a/', 'a'],
    ['././/a//b//', 'a//b'],
    ['./', ''],
    ['/', ''],
  ])('%s is %j', (name, path) => {
    expect(entryPath(name)).toBe(path)
  })

  test('has at most as many characters as Linux allows', () => {
    expect(entryPath('a'.repeat(4_096))).toHaveLength(4_096)
    expect(() => entryPath('a'.repeat(4_097))).toThrow('a path of 4097 characters; the limit is 4096')
  })
})

describe('an image', () => {
  test('has at most 500,000 files', () => {
    const count = fileCounter()
    for (let files = 0; files < 500_000; files += 1) count('a')
    expect(() => count('a')).toThrow('the image has more than 500000 files')
  })

  test('has at most 64 MB of paths', () => {
    const [count, path] = [fileCounter(), 'a'.repeat(4_000)]
    for (let files = 0; files < 16_000; files += 1) count(path)
    expect(() => count(path)).toThrow('the paths of the image have more than 64000000 characters')
  })
})

test('a layer that hides files pauses for each file and for each path that is gone', async () => {
  const files = new Map(
    ['a/b', 'a/c', 'd'].map((path): [string, ImageFile<string>] => [path, { learned: '1', layer: 0 }]),
  )
  let pauses = 0
  const changes = {
    learned: new Map([['a/new', '2']]),
    gone: new Set(['a', 'x']),
    emptied: new Set<string>(),
  }
  await applyChanges(files, changes, 1, async () => {
    pauses += 1
    await unstoppable()
  })
  expect([...files.keys()]).toEqual(['d', 'a/new'])
  expect(pauses).toBe(2 + 3 + 1)
})
